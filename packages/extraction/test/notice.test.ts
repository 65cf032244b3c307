import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openCatalogue } from "@kulla/knowledge";
import { createExtractor } from "../src/index.ts";
import { documentOf, NOW } from "./read-text.ts";

const catalogue = openCatalogue(
  readFileSync(new URL("../../knowledge/data/catalogue.json", import.meta.url), "utf8"),
).value;
const extractor = createExtractor({ catalogue });
const codes = (text: string, known: Parameters<typeof documentOf>[1] = {}) =>
  extractor.extract(documentOf(text, known), { now: NOW }).findings.map(({ code }) => code);

test("a language that is read in part is told", () => {
  expect(codes("Der Angriff vom 3. Mai 2023 traf das Netz.", { language: "de" })).toContain("extraction-language");
  expect(codes("The attack of 3 May 2023 hit the network of Acme Corporation.")).not.toContain("extraction-language");
});

test("how far a language is read is told", () => {
  const messages = (language: string) =>
    extractor
      .extract(documentOf("Acme 3.5.2023", { language }), { now: NOW })
      .findings.filter(({ code }) => code === "extraction-language")
      .map(({ message }) => message);
  expect(messages("fr")[0]).toMatch(/^Parts in French are read with fewer rules/);
  expect(messages("pt")[0]).toMatch(/^Parts in Portuguese are read only for names, numbers, dates in figures/);
  expect(messages("pt")[0]).toMatch(/who did it, who says so and what was done about it are not read/);
  expect(messages("ja")[0]).toMatch(/^Parts in Japanese are read only for names/);
});

test("a document without any date is told", () => {
  expect(codes("The attack hit the network.")).toContain("extraction-undated");
  expect(codes("The attack hit the network.", { published: "2023-05-04" })).not.toContain("extraction-undated");
});

test("a document with nothing on an attack is told", () => {
  expect(codes("Prince Harry was in court over his police protection.", { published: "2023-05-04" })).toContain(
    "extraction-nothing",
  );
});
