import { assessed } from "./sq/assessed.ts";
import { culprits } from "./sq/culprits.ts";
import { disagreements } from "./sq/disagreements.ts";
import { dates, deeds, harm, indicators, loss } from "./sq/facts.ts";
import { events } from "./sq/events.ts";
import { gaps, marking } from "./sq/gaps.ts";
import { general } from "./sq/general.ts";
import { origins } from "./sq/origins.ts";
import { parties } from "./sq/parties.ts";
import { questions } from "./sq/questions.ts";
import { voices } from "./sq/voices.ts";
import { weighed } from "./sq/weighed.ts";
import type { DossierWords } from "./words.ts";

/** Albanian. */
export const albanian: DossierWords = {
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
