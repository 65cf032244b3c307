/** One speaker who is reported to attribute in different ways, and attributions that change over time. */
import { parseEdtf } from "../edtf.ts";
import { claimsCertainty } from "../likelihood.ts";
import { nameKey, nameWords } from "../name.ts";
import { anyRelated } from "../relatedNames.ts";
import type { CaseView, Disagreement, Position, StatementOf } from "./disagreement.ts";
import {
  disagree,
  incidentOf,
  incidentTopic,
  linkedSets,
  mayShareIncident,
  positionsBy,
  saidAt,
  statementsOf,
} from "./disagreement.ts";

type Attribution = StatementOf<"attribution">;

// Words that make of a country's name its government, and words that make of it people from there.
const STATE_WORDS = new Set(
  "government state regime ministry intelligence military gru fsb svr irgc mois kremlin tehran moscow sponsored backed directed army agency".split(
    " ",
  ),
);
const PEOPLE_WORDS = new Set(
  "hacker hackers hacktivists cybercriminals criminals individuals nationals speaking citizens people origin located based".split(
    " ",
  ),
);

/** Days between two statements from which on a change of mind is more likely than a disagreement of reports. */
const DAYS_OF_CHANGE = 7;

export function findAttributionContradictions(view: CaseView): readonly Disagreement[] {
  const told = statementsOf(view, "attribution").filter(({ claim }) => claim.about === "actor");
  const bySpeaker = linkedSets(told, (a, b) => isSameSpeaker(a, b) && mayShareIncident(view, a, b));
  return [
    ...bySpeaker.flatMap((own) => [
      ...compareLevels(view, own),
      ...compareStances(view, own),
      ...compareCertainty(view, own),
    ]),
    ...compareGroups(view, told),
    ...findFirmerAttributions(view),
  ];
}

/** What Mandiant attributed: to hackers of a country, or to its government. */
function compareLevels(view: CaseView, own: readonly Attribution[]): readonly Disagreement[] {
  const asserted = own.filter(({ stance }) => stance === "asserts" || stance === "hedges");
  const positions = positionsBy(asserted, ({ claim }) => claim.to.join(", "));
  return disagree(
    {
      kind: "attribution",
      nature: "conflict",
      topic: `whom ${speakerOf(own)} blames for ${topicOf(view, own)}`,
      severity: "high",
      why: "People from a country are not its government: the reports of one attribution differ in strength.",
    },
    positions,
    (a, b) => mayClash(view, a, b) && clashByLevel(a, b),
  );
}

function clashByLevel(a: Position, b: Position): boolean {
  const level = (position: Position) => new Set(attributionsOf(position).flatMap(({ claim }) => claim.to.map(levelOf)));
  const [left, right] = [level(a), level(b)];
  const isState = (levels: ReadonlySet<string>) => levels.has("state") && !levels.has("people");
  const isPeople = (levels: ReadonlySet<string>) => levels.has("people") && !levels.has("state");
  return (isState(left) && isPeople(right)) || (isPeople(left) && isState(right));
}

function levelOf(name: string): "state" | "people" | "other" {
  const words = nameWords(name);
  if (words.some((word) => STATE_WORDS.has(word))) return "state";
  return words.some((word) => PEOPLE_WORDS.has(word)) ? "people" : "other";
}

/** One speaker is said to be sure, and to be in doubt or not to have said so, of the same attribution. */
function compareStances(view: CaseView, own: readonly Attribution[]): readonly Disagreement[] {
  const positions = positionsBy(own, (statement) =>
    statement.stance === "counter-accusation"
      ? undefined
      : `${statement.stance}: ${statement.wording?.words ?? statement.claim.to.join(", ")}`,
  );
  const differ = (a: Position, b: Position) =>
    mayClash(view, a, b) && attributionsOf(a)[0]?.stance !== attributionsOf(b)[0]?.stance;
  const finding = { kind: "attribution" as const, topic: `how sure ${speakerOf(own)} is about ${topicOf(view, own)}` };
  const conflict = disagree(
    {
      ...finding,
      nature: "conflict",
      severity: "high",
      why: "One speaker is reported to assert an attribution, and to doubt or reject it, with no time between that would explain it.",
    },
    positions,
    (a, b) => differ(a, b) && !isChange(view, a, b),
  );
  if (conflict.length > 0) return conflict;
  return disagree(
    { ...finding, nature: "development", severity: "low", why: "The speaker became surer, or less sure, over time." },
    positions,
    differ,
  );
}

/** One phrase of certainty in several translations. */
function compareCertainty(view: CaseView, own: readonly Attribution[]): readonly Disagreement[] {
  const certain = own.filter(
    ({ wording, stance }) => stance === "asserts" && wording !== undefined && claimsCertainty(wording.words),
  );
  return disagree(
    {
      kind: "attribution",
      nature: "variant",
      topic: `words of certainty of ${speakerOf(own)}`,
      severity: "low",
      why: "Different words of certainty for one statement: most likely translations of one phrase.",
    },
    positionsBy(certain, ({ wording }) => wording?.words),
    (a, b) => mayClash(view, a, b) && nameKey(a.value) !== nameKey(b.value),
  );
}

