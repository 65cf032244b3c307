/**
 * What can be said: one type for each kind of fact of the field. Names are as written in the source; nothing is merged here.
 * The fold (`graph.ts`) decides what is the same, and keeps why.
 */

/** A time as far as it is known: EDTF level 1 with the qualifiers `~ ? %`. */
export interface TimeSpan {
  /** `2022-07-15`, `2022-07`, `2021-05/2022-07`, `../2022-07`, `2022-09-09~`. */
  readonly edtf: string;
  /** explicit: printed in full · relative-year: the year is from context · relative: "last night" · context: not printed here. */
  readonly basis: "explicit" | "relative-year" | "relative" | "context";
  /** The words, as printed. */
  readonly words?: string;
}

/** Names an incident within one piece of evidence (`main`, `second-wave-1`); the fold joins them over the case. */
export type IncidentKey = string;

export type IncidentRole = "main" | "second wave" | "hack-and-leak" | "context";

export interface IncidentClaim {
  readonly type: "incident";
  readonly incident: IncidentKey;
  readonly role: IncidentRole;
  readonly time?: TimeSpan;
  /** What it is called or how it is described: `destructive cyberattack`. */
  readonly name?: string;
  /** Names of who or what it hit, as far as the sentence says. */
  readonly victims?: readonly string[];
  /** What the speaker says came of it as a whole: "Failure of this massive attack", "has not achieved its goal". */
  readonly outcome?: IncidentOutcome;
}

/** failed: did not reach its aim, was repelled · succeeded: reached it. Not for what was only meant to be prevented. */
export type IncidentOutcome = "failed" | "succeeded";

export type VictimKind = "country" | "org" | "sector" | "customers" | "event" | "person";

export interface VictimClaim {
  readonly type: "victim";
  readonly name: string;
  readonly kind: VictimKind;
  readonly incident?: IncidentKey;
}

export type SystemStatus =
  | "unaffected"
  | "restored"
  | "contained_by_defender"
  | "destroyed"
  | "leaked"
  | "infected"
  | "offline"
  | "disrupted"
  | "compromised"
  | "other";

export interface SystemClaim {
  readonly type: "system";
  readonly name: string;
  readonly status: SystemStatus;
  /** The words of the status, as printed: `back in operation`. */
  readonly words?: string;
  readonly time?: TimeSpan;
  readonly incident?: IncidentKey;
}

/** used: part of the attack · similar: likened to it · variant: a new version of it was used · context: named for background. */
export type MalwarePolarity = "used" | "similar" | "variant" | "context";

export interface MalwareClaim {
  readonly type: "malware";
  readonly name: string;
  /** wiper, ransomware, backdoor, tool …, as the text or the catalogue says. */
  readonly kind?: string;
  readonly polarity: MalwarePolarity;
  /** Id in the catalogue, a proposal: `S1151`. */
  readonly catalogue?: string;
  readonly incident?: IncidentKey;
}

export type ActorKind = "cluster" | "group" | "persona" | "state organ" | "organisation" | "person";

export interface ActorClaim {
  readonly type: "actor";
  readonly name: string;
  readonly kind: ActorKind;
  /** attack, exfiltration, access, encryption, wiping, leak, claims responsibility … */
  readonly roles: readonly string[];
  readonly catalogue?: string;
  readonly incident?: IncidentKey;
}

/** The actor of a sponsorship where a state itself is said to have done it and nobody between it and the deed is named. */
export const UNNAMED_ATTACKERS = "unnamed attackers";

/** Whom an attribution rejects where no state in particular is meant: "no evidence that a state was behind it". */
export const ANY_STATE = "any state";

/** An actor is sponsored, directed or run by a state. Location and sympathy are not sponsorship. */
export interface SponsorClaim {
  readonly type: "sponsor";
  readonly actor: string;
  /** Country name: `Iran`. */
  readonly state: string;
  /** `Intelligence Ministry`, `GRU`. */
  readonly organ?: string;
  /** The relation in the words of the text: backed, orchestrated, hired, linked. */
  readonly relation?: string;
}

/** Who is said to have done it. The speaker of the statement is the one who attributes; `by` names them as they count (`Edi Rama`). */
export interface AttributionClaim {
  readonly type: "attribution";
  readonly by: readonly string[];
  readonly to: readonly string[];
  /** The culprits as printed: `Iranian government` for `Government of Iran`. */
  readonly printed?: readonly string[];
  /** actor: who did it · cause: which malware or fault · motive · relation: between incidents or tools · none. */
  readonly about: "actor" | "cause" | "motive" | "relation" | "none";
  readonly incident?: IncidentKey;
}

export interface DenialClaim {
  readonly type: "denial";
  readonly by: string;
  /** What is denied: `responsibility for the attack`, `data leak`. */
  readonly of?: string;
  readonly time?: TimeSpan;
  readonly incident?: IncidentKey;
}

/** A claim of responsibility. */
export interface ResponsibilityClaim {
  readonly type: "claim";
  readonly by: string;
  readonly of?: string;
  readonly time?: TimeSpan;
  readonly incident?: IncidentKey;
}

