import type { Statement, SystemStatus } from "@kulla/core";
import type { AnswerRow, Disagreement, Sentence } from "./dossier.ts";
import { capital, inWords } from "./english.ts";
import { byStatusInTime, losses, STATUS_WORDS } from "./impact.ts";
import type { Incident } from "./incidents.ts";
import { named, party, saidOf, says, someOf, statementsOf } from "./material.ts";
import type { Material, Said } from "./material.ts";
import { distinct, groupBy, inOrder } from "./order.ts";
import { listed, name, phrase, quote, say, sentenceOf, text } from "./sentence.ts";
import type { Piece } from "./sentence.ts";
import { agree, byTime, whenPhrase, within } from "./time.ts";
import { attributions } from "./voices.ts";
import type { Attribution } from "./voices.ts";

/** Sentences in one answer; the section behind it has all. */
const LIMIT = 8;

const attack = (incident: Incident | undefined): Piece => incident?.part ?? text("the attack");

/** A party with its words of confidence and the places where it says so. */
function voiceWithWords(material: Material, item: Attribution): Piece {
  const statements = statementsOf(item.said);
  const worded = statements.find(({ wording }) => wording !== undefined)?.wording?.words;
  const by = listed(item.by.map((one) => party(material, statements, one)));
  const words = worded === undefined ? [] : [text(", in the words "), quote(worded), text(",")];
  return [...by, material.book.cite(statements), ...words];
}

/** All who name the same culprit in the same way, in one sentence. */
function culprit(material: Material, same: readonly Attribution[], verb: readonly [string, string]): Sentence {
  const first = same[0] as Attribution;
  const to = first.to.length === 0 ? [text("nobody")] : listed(first.to.map((one) => named(material, one)));
  const many = same.length > 1 || first.by.length > 1;
  const shown = same.slice(0, same.length > 6 ? 5 : 6).map((item) => voiceWithWords(material, item));
  const rest = same.slice(shown.length);
  const others =
    rest.length === 0
      ? []
      : [[text(inWords(rest.length, "other")), material.book.cite(rest.flatMap(({ said }) => statementsOf(said)))]];
  const who = [...listed([...shown, ...others]), text(` ${verb[many ? 1 : 0]} `)];
  if (first.said[0]?.statement.stance === "hedges")
    return sentenceOf([who, to, text(" of "), attack(first.incident), text(".")]);
  return sentenceOf([who, attack(first.incident), text(" to "), to, text(".")]);
}

const sameKey = (material: Material, item: Attribution): string =>
  [item.incident?.id ?? "", ...distinct(item.to.map((one) => material.names.key(one))).sort(inOrder)].join("|");

function byCulprit(material: Material, stance: Statement["stance"]): Attribution[][] {
  const found = attributions(
    material,
    ({ claim, statement }) => claim.about === "actor" && statement.stance === stance,
  );
  const order = (item: Attribution) => {
    const at = material.incidents.all.findIndex(({ id }) => id === item.incident?.id);
    return at === -1 ? 0 : at;
  };
  return [...groupBy(found, (item) => sameKey(material, item)).values()].sort((a, b) => {
    const [left, right] = [a[0] as Attribution, b[0] as Attribution];
    return order(left) - order(right) || worded(b) - worded(a) || b.length - a.length;
  });
}

/** Those who say how sure they are come first. */
const worded = (same: readonly Attribution[]): number =>
  same.filter(({ said }) => said.some(({ statement }) => statement.wording !== undefined)).length;

function counterAccusations(material: Material): Sentence[] {
  return byCulprit(material, "counter-accusation").map((same) => {
    const statements = same.flatMap(({ said }) => statementsOf(said));
    const by = distinct(same.flatMap((item) => item.by.map((one) => material.names.label(one))));
    const to = (same[0] as Attribution).to.map((one) => named(material, one));
    return sentenceOf([
      someOf(by.map(name), 4),
      text(`, itself accused, accuses `),
      listed(to),
      text(" in turn"),
      material.book.cite(statements),
      text("."),
    ]);
  });
}

function denials(material: Material): Sentence[] {
  const groups = groupBy(saidOf(material, "denial"), ({ claim }) => material.names.key(claim.of ?? ""));
  return [...groups.values()].map((same) => {
    const { claim } = same[0] as Said<"denial">;
    const parties = [...groupBy(same, (one) => material.names.key(one.claim.by)).values()];
    const by = parties.map((mine): Piece => {
      const statements = statementsOf(mine);
      const words = statements.find(({ wording }) => wording !== undefined)?.wording?.words;
      const printed = words === undefined ? [] : [text(" (in the words "), quote(words), text(")")];
      return [named(material, mine[0]?.claim.by ?? ""), ...printed, material.book.cite(statements)];
    });
    const verb = parties.length === 1 ? " denies " : " deny ";
    return sentenceOf([someOf(by, 4), text(verb), claim.of === undefined ? text("it") : phrase(claim.of), text(".")]);
  });
}

function selfNamed(material: Material): Sentence[] {
  const claims = saidOf(material, "claim").filter(({ statement }) => statement.stance !== "rejects");
  const groups = groupBy(claims, ({ claim }) => material.names.key(claim.by));
  return [...groups.values()].map((same) => {
    const { claim } = same[0] as Said<"claim">;
    return say`${named(material, claim.by)} claims responsibility${material.book.cite(statementsOf(same))}; that is a claim, not a finding.`;
  });
}

function who(material: Material): Sentence[] {
  const asserted = byCulprit(material, "asserts").map((same) => culprit(material, same, ["attributes", "attribute"]));
  const suspected = byCulprit(material, "hedges").map((same) => culprit(material, same, ["suspects", "suspect"]));
  const none = asserted.length + suspected.length === 0 ? [say`Not established: no source says who did it.`] : [];
  const rejected = byCulprit(material, "rejects").map((same) =>
    culprit(material, same, ["does not attribute", "do not attribute"]),
  );
  return [
    ...none,
    ...asserted.slice(0, 4),
    ...selfNamed(material),
    ...denials(material),
    ...suspected,
    ...asserted.slice(4),
    ...counterAccusations(material),
    ...rejected,
  ];
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
  const sources = material.book.numbersOf(exact).length;
  const who = sources === 1 ? says(material, exact) : [text(`say ${inWords(sources, "source")}`)];
  const Attack = "text" in part ? { ...part, text: capital(part.text) } : part;
  return [
    say`${Attack} was ${text(whenPhrase(best))}, ${who}${material.book.cite(exact)}.`,
    ...dates
      .filter(({ value }) => !agree(value, best))
      .sort((left, right) => byTime(left.value, right.value))
      .map(({ value, said }) => {
        const when = text(whenPhrase(value));
        return say`Against that, ${part} was ${when}, ${says(material, said)}${material.book.cite(said)}.`;
      }),
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
function disagreement(same: readonly Disagreement[]): Sentence {
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
    return [name(value), { kind: "reference", passages, statements }];
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
        : [...groupBy(conflicts, ({ topic }) => topic).values()].map(disagreement),
    ),
    row("missing", "What is missing", gaps),
  ];
}
