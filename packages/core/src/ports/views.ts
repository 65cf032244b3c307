import type { Instant } from "../evidence.ts";
import type { Tlp } from "../tlp.ts";

/**
 * Views are what is computed from a case for a reader: rows of panels, ready to be shown. They are never truth: they can be thrown away
 * and computed again. A case has one set of views for each clearance that is in use, computed from what that clearance may see and
 * from nothing else, so that no count and no edge of it can tell of something above.
 */
export interface ViewRow {
  /** `timeline`, `graph.nodes`, `contradictions` … */
  readonly panel: string;
  /** Unique in the panel: the id of what it shows. */
  readonly key: string;
  /** Order in the panel, from 0. */
  readonly position: number;
  /** For filters: `{ kind: "malware", source: ["3", "7"] }`. */
  readonly facets?: Readonly<Record<string, string | readonly string[]>>;
  /** A range that the row covers, for lists by range: days since 1970-01-01 for the timeline. */
  readonly range?: readonly [from: number, to: number];
  /** Words to find the row by; absent where the panel has no search. */
  readonly words?: string;
  /** JSON as the route gives it. */
  readonly body: unknown;
}

/** That the views of a case were computed for a clearance. */
export interface ViewRevision {
  /** Grows by one with each computation of the case. */
  readonly revision: number;
  readonly computedAt: Instant;
  /** SHA-256 of what went in: equal inputs need no new computation. */
  readonly inputs: string;
  /** Something was added or decided since. */
  readonly stale: boolean;
}

export interface ViewQuery {
  readonly caseName: string;
  readonly clearance: Tlp;
  readonly panel: string;
  /** `next` of the page before. */
  readonly cursor?: string;
  readonly limit: number;
  /** Rows whose facets have one of these values, for each facet named. */
  readonly facets?: Readonly<Record<string, readonly string[]>>;
  /** Rows whose range meets this one. */
  readonly range?: readonly [from: number, to: number];
  /** Rows whose words have all of these, by their beginnings. */
  readonly words?: string;
}

export interface ViewPage {
  readonly items: readonly { readonly key: string; readonly body: unknown }[];
  readonly next?: string;
  /** Rows of the panel that pass the filters, over all pages. */
  readonly total: number;
  readonly revision: ViewRevision;
}

/**
 * What a computation starts from, read before anything else of the case: numbers that grow with what this clearance may see, and with each change
 * of a label.
 */
export interface ViewBasis {
  readonly changes: number;
  readonly labels: number;
}

/** Rows that a new revision takes over from the one before, as they are. */
export interface KeptRows {
  /** The revision that they stand in. */
  readonly of: ViewRevision;
  /** How many rows, by panel. */
  readonly panels: ReadonlyMap<string, number>;
}

/** Keeps views. A reader sees one whole revision or the next, never a mixture. */
export interface ViewStore {
  /** The newest whole revision; undefined where the case was never computed for this clearance. */
  revision(caseName: string, clearance: Tlp): Promise<ViewRevision | undefined>;
  /** A page of a panel; undefined where there is no revision. A cursor of an older revision goes on at the same position of the newest. */
  page(query: ViewQuery): Promise<ViewPage | undefined>;
  /** Body of one row; undefined where the clearance has no such row. */
  row(caseName: string, clearance: Tlp, panel: string, key: string): Promise<unknown>;
  /** How many rows of the panel have each value of a facet, with the other filters of the query. */
  facetCounts(query: ViewQuery, facet: string): Promise<ReadonlyMap<string, number>>;
  /** Where a computation starts. */
  basis(caseName: string, clearance: Tlp): Promise<ViewBasis>;
  /**
   * Puts a new revision in place of the one before, in one transaction. Where a label has changed since the basis was read, nothing is kept and
   * the result is undefined: what was computed may be more than this clearance may see. So it is where the newest revision is another than that
   * whose rows are to be kept.
   *
   * @param rows of all panels that are not kept
   */
  replace(
    caseName: string,
    clearance: Tlp,
    basis: ViewBasis,
    computed: Pick<ViewRevision, "inputs" | "computedAt">,
    rows: Iterable<ViewRow>,
    kept?: KeptRows,
  ): Promise<ViewRevision | undefined>;
  /** Says that the newest revision is that of this basis too; undefined where its inputs are others, or a label has changed. */
  confirm(caseName: string, clearance: Tlp, basis: ViewBasis, inputs: string): Promise<ViewRevision | undefined>;
  /** The clearances for which the case was ever asked for or computed, and whether a new computation is due. The least restrictive first. */
  inUse(caseName: string): Promise<readonly { readonly clearance: Tlp; readonly due: boolean }[]>;
  /** Notes that somebody of this clearance reads the case, so that its views are computed from now on. */
  use(caseName: string, clearance: Tlp): Promise<void>;
  /** Throws the views of a case away: what may be seen at some clearance has changed. */
  drop(caseName: string): Promise<void>;
}
