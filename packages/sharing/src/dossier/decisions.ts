import { documentKeyOf } from "@kulla/core";
import type { AdmiraltyCode, Decision, DocumentKey, InformationCredibility, SourceReliability } from "@kulla/core";
import type { Sentence, Source } from "./dossier.ts";
import { inOrder } from "./order.ts";
import { name, quote, say, text } from "./sentence.ts";
import type { Piece } from "./sentence.ts";
import { readableInstant } from "./time.ts";

const VERDICTS: Readonly<Record<Decision["verdict"]["kind"], string>> = {
  accept: "accepted a statement",
  reject: "rejected a statement",
  correct: "corrected a statement",
  same: "held two statements to be about one thing",
  distinct: "held two statements to be about two things",
  nature: "judged a contradiction to be",
  rate: "rated a source",
  withdraw: "took back what was decided on",
};

/** The sources with the grades that people gave them. */
export function graded(sources: readonly Source[], ratings: ReadonlyMap<DocumentKey, AdmiraltyCode>): Source[] {
  return sources.map((source) => {
    const code = ratings.get(documentKeyOf(source));
    if (code === undefined) return source;
    const [reliability, credibility] = [code[0] as SourceReliability, code[1] as InformationCredibility];
    return { ...source, grade: { reliability, credibility, decided: true } };
  });
}

/** What people decided, in the order of time: who, what, when and why. */
export function decisionLines(decisions: readonly Decision[], sources: readonly Source[]): Sentence[] {
  return [...decisions]
    .sort((a, b) => inOrder(a.decidedAt, b.decidedAt) || inOrder(a.id, b.id))
    .map((decision) => decisionLine(decision, sources));
}

function decisionLine({ verdict, about, author, reason, decidedAt }: Decision, sources: readonly Source[]): Sentence {
  const kind = verdict.kind === "nature" ? ` “${verdict.nature}”` : "";
  const code = verdict.kind === "rate" ? [text(" "), name(`${verdict.reliability}${verdict.credibility}`)] : [];
  const what = thing(about, sources);
  return say`${name(author)} ${text(VERDICTS[verdict.kind] + kind)} (${what})${code} on ${text(readableInstant(decidedAt))}: ${quote(reason)}.`;
}

function thing(about: Decision["about"], sources: readonly Source[]): Piece {
  if ("statement" in about) return name(about.statement);
  if ("pair" in about) return name(about.pair.join(", "));
  const source = sources.find((one) => documentKeyOf(one) === documentKeyOf(about.source));
  return source === undefined
    ? name(about.source.evidence.slice(0, 12))
    : [text(`source ${String(source.number)}, `), name(source.file)];
}
