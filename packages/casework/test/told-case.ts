import type { Claim, Decision, Document, Evidence, Statement } from "@kulla/core";
import { makeStatement } from "@kulla/core";
import type { DossierInput, DossierLanguage } from "@kulla/sharing";
import { composeDossier, tellSections } from "@kulla/sharing";
import { foldedCase } from "../src/attribute-facts.ts";
import { sourceInfo } from "../src/case-file.ts";

export const AT = "2026-11-21T10:00:00.000Z";

export const evidenceId = (letter: string) => (letter.codePointAt(0) ?? 0).toString(16).padStart(64, "0");

/** What somebody says in document `letter`, and how. */
export interface Saying {
  readonly in: string;
  readonly by?: string;
  readonly claim: Claim;
  readonly stance?: Statement["stance"];
}

export interface ToldCase {
  readonly sayings: readonly Saying[];
  readonly decisions?: (statements: readonly Statement[]) => readonly Decision[];
  /** Labels by document. */
  readonly marks?: Readonly<Record<string, Evidence["marking"]>>;
}

/** A case file of what is said in documents `a`, `b` …, folded and told as a real one, without reading and extraction. */
export function toldCase({ sayings, decisions: decide, marks = {} }: ToldCase) {
  const letters = [...new Set(sayings.map((one) => one.in))].sort();
  const statements = sayings.map((saying, index) => statementOf(saying, index * 10));
  const decisions = decide?.(statements) ?? [];
  const documents = letters.map(documentOf);
  const evidence = letters.map((letter): Evidence => {
    const marking = marks[letter];
    return {
      id: evidenceId(letter),
      size: 1,
      name: `${letter}.txt`,
      mediaType: "text/plain",
      origin: "test",
      receivedAt: AT,
      ...(marking !== undefined && { marking }),
    };
  });
  const { graph, contradictions, origins } = foldedCase(documents, statements, decisions, sourceInfo);
  const opened = { name: "c", title: "C", openedAt: AT };
  const told = { case: opened, evidence, documents, statements, decisions, graph, contradictions, origins };
  const input: DossierInput = { ...told, findings: [], now: AT, engine: "Kulla" };
  const dossier = composeDossier(input);
  const tell = (language: DossierLanguage) => tellSections(input, language, dossier);
  return { ...told, deciding: decisions, dossier, tell };
}

function statementOf({ in: letter, by = `speaker ${letter}`, claim, stance = "asserts" }: Saying, start: number) {
  const quote = `${letter}${String(start).padStart(5, "0")}`;
  return makeStatement({
    claim,
    speakers: [{ name: by }],
    stance,
    citations: [{ evidence: evidenceId(letter), at: { kind: "text", start, end: start + quote.length }, quote }],
    author: { kind: "tool", name: "test", version: "1", rule: "test" },
    madeAt: AT,
  });
}

const documentOf = (letter: string): Document => ({
  evidence: evidenceId(letter),
  name: `${letter}.txt`,
  mediaType: "text/plain",
  text: `${letter} `.repeat(500),
  markup: [],
  passages: [],
  authors: [],
  language: "en",
});
