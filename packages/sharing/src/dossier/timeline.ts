import type { GraphEvent, GraphEventKind, Statement, TimeSpan } from "@kulla/core";
import { deed } from "./actions.ts";
import type { DatedBy, Sentence, TimelineEntry } from "./dossier.ts";
import { capitalPart, known, named, says, someOf, voicesOf } from "./material.ts";
import type { ClaimOf, Material, Said } from "./material.ts";
import { inOrder } from "./order.ts";
import { listed, name, oneLine, sentenceOf, text } from "./sentence.ts";
import type { Piece } from "./sentence.ts";
import { agree, boundsOf, byTime, readFrom } from "./time.ts";

/** What happened, in a few words without date and source. */
function headline(material: Material, statement: Statement, event: GraphEvent): Piece {
  const { claim } = statement;
  const { words } = material;
  const doubt = words.doubt(statement.stance);
  switch (claim.type) {
    case "incident":
      return capitalPart(words, (material.incidents.of(statement) ?? words.attacks.any).part);
    case "system":
      return [
        named(material, claim.name),
        text(`: ${claim.status === "other" ? doubt : words.harm.status(claim.status, statement.stance)}`),
        ...(claim.status === "other"
          ? [claim.words === undefined ? text(words.events.changed) : name(claim.words)]
          : []),
      ];
    case "action":
      return deed(material, { statement, claim } satisfies Said<"action">);
    case "denial":
      return words.events.denies(
        named(material, claim.by),
        words.isPlural(claim.by),
        claim.of === undefined ? text(words.it) : known(material, claim.of),
      );
    case "claim":
      return words.events.claims(named(material, claim.by), words.isPlural(claim.by));
    case "attribution":
      return attribution(material, statement, claim);
    default:
      return name(words.capital(doubt + words.events.named(event.name)));
  }
}

function attribution(material: Material, statement: Statement, claim: ClaimOf<"attribution">): Piece {
  const { words } = material;

  const by = claim.by.length === 0 ? voicesOf(material, [statement]) : claim.by;
  const areMany = (parties: readonly string[]): boolean => parties.length > 1 || words.isPlural(parties[0] ?? "");
  const called = (parties: readonly string[]): Piece[] => parties.map((one) => named(material, one));
  return words.events.attributes(
    statement.stance,
    someOf(words, called(by), 3, "parties"),
    claim.to.length === 0 ? undefined : listed(called(claim.to), words.and),
    { by: areMany(by), to: areMany(claim.to) },
  );
}

/** What happens once: of other events two dates may be two events. */
const HAPPENS_ONCE: ReadonlySet<GraphEventKind> = new Set<GraphEventKind>(["incident", "action"]);

const timeOf = ({ claim }: Statement): TimeSpan | undefined => ("time" in claim ? claim.time : undefined);

function datedBy(material: Material, edtf: string, statements: readonly Statement[]): DatedBy {
  const bounds = boundsOf(edtf);
  const times = statements.flatMap((statement) => timeOf(statement) ?? []);
  const { words } = material;
  const printed = times.map(readFrom).find((known) => known !== undefined);
  const told = material.book.tellers.of(statements.map(({ id }) => id));
  const from = printed === undefined ? [] : [text(words.events.readFrom), { kind: "quote" as const, text: printed }];
  const who = says(material, statements);
  const many = told.documents > voicesOf(material, statements).length ? [text(words.events.inSources(told))] : [];
  return {
    edtf,
    readable: words.time(edtf),
    ...(bounds !== undefined && Number.isFinite(bounds.from) ? { from: bounds.from } : {}),
    ...(bounds !== undefined && Number.isFinite(bounds.to) ? { to: bounds.to } : {}),
    vague: bounds?.vague === true || bounds === undefined,
    ...(printed === undefined ? {} : { words: printed }),
    voices: voicesOf(material, statements).map((voice) => oneLine(voice, 160)),
    because: sentenceOf([
      text(words.capital(words.time(edtf))),
      text(", "),
      who,
      many,
      from,
      material.book.cite(statements),
      text("."),
    ]),
  };
}

function entry(
  material: Material,
  event: GraphEvent,
  byId: ReadonlyMap<string, Statement>,
): TimelineEntry | Sentence | undefined {
  const statements = event.because.flatMap((id) => byId.get(id) ?? []);
  const first = statements[0];
  if (first === undefined) return undefined;
  const sentence = sentenceOf([headline(material, first, event), material.book.cite(statements)]);
  const dates = event.dates.map((dated) =>
    datedBy(
      material,
      dated.value,
      dated.because.flatMap((id) => byId.get(id) ?? []),
    ),
  );
  const [best, ...rest] = dates.sort(
    (a, b) =>
      Number(b.edtf === event.date) - Number(a.edtf === event.date) ||
      b.because.because.length - a.because.because.length ||
      byTime(a.edtf, b.edtf),
  );
  if (best === undefined) return event.kind === "event" ? sentence : undefined;
  const role = material.incidents.of(first)?.role;
  return {
    sentence,
    dates: [best, ...rest],
    conflicting: HAPPENS_ONCE.has(event.kind) && dates.some((a) => dates.some((b) => !agree(a.edtf, b.edtf))),
    weight: event.kind === "incident" && role !== "context" ? "main" : "other",
  };
}

/** What happened, in the order of time; all dates of an event stand together with who gives them. */
export function timeline(material: Material): { timeline: TimelineEntry[]; undated: Sentence[] } {
  const byId = new Map(material.statements.map((statement) => [statement.id, statement]));
  const all = material.graph.events.flatMap((event) => entry(material, event, byId) ?? []);
  const dated = all.filter((one) => "dates" in one);
  return {
    timeline: dated.sort(
      (a, b) =>
        byTime(a.dates[0].edtf, b.dates[0].edtf) ||
        Number(b.weight === "main") - Number(a.weight === "main") ||
        inOrder(a.sentence.text, b.sentence.text),
    ),
    undated: all.filter((one) => "parts" in one),
  };
}
