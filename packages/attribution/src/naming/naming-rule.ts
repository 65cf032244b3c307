/** The thresholds of the naming rule: no other place has any. */
export const NAMING_RULE = {
  /** Probability from which an actor is named. */
  probability: 0.9,
  /** Probability that must be left without the strongest item. */
  withoutStrongest: 0.5,
  /** Channels that must support the actor, each by itself. */
  channels: 2,
  /** A channel supports an actor if it is so many nats more probable under it than under another group: √10 to 1, which Jeffreys calls substantial. */
  support: Math.LN10 / 2,
  /** Share of the probability of a set of sister groups from which a sister is named among them. */
  sister: 0.02,
} as const;
