import type { Channel, Fakeable } from "../evidence.ts";
import { FITTED_PARAMETERS } from "./fitted-parameters.ts";

/** Weights of the model. All contributions are in nats; where they come from is told with each set of values. */
export interface ModelParameters {
  /** Goes into the assessment, so that a reader knows what made it. */
  readonly name: string;
  /** Per technique that the actor is known for, times its rarity, over √(techniques observed). */
  readonly technique: number;
  /** Per technique that only the actor's software is known for, likewise. */
  readonly inherited: number;
  /** Per malware that the actor is known for, times its rarity. */
  readonly malware: number;
  /** Per tool, likewise. */
  readonly tool: number;
  /** For being like the closest single work on the actor: times a cosine, 0 to 1. */
  readonly precedent: number;
  /** Score of the actor that nobody knows. */
  readonly unknown: {
    readonly constant: number;
    /** Times ln(1 + techniques observed). */
    readonly techniques: number;
    /** Where any software was observed. */
    readonly software: number;
    /** Times ln(1 + software observed that no group uses). */
    readonly unusedSoftware: number;
  };
  /**
   * λ of the nested logit, above 0, whose nest is the known groups: of how much likeness to groups there is in all, ln Σ exp(s), the unknown actor gains 1 − λ. At 1 the groups
   * and the unknown actor are alternatives of one kind. Scores are those within the nest, so that they stay ln odds between groups.
   */
  readonly nest: number;
  readonly victims: { readonly country: VictimWeights; readonly sector: VictimWeights };
  /** Share of the probability that no evidence takes from the unknown actor. */
  readonly floor: number;
  /** The prior of an unknown actor that the score of the unknown was fitted at. */
  readonly prior: number;
}

/** weight · ln((hit·h + (1 − hit)·q) / q): q is the share of groups with that victim, h whether the group has it. */
export interface VictimWeights {
  readonly weight: number;
  readonly hit: number;
}

/** The parameters that the method was worked out with: fitted on releases of ATT&CK, by maximum likelihood with L2 = 3 on standardised weights. */
export const REFERENCE_PARAMETERS: ModelParameters = {
  name: "reference",
  technique: 0.84,
  inherited: 0.871,
  malware: 0.901,
  tool: 0.122,
  precedent: 0,
  unknown: { constant: 3.01, techniques: 1.24, software: 0.867, unusedSoftware: -0.044 },
  nest: 1,
  victims: { country: { weight: 0.6, hit: 0.7 }, sector: { weight: 0.3, hit: 0.6 } },
  floor: 0.05,
  prior: 0.35,
};

/** The parameters that are used unless others are asked for: refitted on the knowledge that is shipped, by `npm run fit`. */
export const PARAMETERS: ModelParameters = FITTED_PARAMETERS;

/**
 * How easily somebody who wants to look like another could make evidence of a channel. A judgement: words, hours and manners cost nothing; another's
 * malware, code and targets can be had with effort, and whoever is deceived by them says so in public; what needs the other's own servers can hardly be had.
 */
export const FAKEABLE: Readonly<Record<Channel, Fakeable>> = {
  technique: "easy",
  malware: "costly",
  tool: "easy",
  code: "costly",
  infrastructure: "hard",
  victim: "costly",
  "working hours": "easy",
  language: "easy",
  persona: "easy",
  "state's statement": "costly",
  "vendor's statement": "costly",
  "operator's mistake": "costly",
  analyst: "costly",
};
