/** The reference catalogue: what datasets say about actors, software and techniques. Facts only, never descriptions. */
export interface Catalogue {
  readonly builtFrom: readonly CatalogueSource[];
  readonly tactics: readonly CatalogueTactic[];
  readonly techniques: readonly CatalogueTechnique[];
  readonly software: readonly CatalogueSoftware[];
  readonly actors: readonly CatalogueActor[];
  readonly campaigns: readonly CatalogueCampaign[];
}

/** A file that the catalogue was compiled from. */
export interface CatalogueSource {
  readonly name: string;
  readonly version: string;
  /** Lower-case hexadecimal SHA-256 of the file's bytes (uncompressed). */
  readonly sha256: string;
  readonly licence: string;
}

/** A dataset: `MITRE ATT&CK`, `MISP threat-actor`, `Kulla` for what is written by us. */
export type Asserter = string;

/** Somebody says that this is a name of a record. An assertion, not identity: others may give the same name to something else. */
export interface NameAssertion {
  readonly name: string;
  readonly assertedBy: Asserter;
  /** Id of the record that it is said to be a name of. */
  readonly of: string;
  /** Vendors whose name this is, as the asserting dataset says: `Storm-0842` is Microsoft's. */
  readonly usedBy?: readonly string[];
}

/** A curated link between two records. The records stay two. */
export interface CatalogueLink {
  /** Id of the other record. */
  readonly to: string;
  /** The dataset's word: `similar`, `overlaps`, `variant-of`, `part-of`, `successor-of` … */
  readonly relation: string;
  /** The dataset's word of likelihood where it gives one: `likely`, `almost-certain`. */
  readonly likelihood?: string;
  readonly assertedBy: Asserter;
}

/** What every record has. */
export interface CatalogueRecord {
  /** `G0007`, `S0002`, `C0038`, `T1485` of ATT&CK; `misp:<uuid>` of a MISP galaxy; `kulla:<word>` for our own. */
  readonly id: string;
  /** The dataset that has the record. */
  readonly source: Asserter;
  readonly name: string;
  /** All its names, its own name first. */
  readonly names: readonly NameAssertion[];
  readonly status?: "revoked" | "deprecated";
  /** Id of the record that replaces a revoked one. */
  readonly replacedBy?: string;
}

export interface CatalogueTactic {
  readonly id: string;
  readonly name: string;
  /** As techniques name it: `lateral-movement`. */
  readonly shortName: string;
}

export interface CatalogueTechnique extends CatalogueRecord {
  /** Short names of its tactics. */
  readonly tactics: readonly string[];
  /** Id of the technique that this is a sub-technique of. */
  readonly parent?: string;
}

export type SoftwareKind =
  | "backdoor"
  | "banker"
  | "botnet"
  | "downloader"
  | "dropper"
  | "exploit kit"
  | "exploitation framework"
  | "ICS malware"
  | "keylogger"
  | "loader"
  | "miner"
  | "mobile malware"
  | "ransomware"
  | "rat"
  | "rootkit"
  | "spyware"
  | "stealer"
  | "web shell"
  | "wiper"
  | "worm";

/** What kind of software it is, and from what that is known. */
export interface KindAssertion {
  readonly kind: SoftwareKind;
  /** The galaxy or field that says so, the technique that shows it (`T1561.002`), or `Kulla` for a fact written by us. */
  readonly basis: string;
}

export interface CatalogueSoftware extends CatalogueRecord {
  readonly type: "malware" | "tool";
  readonly kinds: readonly KindAssertion[];
  readonly platforms: readonly string[];
  /** Ids of techniques that it uses. */
  readonly techniques: readonly string[];
  readonly links: readonly CatalogueLink[];
}

/** Who an actor hits, as its dataset says. */
export interface Victims {
  /** ISO 3166-1 alpha-2 codes, `XK` for Kosovo, `EU`, `NATO`. */
  readonly countries: readonly string[];
  readonly sectors: readonly string[];
  /** Regions and single victims, as printed. */
  readonly others: readonly string[];
}

export interface CatalogueActor extends CatalogueRecord {
  /** persona: a front that claims attacks or leaks data. */
  readonly kind: "group" | "persona";
  /** Where it is said to be from (ISO codes). Location is not sponsorship. */
  readonly countries: readonly string[];
  /** States that are suspected to sponsor it (ISO codes). */
  readonly sponsors: readonly string[];
  /** The unit that it is said to be: `GRU, military unit 26165`. */
  readonly unit?: string;
  readonly victims: Victims;
  /** What it is after, or what its incidents are, as the dataset labels it: `Espionage`, `Financially motivated`. */
  readonly motives: readonly string[];
  /** EDTF year. */
  readonly since?: string;
  readonly software: readonly string[];
  readonly techniques: readonly string[];
  readonly links: readonly CatalogueLink[];
}

export interface CatalogueCampaign extends CatalogueRecord {
  /** EDTF months; ATT&CK gives the first of the month where it knows the month only. */
  readonly firstSeen?: string;
  readonly lastSeen?: string;
  /** Ids of the groups that the dataset attributes it to. */
  readonly attributedTo: readonly string[];
  readonly software: readonly string[];
  readonly techniques: readonly string[];
}
