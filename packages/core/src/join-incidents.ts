/** Which incidents of single documents are one incident of the case. */
import type { IncidentRole } from "./claim.ts";
import type { EdtfSpan } from "./edtf.ts";
import { formatEdtf, lengthInDays, overlaps, parseEdtf } from "./edtf.ts";
import type { Standing } from "./apply-decisions.ts";
import { Groups } from "./groups.ts";
import { compareText, sortedSet } from "./order.ts";
import { pushTo } from "./push-to.ts";
import { anyRelated } from "./related-names.ts";
import type { Statement, StatementId } from "./statement.ts";
import type { DocumentKey } from "./statement-facts.ts";
import { documentOf, incidentKeyOf } from "./statement-facts.ts";

/** A stated time. Where only day and month are printed, the year is the reader's guess. */
interface IncidentSpan extends EdtfSpan {
  readonly hasGuessedYear: boolean;
}

/** An incident as one document tells it. */
export interface LocalIncident {
  /** Document and the document's own key of the incident. */
  readonly key: string;
  readonly document: DocumentKey;
  readonly role: IncidentRole;
  readonly spans: readonly IncidentSpan[];
  readonly victims: readonly string[];
  readonly names: readonly string[];
  /** The statements that assert it. */
  readonly statements: readonly Statement[];
}

/** Days within which two exact dates are one: a night, a time zone, the day of the report. */
const SAME_DAYS = 3;

/**
 * Days by which a date may be wrong and still mean the same incident with the same victim: two months for the main incident, which
 * is one by its role, a week for the others, of which there may be several.
 */
const WRONG_DAYS = { main: 62, "second wave": 7, "hack-and-leak": 7, context: 0 } as const satisfies Record<
  IncidentRole,
  number
>;

const ROLES: readonly IncidentRole[] = ["main", "second wave", "hack-and-leak", "context"];

/** The document's key of the incident that a statement belongs to, over the case. */
export function localIncidentOf(statement: Statement): string | undefined {
  const incident = incidentKeyOf(statement.claim);
  return incident === undefined ? undefined : `${documentOf(statement)}#${incident}`;
}

/**
 * Groups the incidents of all documents. Two are joined where the role is the same and the times overlap, or one is vaguer or
 * not given, and the victims do not exclude each other; where the dates disagree but the victim is the same, they are joined too,
 * and the disagreement is a contradiction. An incident told for context needs a common victim or name as well as a common time.
 * Incidents that one document tells apart stay apart, unless a person says that they are the same.
 */
export function joinIncidents(standing: Standing): readonly (readonly LocalIncident[])[] {
  const locals = localIncidents(standing.statements);
  const byKey = new Map(locals.map((local) => [local.key, local]));
  const groups = new Groups();
  for (const { key } of locals) groups.add(key);
  applyPairs(groups, standing, byKey);
  for (const [a, b] of candidates(groups, locals)) groups.join(a.key, b.key);
  return groups.all().map((keys) => keys.flatMap((key) => byKey.get(key) ?? []));
}

function localIncidents(statements: readonly Statement[]): readonly LocalIncident[] {
  const claims = new Map<string, Statement[]>();
  const victims = new Map<string, string[]>();
  for (const statement of statements) {
    const key = localIncidentOf(statement);
    const { claim } = statement;
    if (key === undefined) continue;
    if (claim.type === "incident") pushTo(claims, key, statement);
    if (claim.type === "incident") pushTo(victims, key, ...(claim.victims ?? []));
    if (claim.type === "victim") pushTo(victims, key, claim.name);
  }
  return [...claims]
    .map(([key, own]) => localIncident(key, own, sortedSet(victims.get(key) ?? [])))
    .sort((a, b) => compareText(a.key, b.key));
}

function localIncident(key: string, statements: readonly Statement[], victims: readonly string[]): LocalIncident {
  const claims = statements.flatMap(({ claim }) => (claim.type === "incident" ? [claim] : []));
  const uses = (role: IncidentRole) => claims.filter((claim) => claim.role === role).length;
  const spans = claims.flatMap(({ time }): IncidentSpan[] => {
    const span = time === undefined ? undefined : parseEdtf(time.edtf);
    return span === undefined ? [] : [{ ...span, hasGuessedYear: time?.basis === "relative-year" }];
  });
  return {
    key,
    document: statements[0] === undefined ? "" : documentOf(statements[0]),
    role: [...ROLES].sort((a, b) => uses(b) - uses(a) || ROLES.indexOf(a) - ROLES.indexOf(b))[0] ?? "main",
    spans,
    victims,
    names: sortedSet(claims.flatMap(({ name }) => name ?? [])),
    statements,
  };
}

