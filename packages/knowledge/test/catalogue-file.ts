import { readFileSync } from "node:fs";
import type { Catalogue } from "../src/index.ts";
import { openCatalogue } from "../src/index.ts";

/** The committed catalogue as text. */
export const CATALOGUE_TEXT = readFileSync(new URL("../data/catalogue.json", import.meta.url), "utf8");

const opened = openCatalogue(CATALOGUE_TEXT);
if (opened.findings.length > 0) throw new Error(JSON.stringify(opened.findings));

/** The committed catalogue. */
export const CATALOGUE: Catalogue = opened.value;
