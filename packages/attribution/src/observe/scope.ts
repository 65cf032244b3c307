import type { CaseGraph, Citation, Statement } from "@kulla/core";

/** Which statements tell of the attack of the case, and which of others that they mention. */
export interface Scope {
  /** True for what is said of the attack itself: its waves and its leaks included, earlier and other incidents not. */
  tellsOfAttack(statement: Statement): boolean;
  /** True unless it is said of another incident. Who is blamed is often said without naming the attack again. */
  mayTellOfAttack(statement: Statement): boolean;
}

/**
 * The attack of a case is every incident of it that is not context. In a case without any, every statement that belongs to none counts. What stands within the very words that tell of another
 * incident is of that one, whatever the rest of the text is about.
 */
export function scopeOf(
  { nodes, incidentOf }: Pick<CaseGraph, "nodes" | "incidentOf">,
  statements: readonly Statement[],
): Scope {
  const incidents = nodes.filter(({ kind }) => kind === "incident");
  const own = new Set(incidents.filter(({ incident }) => incident?.role !== "context").map(({ id }) => id));
  const told = statements.filter(({ claim }) => claim.type === "incident");
  const isOwn = ({ id }: Statement): boolean => own.has(incidentOf.get(id) ?? "");
  const ofOthers = wordsOf(told.filter((one) => !isOwn(one)));
  const ofAttack = wordsOf(told.filter(isOwn));
  const isOfAnother = ({ claim, citations: [citation] }: Statement): boolean =>
    claim.type !== "incident" && isWithin(citation, ofOthers) && !isWithin(citation, ofAttack);
  return {
    tellsOfAttack: (statement) => {
      const incident = incidentOf.get(statement.id);
      if (incident === undefined) return own.size === 0;
      return own.has(incident) && !isOfAnother(statement);
    },
    mayTellOfAttack: (statement) => {
      const incident = incidentOf.get(statement.id);
      return (incident === undefined || own.has(incident)) && !isOfAnother(statement);
    },
  };
}

/** A run of text, by the evidence that it stands in. */
type Words = ReadonlyMap<string, readonly { readonly start: number; readonly end: number }[]>;

function wordsOf(statements: readonly Statement[]): Words {
  const found = new Map<string, { start: number; end: number }[]>();
  for (const { citations } of statements)
    for (const { evidence, at } of citations)
      if (at.kind === "text") found.set(evidence, [...(found.get(evidence) ?? []), { start: at.start, end: at.end }]);
  return found;
}

function isWithin({ evidence, at }: Citation, words: Words): boolean {
  if (at.kind !== "text") return false;
  return (words.get(evidence) ?? []).some(({ start, end }) => start <= at.start && at.end <= end);
}