function applyPairs(groups: Groups, standing: Standing, byKey: ReadonlyMap<string, LocalIncident>): void {
  const keyOf = new Map<StatementId, string>();
  for (const [key, local] of byKey) for (const { id } of local.statements) keyOf.set(id, key);
  const keys = (pairs: Standing["same"]) =>
    pairs.flatMap(([a, b]) => {
      const [left, right] = [keyOf.get(a), keyOf.get(b)];
      return left === undefined || right === undefined || left === right ? [] : [[left, right] as const];
    });
  for (const [a, b] of keys(standing.distinct)) groups.keepApart(a, b);
  for (const [a, b] of keys(standing.same)) groups.join(a, b);
}

/** Pairs that may be joined, the surest first; pairs that must not are kept apart, so that no third one joins them. */
function candidates(
  groups: Groups,
  locals: readonly LocalIncident[],
): readonly (readonly [LocalIncident, LocalIncident])[] {
  const found: { pair: readonly [LocalIncident, LocalIncident]; score: number }[] = [];
  for (const [index, a] of locals.entries()) {
    for (const b of locals.slice(index + 1)) {
      if (groups.members(a.key).has(b.key)) continue;
      const score = a.document === b.document ? -Infinity : joinScore(a, b);
      if (score > 0) found.push({ pair: [a, b], score });
      else if (score === -Infinity) groups.keepApart(a.key, b.key);
    }
  }
  found.sort(
    (a, b) =>
      b.score - a.score || compareText(a.pair[0].key, b.pair[0].key) || compareText(a.pair[1].key, b.pair[1].key),
  );
  return found.map(({ pair }) => pair);
}

/** Above 0: may be one incident, the higher the surer. 0: nothing speaks for it. -Infinity: they are two. */
function joinScore(a: LocalIncident, b: LocalIncident): number {
  if (a.role !== b.role) return -Infinity;
  const time = compareTimes(a, b);
  if (time === "far") return -Infinity;
  const sharesVictim = anyRelated(a.victims, b.victims);
  const sharesName = anyRelated(a.names, b.names);
  if (a.role === "context") {
    if (time === "unknown" || time === "wrong") return 0;
    return sharesVictim ? 3 : sharesName ? 2 : 0;
  }
  const excluded = a.victims.length > 0 && b.victims.length > 0 && !sharesVictim;
  const bonus = (sharesVictim ? 2 : 0) + (sharesName ? 1 : 0);
  if (time === "same") return 4 + bonus;
  if (time === "wrong") return sharesVictim ? bonus : 0;
  return excluded ? 0 : (time === "vague" ? 2 : 1) + bonus;
}

/** same: exact and equal · vague: one holds the other · wrong: near each other, so one may be an error · far · unknown. */
function compareTimes(a: LocalIncident, b: LocalIncident): "same" | "vague" | "wrong" | "far" | "unknown" {
  if (a.spans.length === 0 || b.spans.length === 0) return "unknown";
  let nearest: "vague" | "wrong" | "far" = "far";
  for (const left of a.spans)
    for (const right of b.spans) {
      if (areOneDayOfYear(left, right)) return "same";
      if (isExact(left) && isExact(right) && overlaps(left, right, SAME_DAYS)) return "same";
      if (overlaps(left, right)) nearest = "vague";
      else if (nearest === "far" && overlaps(left, right, WRONG_DAYS[a.role])) nearest = "wrong";
    }
  return nearest;
}

function isExact(span: EdtfSpan): boolean {
  return lengthInDays(span) <= SAME_DAYS + 1;
}

/** One day of the year, and at most one of the two years is printed. */
function areOneDayOfYear(a: IncidentSpan, b: IncidentSpan): boolean {
  if (!a.hasGuessedYear && !b.hasGuessedYear) return false;
  if (a.precision !== "day" || b.precision !== "day") return false;
  return formatEdtf(a).slice(4) === formatEdtf(b).slice(4);
}
