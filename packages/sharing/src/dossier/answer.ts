import type { Statement, SystemStatus } from "@kulla/core";
import type { AnswerRow, Disagreement, Sentence } from "./dossier.ts";
import { capital, inWords } from "./english.ts";
import { byStatusInTime, losses, STATUS_WORDS } from "./impact.ts";
import type { Incident } from "./incidents.ts";
import { named, saidOf, says, someOf, statementsOf, voicesOf } from "./material.ts";
import type { Material, Said } from "./material.ts";
import { distinct, groupBy } from "./order.ts";
import { listed, name, say, sentenceOf, text } from "./sentence.ts";
import type { Piece } from "./sentence.ts";
import { toldInWords } from "./tellers.ts";
import { agree, byTime, readableTime, whenPhrase, within } from "./time.ts";
import { who } from "./who.ts";

/** Sentences in one answer; the section behind it has all. */
const LIMIT = 8;

/** The dates that exclude the best supported one, in one sentence. */
function otherDates(
  material: Material,
  dates: readonly { readonly value: string; readonly said: readonly Statement[] }[],
): Sentence[] {
  if (dates.length === 0) return [];
  const items = [...dates]
    .sort((left, right) => byTime(left.value, right.value))
    .map(({ value, said }): Piece => {
      const voices = voicesOf(material, said).map(name);
      return [text(`${readableTime(value)} (`), ...someOf(voices, 3), text(")"), material.book.cite(said)];
    });
  const head = dates.length === 1 ? "Against that stands another date: " : "Against that stand other dates: ";
  return [sentenceOf([text(head), someOf(items, 4), text(".")])];
}

function whenOf(material: Material, incident: Incident): Sentence[] {
  const { part, node, statements } = incident;
  const best = node.incident?.date;
  if (best === undefined) return [];
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const dates = (node.incident?.dates ?? []).map(({ value, because }) => ({
    value,
    said: because.flatMap((id) => byId.get(id) ?? []),
  }));
  const exact = dates.filter(({ value }) => within(value, best)).flatMap(({ said }) => said);
  const told = material.book.tellers.of(exact.map(({ id }) => id));
  const by = told.documents === 1 ? says(material, exact) : [text(`say ${toldInWords(told)}`)];
  const Attack = "text" in part ? { ...part, text: capital(part.text) } : part;
  return [
    say`${Attack} was ${text(whenPhrase(best))}, ${by}${material.book.cite(exact)}.`,
    ...otherDates(
      material,
      dates.filter(({ value }) => !agree(value, best)),
    ),
  ];
}

function when(material: Material): Sentence[] {
  const found = material.incidents.all
    .filter(({ role }) => role !== "context")
    .flatMap((incident) => whenOf(material, incident));
  return found.length === 0 ? [say`Not established: no source gives a date of the attack.`] : found;
}

/** The systems with what is said of each, in few words. */
function systemsHit(material: Material): Sentence[] {
  const unhurt: readonly SystemStatus[] = ["unaffected"];
  const said = saidOf(material, "system").filter(
    ({ claim, statement }) => statement.stance !== "rejects" && !unhurt.includes(claim.status),
  );
  const groups = [...groupBy(said, ({ claim }) => material.names.key(claim.name)).values()].sort(
    (a, b) => b.length - a.length,
  );
  if (groups.length === 0) return [];
  const items = groups.map((same): Piece => {
    const first = same[0] as Said<"system">;
    const states = distinct([...same].sort(byStatusInTime).map(({ claim }) => claim.status))
      .filter((status) => status !== "other")
      .map((status) => text(STATUS_WORDS[status]));
    return [
      named(material, first.claim.name),
      ...(states.length === 0 ? [] : [text(" ("), ...listed(states, ", then"), text(")")]),
      material.book.cite(statementsOf(same)),
    ];
  });
  return [sentenceOf([text("Systems: "), someOf(items, 6, "other"), text(".")])];
}

function hit(material: Material): Sentence[] {
  const found = material.incidents.all
    .filter(({ role }) => role !== "context")
    .flatMap((incident): Sentence[] => {
      const said = saidOf(material, "victim").filter(
        ({ statement }) => statement.stance !== "rejects" && material.incidents.of(statement)?.id === incident.id,
      );
      const groups = [...groupBy(said, ({ claim }) => material.names.key(claim.name)).values()].sort(
        (a, b) => b.length - a.length,
      );
      if (groups.length === 0) return [];
      const items = groups.map((same): Piece => [
        named(material, same[0]?.claim.name ?? ""),
        material.book.cite(statementsOf(same)),
      ]);
      const part = "text" in incident.part ? { ...incident.part, text: capital(incident.part.text) } : incident.part;
      return [sentenceOf([part, text(" hit "), someOf(items, 6), text(".")])];
    });
  const all = [...found, ...systemsHit(material)];
  return all.length === 0 ? [say`Not established: no source says what was hit.`] : all;
}

/** What sources disagree on, with every value that is given: several contradictions on one topic are one line. */
function disagreement(material: Material, same: readonly Disagreement[]): Sentence {
  const byValue = groupBy(
    same.flatMap(({ sides }) => sides),
    ({ value }) => value,
  );
  const sides = [...byValue].map(([value, alike]): Piece => {
    const references = alike.flatMap(({ words }) =>
      words.flatMap(({ parts }) => parts.filter((part) => part.kind === "reference")),
    );
    const passages = distinct(references.flatMap((part) => part.passages));
    const statements = distinct(references.flatMap((part) => part.statements));
    return [name(value), material.book.reference(passages, statements)];
  });
  const shown =
    sides.length <= 4
      ? listed(sides, "or")
      : listed([...sides.slice(0, 3), text(inWords(sides.length - 3, "other value"))], "or");
  return sentenceOf([name(same[0]?.topic ?? ""), text(": "), shown, text(".")]);
}

function row(id: AnswerRow["id"], question: string, sentences: readonly Sentence[], more = 0): AnswerRow {
  const seen = new Set<string>();
  const once = sentences.filter(({ text: words }) => !seen.has(words) && seen.add(words));
  return { id, question, sentences: once.slice(0, LIMIT), more: more + Math.max(0, once.length - LIMIT) };
}

/** The answer first: six questions, each answered in a few sentences by the word of the sources. */
export function answer(
  material: Material,
  disagreements: readonly Disagreement[],
  gaps: readonly Sentence[],
): AnswerRow[] {
  if (material.statements.length === 0) return [row("missing", "What is missing", gaps)];
  const conflicts = disagreements.filter(({ nature }) => nature === "conflict");
  const lost = losses(material);
  return [
    row("who", "Who did it, by whose word", who(material)),
    row("when", "When", when(material)),
    row("hit", "What was hit", hit(material)),
    row(
      "lost",
      "What was lost or leaked",
      lost.length === 0 ? [say`Not established: no source says whether data were lost or leaked.`] : lost,
    ),
    row(
      "disagreement",
      "What disagrees",
      conflicts.length === 0
        ? [say`No two statements were found that cannot both hold.`]
        : [...groupBy(conflicts, ({ topic }) => topic).values()].map((same) => disagreement(material, same)),
    ),
    row("missing", "What is missing", gaps),
  ];
}
