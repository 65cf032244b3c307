import { readFileSync } from "node:fs";
import type { Relations } from "../src/index.ts";
import { openRelations } from "../src/index.ts";

/** The committed relations as text. */
export const RELATIONS_TEXT = readFileSync(new URL("../data/relations.json", import.meta.url), "utf8");

const opened = openRelations(RELATIONS_TEXT);
if (opened.findings.length > 0) throw new Error(JSON.stringify(opened.findings));

/** The committed relations. */
export const RELATIONS: Relations = opened.value;
