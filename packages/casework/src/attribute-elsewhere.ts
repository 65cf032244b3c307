import type { SeenElsewhere } from "@kulla/attribution";
import { observe } from "@kulla/attribution";
import type { Statement, Store } from "@kulla/core";
import { addAll, foldCase } from "@kulla/core";
import type { Catalogue } from "@kulla/knowledge";
import { currentStatements } from "./current-statements.ts";

/** Chance from which a voice's word in another case makes its culprit one that a shared indicator points to. */
const BLAMED = 0.4;

/** Malicious indicators that other cases of the workspace have too, with those who are held responsible there. Cases in the order of their names. */
export async function indicatorsElsewhere(
  store: Store,
  caseName: string,
  own: readonly Statement[],
  tool: string,
  catalogue: Catalogue,
): Promise<readonly SeenElsewhere[]> {
  const indicators = indicatorsOf(own);
  if (indicators.size === 0) return [];
  const seen: SeenElsewhere[] = [];
  for (const { name } of await store.cases()) {
    if (name === caseName) continue;
    const [stored, work] = [await store.statements(name), await store.work(name)];
    const statements = currentStatements(stored, work, tool);
    const shared = [...indicatorsOf(statements)].filter(([key]) => indicators.has(key));
    if (shared.length === 0) continue;
    const actors = await blamedIn(store, name, statements, catalogue);
    addAll(
      seen,
      shared.map(([, indicator]) => ({ case: name, ...indicator, actors })),
    );
  }
  return seen;
}

/** By kind and value. */
function indicatorsOf(statements: readonly Statement[]): ReadonlyMap<string, Pick<SeenElsewhere, "kind" | "value">> {
  const found = new Map<string, Pick<SeenElsewhere, "kind" | "value">>();
  for (const { claim, stance } of statements) {
    if (claim.type !== "indicator" || claim.polarity !== "malicious" || stance === "rejects") continue;
    found.set(`${claim.kind}:${claim.value}`, { kind: claim.kind, value: claim.value });
  }
  return found;
}

async function blamedIn(
  store: Store,
  caseName: string,
  statements: readonly Statement[],
  catalogue: Catalogue,
): Promise<SeenElsewhere["actors"]> {
  const decisions = await store.decisions(caseName);
  const facts = { documents: [], statements, decisions };
  const { accounts } = observe({ ...facts, graph: foldCase(facts), origins: { originOf: new Map() }, catalogue });
  const blamed = accounts.filter(
    ({ kind, actor, chance }) => kind === "responsible" && actor.kind !== "unknown" && chance >= BLAMED,
  );
  return [...new Map(blamed.map(({ actor }) => [JSON.stringify(actor), actor])).values()];
}
