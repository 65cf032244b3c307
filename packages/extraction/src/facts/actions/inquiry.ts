import { pattern } from "../../analysis/abstract.ts";
import type { ActionRule } from "./action-rule.ts";

const MODIFIERS = "(?:(?:[a-z-]{2,16}|{number}|{demonym}|{time}) ){0,4}?";
const PROBE =
  "(?:investigations?|inquir(?:y|ies)|enquir(?:y|ies)|probes?|reviews?|audits?|fact-finding missions?|forensic (?:analysis|examination))";
const BODY =
  "(?:committees?|commissions?|task forces?|working groups?|crisis (?:teams?|cells?|staff)|response teams?|panels?|expert groups?|command cent(?:er|re)s?)";
const SYSTEMS =
  "(?:{system}|(?:the |its |their |all |some )?(?:systems?|services?|networks?|operations?|servers?|connections?|communications?|infrastructure))";

/** Inquiries, work on repair, help agreed on, holes told to the maker: what is done about an attack by those who are not its victim, and by those who are. */
export const INQUIRY: readonly ActionRule[] = [
  {
    class: "respond",
    kind: "investigate",
    agent: "any",
    by: "subject",
    find: pattern(
      `(?:ordered|orders|ordering|launched|launches|launching|opened|opens|opening|started|starts|began|begun|begins|initiated|initiates|conducted|conducts|conducting|commissioned|requested|demanded|carried out|carrying out|undertook) (?:an? |its |their |the |two |several )?${MODIFIERS}${PROBE}(?![a-z-])`,
    ),
  },
  {
    class: "respond",
    kind: "investigate",
    agent: "any",
    by: "subject",
    find: pattern(
      "(?:was|were|been|is|are) (?:{adv})(?:entrusted|tasked|charged|assigned) (?:with|to) (?:the |its |an? )?(?:investigati(?:on|ng|ons)|inquiry|probe|case|investigate)|(?:took|taken|taking|takes) (?:over|up) (?:the )?(?:investigation|case|inquiry|probe)",
    ),
  },
  {
    class: "respond",
    kind: "investigate",
    agent: "any",
    by: "named",
    find: pattern(
      `(?:{attack}|incident|it|matter|case|leak|theft) (?:{adv})(?:is|are|was|were|being|been) (?:{adv})(?:being )?(?:investigated|probed|examined|looked into) by (?:the )?(?:[a-z-]{2,16} ){0,3}?(?<b>{list:organisation}|{government})|${PROBE} (?:led |conducted |carried out |launched |opened )?by (?:the )?(?:[a-z-]{2,16} ){0,2}?(?<w>{list:organisation}|{government})`,
    ),
  },
  {
    class: "respond",
    kind: "set up a body",
    agent: "any",
    by: "subject",
    find: pattern(
      `(?:formed|forms|forming|set up|sets up|setting up|established|establishes|established|created|convened|appointed|assembled|activated) (?:an? |its |the |two )?${MODIFIERS}${BODY}(?![a-z-])`,
    ),
  },
  {
    class: "respond",
    kind: "restore services",
    agent: "any",
    by: "subject",
    find: pattern(
      `(?:work(?:ing|ed|s)?|continu(?:es?|ed|ing)(?: to)? work(?:ing)?|efforts|rac(?:ing|ed)|scrambl(?:ing|ed)|struggl(?:ing|ed)|trying) (?:[a-z-]{2,14} ){0,5}?(?:(?:to|on) (?:{adv})(?:restor(?:e|ing)|recover(?:ing)?|rebuild(?:ing)?|repair(?:ing)?|reinstall(?:ing)?|bring(?:ing)?(?: back)?|resum(?:e|ing)|fix(?:ing)?) |on (?:the )?(?:restoration|recovery|repair) of )(?:[a-z-]{2,14} ){0,3}?${SYSTEMS}`,
    ),
  },
  {
    class: "respond",
    kind: "restore services",
    agent: "any",
    by: "subject",
    find: pattern(
      "continu(?:es?|ed|ing) (?:the )?(?:to )?(?:work|works|working) (?:on |to )(?:the )?(?:restor(?:e|ing|ation)|recover(?:y|ing)?|repair(?:ing)?)",
    ),
  },
  {
    class: "respond",
    kind: "assist",
    agent: "any",
    by: "subject",
    bilateral: true,
    find: pattern(
      '(?:agreed to (?:provide|help|assist|support)|offered (?:its |their )?(?:help|assistance|support|expertise)|pledged (?:its |their )?(?:help|assistance|support)|provid(?:ed|es|ing) (?:its |"|technical |cyber |emergency |legal |financial |[a-z-]{3,14} ){0,3}(?:help|assistance|support)|signed an agreement with|came to the aid of|(?:help|helped|helps|helping) (?=(?:the )?[\uE000\uE003\uE004\uE00F] (?:to )?(?:resume|restore|rebuild|recover|investigate|respond|contain|repel)))["\']?(?: [a-z"-]{2,14}){0,3}? ?(?:to |with |for |in )?(?:the )?(?:(?<t>{state}|{organisation}|{name})(?:\'s)?)?',
    ),
  },
  {
    class: "other",
    kind: "disclose vulnerabilities",
    agent: "any",
    by: "subject",
    active: true,
    find: pattern(
      "(?:disclosed|reported|flagged|notified) (?:the |a |an |these |those |its |two |three |{number} )?(?:[a-z-]{2,16} ){0,3}?(?:vulnerabilit(?:y|ies)|flaws?|bugs?|holes?|weaknesses)(?: [^.;]{0,110}?)? to (?:the )?(?:[a-z-]{2,16} ){0,2}?(?<t>{organisation}|{name})",
    ),
  },
  {
    class: "other",
    kind: "disclose vulnerabilities",
    agent: "any",
    by: "named",
    find: pattern(
      "(?:{adv})disclosed to (?:the )?(?<t>{organisation}|{name}) by (?:the )?(?<b>{organisation}|{name}|{person}|{demonym} {organisation})",
    ),
  },
  {
    class: "contain",
    kind: "repel an attack",
    agent: "any",
    by: "subject",
    active: true,
    find: pattern(
      "(?:repelled|repelling|repel|thwarted|thwarting|foiled|foiling|fended off|fending off|warded off|averted|neutrali[sz]ed|stopped|blocked|prevented) (?:the |an? |its |this |these |further |new |several |some |more |another |series of |number of |most |all |of |part |{number} ){0,4}(?:[a-z-]{2,14} ){0,2}?(?:{attack}|attempts?|{malware}|transactions|transfers)(?![a-z-])",
    ),
  },
  {
    class: "contain",
    kind: "restrict access",
    agent: "any",
    by: "subject",
    active: true,
    find: pattern(
      "(?:banned|barred|prohibited|blocked|stopped|told|ordered|instructed) (?:all |its |their |the |most |some |{number} |of )*(?:[a-z-]{2,14} )?(?:staff|employees|workers|users|customers|students|doctors|civil servants|officials|personnel)(?: members)? (?:from (?:accessing|using|logging|connecting|sending|opening)|(?:not )?to (?:turn off|switch off|shut down|disconnect|unplug|log off|stop using|use|work from home|change))",
    ),
  },
];
