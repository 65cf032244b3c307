import type { Asserted, GraphNode, Speaker, Statement } from "@kulla/core";
import { sorted } from "./order.ts";

/** `Edi Rama (Prime Minister of Albania), through Computer Weekly`. */
export function voiceOf(speakers: readonly Speaker[]): string {
  const [first, ...rest] = speakers;
  if (first === undefined) return "An unnamed source";
  const role = first.role === undefined ? "" : ` (${first.role})`;
  const through = rest.length === 0 ? "" : `, through ${rest.map(({ name }) => name).join(", ")}`;
  return `${first.name}${role}${through}`;
}

const STANCES: Readonly<Record<Statement["stance"], string>> = {
  asserts: "says",
  hedges: "says with a doubt",
  rejects: "says that it is not so",
  "counter-accusation": "accuses in return",
};

/** Who says it, how, and in which words: `Microsoft says (with high confidence): “…”`. */
export function saying(statement: Statement): string {
  const { wording, citations, saidAt } = statement;
  const words = wording === undefined ? "" : ` (${wording.words})`;
  const when = saidAt === undefined ? "" : ` on ${saidAt}`;
  const quotes = citations.map(({ quote }) => `“${quote}”`).join(" … ");
  return `${voiceOf(statement.speakers)} ${STANCES[statement.stance]}${when}${words}: ${quotes}`;
}

/** One line for each statement, each line once. */
export function sayings(statements: readonly Statement[]): string {
  return [...new Set(statements.map(saying))].join("\n");
}

/** Names of the first speakers, for `authors`; absent where nobody is known. */
export function authorsOf(statements: readonly Statement[]): { readonly authors?: readonly string[] } {
  const names = sorted(statements.flatMap(({ speakers }) => speakers[0]?.name ?? []));
  return names.length === 0 ? {} : { authors: names };
}

/** `wiper (Microsoft), ransomware (Mandiant)`. */
export function asserted(values: readonly Asserted[] | undefined): string {
  return (values ?? [])
    .map(({ value, speakers }) => (speakers.length === 0 ? value : `${value} (${speakers.join(", ")})`))
    .join(", ");
}

/** The value that most statements give; of equals the first by code units. */
export function mostAsserted(values: readonly Asserted[] | undefined): string | undefined {
  return [...(values ?? [])].sort((a, b) => b.because.length - a.because.length)[0]?.value;
}

/** The other spellings of a node. */
export function aliasesOf(node: GraphNode): { readonly aliases?: readonly string[] } {
  const others = sorted(node.names.map(({ value }) => value)).filter((value) => value !== node.name);
  return others.length === 0 ? {} : { aliases: others };
}
