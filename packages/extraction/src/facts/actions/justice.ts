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
    class: "indict",
    kind: "indict",
    agent: "any",
    by: "subject",
    find: pattern(
      "(?:indicted|unsealed (?:an indictment|a complaint|charges|(?:an? |the )?{report})|charged (?:[a-z]{2,6}|{number}) (?:[^.;]{0,60}?) with (?:[^.;]{0,40}?)(?:hack|{attack}|cyber|computer|conspir|fraud))",
    ),
  },
  {
    class: "indict",
    kind: "charges",
    agent: "any",
    by: "named",
    find: pattern(
      "(?:{person}|{attackers}|{name}|{actor}|he|she|they|officers|hackers|men|suspects|pair|duo) (?:{adv})(?:was|were|been|are|is) (?:{adv})(?:charged|indicted) (?:[^.;]{0,60}? )?(?:in|by|before) (?:the |an? )?(?:[a-z-]{2,14} ){0,2}?(?<b>{state}|{organisation})",
    ),
  },
  {
    class: "indict",
    kind: "criminal complaint",
    agent: "any",
    by: "subject",
    find: pattern(
      "(?:filed|files|filing|brought|lodged|opened|unsealed|laid|issued|obtained|sought) (?:an? |the |official |formal |criminal |two )?(?:official |formal |criminal |international |federal )?(?:criminal (?:case|complaint|proceedings)|charges|(?:arrest )?warrants?)(?: (?:against|for|in) (?:the |an? )?(?:(?:[a-z-]{2,14}|{demonym}) ){0,3}?(?<t>{person}|{attackers}|{name}|{actor})?)?",
    ),
  },
  {
    class: "other",
    kind: "file a lawsuit",
    agent: "any",
    by: "subject",
    active: true,
    find: pattern(
      "(?:filed|files|filing|brought|launched|lodged) (?:an? |the |its |their )?(?:[a-z-]{2,14} ){0,2}?(?:lawsuits?|law suit|suit|legal action|class[- ]action(?: (?:law)?suit)?|civil (?:case|complaint|suit))(?: (?:against|on) (?:the )?(?<t>{organisation}|{name}|{person}|{state}))?|(?<![a-z])(?:sued|suing|sues) (?:the )?(?<t2>{organisation}|{name}|{state})",
    ),
  },
  {
    class: "other",
    kind: "arrest",
    agent: "any",
    by: "subject",
    active: true,
    find: pattern(
      "(?:arrested|arrests|arresting|detained|detains|apprehended|took into custody|extradited) (?:the |an? |several |two |three |four |five |six |{number} |[\\d-]{1,8} )?(?:[a-z-]{2,16} ){0,4}?(?:{person}|{attackers}|{demonym}|{name}|{actor}|members?|suspects?|hackers?|man|men|woman|teenagers?|teens?|people|individuals|nationals?|(?:[a-z0-9]{1,8}|{number})-year-olds?)(?![a-z-])",
    ),
  },
  {
    class: "other",
    kind: "arrest",
    agent: "any",
    by: "named",
    find: pattern("(?:arrested|detained|apprehended) (?:[^.;]{0,40}? )?by (?:the )?(?<b>{state}|{organisation})"),
  },
  {
    class: "other",
    kind: "seize infrastructure",
    agent: "any",
    by: "subject",
    active: true,
    find: pattern(
      "(?:seized|seizes|seize|seizing|took down|took control of|(?:take|took|taking) over|dismantled|dismantles|dismantling|sinkholed|disrupted|shut down) (?:the |a |an |its |{number} )?(?:[a-z-]{2,16} |{malware} |{actor} |{demonym} ){0,4}?(?:botnets?|servers? (?:used|of|belonging|operated)|{system} (?:used|of|belonging|operated)|domains?|websites? (?:used|of)|infrastructure (?:used|of)|leak sites?|dark web)",
    ),
  },
  {
    class: "reward",
    kind: "offer a reward",
    agent: "any",
    by: "subject",
    active: true,
    find: pattern(
      "(?:offered|offers|offering|offer|announced|announces|posted|put up|issued) (?:a |an |up to )?(?:[^.;]{0,30}?)(?:rewards?|bount(?:y|ies))(?: of| for| up to| worth| to|[,.])",
    ),
  },
];
