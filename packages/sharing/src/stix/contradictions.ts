import type { Contradiction, Side } from "@kulla/core";
import type { Assembly } from "./assembly.ts";
import { sorted } from "./order.ts";
import { fileOf } from "./sources.ts";
import { voiceOf } from "./words.ts";

function sideText(assembly: Assembly, { value, statements, citation }: Side): string {
  const voices = statements.flatMap((id) => assembly.statement(id) ?? []).map(({ speakers }) => voiceOf(speakers));
  const who = voices.length === 0 ? "A source" : [...new Set(voices)].join("; ");
  return `- ${value} — ${who}: “${citation.quote}”`;
}

function addContradiction(assembly: Assembly, contradiction: Contradiction): void {
  const { id, kind, nature, topic, scope, severity, sides, why } = contradiction;
  const because = sides.flatMap(({ statements }) => statements);
  const refs = because.flatMap((statement) => assembly.restingOn(statement)).filter((ref) => !ref.startsWith("note--"));
  const sources = sides.map(({ citation }) => fileOf(citation.evidence).id);
  assembly.add({
    type: "note",
    key: `contradiction:${id}`,
    properties: {
      abstract: `${nature === "conflict" ? "Contradiction" : "Difference"} (${nature}, ${kind}): ${topic}`,
      content: [`${topic}: ${why}`, ...sides.map((side) => sideText(assembly, side))].join("\n"),
      labels: ["contradiction", nature, kind, scope, `severity-${severity}`],
      object_refs: sorted(refs.length === 0 ? sources : refs),
    },
    because,
  });
}

/** A note for each pair of sides that do not agree, with the words of both, on all that rests on either. */
export function addContradictions(assembly: Assembly): void {
  const made = [...(assembly.input.contradictions ?? [])];
  for (const contradiction of made) addContradiction(assembly, contradiction);
}
