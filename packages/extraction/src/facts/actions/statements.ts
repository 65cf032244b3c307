import { pattern } from "../../analysis/abstract.ts";
import type { ActionRule } from "./action-rule.ts";

const HARMED =
  "(?:hit|targeted|attacked|struck|breached|compromised|crippled|hacked|infected|infiltrated|penetrated|impacted|affected|disrupted|encrypted|exposed|accessed|stolen|(?:the )?(?:victims?|targets?|subject|objects?) of|subject(?:ed)? to)";

/** What those who were hit say of it themselves, and what is called by a strong word. */
export const STATEMENTS: readonly ActionRule[] = [
  {
    class: "announce",
    kind: "confirm the attack",
    agent: "any",
    by: "subject",
    active: true,
    find: pattern(
      `(?:confirmed|confirms|confirming|acknowledged|acknowledges|acknowledging|admitted|admits|disclosed|discloses|revealed|announced) (?:(?:on |in |late |early )?{time} )?(?:in (?:{report}|an? [a-z-]{2,14} filing) |on (?:its|their) [a-z]{2,12}(?: page)? |publicly |to [a-z\uE000-\uE00F]{2,20} )?(?:that )?(?:(?:it|they) (?:{adv})(?:(?:was|were|is|are|has|had|have|been|being) (?:{adv})){0,2}(?:${HARMED}|suffered|experienced|experiencing|suffering|fallen (?:victim|prey)|fell (?:victim|prey)|become|sustained|dealing with an?|responding to an?|detected an?)|(?:some of |several of |all of |part of |parts of )?(?:its|their) (?:[a-z-]{2,16} ){0,3}?(?:{system}|systems|data|networks?) (?:{adv})(?:was|were|had been|has been|have been|is|are) (?:{adv})${HARMED}|(?:an? |the )(?:[a-z-]{2,14} ){0,3}?{attack}(?! (?:by|was carried|was conducted|came|originated|is linked|was linked))|this(?=[,.;]))`,
    ),
  },
  {
    class: "announce",
    kind: "announce closure or reopening",
    agent: "any",
    by: "subject",
    active: true,
    find: pattern(
      "(?:announced|announces|announcing|said|says) (?:(?:on |in )?{time} )?(?:that )?(?:(?:all |most |some |many |half |several )(?:of )?)?(?:its|their|the) (?:{number} )?(?:[a-z-]{2,16} ){0,2}?(?:{system}|stores|shops|branches|offices|schools|plants|services|outlets|operations) (?:will|would) (?:{adv})(?:be|remain|stay|reopen|resume) ?(?:{adv})(?:closed|shut|restarted|restored|reopened|back|resumed|open|available|unavailable|online|offline)?",
    ),
  },
  {
    class: "condemn",
    kind: "condemn",
    agent: "any",
    by: "subject",
    find: pattern(
      "(?:called|calls|calling|described|describes|describing|labell?ed|branded|slammed|blasted|deemed) (?:it|this|that|them|(?:the |this |these )?(?:[a-z-]{2,14} ){0,3}?(?:{attack}|incident|leak|theft|hack|act|actions|move)) (?:as )?[\"']?(?:an? )?(?:[a-z-]{2,14} ){0,2}?(?:outrageous|unacceptable|dangerous|cowardly|despicable|reprehensible|shameful|shameless|irresponsible|reckless|deplorable|malicious|criminal|contemptible|disgusting|appalling|heinous|vile|act of (?:war|aggression|terror(?:ism)?|sabotage|violence|vandalism)|violation of|attack on (?:our|democracy|the state))",
    ),
  },
  {
    class: "condemn",
    kind: "condemn",
    agent: "state",
    by: "speaker",
    find: pattern(
      "(?:brings?|bringing) (?:the )?(?<t>{state})(?:'s)? into (?:[a-z]{2,10} )?disrepute|(?:cannot|can not|will not|can't|won't) (?:accept|tolerate|stand for|go unanswered|let) (?:such|these|this|that|the) (?:[a-z-]{2,14} ){0,3}?(?:{attack}|behaviou?r|actions?|acts?|activity|activities)",
    ),
  },
];
