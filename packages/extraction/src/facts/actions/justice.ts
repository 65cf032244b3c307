import { pattern } from "../../analysis/abstract.ts";
import type { ActionRule } from "./action-rule.ts";

const ACCUSED =
  "(?:the |an? |several |{number} )?(?:[a-z-]{2,16} ){0,3}?(?<t>{person}|{attackers}|{demonym}|{name}|{actor}|{organisation})";

/** What prosecutors, police and governments do about culprits: charges, rewards, arrests, seizures. */
export const JUSTICE: readonly ActionRule[] = [
  {
    class: "indict",
    kind: "indict",
    agent: "any",
    by: "subject",
    find: pattern(
      `(?:indicted|indicts|indicting|unsealed (?:an indictment|charges|an? {report})|charged|filed (?:criminal )?charges|brought charges|announced charges|announced (?:the )?indictment) (?:against |of |charging )?${ACCUSED}`,
    ),
  },
  {
    class: "indict",
    kind: "indict",
    agent: "any",
    by: "named",
    find: pattern(
      "(?<t>{person}|{attackers}|{demonym}|{name}|{actor}) (?:{adv})(?:indicted|charged) by (?:the )?(?<b>{state}|{organisation})",
    ),
  },
  {
    class: "reward",
    kind: "offer a reward",
    agent: "any",
    by: "subject",
    find: pattern(
      "(?:offered|offers|offering|offer|announced|announces|posted|put up|issued) (?:a |an |up to )?(?:[^.;]{0,30}?)(?:rewards?|bount(?:y|ies))(?: of| for| up to| worth| to|[,.])",
    ),
  },
];