export type ActionClass =
  | "sever_relations"
  | "expel"
  | "sanction"
  | "indict"
  | "reward"
  | "emergency"
  | "condemn"
  | "attribute_publicly"
  | "publish"
  | "respond"
  | "contain"
  | "refuse_to_pay"
  | "restrict_media"
  | "announce"
  | "other";

export interface ActionClaim {
  readonly type: "action";
  readonly class: ActionClass;
  /** Free words: `sever diplomatic relations`. */
  readonly kind: string;
  readonly by: readonly string[];
  readonly target?: string;
  readonly time?: TimeSpan;
  readonly incident?: IncidentKey;
}

/** malicious · benign: a known good value · negative: a victim's own domain, a reference link, a vendor's site. */
export type IndicatorPolarity = "malicious" | "benign" | "negative";

export type IndicatorKind =
  | "ipv4"
  | "ipv6"
  | "cidr"
  | "domain"
  | "url"
  | "email"
  | "md5"
  | "sha1"
  | "sha256"
  | "sha512"
  | "ssdeep"
  | "tlsh"
  | "imphash"
  | "cve"
  | "asn"
  | "mac"
  | "filename"
  | "filepath"
  | "registry"
  | "mutex"
  | "user-agent"
  | "cryptocurrency"
  | "onion"
  | "yara"
  | "certificate-serial"
  | "phone"
  /** A host name that the public DNS does not have: `dc01.corp.local`. */
  | "hostname"
  /** Amazon Resource Name. */
  | "arn"
  | "iban"
  | "bank-card";

export interface IndicatorClaim {
  readonly type: "indicator";
  readonly kind: IndicatorKind;
  /** The value without defanging, in its canonical spelling. */
  readonly value: string;
  readonly polarity: IndicatorPolarity;
  /** Why it is not malicious, where it is not. */
  readonly why?: string;
  readonly incident?: IncidentKey;
}

export interface TechniqueClaim {
  readonly type: "technique";
  /** ATT&CK id: `T1485`, `T1561.002`. */
  readonly tid: string;
  /** The id is printed (true) or the behaviour is named in words (false). */
  readonly explicit: boolean;
  /** How likely the words mean this technique, 0 to 1, where a model read them. */
  readonly probability?: number;
  /** The words that decided for the model, as printed, in the order of the text. */
  readonly deciding?: readonly string[];
  readonly incident?: IncidentKey;
}

export interface QuantityClaim {
  readonly type: "quantity";
  /** What is counted: `modems destroyed`, `data leak`. */
  readonly metric: string;
  /** A number (`5800`), or words where the text has only words (`tens of thousands`, `none`, `no serious leak`). */
  readonly value: number | string;
  readonly unit: string;
  /** `over`, `about`, `nearly`, `at least`, as the text qualifies it. */
  readonly qualifier?: "over" | "about" | "under" | "at least" | "up to";
  readonly incident?: IncidentKey;
}

/** Something that happened and is none of the above: a tweet, an upload to VirusTotal, a report's date. */
export interface EventClaim {
  readonly type: "event";
  readonly name: string;
  readonly time?: TimeSpan;
  readonly incident?: IncidentKey;
}

export type AliasRelation =
  | "same"
  | "renamed-to"
  | "overlaps"
  | "subset-of"
  | "uses-persona"
  | "works-with"
  | "suspected-same"
  | "distinct"
  /** Same thing, other spelling or language. */
  | "variant";

/** Somebody says that two names are (or are not) one thing. */
export interface AliasClaim {
  readonly type: "alias";
  readonly left: string;
  readonly right: string;
  readonly relation: AliasRelation;
  /** What the names are names of: actor, malware, system, organisation … */
  readonly of: string;
}

/** What an investigator found that points to somebody, other than the things above. */
export type SignKind =
  /** When people worked: compile times, hours of activity, holidays. */
  | "working hours"
  /** Languages and keyboards in code, notes and settings. */
  | "language"
  /** A slip: an address, an account, a path that was not meant to be seen. */
  | "operator's mistake"
  /** Code that another program or actor has too. */
  | "code"
  /** Servers, certificates and accounts that earlier activity used. */
  | "infrastructure";

/** Somebody reports a sign of who did it: `compile times match working hours in Tehran`. */
export interface SignClaim {
  readonly type: "sign";
  readonly kind: SignKind;
  /** What was found, as printed: `compile times`, `Farsi strings`. */
  readonly name: string;
  /** Whom or what it points to: a country, an actor or a program by its name, or a language. */
  readonly to: string;
  readonly of: SignTarget;
  readonly incident?: IncidentKey;
}

export type SignTarget = "country" | "language" | "actor" | "malware";

export type Claim =
  | IncidentClaim
  | VictimClaim
  | SystemClaim
  | MalwareClaim
  | ActorClaim
  | SponsorClaim
  | AttributionClaim
  | DenialClaim
  | ResponsibilityClaim
  | ActionClaim
  | IndicatorClaim
  | TechniqueClaim
  | QuantityClaim
  | EventClaim
  | AliasClaim
  | SignClaim;

export type ClaimType = Claim["type"];
