import { assessed } from "./sq/assessed.ts";
import { culprits } from "./sq/culprits.ts";
import { disagreements } from "./sq/disagreements.ts";
import { dates, deeds, harm, indicators, loss } from "./sq/facts.ts";
import { gaps, marking } from "./sq/gaps.ts";
import { general } from "./sq/general.ts";
import { questions } from "./sq/questions.ts";
import { voices } from "./sq/voices.ts";
import type { DossierWords } from "./words.ts";

/** Albanian. */
export const albanian: DossierWords = {
  ...general,
  questions,
  culprits,
  assessed,
  dates,
  harm,
  loss,
  deeds,
  indicators,
  voices,
  disagreements,
  gaps,
  marking,
};
