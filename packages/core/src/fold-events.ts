import type { Standing } from "./apply-decisions.ts";
import { AssertedValues } from "./asserted.ts";
import { isDoneOnce } from "./done-once.ts";
import type { EdtfSpan } from "./edtf.ts";
import { compareEdtf, overlaps, parseEdtf } from "./edtf.ts";
import type { GraphEvent, GraphEventKind, GraphNode, GraphQuantity, NodeId } from "./graph.ts";
import type { Resolve } from "./mentions.ts";
import { nodeOf } from "./mentions.ts";
import { nameKey } from "./name.ts";
import { compareText, sortedSet } from "./order.ts";
import { pushTo } from "./push-to.ts";
import type { Statement } from "./statement.ts";
import { timeOf } from "./statement-facts.ts";

/** What a statement says has happened. */
interface Happening {
  readonly kind: GraphEventKind;
  readonly key: string;
  readonly name: string;
  readonly class?: string;
  readonly nodes: readonly NodeId[];
  readonly once: boolean;
}

/** Events, each with all its stated dates. Statements on one thing with times that exclude each other are two events, but for what is done once. */
export function foldEvents(
  standing: Standing,
  resolve: Resolve,
  incidents: readonly GraphNode[],
): readonly GraphEvent[] {
  const byKey = new Map<string, { happening: Happening; statement: Statement }[]>();
  for (const statement of standing.statements) {
    const happening = happeningOf(statement, resolve);
    if (happening === undefined) continue;
    const key = `${happening.kind}|${happening.key}`;
    pushTo(byKey, key, { happening, statement });
  }
  const events = [...byKey].flatMap(([key, all]) =>
    splitByTime(all).map((part, index) => eventOf(index === 0 ? key : `${key}|${index + 1}`, part, resolve)),
  );
  return [...events, ...incidents.map(incidentEvent)].sort((a, b) => compareText(a.id, b.id));
}

/** Quantities by metric, unit and incident, with every value that was given. */
export function foldQuantities(standing: Standing, resolve: Resolve): readonly GraphQuantity[] {
  const byKey = new Map<string, Statement[]>();
  for (const statement of standing.statements) {
    if (statement.claim.type !== "quantity") continue;
    const incident = resolve.incidentOf.get(statement.id);
    const key = [nameKey(statement.claim.metric), nameKey(statement.claim.unit), incident ?? ""].join("|");
    pushTo(byKey, key, statement);
  }
  return [...byKey]
    .map(([id, statements]) => quantityOf(id, statements, resolve))
    .sort((a, b) => compareText(a.id, b.id));
}

function quantityOf(id: string, statements: readonly Statement[], resolve: Resolve): GraphQuantity {
  const [metrics, units, values] = [new AssertedValues(), new AssertedValues(), new AssertedValues()];
  for (const statement of statements) {
    const { claim } = statement;
    if (claim.type !== "quantity") continue;
    metrics.add(claim.metric, statement);
    units.add(claim.unit, statement);
    values.add([claim.qualifier, String(claim.value)].filter((part) => part !== undefined).join(" "), statement);
  }
  const incident = statements[0] === undefined ? undefined : resolve.incidentOf.get(statements[0].id);
  return {
    id,
    metric: metrics.mostUsed() ?? "",
    unit: units.mostUsed() ?? "",
    ...(incident === undefined ? {} : { incident }),
    values: values.list(),
    because: sortedSet(statements.map((statement) => statement.id)),
  };
}

