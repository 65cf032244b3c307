import type { ClaimType } from "../claim.ts";
import type { Sha256 } from "../evidence.ts";
import type { Stance, Statement, StatementId } from "../statement.ts";
import type { Tlp } from "../tlp.ts";

/** What a person has decided of a statement, newest first; `open` where nobody has. */
export type StatementStanding = "open" | "accepted" | "rejected" | "corrected";

/** What statements can be filtered by; each list is a choice of values. */
export interface StatementFacets {
  readonly type?: readonly ClaimType[];
  readonly stance?: readonly Stance[];
  readonly standing?: readonly StatementStanding[];
  /** Names of first speakers. */
  readonly speaker?: readonly string[];
  readonly evidence?: readonly Sha256[];
  /** `tool` or `person`. */
  readonly author?: readonly string[];
}

export interface StatementQuery extends StatementFacets {
  readonly caseName: string;
  /** Statements that rest on anything marked above this are as if they were not. */
  readonly clearance: Tlp;
  /** Words, as a person types them; looked for in the quotations, the names and the speakers, by their beginnings. */
  readonly words?: string;
  /** Only statements whose first words begin at this offset of their document's text or behind it, and before `to`. */
  readonly from?: number;
  readonly to?: number;
  readonly cursor?: string;
  readonly limit: number;
}

export interface FoundStatement {
  readonly statement: Statement;
  readonly standing: StatementStanding;
  /** Label of the evidence that it rests on. */
  readonly marking: Tlp;
}

export interface StatementPage {
  readonly items: readonly FoundStatement[];
  readonly next?: string;
  /** Statements that match; counted exactly up to 10,000, `more` tells that there are more. */
  readonly total: number;
  readonly more: boolean;
}

/** Finds statements among many. Always current: it reads what is stored, not what was computed. */
export interface StatementSearch {
  find(query: StatementQuery): Promise<StatementPage>;
  /** One statement; undefined where there is none at this clearance. */
  one(caseName: string, clearance: Tlp, id: StatementId): Promise<FoundStatement | undefined>;
  /** Which of these statements are there at this clearance. */
  seen(caseName: string, clearance: Tlp, ids: readonly StatementId[]): Promise<ReadonlySet<StatementId>>;
  /** How many statements of the query have each value of a facet (the query's own filter on that facet left out). */
  counts(query: StatementQuery, facet: keyof StatementFacets): Promise<ReadonlyMap<string, number>>;
}
