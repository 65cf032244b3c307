// The section of the evaluation on the names of AnnoCTR and their links to ATT&CK.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { openModels, shippedModels } from "@kulla/casework";
import type { Document } from "@kulla/core";
import { sha256OfText } from "@kulla/core";
import { createExtractor, createNameReader } from "@kulla/extraction";
import { openCatalogue } from "@kulla/knowledge";
import { readLinks, readReports } from "./annoctr-corpus.ts";
import { linksTable, scoreLinks } from "./annoctr-links.ts";
import { namesTable, scoreNames } from "./annoctr-names.ts";
import type { DataSection } from "./data-sections.ts";

const CATALOGUE = resolve(import.meta.dirname, "../../packages/knowledge/data/catalogue.json");
const NOW = "2026-01-01T00:00:00.000Z";

const TEXT = `The tagger was trained on the training part (70 reports), its settings chosen by cross-validation there
(\`npm run train:tagger -- --cross-validate\`); nothing was chosen by the errors on dev. What is scored is what the fact rules are given: the
tagger, the catalogue, cluster patterns and context together. A name is right where its first and last character and its type are those of the
annotation. The annotators also marked names within addresses and paths of files. Kulla reads a whole part of an address as a name where the
text has the same name elsewhere; to the fact rules it stays a part of the address. The second row leaves these out on both sides.

Links: the mention is given. A name is looked up in the catalogue; a tactic or technique by its name or a usual word for it, from a list of
ours that was written before these links were scored with it; a description is right where that list or extraction finds, at its place in the
sentence, the technique that the annotators chose. Only links to ATT&CK are counted, sub-techniques as their technique.
`;

/** Names and links of the development part. */
export async function annoctrNamesSection(shared: string): Promise<DataSection> {
  const catalogue = openCatalogue(readFileSync(CATALOGUE, "utf8")).value;
  const { models } = openModels(await shippedModels()).value;
  const reports = readReports(shared);
  const whole = scoreNames(reports, createNameReader({ catalogue, models }));
  const untrained = scoreNames(reports, createNameReader({ catalogue }));
  const extractor = createExtractor({ catalogue, models });
  const links = scoreLinks(
    readLinks(shared),
    catalogue,
    (text) => extractor.extract(sentence(text), { now: NOW }).value,
  );
  return { title: "Names of AnnoCTR", text: TEXT, tables: [namesTable(whole, untrained), linksTable(links)] };
}

/** A sentence as a document of its own. */
function sentence(text: string): Document {
  return {
    evidence: sha256OfText(text),
    name: "sentence.txt",
    mediaType: "text/plain",
    text,
    markup: [],
    passages: [{ kind: "paragraph", start: 0, end: text.length }],
    authors: [],
    language: "en",
  };
}
