import type { CaseLabels, Decision, Evidence, Sha256, Statement, StatementId, Store, Tlp, Work } from "@kulla/core";
import { addAll, caseLabels, effectiveMarkings, isVisible, mostRestrictive } from "@kulla/core";
import { withMarkings } from "./marked-evidence.ts";

/** What a clearance sees of a case, and the label of each thing in it. */
export interface CaseAtClearance {
  readonly evidence: readonly Evidence[];
  readonly statements: readonly Statement[];
  readonly decisions: readonly Decision[];
  readonly work: readonly Work[];
  readonly labels: CaseLabels;
}

/**
 * The store as somebody with this clearance sees it: evidence whose label allows it, statements all of whose citations are on such evidence, decisions
 * of which all that they are about and rest on is visible, work on such evidence. Everything else is as if it were not there. Whatever is computed from
 * it can tell of nothing above.
 *
 * It is for one computation and for reading only: each case is as of the first look at it.
 *
 * @param only names of the cases that there are for this viewer; all of them where it is left out
 * @throws Error in every call that would write
 */
export function storeAtClearance(store: Store, clearance: Tlp, only?: readonly string[]): Store {
  const names = only === undefined ? undefined : new Set(only);
  const cases = async () => (await store.cases()).filter(({ name }) => names?.has(name) !== false);
  const looks = new Map<string, Promise<CaseAtClearance>>();
  const look = (caseName: string): Promise<CaseAtClearance> => {
    const known = looks.get(caseName) ?? caseAtClearance(store, caseName, clearance);
    looks.set(caseName, known);
    return known;
  };
  const refuse = () => Promise.reject(new Error("What a clearance sees is only read."));
  return {
    cases,
    evidence: async (caseName) => (await look(caseName)).evidence,
    bytes: async (id) => {
      for (const { name } of await cases())
        if ((await visibleEvidence(store, name, clearance)).some((one) => one.id === id)) return store.bytes(id);
      return undefined;
    },
    statements: async (caseName) => (await look(caseName)).statements,
    decisions: async (caseName) => (await look(caseName)).decisions,
    work: async (caseName) => (await look(caseName)).work,
    decided: () => decidedAtClearance(store, clearance, names),
    openCase: refuse,
    addEvidence: refuse,
    append: refuse,
    decide: refuse,
    close: () => Promise.resolve(),
  };
}

/** Reads what a clearance sees of a case. The decisions are read last: a label that is raised meanwhile counts. */
export async function caseAtClearance(store: Store, caseName: string, clearance: Tlp): Promise<CaseAtClearance> {
  const evidence = await store.evidence(caseName);
  const work = await store.work(caseName);
  const statements = await store.statements(caseName);
  const decisions = await store.decisions(caseName);
  const markings = effectiveMarkings(evidence, decisions);
  const known = new Map<StatementId, Tlp>();
  const labels = caseLabels({ evidence, decisions, markings, statement: (id) => known.get(id) });
  const seen = statements.filter((one) => {
    const label = labels.statement(one);
    known.set(one.id, label);
    return isVisible(label, clearance);
  });
  const ids = new Set(evidence.filter(({ id }) => isSeen(markings, id, clearance)).map(({ id }) => id));
  return {
    evidence: withMarkings(
      evidence.filter(({ id }) => ids.has(id)),
      markings,
    ),
    statements: seen,
    decisions: decisions.filter((one) => isVisible(labels.decision(one), clearance)),
    work: work.filter((one) => ids.has(one.evidence)),
    labels,
  };
}

async function visibleEvidence(store: Store, caseName: string, clearance: Tlp): Promise<readonly Evidence[]> {
  const evidence = await store.evidence(caseName);
  const markings = effectiveMarkings(evidence, await store.decisions(caseName));
  return evidence.filter(({ id }) => isSeen(markings, id, clearance));
}

function isSeen(markings: ReadonlyMap<Sha256, Tlp>, id: Sha256, clearance: Tlp): boolean {
  return isVisible(markings.get(id) ?? "TLP:RED", clearance);
}

/**
 * Decisions of the workspace: each counts as made in the knowledge of all evidence that any case had by then. Who does not see every case sees none: a name of
 * a cluster may come from any.
 */
async function decidedAtClearance(
  store: Store,
  clearance: Tlp,
  names: ReadonlySet<string> | undefined,
): Promise<readonly Decision[]> {
  const cases = await store.cases();
  if (cases.some(({ name }) => names?.has(name) === false)) return [];
  const evidence: Evidence[] = [];
  const markings = new Map<Sha256, Tlp>();
  for (const { name } of cases) {
    const own = await store.evidence(name);
    addAll(evidence, own);
    for (const [id, label] of effectiveMarkings(own, await store.decisions(name)))
      markings.set(id, mostRestrictive([label, ...(markings.has(id) ? [markings.get(id)] : [])]));
  }
  const decisions = await store.decided();
  const labels = caseLabels({ evidence, decisions, markings, statement: () => undefined });
  return decisions.filter((one) => isVisible(labels.decision(one), clearance));
}
