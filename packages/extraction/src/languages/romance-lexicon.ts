import type { ActionClass, SystemStatus } from "@kulla/core";

/** Statuses that verbs of damage, repair and defence tell. */
export type VerbStatus = Exclude<SystemStatus, "unaffected" | "other">;

/**
 * The words of a Romance language. The order of words is nearly the same in all of them, so that the patterns are written once, here;
 * a language gives alternations (`a|b|c`), in lower case. Elided articles (`l'`, `dell'`) end in their apostrophe, others in a space.
 */
export interface RomanceLexicon {
  readonly language: string;
  /** Articles, possessives and quantifiers, each with what follows it up to the noun: `le |la |l'`. */
  readonly det: string;
  /** Prepositions with the articles that melt into them: of, to, by, in. */
  readonly of: string;
  readonly to: string;
  readonly by: string;
  readonly inside: string;
  /** What stands between an attack and its target: `contre |visant `. */
  readonly against: string;
  readonly and: string;
  /** Auxiliaries and adverbs between a subject and its participle. */
  readonly mid: string;
  /** Finite forms of to have, to be. */
  readonly have: string;
  readonly be: string;
  readonly attack: string;
  readonly second: string;
  readonly attackers: string;
  /** `groupe de hackers`, before the name of a group; and of a group in general. */
  readonly gang: string;
  readonly group: string;
  readonly called: string;
  /** Participles for what a state does for attackers: `soutenu`. */
  readonly backed: string;
  /** What ties an actor to a state: `lié à`, with the words up to the name. */
  readonly tied: string;
  readonly systems: string;
  readonly systemAdjectives: string;
  readonly ownerNouns: string;
  /** Heads of the names of bodies (`mairie de`), with what follows up to the name; of companies. */
  readonly bodies: string;
  readonly companies: string;
  readonly ministries: string;
  /** Bodies named by common nouns alone: `assemblée nationale`. */
  readonly officialBodies: string;
  /** What ministries are for. */
  readonly portfolios: string;
  readonly intelligence: string;
  readonly government: string;
  /** Short forms for the company or the body last named, and for the home government. */
  readonly theCompany: string;
  readonly theGovernment: string;
  readonly roles: string;
  readonly spokesperson: string;
  readonly says: string;
  readonly that: string;
  readonly accordingTo: string;
  readonly denying: RegExp;
  readonly doubt: RegExp;
  readonly negation: RegExp;
  /** victim/target; participles for being hit; verbs of hitting (`a touché`); verbs of suffering (`a subi`). */
  readonly victim: string;
  readonly hit: string;
  readonly hits: string;
  readonly suffered: string;
  /** What spares a system, behind it; participles and verbs of each status. */
  readonly spared: string;
  readonly done: Readonly<Record<VerbStatus, string>>;
  readonly does: Readonly<Record<VerbStatus, string>>;
  /** Attributing: finite verbs and participles; accusing; to hold X responsible: verb and complement. */
  readonly attributes: string;
  readonly attributed: string;
  readonly accuses: string;
  readonly accused: string;
  readonly holds: string;
  readonly responsible: string;
  /** `est derrière`, `est à l'origine de`. */
  readonly behind: string;
  readonly behindFirst: string;
  /** What stands between the attack and who is behind it: `si nasconde`. */
  readonly stands: string;
  readonly ledBy: string;
  readonly comesFrom: string;
  readonly suspects: string;
  /** Nominal: the noun for attributing, and `by` behind it (`da parte di`); to lay the blame; who points which way. */
  readonly attribution: string;
  readonly onBehalf: string;
  readonly blames: string;
  readonly points: string;
  /** Relative pronouns of a subject. */
  readonly who: string;
  /** What accusations are called, with the verb before: `definito`, `accuse`, `infondate`; and what has nothing to do with it. */
  readonly calls: string;
  readonly accusations: string;
  readonly baseless: string;
  readonly nothing: string;
  /** Stealing, and what stands before whom it was stolen from; `nessun`, before what was not stolen; being forced to close. */
  readonly stolen: string;
  readonly from: string;
  readonly none: string;
  readonly forced: string;
  /** Constructions that only this language has. */
  readonly moreAttributions?: readonly string[];
  /** Short forms for the group last named. */
  readonly theGroup: string;
  readonly denies: string;
  readonly denied: string;
  readonly claims: string;
  readonly claimed: string;
  readonly malware: string;
  readonly malwareKinds: Readonly<Record<string, string>>;
  readonly actions: readonly {
    readonly class: ActionClass;
    readonly kind: string;
    /** The verb and all behind it up to the target, which is group `t` where there is one. */
    readonly verb: string;
    readonly speaker?: boolean;
    readonly negative?: boolean;
  }[];
  readonly openers: string;
  readonly places: Readonly<Record<string, string>>;
}
