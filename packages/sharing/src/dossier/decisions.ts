import { documentKeyOf } from "@kulla/core";
import type {
  AdmiraltyCode,
  Decision,
  DocumentKey,
  InformationCredibility,
  SourceRef,
  SourceReliability,
} from "@kulla/core";
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
  mark: "gave a label to a source",
  withdraw: "took back what was decided on",
  consider: "put up a hypothesis",
  argue: "argued on a hypothesis",
  rating: "rated how evidence goes with a hypothesis",
  relevance: "judged how much evidence bears on the question",
  form: "formed a cluster",
  grow: "added to a cluster",
  shrink: "took out of a cluster",
  merge: "merged others into a cluster",
  split: "split a cluster",
  "keep-apart": "kept others apart from a cluster",
  promote: "promoted a cluster to a group",
  rename: "named a cluster",
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
  const code = codeOf(verdict);
  const what = thing(about, sources);
  return say`${name(author)} ${text(VERDICTS[verdict.kind] + kind)} (${what})${code === "" ? [] : [text(" "), name(code)]} on ${text(readableInstant(decidedAt))}: ${quote(reason)}.`;
}

/** What was decided, where it is said in a sign or a name. */
function codeOf(verdict: Decision["verdict"]): string {
  switch (verdict.kind) {
    case "rate":
      return `${verdict.reliability}${verdict.credibility}`;
    case "mark":
      return verdict.marking;
    case "rating":
      return verdict.rating;
    case "relevance":
      return verdict.relevance;
    case "promote":
      return verdict.group;
    case "rename":
      return verdict.name;
    default:
      return "";
  }
}

function thing(about: Decision["about"], sources: readonly Source[]): Piece {
  if ("statement" in about) return name(about.statement);
  if ("pair" in about) return name(about.pair.join(", "));
  if ("source" in about) return sourceNamed(about.source, sources);
  if ("cluster" in about) return name(about.cluster);
  if ("decision" in about) return name(about.decision);
  if (!("hypothesis" in about)) return name(about.item);
  return name("item" in about ? `${about.item}, ${about.hypothesis}` : about.hypothesis);
}

function sourceNamed(about: SourceRef, sources: readonly Source[]): Piece {
  const source = sources.find((one) => documentKeyOf(one) === documentKeyOf(about));
  return source === undefined
    ? name(about.evidence.slice(0, 12))
    : [text(`source ${String(source.number)}, `), name(source.file)];
}
