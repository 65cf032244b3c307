import { readFileSync } from "node:fs";
import type { Claim, SourceInfo, Statement } from "@kulla/core";
import { foldCase, makeStatement, sha256OfText } from "@kulla/core";
import type { Catalogue } from "@kulla/knowledge";
import { openCatalogue } from "@kulla/knowledge";
import type { ObservedCaseInput } from "../src/index.ts";

/** The catalogue that Kulla ships. */
export const CATALOGUE: Catalogue = openCatalogue(
  readFileSync(new URL("../../knowledge/data/catalogue.json", import.meta.url), "utf8"),
).value;

/** What a statement of a test says beside its claim. */
export type Said = Partial<Pick<Statement, "speakers" | "stance" | "wording" | "author">> & {
  readonly file?: string;
  readonly quote?: string;
  readonly rule?: string;
};

let places = 0;

/** A statement in a file, each at a place of its own. */
export function stated(claim: Claim, said: Said = {}): Statement {
  const { file = "a.txt", quote = "the words", rule = "test", speakers = [], ...rest } = said;
  const start = (places += 1000);
  return makeStatement({
    claim,
    speakers,
    stance: "asserts",
    author: { kind: "tool", name: "kulla", version: "1", rule },
    citations: [{ evidence: sha256OfText(file), at: { kind: "text", start, end: start + quote.length }, quote }],
    madeAt: "2026-11-21T00:00:00.000Z",
    ...rest,
  });
}

/** The attack that the statements of a test are about, told in a file. */
export function attack(file = "a.txt", edtf = "2022-07-15"): Statement {
  return stated({ type: "incident", incident: "main", role: "main", time: { edtf, basis: "explicit" } }, { file });
}

/** A case out of statements; each file is an origin of its own unless somebody speaks. */
export function caseOf(
  statements: readonly Statement[],
  options: Partial<Pick<ObservedCaseInput, "decisions" | "elsewhere">> = {},
): ObservedCaseInput {
  const { decisions = [], elsewhere = [] } = options;
  const evidence = [...new Set(statements.map(({ citations }) => citations[0].evidence))].sort();
  const documents = evidence.map((id): SourceInfo => ({ evidence: id, name: `${id.slice(0, 4)}.txt`, language: "en" }));
  const originOf = new Map(
    statements.map(({ id, speakers, citations }) => [id, `o-${speakers[0]?.name ?? citations[0].evidence}`]),
  );
  const graph = foldCase({ documents, statements, decisions });
  return { documents, statements, decisions, graph, origins: { originOf }, catalogue: CATALOGUE, elsewhere };
}
