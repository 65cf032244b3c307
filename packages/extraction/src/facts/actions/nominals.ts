import type { ActionClass } from "@kulla/core";
import { pattern } from "../../analysis/abstract.ts";
import type { ActionRule, AgentKind } from "./action-rule.ts";

interface Nominal {
  readonly class: ActionClass;
  readonly kind: string;
  readonly agent: AgentKind;
  /** The noun for the act, with what belongs to it; it may hold the group `t`. */
  readonly noun: string;
  readonly bilateral?: boolean;
}

const NOMINALS: readonly Nominal[] = [
  {
    class: "sever_relations",
    kind: "sever diplomatic relations",
    agent: "state",
    bilateral: true,
    noun: "(?:severance|severing|breaking(?: off)?|rupture|suspension|cutting(?: off)?) of (?:all |its |the |diplomatic ){0,3}(?:relations|ties)(?: (?:with|to) (?:the )?(?<t>{state}))?",
  },
  {
    class: "expel",
    kind: "expel diplomats",
    agent: "state",
    bilateral: true,
    noun: "(?:expulsions?|eviction) of [^.;]{1,60}?(?:diplomats?|ambassadors?|attach[eé]s?|envoys?|consuls?|officials|officers|staff|employees)",
  },
  {
    class: "expel",
    kind: "close embassy",
    agent: "state",
    bilateral: true,
    noun: "(?:closure|closing|shutting) of (?:the |its )?(?:{demonym} |{country}'s )?(?:embassy|consulate|mission|{organisation})",
  },
  {
    class: "sanction",
    kind: "impose sanctions",
    agent: "state",
    noun: "(?:imposition of (?:new )?sanctions|designation of|blacklisting of|asset freezes?|travel bans?|entry bans?)",
  },
  {
    class: "condemn",
    kind: "condemn",
    agent: "any",
    noun: "(?:(?:strong |sharp |harsh |fierce |widespread )?(?:condemnation|criticism|rebuke|protests?|denunciation)s?)",
  },
  {
    class: "respond",
    kind: "investigate",
    agent: "any",
    noun: "(?:investigation|inquiry|probe) (?:into|of) (?:the )?(?:[a-z-]{2,14} ){0,2}(?:{attack}|incident|leak|theft|matter|case|affair)",
  },
  {
    class: "refuse_to_pay",
    kind: "refuse to pay",
    agent: "any",
    noun: "(?:refusal to pay|decision not to pay|refusal of (?:the )?ransom)",
  },
];

const NAMED = "(?<b>{list:speaker})";
const MADE =
  "(?:made|announced|issued|imposed|ordered|taken|voiced|expressed|declared|lodged|decided|delivered|adopted|approved)";

/** "Greece's expulsion of", "the expulsion of … by Greece", "the expulsion was announced by Greece", "drew condemnation from". */
function nominalRules({ noun, ...rule }: Nominal): ActionRule[] {
  const named = { ...rule, by: "named" } as const;
  return [
    { ...named, find: pattern(`(?<b>{speaker})(?:'s?) (?:[a-z-]{2,14} ){0,2}?${noun}(?![a-z-])`) },
    {
      ...named,
      find: pattern(
        `(?<![\\w-])${noun}(?: [^.;"]{0,70}?)? (?:(?:was|were|has been|have been|had been|is|are|being) (?:{adv})${MADE} (?:[^.;"]{0,40}? )?by|by|came from|comes from|from) (?:the )?${NAMED}`,
      ),
    },
  ];
}

/** Acts told by a noun. */
export const NOMINAL_ACTS: readonly ActionRule[] = [
  ...NOMINALS.flatMap(nominalRules),
  {
    class: "sever_relations",
    kind: "sever diplomatic relations",
    agent: "state",
    by: "named",
    find: pattern(
      "(?:relations|ties) between (?:the )?(?<b>{state}) and (?:the )?(?<t>{state}) (?:{adv})(?:cut|severed|broken|suspended|ended|frozen)(?: off)?",
    ),
  },
  {
    class: "condemn",
    kind: "condemn",
    agent: "any",
    by: "subject",
    active: true,
    find: pattern(
      "(?:protested|protests|protesting|lodged (?:an? )?(?:[a-z-]{2,12} ){0,2}protests?|(?:voiced|expressed|expresses|voicing|expressing) (?:its |their |the )?(?:[a-z-]{2,12} ){0,2}(?:condemnation|outrage|indignation|solidarity with (?:the )?{state})|called (?:up)?on (?:the )?(?<t>{state}) to (?:refrain|stop|cease|halt|end|abide|respect|adhere))(?: (?:to|against|with) (?:the )?(?<t2>{state}))?",
    ),
  },
  {
    class: "other",
    kind: "summon the ambassador",
    agent: "state",
    by: "named",
    bilateral: true,
    find: pattern(
      "(?:ambassador|charg[eé] d'affaires|envoy|diplomats?)(?: [^.;]{0,60}?)? (?:was|were|has been|had been) (?:{adv})(?:summoned|called|invited) to (?:the )?(?<b>{organisation}|{government})",
    ),
  },
  {
    class: "attribute_publicly",
    kind: "attribute publicly",
    agent: "state",
    by: "subject",
    bilateral: true,
    find: pattern(
      "(?:exposed|exposes|exposing|unmasked|unmasks|unmasking|denounced|called out) (?:an? |the )?(?:[a-z-]{2,14} ){0,2}?{attack} (?:by|of|from) (?:the )?(?:{attackers} (?:of|from) (?:the )?)?(?<t>{state}|{organisation}|{actor}|{attackers})",
    ),
  },
  {
    class: "publish",
    kind: "expose",
    agent: "organisation",
    by: "subject",
    active: true,
    find: pattern(
      "(?:exposed|exposes|exposing|unmasked|unmasks|unmasking) (?:an? |the )?(?:[a-z-]{2,14} ){0,2}?(?:{attack}|{actor}|{attackers}|operation)(?! (?:as|to)(?![a-z]))",
    ),
  },
  {
    class: "respond",
    kind: "call in help",
    agent: "any",
    by: "named",
    find: pattern(
      "(?<b>{list:organisation}|{name}|{list:government}) (?:{adv})(?:was|were|been|being|is|are) (?:{adv})(?:brought in|called in|hired|engaged|tasked|commissioned|retained|enlisted|contracted|asked) (?:to|for|by|with|as) ",
    ),
  },
  {
    class: "respond",
    kind: "assist",
    agent: "any",
    by: "named",
    find: pattern(
      "(?:help|assistance|support|experts|specialists|aid) (?:{adv})(?:came|arrived|comes) (?:also |quickly )?from (?:the )?(?<b>{list:state}|{list:organisation})",
    ),
  },
  {
    class: "emergency",
    kind: "declare an emergency",
    agent: "any",
    by: "named",
    find: pattern(
      "emergency (?:was|were|has been|had been|is) (?:{adv})(?:declared|proclaimed|announced|issued|decreed|in force|in effect) (?:in|for|across|throughout) (?:the )?(?:(?:city|county|state|town|province|region|district|municipality|whole|of) ){0,3}(?<b>{name}|{country}|{organisation})",
    ),
  },
];
