// What is measured on the data sets of ../shared/data, beside the annotated cases: one section each.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { annoctrTimesSection } from "./annoctr-times.ts";
import type { Table } from "./figures-table.ts";

/** A section of the evaluation: for the terminal and for docs/evaluation.md. */
export interface DataSection {
  readonly title: string;
  /** What is measured, on what, and how; Markdown. */
  readonly text: string;
  readonly tables: readonly Table[];
}

const SECTIONS: readonly ((shared: string) => DataSection)[] = [annoctrTimesSection];

/** All sections; none where the data is not there. `shared` is the folder that has `data`. */
export function dataSections(shared: string): readonly DataSection[] {
  return existsSync(join(shared, "data")) ? SECTIONS.map((section) => section(shared)) : [];
}
