import type { Asserted, Citation, Statement, StatementId } from "@kulla/core";
import { sorted } from "./order.ts";

type Json = Readonly<Record<string, unknown>>;

function place({ evidence, at, quote }: Citation): Json {
  const where = {
    text: () => (at.kind === "text" ? { start: at.start, end: at.end, ...(at.part ? { part: at.part } : {}) } : {}),
    record: () =>
      at.kind === "record" ? { record: at.index, ...(at.field === undefined ? {} : { field: at.field }) } : {},
    json: () => (at.kind === "json" ? { pointer: at.pointer } : {}),
  }[at.kind]();
  return { evidence, ...where, quote };
}

function entry({ id, stance, speakers, wording, citations }: Statement): Json {
  return {
    statement: id,
    stance,
    ...(speakers.length === 0 ? {} : { speakers: speakers.map(({ name }) => name) }),
    ...(wording === undefined ? {} : { words: wording.words }),
    ...(wording?.likelihood === undefined ? {} : { likelihood: wording.likelihood }),
    ...(wording?.confidence === undefined ? {} : { confidence: wording.confidence }),
    citations: citations.map(place),
  };
}

/** The content of the provenance extension of an object that rests on these statements. */
export function provenanceOf(
  because: readonly StatementId[],
  known: ReadonlyMap<StatementId, Statement>,
  dates: readonly Asserted[] = [],
): Json | undefined {
  const statements = sorted(because).flatMap((id) => {
    const statement = known.get(id);
    return statement === undefined ? [] : [entry(statement)];
  });
  if (statements.length === 0) return undefined;
  return {
    extension_type: "property-extension",
    statements,
    ...(dates.length === 0
      ? {}
      : { dates: dates.map(({ value, because: ids }) => ({ edtf: value, statements: ids })) }),
  };
}
