import type { Part } from "../dossier.ts";
import type { english } from "./en.ts";

/** Languages that the answer and what stands behind it are told in. */
export type DossierLanguage = "en" | "sq";

/** An attack as a sentence calls it: in the nominative, as an object, and after “behind”. A language that does not bend has one form. */
export interface AttackWords {
  readonly part: Part;
  readonly object: Part;
  readonly behind: Part;
}

/** Words of Kulla that may stand in another language than the dossier. */
export interface PlainWords {
  readonly text: string;
  /** Where the language has no words of its own for it: that of these. */
  readonly lang?: DossierLanguage;
}

/** All that sentences say in words of Kulla: functions from values to sentences and pieces, since languages order and bend words in their own ways. */
export type DossierWords = typeof english;
