import type { Finding } from "@kulla/core";
import type { ActorRef, AttackRole, CaseEvidence } from "../evidence.ts";
import type { AttributionModel } from "./open-model.ts";
import type { Scorer } from "./scorer.ts";

export interface RankedActor {
  readonly actor: ActorRef;
  readonly name: string;
  readonly probability: number;
  readonly nats: number;
  /** Index among the candidates of the table. */
  readonly candidate: number;
}

/** All candidates at the level of groups, weighed for one role. */
export interface Weighing {
  readonly model: AttributionModel;
  readonly evidence: CaseEvidence;
  readonly role: AttackRole;
  readonly prior: number;
  /** Actors at the level of groups that a person considers. */
  readonly considered: readonly ActorRef[];
  readonly scorer: Scorer;
  /** The most probable first, equals by id; with the unknown actor. Probabilities add up to 1. */
  readonly ranking: readonly RankedActor[];
  readonly findings: readonly Finding[];
}
