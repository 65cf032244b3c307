import type { AttackCatalogue, AttackTechnique } from "@kulla/api";

/** A technique in a column: what the case tells of it, if anything, and whether the comparison has it. */
export interface AttackCell {
  readonly tid: string;
  readonly name: string;
  /** Indented below its technique. */
  readonly isSub: boolean;
  readonly told?: AttackTechnique;
  readonly inOther: boolean;
}

export interface AttackColumn {
  /** Name of the tactic; undefined for techniques that the catalogue has in none. */
  readonly tactic?: string;
  readonly cells: readonly AttackCell[];
}

export interface ColumnsInput {
  readonly catalogue: AttackCatalogue;
  readonly told: readonly AttackTechnique[];
  /** Ids of the techniques of a group or a layer that the case is compared with. */
  readonly other?: ReadonlySet<string>;
  /** All techniques, not only those of the case and of the comparison. */
  readonly whole: boolean;
}

/**
 * The columns of the heat map in the order of an attack: in each the techniques by id, sub-techniques below their own. A technique
 * of several tactics stands in each of them, as in ATT&CK's own matrix. Sub-techniques are shown only where the case or the comparison has them.
 */
export function attackColumns({ catalogue, told, other = new Set(), whole }: ColumnsInput): readonly AttackColumn[] {
  const toldById = new Map(told.map((one) => [one.tid, one]));
  const known = new Set(catalogue.techniques.map(({ tid }) => tid));
  const withSubs = new Set(
    catalogue.techniques.flatMap(({ tid, parent }) =>
      parent !== undefined && (toldById.has(tid) || other.has(tid)) ? [parent] : [],
    ),
  );
  const isShown = (tid: string, isSub: boolean): boolean =>
    toldById.has(tid) || other.has(tid) || withSubs.has(tid) || (whole && !isSub);
  const cellOf = (tid: string, name: string, isSub: boolean): AttackCell => {
    const one = toldById.get(tid);
    return { tid, name, isSub, ...(one !== undefined && { told: one }), inOther: other.has(tid) };
  };
  const columns = catalogue.tactics.map(({ name: tactic }): AttackColumn => ({
    tactic,
    cells: catalogue.techniques
      .filter(({ tid, tactics, parent }) => tactics.includes(tactic) && isShown(tid, parent !== undefined))
      .map(({ tid, name, parent }) => cellOf(tid, name, parent !== undefined)),
  }));
  // Ids that the catalogue of today does not have: revoked, of another matrix, or misprinted. They are shown, not lost.
  const unknown = told
    .filter(({ tid }) => !known.has(tid))
    .map(({ tid, name }) => cellOf(tid, name ?? tid, tid.includes(".")));
  const filled = whole ? columns : columns.filter(({ cells }) => cells.length > 0);
  return unknown.length === 0 ? filled : [...filled, { cells: unknown }];
}

/** How many techniques are in both, and in one only. */
export interface Overlap {
  readonly common: number;
  readonly onlyCase: number;
  readonly onlyOther: number;
}

export function overlapOf(told: readonly Pick<AttackTechnique, "tid">[], other: ReadonlySet<string>): Overlap {
  const own = new Set(told.map(({ tid }) => tid));
  const common = [...own].filter((tid) => other.has(tid)).length;
  return { common, onlyCase: own.size - common, onlyOther: other.size - common };
}

/** Step of colour of a cell, 1 to 4, by its share of the highest count. */
export function heatOf(origins: number, most: number): 1 | 2 | 3 | 4 {
  if (most <= 1 || origins <= 1) return 1;
  const share = origins / most;
  return share > 0.75 ? 4 : share > 0.4 ? 3 : 2;
}
