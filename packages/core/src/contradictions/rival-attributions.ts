/** Attributions of one incident to different groups or states, by whomever; and attributions that become firmer. */
import type { Variant } from "../graph.ts";
import { nameKey } from "../name.ts";
import { relatedNames } from "../related-names.ts";
import { DAYS_OF_CHANGE, dayOf, isChange } from "./change-over-time.ts";
import type { CaseView, Disagreement, Position, StatementOf } from "./disagreement.ts";
import { disagree, incidentOf, incidentTopic, positionsBy, statementsOf } from "./disagreement.ts";

type Attribution = StatementOf<"attribution">;

export function findRivalAttributions(view: CaseView): readonly Disagreement[] {
  const told = statementsOf(view, "attribution").filter(({ claim }) => claim.about === "actor");
  return [
    ...compareGroups(view, told),
    ...compareStates(view, told),
    ...compareRejections(view, told),
    ...compareUndetermined(view),
    ...findFirmerAttributions(view),
  ];
}

/** Relations between groups that stay two, both of which cannot be the one that did it. */
const APART: ReadonlySet<Variant["relation"]> = new Set(["distinct", "overlaps", "works-with"]);

/** Two known groups, named for one incident. */
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
  const byIncident = positionsBy(named, (statement) => incidentOf(view, statement) ?? "");
  return byIncident.flatMap(({ statements: own }) => {
    const differ = (a: Position, b: Position) => {
      const [left, right] = [groups.get(nameKey(a.value)), groups.get(nameKey(b.value))];
      return (
        left !== undefined &&
        right !== undefined &&
        left !== right &&
        !left.variants.some(({ node, relation }) => node === right.id && !APART.has(relation))
      );
    };
    const positions = positionsBy(own, ({ claim }) => claim.to[0]);
    const finding = {
      kind: "attribution" as const,
      severity: "medium" as const,
      once: true,
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
  const byIncident = positionsBy(told, (statement) => incidentOf(view, statement));
  return byIncident.flatMap(({ statements: own }) => {
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
        once: true,
        why: "What was suspected at first was attributed later.",
      },
      [{ value: "suspected", statements: early }, attributed],
      (a, b) => a.value !== b.value,
    );
  });
}

/** Two states, each accused of one incident; an accusation that an accused state gives back is left out. */
function compareStates(view: CaseView, told: readonly Attribution[]): readonly Disagreement[] {
  const states = [...new Set(statementsOf(view, "sponsor").map(({ claim }) => claim.state))];
  // A group may bear the name of a country, and is not that country.
  const groups = new Set(
    statementsOf(view, "actor").flatMap(({ claim }) => (claim.kind === "group" ? [nameKey(claim.name)] : [])),
  );
  const stateOf = ({ claim }: Attribution) => {
    if (claim.to.some((to) => groups.has(nameKey(to)))) return undefined;
    const named = states.filter((state) => claim.to.every((to) => relatedNames(to, state)));
    return named.length === 1 ? named[0] : undefined;
  };
  const asserted = told.filter(({ stance }) => stance === "asserts" || stance === "hedges");
  return positionsBy(asserted, (statement) => incidentOf(view, statement)).flatMap(({ statements }) =>
    disagree(
      {
        kind: "attribution",
        nature: "conflict",
        topic: `which state is behind ${topicOf(view, statements)}`,
        severity: "high",
        once: true,
        why: "Different states are accused of one incident.",
      },
      positionsBy(statements, stateOf),
      (a, b) => !relatedNames(a.value, b.value),
    ),
  );
}

/** Somebody says who it was; somebody else says that it was not them, or that there is no evidence of it. */
function compareRejections(view: CaseView, told: readonly Attribution[]): readonly Disagreement[] {
  const positive = told.filter(({ stance }) => stance === "asserts" || stance === "hedges");
  const rejected = told.filter(({ stance }) => stance === "rejects");
  const isRejected = ({ claim }: Attribution) => rejected.some((other) => areOfOneSuspect(claim.to, other.claim.to));
  const both = [...positive.filter(isRejected), ...rejected];
  return positionsBy(both, (statement) => incidentOf(view, statement)).flatMap(({ statements }) => {
    const positions = positionsBy(statements, ({ claim, stance, speakers }) => {
      const by = claim.by.length > 0 ? claim.by : speakers.slice(0, 1).map(({ name }) => name);
      return `${by.join(", ")}: ${stance === "rejects" ? "not " : ""}${claim.to.join(", ")}`;
    });
    const first = (position: Position) => firstAttribution(position.statements);
    return disagree(
      {
        kind: "attribution",
        nature: "conflict",
        topic: `whether ${statements.find(({ stance }) => stance === "rejects")?.claim.to.join(", ") ?? "they"} did it`,
        severity: "medium",
        once: true,
        why: "What one speaker attributes another one rejects.",
      },
      positions,
      (a, b) => {
        const [left, right] = [first(a), first(b)];
        if (left === undefined || right === undefined) return false;
        const isOneSpeaker = left.claim.by.some((by) => right.claim.by.some((other) => relatedNames(by, other)));
        return (
          (left.stance === "rejects") !== (right.stance === "rejects") &&
          !isOneSpeaker &&
          areOfOneSuspect(left.claim.to, right.claim.to)
        );
      },
    );
  });
}

/** Somebody says who it was; somebody says that it could not be determined. */
function compareUndetermined(view: CaseView): readonly Disagreement[] {
  const all = statementsOf(view, "attribution");
  const told = all.filter(
    ({ claim, stance }) => isUndetermined(claim) || (claim.about === "actor" && stance === "asserts"),
  );
  return positionsBy(told, (statement) => incidentOf(view, statement)).flatMap(({ statements }) => {
    const finding = {
      kind: "attribution" as const,
      topic: `whether it is known who is behind ${topicOf(view, statements)}`,
      once: true,
    };
    const positions = positionsBy(statements, ({ claim }) =>
      isUndetermined(claim) ? "not determined" : claim.to.join(", "),
    );
    const differ = (a: Position, b: Position) => (a.value === "not determined") !== (b.value === "not determined");
    return [
      ...disagree(
        {
          ...finding,
          nature: "conflict",
          severity: "high",
          why: "One names the culprit, the other says that it could not be determined.",
        },
        positions,
        (a, b) => differ(a, b) && !isChange(view, a, b),
      ),
      ...disagree(
        {
          ...finding,
          nature: "development",
          severity: "low",
          why: "The culprit was not known at one time and named at another.",
        },
        positions,
        (a, b) => differ(a, b) && isChange(view, a, b),
      ),
    ];
  });
}

/** An attribution to nobody: the one who speaks could not tell. */
function isUndetermined({ about, to }: Attribution["claim"]): boolean {
  return about === "none" && to.length === 0;
}

function firstAttribution(statements: Position["statements"]): Attribution | undefined {
  return statements.find((statement): statement is Attribution => statement.claim.type === "attribution");
}

function areOfOneSuspect(left: readonly string[], right: readonly string[]): boolean {
  return left.some((a) => right.some((b) => relatedNames(a, b)));
}

function topicOf(view: CaseView, own: readonly Attribution[]): string {
  return incidentTopic(view, own[0] === undefined ? undefined : incidentOf(view, own[0]));
}