function happeningOf(statement: Statement, resolve: Resolve): Happening | undefined {
  const { claim } = statement;
  const incident = resolve.incidentOf.get(statement.id);
  const party = (name: string) => nodeOf(resolve, "party", name, statement);
  const about = incident === undefined ? [] : [incident];
  switch (claim.type) {
    case "system": {
      const node = nodeOf(resolve, "system", claim.name, statement);
      const key = [node, claim.status, ...about].join("|");
      return { kind: "system", key, name: claim.name, class: claim.status, nodes: [node, ...about], once: false };
    }
    case "action": {
      const by = claim.by.map(party);
      const target = claim.target === undefined ? [] : [party(claim.target)];
      const key = [claim.class, sortedSet(by).join("+"), ...target].join("|");
      const once = isDoneOnce(claim.class);
      return { kind: "action", key, name: claim.kind, class: claim.class, nodes: [...by, ...target, ...about], once };
    }
    case "denial":
    case "claim": {
      const by = party(claim.by);
      return {
        kind: claim.type,
        key: [by, ...about].join("|"),
        name: claim.of ?? claim.type,
        nodes: [by, ...about],
        once: false,
      };
    }
    case "attribution": {
      const nodes = [...claim.by, ...claim.to].map(party);
      const key = [sortedSet(claim.by.map(party)).join("+"), sortedSet(claim.to.map(party)).join("+"), ...about].join(
        "|",
      );
      return {
        kind: "attribution",
        key,
        name: claim.to.join(", "),
        class: statement.stance,
        nodes: [...nodes, ...about],
        once: false,
      };
    }
    case "event":
      return {
        kind: "event",
        key: [nameKey(claim.name), ...about].join("|"),
        name: claim.name,
        nodes: about,
        once: false,
      };
    default:
      return undefined;
  }
}

/** When a statement's event happened: the claim's time; for what is an act of speech, else when it was said. */
function dateOf(statement: Statement): string | undefined {
  const time = timeOf(statement.claim)?.edtf;
  if (time !== undefined) return time;
  const isSpeech = ["attribution", "denial", "claim"].includes(statement.claim.type);
  return isSpeech ? statement.saidAt : undefined;
}

interface Told {
  readonly happening: Happening;
  readonly statement: Statement;
}

/** Parts whose times hang together. What has no time goes with the first part. */
function splitByTime(all: readonly Told[]): readonly (readonly Told[])[] {
  if (all.some(({ happening }) => happening.once)) return [all];
  const dated = all
    .filter(({ statement }) => dateOf(statement) !== undefined)
    .sort(
      (a, b) =>
        compareEdtf(dateOf(a.statement) ?? "", dateOf(b.statement) ?? "") ||
        compareText(a.statement.id, b.statement.id),
    );
  const parts: Told[][] = [];
  for (const told of dated) {
    const last = parts.at(-1);
    if (last?.some(({ statement }) => datesOverlap(statement, told.statement)) === true) last.push(told);
    else parts.push([told]);
  }
  const undated = all.filter(({ statement }) => dateOf(statement) === undefined);
  const [first = [], ...others] = parts;
  return [[...undated, ...first], ...others];
}

/** Times that can be one. What lasts may be dated a day apart; a post or an upload is of its day. */
function datesOverlap(a: Statement, b: Statement): boolean {
  const [left, right] = [parseEdtf(dateOf(a) ?? ""), parseEdtf(dateOf(b) ?? "")];
  if (left === undefined || right === undefined) return false;
  const isOfOneDay = [a, b].every(({ claim }) => claim.type === "event") && isExactDay(left) && isExactDay(right);
  return overlaps(left, right, isOfOneDay ? 0 : 1);
}

function isExactDay({ precision, qualifier }: EdtfSpan): boolean {
  return precision === "day" && qualifier === undefined;
}

function eventOf(id: string, all: readonly Told[], { originOf }: Resolve): GraphEvent {
  const dates = new AssertedValues(originOf);
  const names = new AssertedValues();
  const classes = new AssertedValues();
  for (const { happening, statement } of all) {
    dates.add(dateOf(statement), statement);
    names.add(happening.name, statement);
    classes.add(happening.class, statement);
  }
  const date = dates.bestDate();
  const kind = all[0]?.happening.kind ?? "event";
  const eventClass = classes.mostUsed();
  return {
    id,
    kind,
    name: names.mostUsed() ?? kind,
    ...(eventClass === undefined ? {} : { class: eventClass }),
    ...(date === undefined ? {} : { date }),
    dates: dates.list(),
    nodes: sortedSet(all.flatMap(({ happening }) => happening.nodes)),
    because: sortedSet(all.map(({ statement }) => statement.id)),
  };
}

function incidentEvent(node: GraphNode): GraphEvent {
  const facts = node.incident;
  return {
    id: `incident|${node.id}`,
    kind: "incident",
    name: node.name,
    ...(facts === undefined ? {} : { class: facts.role }),
    ...(facts?.date === undefined ? {} : { date: facts.date }),
    dates: facts?.dates ?? [],
    nodes: [node.id],
    because: node.because,
  };
}
