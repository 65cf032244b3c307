/** The thresholds of the naming rule: no other place has any. */
export const NAMING_RULE = {
  /** Probability from which an actor is named. */
  probability: 0.9,
  /** Probability that must be left without the strongest item. */
  withoutStrongest: 0.5,
  /** Channels that must support the actor, each by itself. */
  channels: 2,
  /**
   * Nats by which a channel must be more probable under an actor than under another group to support it: a deciban, the least that a person can tell. Techniques, the weakest channel, come so
   * far in 70 of 100 campaigns for the group responsible, and in 10 of 100 for another.
   */
  support: Math.LN10 / 10,
  /** Share of the probability of a set of sister groups from which a sister is named among them. */
  sister: 0.02,
} as const;
