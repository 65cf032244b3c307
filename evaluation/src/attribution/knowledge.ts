import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Catalogue, Relations } from "@kulla/knowledge";
import { openCatalogue, openRelations, readAttackRelations } from "@kulla/knowledge";

const DATA = new URL("../../../packages/knowledge/data/", import.meta.url);

/** The knowledge that Kulla ships. */
export function shippedKnowledge(): { readonly catalogue: Catalogue; readonly relations: Relations } {
  return {
    catalogue: openCatalogue(readFileSync(new URL("catalogue.json", DATA), "utf8")).value,
    relations: openRelations(readFileSync(new URL("relations.json", DATA), "utf8")).value,
  };
}

/** The relations of an ATT&CK bundle, plain or gzipped. */
export function relationsOfFile(file: string): Relations {
  const bytes = readFileSync(file);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString("utf8");
  return readAttackRelations(JSON.parse(text), []);
}
