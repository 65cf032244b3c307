// The two steps that are measured, with the catalogue and the models that Kulla ships.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openModels, shippedModels } from "@kulla/casework";
import type { Document, Statement } from "@kulla/core";
import { sha256Hex } from "@kulla/core";
import { createExtractor, findIndicators } from "@kulla/extraction";
import { openCatalogue } from "@kulla/knowledge";
import { readEvidence } from "@kulla/reading";
import type { Sample } from "./texts.ts";
import { REPOSITORY } from "./texts.ts";

const NOW = "2026-01-01T00:00:00.000Z";

export interface Engine {
  read(sample: Sample): Promise<readonly Document[]>;
  extract(document: Document): readonly Statement[];
  /** How many indicators stand in a text: the part of the extraction that tools of others do too. */
  countIndicators(text: string): number;
}

export async function openEngine(): Promise<Engine> {
  const catalogue = openCatalogue(
    readFileSync(join(REPOSITORY, "packages/knowledge/data/catalogue.json"), "utf8"),
  ).value;
  const { models } = openModels(await shippedModels()).value;
  const extractor = createExtractor({ catalogue, models });
  return {
    async read({ name, bytes }) {
      const id = sha256Hex(bytes);
      const evidence = { id, size: bytes.length, name, mediaType: "", origin: name, receivedAt: NOW };
      const { value, findings } = await readEvidence({ evidence, bytes });
      const problem = findings.find(({ severity }) => severity === "error");
      if (value.length === 0) throw new Error(`${name} was not read: ${problem?.message ?? "no document"}`);
      return value;
    },
    countIndicators: (text) => findIndicators(text).length,
    extract: (document) => extractor.extract(document, { now: NOW }).value,
  };
}
