import type { AliasRelation, IncidentRole } from "./claim.ts";
import type { Finding } from "./finding.ts";
import type { Sha256 } from "./evidence.ts";
import type { StatementId } from "./statement.ts";

/** What is known about a source: what fold and contradictions need of a document, without its text. */
export interface SourceInfo {
  readonly evidence: Sha256;
  readonly part?: readonly string[];
  /** File name as the user gave it. */
  readonly name: string;
  readonly title?: string;
  readonly publisher?: string;
  /** EDTF date of publication. */
  readonly published?: string;
  /** ISO 639-1, or `und`. */
  readonly language: string;
  readonly url?: string;
}

/** `party`: a person, organisation or state that speaks, acts or is acted on. */
export type NodeKind = "incident" | "actor" | "party" | "malware" | "victim" | "system" | "indicator" | "technique";

/** `<kind>:<key>`, the key being made of the name: `malware:roadsweep`, `incident:incident-2022-07-15-main`. */
export type NodeId = string;

/** A value that somebody asserts of a thing, and who. */
export interface Asserted {
  readonly value: string;
  /** First speakers of the statements, sorted. */
  readonly speakers: readonly string[];
  readonly because: readonly StatementId[];
}

/**
 * Another name for the same thing, as somebody asserts; the two stay two nodes. `catalogue`: both were proposed to be one entry. `variant`
 * between parties may also come from their spelling (`Edi Rana`, `Edi Rama`).
 */
export interface Variant {
  readonly node: NodeId;
  readonly relation: AliasRelation | "catalogue";
  /** The other stands on the left of the relation: it is the part, has the old name, uses the front. Of relations that are not the same from both sides. */
  readonly isReversed?: true;
  readonly because: readonly StatementId[];
}

/** A thing that statements speak of. */
export interface GraphNode {
  readonly id: NodeId;
  readonly kind: NodeKind;
  /** The spelling that most statements use. */
  readonly name: string;
  /** All spellings. */
  readonly names: readonly Asserted[];
  /** Other values asserted, by property, each list sorted: `kind`, `role`, `status`, `polarity`, `catalogue`, `date`. */
  readonly properties: Readonly<Record<string, readonly Asserted[]>>;
  readonly variants: readonly Variant[];
  readonly because: readonly StatementId[];
  /** Those of `because` whose claim a person has corrected. */
  readonly corrected: readonly StatementId[];
  /** For an incident. */
  readonly incident?: IncidentFacts;
}

/** What the fold finds out about an incident that several documents tell of. */
export interface IncidentFacts {
  /** `incident-2022-07-15-main`; without a date `incident-1-context`. */
  readonly key: string;
  readonly role: IncidentRole;
  /** The date that most documents support, the finest of these: a vaguer date supports the finer ones in it. EDTF. */
  readonly date?: string;
  /** Every date as stated, with its statements. */
  readonly dates: readonly Asserted[];
  /** Names of documents that tell of it, sorted. */
  readonly documents: readonly string[];
}

export type EdgeKind =
  | "hit"
  | "affected"
  | "used"
  | "took-part"
  | "indicates"
  | "technique"
  | "sponsored-by"
  | "attributed"
  | "denied"
  | "claimed"
  | "acted-on"
  /** From the incident to whom a sign of who did it points to. */
  | "points-to";

/** A relation between two nodes. */
export interface GraphEdge {
  /** `<kind>|<from>|<to>` and, where it is about one, `|<incident node>`. */
  readonly id: string;
  readonly kind: EdgeKind;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly incident?: NodeId;
  readonly because: readonly StatementId[];
  /** `stance`, `words` (of likelihood or confidence), `relation`, `class`, `organ` … */
  readonly properties: Readonly<Record<string, readonly Asserted[]>>;
}

export type GraphEventKind = "incident" | "system" | "action" | "attribution" | "denial" | "claim" | "event";

/** Something that happened, said as often as it may be. */
export interface GraphEvent {
  readonly id: string;
  readonly kind: GraphEventKind;
  readonly name: string;
  /** Class of an action, status of a system, role of an incident. */
  readonly class?: string;
  /** Best-supported date (EDTF), chosen as for incidents. */
  readonly date?: string;
  readonly dates: readonly Asserted[];
  readonly nodes: readonly NodeId[];
  readonly because: readonly StatementId[];
}

/** A quantity as counted of one incident by all who count it. */
export interface GraphQuantity {
  readonly id: string;
  readonly metric: string;
  readonly unit: string;
  readonly incident?: NodeId;
  readonly values: readonly Asserted[];
  readonly because: readonly StatementId[];
}

/** The case as computed from its statements and decisions. Every list is sorted by id; equal inputs give equal graphs. */
export interface CaseGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly events: readonly GraphEvent[];
  readonly quantities: readonly GraphQuantity[];
  /** Which incident node each statement belongs to, for statements that belong to one. */
  readonly incidentOf: ReadonlyMap<StatementId, NodeId>;
  readonly findings: readonly Finding[];
}
