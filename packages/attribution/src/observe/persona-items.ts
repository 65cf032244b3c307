import { findActor, findCountry } from "@kulla/knowledge";
import type { EvidenceItem } from "../evidence.ts";
import { sortedSet } from "../order.ts";
import type { Account } from "./account.ts";
import { UNRATED } from "./grades.ts";
import type { ObservedCase } from "./observed-case.ts";

/** Likelihood ratio of a front that governments or vendors have tied to a state before. Anybody may take its name. */
const FRONT = 3;

/** Fronts that claim the attack, or are said to have had a part in it, point to the states that are suspected behind them. */
export function personaItems(
  accounts: readonly Account[],
  { catalogue, names }: ObservedCase,
): readonly EvidenceItem[] {
  const fronts = new Map<string, Account[]>();
  for (const account of accounts) {
    if (account.kind !== "claims" && account.kind !== "responsible") continue;
    if (account.actor.kind === "named" && names.find(account.actor.name).means === "persona")
      fronts.set(account.actor.name, [...(fronts.get(account.actor.name) ?? []), account]);
  }
  return [...fronts].flatMap(([name, own]) =>
    suspectedStates(name, catalogue).map((country): EvidenceItem => ({
      id: `front:${name}>${country}`,
      channel: "persona",
      observed: { kind: "pointer", to: { kind: "state", country }, ratio: FRONT },
      roles: ["whole"],
      origins: [`front:${name}`],
      sources: sortedSet(own.flatMap(({ sources }) => sources)),
      grade: own[0]?.grade ?? UNRATED,
      because: sortedSet(own.flatMap(({ because }) => because)),
      text: `${name} has been taken for a front of ${findCountry(country)?.name ?? country} before.`,
    })),
  );
}

function suspectedStates(name: string, catalogue: ObservedCase["catalogue"]): readonly string[] {
  return sortedSet(
    findActor(catalogue, name)
      .filter(({ record }) => record.kind === "persona")
      .flatMap(({ record }) => [...record.sponsors, ...record.countries]),
  );
}
