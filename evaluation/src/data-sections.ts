// What is measured on the data sets of ../shared/data, beside the annotated cases: one section each.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { annoctrNamesSection } from "./annoctr-section.ts";
import { annoctrTechniquesSection } from "./annoctr-techniques.ts";
import { annoctrTimesSection } from "./annoctr-times.ts";
import type { Table } from "./figures-table.ts";
import { indicatorsSection } from "./indicators-section.ts";

/** A section of the evaluation: for the terminal and for docs/evaluation.md. */
export interface DataSection {
  readonly title: string;
  /** What is measured, on what, and how; Markdown. */
  readonly text: string;
  readonly tables: readonly Table[];
}

const SECTIONS: readonly ((shared: string) => DataSection | Promise<DataSection>)[] = [
  indicatorsSection,
  annoctrNamesSection,
  annoctrTimesSection,
  annoctrTechniquesSection,
];

/** All sections; none where the data is not there. `shared` is the folder that has `data`. */
export async function dataSections(shared: string): Promise<readonly DataSection[]> {
  if (!existsSync(join(shared, "data"))) return [];
  const sections: DataSection[] = [];
  for (const section of SECTIONS) sections.push(await section(shared));
  return sections;
}
