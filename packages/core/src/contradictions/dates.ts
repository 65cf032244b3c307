/** Dates of one incident, one act or one event that exclude each other. */
import type { ActionClass, TimeSpan } from "../claim.ts";
import { isDoneOnce } from "../done-once.ts";
import type { EdtfSpan } from "../edtf.ts";
import { formatEdtf, lengthInDays, overlaps, parseEdtf } from "../edtf.ts";
import type { GraphNode } from "../graph.ts";
import { nameKey } from "../name.ts";
import { anyRelated, relatedNames } from "../related-names.ts";
import type { Statement } from "../statement.ts";
import { documentOf, timeOf } from "../statement-facts.ts";
import type { CaseView, Disagreement, Position, Severity, StatementOf } from "./disagreement.ts";
import { disagree, incidentOf, incidentTopic, linkedSets, positionsBy, statementsOf } from "./disagreement.ts";

const RECURRING =
  /\b(?:posts?|posted|tweets?|publication|published|publishes|reports?|reported|statements?|speech|says?|said)\b/i;

// A date beside such a word may be the day on which the attack was spoken of.
const SPEAKING =
  /\b(?:said|says|stated|told|tweet(?:ed)?|warned|reported|report|statement|announced|confirmed|named|blamed|accused|attributed|linked|call(?:ed|ing)|described|dubbed|disclosed|revealed|released|published|claimed)\b/i;
// After such words another clause begins, with a time of its own.
const NEXT_CLAUSE = /[,;] (?:and|but|while|whereas) /i;

/** Days within which two dates may be those of one attack. */
const SAME_DAYS = 3;

/** Days from the incident's date beyond which a date is more likely that of another attack than a wrong one. */
const OTHER_ATTACK_DAYS = 62;

const ACT_TOPICS: Partial<Record<ActionClass, string>> = {
  sever_relations: "date on which relations were severed",
  expel: "date of the expulsion",
  emergency: "date of the state of emergency",
};

export function findDateContradictions(view: CaseView): readonly Disagreement[] {
  return [...ofIncidents(view), ...ofActs(view), ...ofEvents(view)];
}

function ofIncidents(view: CaseView): readonly Disagreement[] {
  const incidents = view.graph.nodes.filter(({ kind }) => kind === "incident");
  return incidents.flatMap((node) => {
    const told = statementsOf(view, "incident").filter(
      (statement) =>
        incidentOf(view, statement) === node.id &&
        datesTheAttack(view, statement) &&
        isNear(statement, node) &&
        !incidents.some((other) => isDayOf(statement, other, node)),
    );
    return compareDates(`date of ${incidentTopic(view, node.id)}`, told, "high");
  });
}

/** False where the date may be another one's: that of a speech, or one reckoned from a day of publication that is not known. */
function datesTheAttack(view: CaseView, statement: StatementOf<"incident">): boolean {
  const { time } = statement.claim;
  if (time === undefined) return false;
  const { quote } = statement.citations[0];
  if (SPEAKING.test(quote) || NEXT_CLAUSE.test(quote)) return false;
  const isReckoned = time.basis === "relative" && !/\d{4}/.test(time.words ?? "");
  return !isReckoned || parseEdtf(view.sources.get(documentOf(statement))?.published ?? "")?.precision === "day";
}

/** A reckoned day that is the day of another attack of the case, and not that of its own: the words may be about the other one. */
function isDayOf({ claim }: StatementOf<"incident">, other: GraphNode, own: GraphNode): boolean {
  if (claim.time?.basis !== "relative" || other.id === own.id) return false;
  const [day, its, best] = [claim.time.edtf, other.incident?.date, own.incident?.date].map((edtf) =>
    parseEdtf(edtf ?? ""),
  );
  if (day === undefined || its === undefined || lengthInDays(its) > SAME_DAYS + 1) return false;
  return overlaps(day, its, SAME_DAYS) && !(best !== undefined && overlaps(day, best, SAME_DAYS));
}

