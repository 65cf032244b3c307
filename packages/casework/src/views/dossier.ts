import type { ViewRow } from "@kulla/core";
import type { AssessmentPart, Dossier } from "@kulla/sharing";
import type { TellingFile } from "./tellings.ts";
import { panelIn, tellings } from "./tellings.ts";

/** The first page of the dossier. */
export type AnswerBody = Pick<Dossier, "case" | "marking" | "markingNote" | "generatedAt" | "engine" | "counts"> & {
  readonly rows: Dossier["answer"];
  readonly assessment?: Pick<AssessmentPart, "confidence"> & {
    readonly version?: number;
    readonly verdict: AssessmentPart["roles"][number]["verdict"];
    readonly hypotheses: AssessmentPart["roles"][number]["hypotheses"];
    readonly others: number;
  };
};

/** Sections whose items are sentences, and those whose items have fields of their own. */
const SENTENCES = ["malware", "victims", "losses", "actions", "gaps", "undated"] as const;
const ITEMS = ["incidents", "voices", "systems", "indicators", "quantities", "notices"] as const;

/** Rows `dossier.answer`, in Albanian `dossier.sq.answer`: they tell of when they were written, as nothing else does. */
export function* answerView(file: TellingFile): Generator<ViewRow> {
  for (const [language, told] of tellings(file))
    yield { panel: `${panelIn("dossier", language)}.answer`, key: "answer", position: 0, body: answerBody(told) };
}

/** Rows `dossier.<section>` in the order of the dossier; the same in Albanian as `dossier.sq.<section>`. */
export function* dossierView(file: TellingFile): Generator<ViewRow> {
  for (const [language, dossier] of tellings(file)) yield* rowsOf(panelIn("dossier", language), dossier);
}

function* rowsOf(panel: string, dossier: Dossier): Generator<ViewRow> {
  for (const section of ITEMS) {
    const items: readonly object[] = dossier[section];
    yield* items.map((item, at) => sectionRow(panel, section, at, { section, ...item }));
  }
  for (const section of SENTENCES) {
    yield* dossier[section].map((sentence, at) => sectionRow(panel, section, at, { section, sentence }));
  }
}

function sectionRow(panel: string, section: string, position: number, body: object): ViewRow {
  return { panel: `${panel}.${section}`, key: String(position), position, body };
}

function answerBody(dossier: Dossier): AnswerBody {
  const { case: opened, marking, markingNote, generatedAt, engine, counts, answer, assessment } = dossier;
  const head = { case: opened, marking, markingNote, generatedAt, engine, counts, rows: answer };
  if (assessment === undefined) return head;
  const [{ verdict, hypotheses, others }] = assessment.roles;
  const { version, confidence } = assessment;
  const told = { verdict, hypotheses, others, confidence, ...(version === undefined ? {} : { version }) };
  return { ...head, assessment: told };
}
