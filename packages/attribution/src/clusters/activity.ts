import type { ActivityRef, DayNumber, StatementId } from "@kulla/core";

/**
 * What two activities can have in common. infrastructure: domains, mail boxes, certificates, wallets · address: of the network, which change hands · sample: hashes
 * and what stands for a file · weakness: an exploited CVE · named actor: a name that somebody gives to who did it · victim: a single organisation.
 */
export type FeatureKind =
  | "infrastructure"
  | "address"
  | "sample"
  | "malware"
  | "tool"
  | "technique"
  | "weakness"
  | "named actor"
  | "victim"
  | "country"
  | "sector";

export interface ActivityFeature {
  readonly kind: FeatureKind;
  /** Unique in the activity, the same in all activities that share it: `software:S1151`, `indicator:domain:evil.example`. */
  readonly id: string;
  /** As a person reads it: `ROADSWEEP`. */
  readonly text: string;
  readonly because: readonly StatementId[];
}

/** First and last day on which an activity is known to have gone on. */
export interface ActivityTime {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** An incident, a set of intrusions or a campaign, as clustering sees it. */
export interface Activity {
  readonly ref: ActivityRef;
  readonly name: string;
  /** Sorted by id. */
  readonly features: readonly ActivityFeature[];
  readonly time?: ActivityTime;
}
