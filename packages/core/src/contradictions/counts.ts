/** Counts of one thing in one incident that cannot all be right. */
import { amountOf } from "../amount.ts";
import { nameKey, nameWords } from "../name.ts";
import type { Statement } from "../statement.ts";
import type { CaseView, Disagreement, StatementOf } from "./disagreement.ts";
import {
  disagree,
  incidentOf,
  incidentTopic,
  linkedSets,
  mayShareIncident,
  positionsBy,
  statementsOf,
} from "./disagreement.ts";
import { isAboutLeak } from "./leaks.ts";

type Quantity = StatementOf<"quantity">;

const HARM = new Set(
  (
    "hit affected damaged destroyed disabled disrupted bricked wiped down downed offline out taken knocked crippled infected encrypted " +
    "compromised impacted attacked disconnected lost"
  ).split(" "),
);
const REPLACEMENT = new Set("replaced replacement shipped delivered supplied provided exchanged".split(" "));
const EMPTY = new Set("the of a an in on by to and or number total count were was been have has all".split(" "));
const ACTORS = new Set("group groups actor actors team teams gang gangs cluster clusters apt".split(" "));

/** Smaller equal figures are often chance. */
const TELLING_FIGURE = 100;

export function findCountContradictions(view: CaseView): readonly Disagreement[] {
  const counts = statementsOf(view, "quantity").filter(
    (statement) =>
      statement.stance !== "rejects" && !isAboutLeak(statement.claim) && amountOf(statement.claim) !== undefined,
  );
  return [...compareCounts(view, counts), ...findSameFigures(view, counts), ...compareGroups(view, counts)];
}

function compareCounts(view: CaseView, counts: readonly Quantity[]): readonly Disagreement[] {
  const same = linkedSets(
    counts,
    (a, b) => mayShareIncident(view, a, b) && incidentOf(view, a) === incidentOf(view, b) && countSame(a, b),
  );
  return same.flatMap((told) => {
    const claim = told[0]?.claim;
    if (claim === undefined) return [];
    const finding = {
      kind: "count" as const,
      nature: "conflict" as const,
      topic: `number: ${claim.metric}`,
      severity: "medium" as const,
      why: "The same thing is counted, and the figures exclude each other even as rounded.",
    };
    return disagree(finding, positionsBy(told, printed), (a, b) => excludeEachOther(a.statements, b.statements));
  });
}

/** One figure that is told of different things: units hit, units shipped. */
function findSameFigures(view: CaseView, counts: readonly Quantity[]): readonly Disagreement[] {
  const figures = counts.filter(({ claim }) => Number(claim.value) >= TELLING_FIGURE);
  const same = linkedSets(
    figures,
    (a, b) => Number(a.claim.value) === Number(b.claim.value) && incidentOf(view, a) === incidentOf(view, b),
  );
  return same.flatMap((told) => {
    const finding = {
      kind: "count" as const,
      nature: "conflict" as const,
      topic: `what the figure ${told[0]?.claim.value ?? ""} counts`,
      severity: "medium" as const,
      why: "One figure is given once for what was hit and once for what was shipped or replaced.",
    };
    return disagree(
      finding,
      positionsBy(told, ({ claim }) => `${claim.value} ${claim.metric}`),
      (a, b) => {
        const [left, right] = [a.statements, b.statements].map((own) => own.map(meaningOf));
        return (left?.includes("harm") ?? false) && (right?.includes("replacement") ?? false)
          ? true
          : (left?.includes("replacement") ?? false) && (right?.includes("harm") ?? false);
      },
    );
  });
}

/** A number of attacking groups against words for a single one. */
function compareGroups(view: CaseView, counts: readonly Quantity[]): readonly Disagreement[] {
  const several = counts.filter(({ claim }) => isCountOfActors(claim) && (amountOf(claim)?.from ?? 0) > 1);
  const single = view.statements.filter(
    (statement) =>
      (statement.claim.type === "actor" || statement.claim.type === "sponsor") && namesSingleGroup(statement),
  );
  const told: readonly Statement[] = [
    ...several,
    ...single.filter((one) => several.some((other) => mayShareIncident(view, one, other))),
  ];
  const incident = several[0] === undefined ? undefined : incidentOf(view, several[0]);
  const positions = positionsBy(told, (statement) =>
    statement.claim.type === "quantity" ? `${statement.claim.value} groups` : "one group",
  );
  const finding = {
    kind: "count" as const,
    nature: "conflict" as const,
    topic: `number of groups behind ${incidentTopic(view, incident)}`,
    severity: "medium" as const,
    why: "Some speak of a single group, others of several that acted together.",
  };
  return disagree(finding, positions, (a, b) => (a.value === "one group") !== (b.value === "one group"));
}

function isCountOfActors({ metric, unit }: Quantity["claim"]): boolean {
  return (
    nameWords(unit).some((word) => ACTORS.has(word)) ||
    nameWords(metric).some((word) => ACTORS.has(word) && word.endsWith("s"))
  );
}

/** An unnamed single attacker: `an APT backed by Tehran`. A group that "calls itself" something or is named is one of possibly several. */
function namesSingleGroup(statement: Statement): boolean {
  const { quote } = statement.citations[0];
  const { claim } = statement;
  if (claim.type === "actor" && (claim.kind === "persona" || claim.kind === "person" || claim.catalogue !== undefined))
    return false;
  if (statement.stance === "rejects") return false;
  const name = claim.type === "actor" ? claim.name : claim.type === "sponsor" ? claim.actor : "";
  if (/\d/.test(name)) return false;
  return (
    /\b(?:an|one|a single) (?:[\w-]{1,30} ){0,5}(?:APT|actor|group|gang)\b/i.test(quote) &&
    !/\b(?:separate|another|other)\b/i.test(quote)
  );
}

function countSame(a: Quantity, b: Quantity): boolean {
  if (unitKey(a) !== unitKey(b)) return false;
  return (
    nameKey(a.claim.metric) === nameKey(b.claim.metric) || (meaningOf(a) === meaningOf(b) && restOf(a) === restOf(b))
  );
}

/** What is said of the things counted: they were hit, replaced, or whatever the metric says. */
function meaningOf(statement: Statement): string {
  if (statement.claim.type !== "quantity") return "";
  const words = nameWords(statement.claim.metric);
  if (words.some((word) => REPLACEMENT.has(word))) return "replacement";
  if (words.some((word) => HARM.has(word))) return "harm";
  return "other";
}

/** The words of a metric that are neither its unit nor its verb: the place or part that is counted. */
function restOf({ claim }: Quantity): string {
  const unit = new Set(nameWords(claim.unit).map(singular));
  return nameWords(claim.metric)
    .filter((word) => !HARM.has(word) && !REPLACEMENT.has(word) && !EMPTY.has(word) && !unit.has(singular(word)))
    .sort()
    .join(" ");
}

function unitKey({ claim }: Quantity): string {
  return nameWords(claim.unit).map(singular).join(" ");
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word;
}

function printed({ claim }: Quantity): string {
  return [claim.qualifier, String(claim.value), claim.unit]
    .filter((part) => part !== undefined && part !== "")
    .join(" ");
}

function excludeEachOther(left: readonly Statement[], right: readonly Statement[]): boolean {
  const [a, b] = [left[0], right[0]].map((statement) =>
    statement?.claim.type === "quantity" ? amountOf(statement.claim) : undefined,
  );
  return a !== undefined && b !== undefined && (a.to < b.from || b.to < a.from);
}
