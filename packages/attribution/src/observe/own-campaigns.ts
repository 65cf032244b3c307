import type { Statement } from "@kulla/core";
import { nameKey, parseEdtf } from "@kulla/core";
import type { CatalogueCampaign, Relations } from "@kulla/knowledge";
import { findCampaign } from "@kulla/knowledge";
import { sortedSet } from "../order.ts";
import type { ObservedCase } from "./observed-case.ts";

/** A campaign of the catalogue that is the attack of the case: what the catalogue says of it is no second source. */
export interface OwnCampaign {
  readonly id: string;
  readonly name: string;
  /** Groups that the dataset gives it to. */
  readonly groups: readonly string[];
}

/**
 * Campaigns that bear a name which the case gives to the attack, to who did it or to what was used, and that were going on in its time. A report on the case that the
 * catalogue was compiled from would else count as an observation of the same group elsewhere.
 */
export function ownCampaigns({ statements, scope, graph, catalogue }: ObservedCase): readonly OwnCampaign[] {
  const names = new Map<string, string>();
  for (const statement of statements) {
    if (!scope.mayTellOfAttack(statement)) continue;
    for (const name of namesIn(statement)) if (!names.has(nameKey(name))) names.set(nameKey(name), name);
  }
  const dates = graph.nodes.flatMap(({ incident }) =>
    incident === undefined || incident.role === "context" || incident.date === undefined ? [] : [incident.date],
  );
  const found = new Map<string, OwnCampaign>();
  for (const name of names.values()) {
    for (const { record } of findCampaign(catalogue, name)) {
      if (!dates.some((date) => wentOn(record, date))) continue;
      found.set(record.id, { id: record.id, name: record.name, groups: record.attributedTo });
    }
  }
  return sortedSet(found.keys()).flatMap((id) => found.get(id) ?? []);
}

function namesIn({ claim }: Statement): readonly string[] {
  switch (claim.type) {
    case "actor":
    case "malware":
      return [claim.name];
    case "claim":
      return [claim.by];
    case "attribution":
      return claim.to;
    case "incident":
      return claim.name === undefined ? [] : [claim.name];
    case "event":
      return [claim.name];
    default:
      return [];
  }
}

/** Days that a campaign may be dated too late or too early by: datasets give months. */
const SLACK = 60;

function wentOn({ firstSeen, lastSeen }: CatalogueCampaign, date: string): boolean {
  const span = parseEdtf(date);
  const [first, last] = [firstSeen, lastSeen ?? firstSeen].map((month) =>
    month === undefined ? undefined : parseEdtf(month),
  );
  if (span === undefined || first === undefined || last === undefined) return false;
  return span.earliest <= last.latest + SLACK && span.latest >= first.earliest - SLACK;
}

/** Keys of the works that the catalogue has campaigns from: what `openModel` leaves out, so that a case is not judged by the reports on it. */
export function worksOf(campaigns: readonly OwnCampaign[], relations: Relations): readonly string[] {
  const ids = new Set(campaigns.map(({ id }) => id));
  const works = new Set<string>();
  const add = (indexes: readonly number[]): void => {
    for (const index of indexes) works.add(relations.works[index]?.key ?? "");
  };
  for (const { from, works: cited } of relations.uses) if (ids.has(from)) add(cited);
  for (const { campaign, works: cited } of relations.attributions) if (ids.has(campaign)) add(cited);
  for (const id of ids) works.add(`page:${id}`);
  return sortedSet(works);
}
