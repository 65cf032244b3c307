import { assessed } from "./en/assessed.ts";
import { culprits } from "./en/culprits.ts";
import { disagreements } from "./en/disagreements.ts";
import { dates, deeds, harm, indicators, loss } from "./en/facts.ts";
import { events } from "./en/events.ts";
import { gaps, marking } from "./en/gaps.ts";
import { general } from "./en/general.ts";
import { origins } from "./en/origins.ts";
import { parties } from "./en/parties.ts";
import { questions } from "./en/questions.ts";
import { voices } from "./en/voices.ts";
import { weighed } from "./en/weighed.ts";

/** English, in which all is written first; every other language has the same words. */
export const english = {
  ...general,
  questions,
  culprits,
  assessed,
  weighed,
  dates,
  harm,
  loss,
  deeds,
  indicators,
  voices,
  events,
  parties,
  origins,
  disagreements,
  gaps,
  marking,
};
