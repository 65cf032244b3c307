import type { ActorRef, EvidenceItem } from "../evidence.ts";

export type RowKind = "technique" | "software" | "country" | "sector" | "pointer" | "hours";

/** Candidate → nats; candidates that an item says nothing about are absent. */
export type Weights = ReadonlyMap<number, number>;

/** What an item adds to each candidate, before it shares a root with its like (`shareOf`). */
export interface Row {
  readonly item: EvidenceItem;
  readonly kind: RowKind;
  /** Id in the catalogue, retired ids replaced; a code of a country; a sector; else the item's id. */
  readonly key: string;
  readonly weights: Weights;
  /** Whom a pointer points to, and its nats after the discount. */
  readonly points?: { readonly to: ActorRef; readonly nats: number };
}
