import type { CaseGraph, Statement } from "@kulla/core";

/** Which statements tell of the attack of the case, and which of others that they mention. */
export interface Scope {
  /** True for what is said of the attack itself: its waves and its leaks included, earlier and other incidents not. */
  tellsOfAttack(statement: Statement): boolean;
  /** True unless it is said of another incident. Who is blamed is often said without naming the attack again. */
  mayTellOfAttack(statement: Statement): boolean;
}

/** The attack of a case is every incident of it that is not context. In a case without any, every statement that belongs to none counts. */
export function scopeOf({ nodes, incidentOf }: Pick<CaseGraph, "nodes" | "incidentOf">): Scope {
  const incidents = nodes.filter(({ kind }) => kind === "incident");
  const own = new Set(incidents.filter(({ incident }) => incident?.role !== "context").map(({ id }) => id));
  return {
    tellsOfAttack: ({ id }) => {
      const incident = incidentOf.get(id);
      return incident === undefined ? own.size === 0 : own.has(incident);
    },
    mayTellOfAttack: ({ id }) => {
      const incident = incidentOf.get(id);
      return incident === undefined || own.has(incident);
    },
  };
}
