// Techniques in reports that the model has not seen: what extraction says of AnnoCTR's reports, and what their annotators linked.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { openModels, shippedModels } from "@kulla/casework";
import { sha256Hex } from "@kulla/core";
import { createExtractor } from "@kulla/extraction";
import { openCatalogue } from "@kulla/knowledge";
import { readEvidence } from "@kulla/reading";
import { readLinks, readReports } from "./annoctr-corpus.ts";
import type { DataSection } from "./data-sections.ts";
import { figuresOf, type Figures } from "./figures.ts";
import type { Table } from "./figures-table.ts";
import { figure } from "./figures-table.ts";

const CATALOGUE = resolve(import.meta.dirname, "../../packages/knowledge/data/catalogue.json");
const NOW = "2026-01-01T00:00:00.000Z";

const TEXT = `The model for techniques learned from TRAM and ATT&CK; its figures by folds of TRAM are in
[evaluation-techniques.md](evaluation-techniques.md) (\`npm run evaluate:techniques\`). Here the shipped model meets the development part of
AnnoCTR, by other authors and annotators. A technique counts once in a report, sub-techniques as their technique; it is right where the
annotators linked it anywhere in the report. "In reach" are the techniques that the model knows; rules and printed ids reach others too.
`;

/** A technique that is said of a report: `report T1059`, and whether a model read it. */
interface Told {
  readonly key: string;
  readonly tid: string;
  readonly byModel: boolean;
}

/** Techniques by report on AnnoCTR's development part. */
export async function annoctrTechniquesSection(shared: string): Promise<DataSection> {
  const catalogue = openCatalogue(readFileSync(CATALOGUE, "utf8")).value;
  const { models } = openModels(await shippedModels()).value;
  const extractor = createExtractor({ catalogue, models });
  const told: Told[] = [];
  for (const { id, text } of readReports(shared)) {
    const bytes = new TextEncoder().encode(text);
    const evidence = { id: sha256Hex(bytes), size: bytes.length, name: "report.txt", mediaType: "text/plain" };
    const read = await readEvidence({ evidence: { ...evidence, origin: id, receivedAt: NOW }, bytes });
    for (const document of read.value)
      for (const { claim } of extractor.extract(document, { now: NOW }).value)
        if (claim.type === "technique") {
          const tid = claim.tid.slice(0, 5);
          told.push({ key: `${id} ${tid}`, tid, byModel: claim.probability !== undefined });
        }
  }
  const linked = readLinks(shared).flatMap(({ document, label_link: link }) => {
    const tid = /\/techniques\/(T\d{4})/.exec(link ?? "")?.[1];
    return tid === undefined ? [] : [{ key: `${document} ${tid}`, tid }];
  });
  const inReach = new Set(models.techniques?.labels.map((label) => label.slice(0, 5)));
  const reach = linked.filter(({ tid }) => inReach.has(tid));
  return {
    title: "Techniques of AnnoCTR",
    text: TEXT,
    tables: [
      techniquesTable([
        [
          "the model, techniques in reach",
          score(
            told.filter(({ byModel }) => byModel),
            reach,
          ),
        ],
        ["all that is said, all techniques", score(told, linked)],
      ]),
    ],
  };
}

type Keyed = readonly { readonly key: string }[];

function score(told: Keyed, linked: Keyed): Figures {
  const gold = new Set(linked.map(({ key }) => key));
  const found = new Set(told.map(({ key }) => key));
  return figuresOf([...found].filter((key) => gold.has(key)).length, found.size, gold.size);
}

function techniquesTable(rows: readonly (readonly [string, Figures])[]): Table {
  return {
    header: ["AnnoCTR techniques by report, dev", "gold", "found", "P", "R", "F1"],
    rows: rows.map(([name, { gold, pred, P, R, F1 }]) => [
      name,
      String(gold),
      String(pred),
      figure(P),
      figure(R),
      figure(F1),
    ]),
  };
}