/** Within two months of the date that most give, or of its day in another year. */
function isNear({ claim }: StatementOf<"incident">, { incident }: GraphNode): boolean {
  const [own, best] = [parseEdtf(claim.time?.edtf ?? ""), parseEdtf(incident?.date ?? "")];
  if (own === undefined || best === undefined || overlaps(own, best, OTHER_ATTACK_DAYS)) return true;
  return own.precision === "day" && formatEdtf(own).slice(4) === formatEdtf(best).slice(4);
}

function ofActs(view: CaseView): readonly Disagreement[] {
  const acts = statementsOf(view, "action").filter(({ claim }) => isDoneOnce(claim.class));
  const same = linkedSets(
    acts,
    ({ claim }) => [claim.class, claim.target ?? "", ...claim.by].join("|"),
    (a, b) =>
      a.claim.class === b.claim.class &&
      anyRelated(a.claim.by, b.claim.by) &&
      (a.claim.target === undefined || b.claim.target === undefined || relatedNames(a.claim.target, b.claim.target)),
  );
  return same.flatMap((told) => {
    const claim = told[0]?.claim;
    return claim === undefined ? [] : compareDates(ACT_TOPICS[claim.class] ?? `date: ${claim.kind}`, told, "high");
  });
}

/** Events of one name in two documents. One document may tell of two; posts and reports are many by nature. */
function ofEvents(view: CaseView): readonly Disagreement[] {
  const events = statementsOf(view, "event").filter(({ claim }) => !RECURRING.test(claim.name));
  return positionsBy(events, ({ claim }) => nameKey(claim.name)).flatMap(({ statements: told }) =>
    compareDates(`date: ${told[0]?.claim.name ?? "event"}`, told, "medium").filter(
      ({ scope, nature }) => scope === "between" && nature === "conflict",
    ),
  );
}

/** Disagreements of statements that date one thing. One day apart is told, but is no conflict. */
function compareDates(topic: string, told: readonly Statement[], severity: Severity): readonly Disagreement[] {
  const dated = told.filter((statement) => statement.stance !== "rejects" && isPrinted(timeOf(statement.claim)));
  const positions = positionsBy(dated, (statement) => timeOf(statement.claim)?.edtf);
  const conflict = disagree(
    {
      kind: "date",
      nature: "conflict",
      topic,
      severity,
      why: "It happened once, and the dates exclude each other.",
    },
    positions,
    (a, b) => distance(a, b) === "apart",
  );
  if (conflict.length > 0) return conflict;
  return disagree(
    {
      kind: "date",
      nature: "compatible",
      topic,
      severity: "low",
      once: true,
      why: "The dates are a day or so apart: a night, a time zone, an approximate date or the day of the report.",
    },
    positions,
    (a, b) => distance(a, b) === "near",
  );
}

/** A date that is not in the text but taken from its surroundings contradicts nobody. */
function isPrinted(time: TimeSpan | undefined): boolean {
  return time !== undefined && time.basis !== "context";
}

function distance(a: Position, b: Position): "together" | "near" | "apart" {
  const [left, right] = [parseEdtf(a.value), parseEdtf(b.value)];
  if (left === undefined || right === undefined || overlaps(left, right)) return "together";
  if (differOnlyInInferredYear(a, b, left, right)) return "together";
  return overlaps(left, right, toleranceOf(left, right)) ? "near" : "apart";
}

/** Days that two dates may be apart: one for two exact days, for an approximate or uncertain date its own length, three at least. */
function toleranceOf(left: EdtfSpan, right: EdtfSpan): number {
  const vague = [left, right].filter(({ qualifier }) => qualifier !== undefined);
  if (vague.length > 0) return Math.max(3, ...vague.map((span) => Math.min(lengthInDays(span), 366)));
  return left.precision === "day" && right.precision === "day" ? 1 : 0;
}

/** Where only day and month are printed, the year is the reader's guess and no ground for a conflict. */
function differOnlyInInferredYear(a: Position, b: Position, left: EdtfSpan, right: EdtfSpan): boolean {
  const inferred = (position: Position) =>
    position.statements.every((statement) => timeOf(statement.claim)?.basis === "relative-year");
  if (!inferred(a) && !inferred(b)) return false;
  return formatEdtf(left).slice(4) === formatEdtf(right).slice(4);
}
