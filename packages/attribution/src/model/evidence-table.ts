import type { Finding } from "@kulla/core";
import type { ActorRef, AttackRole, CaseEvidence, EvidenceItem, Observed } from "../evidence.ts";
import { attributionFinding } from "../findings.ts";
import { compareText, sortedSet } from "../order.ts";
import { discounted, weightOfGrade, weightOfObservation } from "./discount.ts";
import { hoursWeights } from "./working-hours.ts";
import type { AttributionModel } from "./open-model.ts";
import type { Row, RowKind, Weights } from "./row.ts";
import { candidateOf, pointerWeights, readableRatio } from "./pointers.ts";
import { softwareWeights, techniqueInWordsWeights, techniqueWeights } from "./technical.ts";
import { countryWeights, sectorWeights } from "./victims.ts";

/** The evidence about a role against all candidates at the level of groups. */
export interface EvidenceTable {
  readonly role: AttackRole;
  /** Groups with a profile in the order of the profiles, others that evidence points to or that a person considers, the unknown actor last. */
  readonly candidates: readonly ActorRef[];
  /** Sorted by id of the item. */
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

/**
 * Tabulates the items of a role. Observations count for the attack as a whole whatever part they belong to; who is pointed to as the author of one part is
 * not pointed to as the author of the whole. Of items with one id the first counts; of one thing observed twice the better graded.
 *
 * @param considered Actors who are candidates whatever the evidence.
 */
export function tabulate(
  model: AttributionModel,
  evidence: CaseEvidence,
  role: AttackRole = "whole",
  considered: readonly ActorRef[] = [],
): EvidenceTable {
  const findings: Finding[] = [];
  const items = evidence.items.filter((item) => concerns(item, role));
  const candidates = candidatesOf(model, items, considered);
  const unread: string[] = [];
  const rows = new Map<string, Row>();
  for (const item of distinctItems(items)) {
    const row = rowOf(model, item, candidates);
    if (row === undefined) {
      unread.push(item.id);
      continue;
    }
    const key = row.kind === "pointer" || row.kind === "hours" ? item.id : `${row.kind} ${row.key}`;
    const known = rows.get(key);
    if (known === undefined || weightOfGrade(item.grade) > weightOfGrade(known.item.grade)) rows.set(key, row);
  }
  if (unread.length > 0) findings.push(unreadFinding(unread));
  return { role, candidates, rows: [...rows.values()], findings };
}

function concerns({ observed, roles }: EvidenceItem, role: AttackRole): boolean {
  if (role === "whole") return observed.kind !== "pointer" || roles.length === 0 || roles.includes("whole");
  return roles.includes(role);
}

/** Sorted by id, the first of each. */
function distinctItems(items: readonly EvidenceItem[]): readonly EvidenceItem[] {
  const byId = new Map<string, EvidenceItem>();
  for (const item of items) if (!byId.has(item.id)) byId.set(item.id, item);
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}

function candidatesOf(
  model: AttributionModel,
  items: readonly EvidenceItem[],
  considered: readonly ActorRef[],
): ActorRef[] {
  const { groups, indexOf } = model.profiles;
  const pointed = items.flatMap(({ observed }) =>
    observed.kind === "pointer" && observed.to.kind === "group" ? [livingId(model, observed.to.id)] : [],
  );
  const byHand = considered.flatMap((actor) => (actor.kind === "group" ? [livingId(model, actor.id)] : []));
  const known = pointed.filter((id) => model.groups.has(id));
  const others = sortedSet([...known, ...byHand]).filter((id) => !indexOf.has(id));
  const named = sortedSet(considered.flatMap((actor) => (actor.kind === "named" ? [actor.name] : [])));
  return [
    ...[...groups, ...others].map((id): ActorRef => ({ kind: "group", id })),
    ...named.map((name): ActorRef => ({ kind: "named", name })),
    { kind: "unknown" },
  ];
}

/** The id of the record that a retired one was replaced by. */
export function livingId(model: AttributionModel, id: string): string {
  let living = id;
  for (let hops = 0; hops < 5; hops++) living = model.replacements.get(living) ?? living;
  return living;
}

/** Undefined where the item means nothing to the model. */
function rowOf(model: AttributionModel, item: EvidenceItem, candidates: readonly ActorRef[]): Row | undefined {
  const { observed } = item;
  const seen = (kind: RowKind, key: string, weights: Weights): Row => ({
    item,
    kind,
    key,
    weights: lessBy(weights, weightOfObservation(item.grade)),
  });
  switch (observed.kind) {
    case "technique": {
      const id = livingId(model, observed.technique);
      if (!model.techniques.has(id)) return undefined;
      const weigh = observed.inWords === true ? techniqueInWordsWeights : techniqueWeights;
      return seen("technique", id, weigh(model, id));
    }
    case "software": {
      const id = livingId(model, observed.software);
      return seen("software", id, softwareWeights(model, id));
    }
    case "victim country":
      return seen("country", observed.country, countryWeights(model, observed.country));
    case "victim sector":
      return seen("sector", observed.sector, sectorWeights(model, observed.sector));
    case "working hours": {
      const weights = hoursWeights(model, observed.byHour);
      return weights && { item, kind: "hours", key: item.id, weights: lessBy(weights, weightOfGrade(item.grade)) };
    }
    case "pointer":
      return pointerRow(model, item, observed, candidates);
  }
}

function pointerRow(
  model: AttributionModel,
  item: EvidenceItem,
  { to, ratio }: Extract<Observed, { kind: "pointer" }>,
  candidates: readonly ActorRef[],
): Row | undefined {
  if (!readableRatio(ratio)) return undefined;
  const living: ActorRef = to.kind === "group" ? { kind: "group", id: livingId(model, to.id) } : to;
  const isKnown = living.kind !== "group" || model.names.has(living.id) || candidateOf(living, candidates) >= 0;
  if (!isKnown) return undefined;
  const nats = discounted(Math.log(ratio), weightOfGrade(item.grade));
  const weights = pointerWeights(model, living, nats, candidates);
  return { item, kind: "pointer", key: item.id, weights, points: { to: living, nats } };
}

function lessBy(weights: Weights, weight: number): Weights {
  if (weight === 1) return weights;
  return new Map([...weights].map(([candidate, nats]) => [candidate, discounted(nats, weight)]));
}

function unreadFinding(ids: readonly string[]): Finding {
  const shown = ids.slice(0, 5).join(", ");
  const more = ids.length > 5 ? ` and ${ids.length - 5} more` : "";
  return attributionFinding(
    "attribution-item-unread",
    `Items of evidence that mean nothing to the model were left out: ${shown}${more}.`,
  );
}