/** Two known groups, named by two speakers for one incident. */
function compareGroups(view: CaseView, told: readonly Attribution[]): readonly Disagreement[] {
  const groups = new Map(
    view.graph.nodes
      .filter(
        ({ kind, properties }) =>
          kind === "actor" && properties["kind"]?.some(({ value }) => value === "group") === true,
      )
      .flatMap((node) => node.names.map(({ value }) => [nameKey(value), node] as const)),
  );
  const named = told.filter(
    ({ claim, stance }) => stance === "asserts" && claim.to.length === 1 && isNamedGroup(claim.to[0] ?? "", groups),
  );
  const byIncident = linkedSets(named, (a, b) => incidentOf(view, a) === incidentOf(view, b));
  return byIncident.flatMap((own) => {
    const differ = (a: Position, b: Position) => {
      const [left, right] = [groups.get(nameKey(a.value)), groups.get(nameKey(b.value))];
      return (
        left !== undefined &&
        right !== undefined &&
        left !== right &&
        !left.variants.some(({ node }) => node === right.id)
      );
    };
    const positions = positionsBy(own, ({ claim }) => claim.to[0]);
    const finding = {
      kind: "attribution" as const,
      severity: "medium" as const,
      topic: `which group is behind ${topicOf(view, own)}`,
    };
    const changes = disagree(
      { ...finding, nature: "development", why: "The later attribution names another group than the earlier one." },
      positions,
      (a, b) => differ(a, b) && isChange(view, a, b),
    );
    const conflicts = disagree(
      { ...finding, nature: "conflict", why: "Two groups that nobody calls one are each said to have done it." },
      positions,
      (a, b) => differ(a, b) && !isChange(view, a, b),
    );
    return [...conflicts, ...changes];
  });
}

function isNamedGroup(name: string, groups: ReadonlyMap<string, unknown>): boolean {
  return groups.has(nameKey(name)) && /^\p{Lu}/u.test(name);
}

/** Suspected at first, attributed later. */
function findFirmerAttributions(view: CaseView): readonly Disagreement[] {
  const told = statementsOf(view, "attribution").filter(
    ({ claim, stance }) =>
      (claim.about === "actor" && stance === "asserts") ||
      (["actor", "cause"].includes(claim.about) && stance === "hedges"),
  );
  const byIncident = linkedSets(
    told,
    (a, b) => incidentOf(view, a) !== undefined && incidentOf(view, a) === incidentOf(view, b),
  );
  return byIncident.flatMap((own) => {
    const positions = positionsBy(own, ({ stance }) => (stance === "asserts" ? "attributed" : "suspected"));
    const [suspected, attributed] = ["suspected", "attributed"].map((value) =>
      positions.find((position) => position.value === value),
    );
    if (suspected === undefined || attributed === undefined) return [];
    const firm = attributed.statements.flatMap((statement) => dayOf(view, statement)).sort((a, b) => a - b)[0];
    if (firm === undefined) return [];
    const early = suspected.statements.filter((statement) =>
      dayOf(view, statement).some((day) => day + DAYS_OF_CHANGE <= firm),
    );
    if (early.length === 0) return [];
    return disagree(
      {
        kind: "attribution",
        nature: "development",
        topic: `from suspicion to attribution of ${topicOf(view, own)}`,
        severity: "low",
        why: "What was suspected at first was attributed later.",
      },
      [{ value: "suspected", statements: early }, attributed],
      (a, b) => a.value !== b.value,
    );
  });
}

function attributionsOf(position: Position): readonly Attribution[] {
  return position.statements.filter((statement): statement is Attribution => statement.claim.type === "attribution");
}

/** Both speak of one incident and of one suspect. */
function mayClash(view: CaseView, a: Position, b: Position): boolean {
  return attributionsOf(a).some((left) =>
    attributionsOf(b).some((right) => mayShareIncident(view, left, right) && anyRelated(left.claim.to, right.claim.to)),
  );
}

function isSameSpeaker(a: Attribution, b: Attribution): boolean {
  return anyRelated(speakersOf(a), speakersOf(b));
}

function speakersOf({ claim, speakers }: Attribution): readonly string[] {
  return claim.by.length > 0 ? claim.by : speakers.slice(0, 1).map(({ name }) => name);
}

function speakerOf(own: readonly Attribution[]): string {
  return own[0] === undefined ? "a speaker" : speakersOf(own[0]).join(", ");
}

function topicOf(view: CaseView, own: readonly Attribution[]): string {
  return incidentTopic(view, own[0] === undefined ? undefined : incidentOf(view, own[0]));
}

/** First day on which a statement may have been made, where that is known. */
function dayOf(view: CaseView, statement: Attribution | Position["statements"][number]): readonly number[] {
  const span = parseEdtf(saidAt(view, statement) ?? "");
  return span === undefined || !Number.isFinite(span.earliest) ? [] : [span.earliest];
}

/** All of the one was said at least a week before all of the other. */
function isChange(view: CaseView, a: Position, b: Position): boolean {
  const [left, right] = [a, b].map(({ statements }) => statements.flatMap((statement) => dayOf(view, statement)));
  if (left === undefined || right === undefined || left.length === 0 || right.length === 0) return false;
  return (
    Math.max(...left) + DAYS_OF_CHANGE <= Math.min(...right) || Math.max(...right) + DAYS_OF_CHANGE <= Math.min(...left)
  );
}
