import { assessed } from "./en/assessed.ts";
import { culprits } from "./en/culprits.ts";
import { disagreements } from "./en/disagreements.ts";
import { dates, deeds, harm, indicators, loss } from "./en/facts.ts";
import { gaps, marking } from "./en/gaps.ts";
import { general } from "./en/general.ts";
import { questions } from "./en/questions.ts";
import { voices } from "./en/voices.ts";

/** English, in which all is written first; every other language has the same words. */
export const english = {
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
