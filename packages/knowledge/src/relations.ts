import type { CatalogueSource } from "./catalogue.ts";

/** A publication that relations of the catalogue cite. Facts about it only, none of its words. */
export interface CitedWork {
  /** The dataset's key of it: `Talos Frankenstein June 2019`; `page:G0007`, `page:C0011` where a relation cites nothing but the record itself. */
  readonly key: string;
  /** EDTF day, month or year, as far as the dataset prints it. */
  readonly published?: string;
  /** A day by which it was there, where the date of publication is not printed: the day of retrieval, or of the first relation that cites it. */
  readonly knownBy?: string;
  /** The organisation that published it, or else the host that it stands on. */
  readonly publisher?: string;
}

/** That a group, a campaign or a software uses a software or a technique, and which works say so. */
export interface UseRelation {
  /** `G0007`, `C0038`, `S0002`. */
  readonly from: string;
  /** `S0002`, `T1485`. */
  readonly to: string;
  /** Indexes into `works`, sorted, never empty. */
  readonly works: readonly number[];
}

/** That a campaign is attributed to a group, and which works say so. */
export interface CampaignAttribution {
  readonly campaign: string;
  readonly group: string;
  readonly works: readonly number[];
}

/** That a group, a campaign or a software is called so, and in which works. */
export interface NameCitation {
  readonly of: string;
  readonly name: string;
  /** Indexes into `works`, sorted; empty where the dataset cites none for the name. */
  readonly works: readonly number[];
}

/** What is said of a record: whom it hits (country, sector of `SECTORS`), where it is from, who sponsors it, since when it is active, or how it stands to another. */
export type Trait =
  | "hits country"
  | "hits sector"
  | "from"
  | "sponsored by"
  | "active since"
  | "distinct"
  | "overlaps"
  | "part-of"
  | "suspected-same"
  | "works-with";

/** A trait of a group or a campaign, and which works say so. */
export interface TraitRelation {
  readonly of: string;
  readonly trait: Trait;
  /** ISO code, id of a sector, EDTF year, or id of another group. */
  readonly value: string;
  /** Indexes into `works`, sorted, never empty. */
  readonly works: readonly number[];
}

/**
 * What attribution needs of the reference datasets beside the catalogue: every relation with its citations, so that a case can be judged without the
 * reports on the case itself, and as known on a date. Ids are those of the catalogue; retired records are resolved to what replaced them.
 */
export interface Relations {
  readonly builtFrom: readonly CatalogueSource[];
  /** Day on which the newest of the datasets was released (EDTF). */
  readonly released: string;
  /** Sorted by key. */
  readonly works: readonly CitedWork[];
  /** Sorted by `from`, then `to`. One row for each pair. */
  readonly uses: readonly UseRelation[];
  readonly attributions: readonly CampaignAttribution[];
  /** Sorted by `of`, then `name`. */
  readonly names?: readonly NameCitation[];
  /** Sorted by `of`, then `trait`, then `value`. */
  readonly traits?: readonly TraitRelation[];
}
