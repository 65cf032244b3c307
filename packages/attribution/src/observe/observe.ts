import type { Catalogue } from "@kulla/knowledge";
import type { CaseEvidence, EvidenceItem } from "../evidence.ts";
import { compareText } from "../order.ts";
import type { Account } from "./account.ts";
import { accountsOf } from "./accounts-of.ts";
import { aliasItems } from "./alias-items.ts";
import { sortedRoles } from "./attack-roles.ts";
import { UNRATED } from "./grades.ts";
import { handItems } from "./hand-items.ts";
import { infrastructureItems } from "./infrastructure-items.ts";
import { linkItems } from "./link-items.ts";
import { observationItems } from "./observation-items.ts";
import type { ObservedCaseInput } from "./observed-case.ts";
import { observedCase } from "./observed-case.ts";
import type { OwnCampaign } from "./own-campaigns.ts";
import { ownCampaigns } from "./own-campaigns.ts";
import { personaItems } from "./persona-items.ts";
import { signItems } from "./sign-items.ts";
import { similarItems } from "./similar-items.ts";
import { statementItems } from "./statement-items.ts";

/** What a case gives to weigh. */
export interface Observation {
  readonly evidence: CaseEvidence;
  /** Who says what of whom, weighing or not. */
  readonly accounts: readonly Account[];
  /** Campaigns of the catalogue that are the attack itself: `worksOf` gives what the model must leave out. */
  readonly ownCampaigns: readonly OwnCampaign[];
}

/**
 * Turns a case into evidence: what was seen (techniques, software, victims), what it is like, what investigators found that points to somebody, whom another case with the same indicators names, and whom states, vendors,
 * fronts and analysts hold responsible, each voice once. Only statements that stand after the decisions of people count. Deterministic; items sorted by id.
 */
export function observe(input: ObservedCaseInput): Observation {
  const observed = observedCase(input);
  const accounts = accountsOf(observed);
  const own = ownCampaigns(observed);
  const items = [
    ...observationItems(observed),
    ...similarItems(observed, own),
    ...statementItems(accounts),
    ...personaItems(accounts, observed),
    ...aliasItems(accounts, observed),
    ...infrastructureItems(observed),
    ...signItems(observed, accounts, own),
    ...handItems(observed.decisions, observed.asOf),
  ];
  return {
    evidence: { items: sortedItems(withParts(items, linkItems(accounts))) },
    accounts: [...accounts, ...catalogued(own, observed.catalogue)],
    ownCampaigns: own,
  };
}

/** Whoever blames a state for the attack as such blames it for each part of it; what leads to the state by one who did parts leads there for these only. */
function withParts(items: readonly EvidenceItem[], links: readonly EvidenceItem[]): readonly EvidenceItem[] {
  const parts = sortedRoles([...items, ...links].flatMap(({ roles }) => roles));
  const ofAllParts = (item: EvidenceItem): EvidenceItem => {
    const { observed } = item;
    const isState = observed.kind === "pointer" && (observed.to.kind === "state" || observed.to.kind === "organ");
    return isState && item.roles.includes("whole") ? { ...item, roles: parts } : item;
  };
  return [...items.map(ofAllParts), ...links.map((item) => (item.roles.length === 1 ? ofAllParts(item) : item))];
}

/** Groups that a dataset gives the very attack to: told, and no second source. */
function catalogued(own: readonly OwnCampaign[], { campaigns, actors }: Catalogue): readonly Account[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const sources = new Map(campaigns.map(({ id, source }) => [id, source]));
  return own.flatMap(({ id, name, groups }) =>
    groups.map((group): Account => ({
      kind: "catalogued",
      voice: { key: `dataset:${id}`, name: sources.get(id) ?? "The catalogue", kind: "other" },
      actor: { kind: "group", id: group },
      name: names.get(group) ?? group,
      shown: names.get(group) ?? group,
      roles: ["whole"],
      hedged: false,
      chance: 0,
      grade: UNRATED,
      sources: [`${name} (${id})`],
      because: [],
    })),
  );
}

/** By id; of two with one id the first. */
function sortedItems(items: readonly EvidenceItem[]): readonly EvidenceItem[] {
  const byId = new Map<string, EvidenceItem>();
  for (const item of items) if (!byId.has(item.id)) byId.set(item.id, item);
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}
