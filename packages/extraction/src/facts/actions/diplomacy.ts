import { pattern } from "../../analysis/abstract.ts";
import type { ActionRule } from "./action-rule.ts";

const ENVOYS =
  "(?:diplomats?|ambassadors?|staff|embassy|officials|personnel|envoys?|attach[eé]s?|diplomatic mission|representatives?|consul|officers|spies|agents)";

/** What states do to states: relations, envoys, sanctions, condemnation, blame, threats. */
export const DIPLOMACY: readonly ActionRule[] = [
  {
    class: "sever_relations",
    kind: "sever diplomatic relations",
    agent: "state",
    by: "subject",
    bilateral: true,
    find: pattern(
      "(?:cut|cuts|cutting|severed|severing|severs|sever|severance of|severing of|broke|broken|breaking|break|suspended|suspending|suspends|suspend|ended|ends|ending|rupture of|break in) (?:off )?(?:all |its |the |of |political |diplomatic |bilateral |formal |consular |and ){0,4}(?:ties|relations|relationships?|links)(?: (?:with|to) (?:the )?(?<t>{state}))?",
    ),
  },
  {
    class: "expel",
    kind: "expel diplomats",
    agent: "state",
    by: "subject",
    bilateral: true,
    find: pattern(
      `(?:expelled|expels|expelling|expel|expulsion of|kicked out|threw out|dëboi) (?:[^.;]{0,50}?)${ENVOYS}(?![a-z])`,
    ),
  },
  {
    class: "expel",
    kind: "order embassy staff to leave",
    agent: "state",
    by: "speaker",
    bilateral: true,
    find: pattern(
      "(?:ordered|ordering|orders|asking|asked|gave|giving|told) (?:[^.;]{0,90}?)(?:diplomats?|staff|embassy|ambassador|personnel|employees|officials|officers|attach[eé]s?|consulate|{organisation}) (?:[^.;]{0,60}?)(?:to leave|leave|to depart|out of the country)",
    ),
  },
  {
    class: "expel",
    kind: "close embassy",
    agent: "state",
    by: "subject",
    bilateral: true,
    find: pattern(
      "(?:forcing|forced|ordered|ordering) (?:its |the |their )?(?:{organisation}|embassy|consulate)(?: in (?:{capital}|{country}|{name}))?(?: to close| closed)|(?:closing|closed|closure of) (?:its |the |their )?(?:{demonym} )?(?:embassy|consulate)(?![a-z])",
    ),
  },
  {
    class: "expel",
    kind: "declare persona non grata",
    agent: "state",
    by: "subject",
    bilateral: true,
    find: pattern("(?:declared|declaring|declares|named|designated) (?:[^.;]{0,60}?)persona(?:e)? non grata"),
  },
  {
    class: "sanction",
    kind: "impose sanctions",
    agent: "state",
    by: "subject",
    bilateral: true,
    find: pattern(
      "(?:sanctioned|sanctioning|(?<!(?:subject to|under|of|union|eu|un|u\\.s\\.|us|western|international|new|tough|economic|financial|more|further|\uE000|\uE001|\uE004) )sanctions(?! (?:on|against|upon|imposed|to|list|regime|that|which|were|was|have|had|are|for|in|after|and))|imposed (?:new )?sanctions|imposing sanctions|imposes sanctions|impose sanctions|blacklisted|announced (?:new )?sanctions|slapped sanctions|levied sanctions|sanktionoi)(?: (?:on|against|upon))? (?:the |several |multiple |a |an |two |three |four |five |six |{number} )?(?:[a-z-]{2,16} ){0,3}?(?<t>{state}|{organisation}|{person}|{actor}|{attackers}|{name}|{demonym})",
    ),
  },
  {
    class: "sanction",
    kind: "impose sanctions",
    agent: "state",
    by: "subject",
    find: pattern(
      "(?:imposed|imposes|imposing|announced|announces|slapped|levied|placed) (?:[a-z-]{2,16} ){0,3}?sanctions|(?:sanctioned|blacklisted) (?:[a-z]{2,8}|{number}) (?:[a-z-]{2,16} |{demonym} ){0,3}?(?:people|individuals|entities|officers|officials|hackers|nationals|members|companies|firms|men)",
    ),
  },
  {
    class: "sanction",
    kind: "sanctions listing",
    agent: "state",
    by: "subject",
    active: true,
    find: pattern(
      "(?:added|adds|adding|put|placed|placing|included|including) (?:[^.;]{1,200}? )?(?:to|on|in) (?:the |its |their )?(?:(?:[a-z-]{2,14}|{demonym}|{country}|{organisation}|{state})(?:'s)? ){0,3}?(?:sanctions? list|blacklist|list of sanctioned)",
    ),
  },
  {
    class: "sanction",
    kind: "sanctions listing",
    agent: "state",
    by: "victim",
    find: pattern(
      "(?<t>{state}|{organisation}|{person}|{actor}|{attackers}|{name}|unit|officers?|he|she|they) (?:{adv})(?:was|were|has been|have been|been|is|are) (?:{adv})(?:added to|placed on|put on|included (?:on|in)) (?:the )?(?<b>{state}|{organisation})(?:'s)? (?:[a-z-]{2,14} ){0,2}?(?:sanctions? list|blacklist|list of sanctioned)",
    ),
  },
  {
    class: "sanction",
    kind: "impose sanctions",
    agent: "state",
    by: "named",
    find: pattern(
      "sanctions (?:{adv})(?:was|were|have been|has been|are|being) (?:{adv})(?:imposed|levied|placed|announced) (?:on|against|upon) (?:the )?(?<t>{state}|{organisation}|{person}|{actor}|{attackers}|{name})(?:[^.;]{0,60}? by (?:the )?(?<b>{list:state}|{organisation}))",
    ),
  },
  {
    class: "sanction",
    kind: "asset freeze and travel ban",
    agent: "state",
    by: "subject",
    find: pattern(
      "(?:impos(?:ed|es|ing)|enforc(?:ed|es|ing)|announc(?:ed|es|ing)|introduc(?:ed|es|ing)|slapp(?:ed|ing)|order(?:ed|ing)) (?:an? |the )?(?:[a-z-]{2,14} ){0,2}?(?:asset freezes?|travel bans?|visa bans?|entry bans?)|(?:froze|freezing|frozen) (?:the |their |his |her |its )?(?:assets|bank accounts) of",
    ),
  },
  {
    class: "announce",
    kind: "seek sanctions",
    agent: "state",
    by: "subject",
    find: pattern(
      "(?:push(?:ed|ing|es)|call(?:ed|ing|s)|press(?:ed|ing)|lobb(?:ied|ying)|ask(?:ed|ing)) (?:[a-z-]{2,14} )?for (?:(?:[a-z-]{2,14}|{country}|{demonym}|{organisation}) ){0,3}?sanctions(?: (?:against|on) (?:the )?(?<t>{state}))?",
    ),
  },
  {
    class: "other",
    kind: "summon the ambassador",
    agent: "state",
    by: "subject",
    bilateral: true,
    find: pattern(
      "(?:summoned|summons|called in|recalled|recalls) (?:the |its |a )?(?:(?<t>{demonym}|{country}|{government})(?:'s)? )?(?:acting |deputy )?(?:ambassador|charg[eé] d'affaires|envoy|diplomats?)",
    ),
  },
  {
    class: "sanction",
    kind: "join sanctions",
    agent: "state",
    by: "subject",
    bilateral: true,
    find: pattern(
      "(?:joined|joins|joining|backed|aligned (?:itself )?with|supported|signed up to) (?:the )?(?:(?:{country}|{name}|{organisation}|international|western|european)(?:'s)? )?sanctions (?:on|against|upon) (?:the )?(?<t>{state})",
    ),
  },
  {
    class: "sanction",
    kind: "impose sanctions",
    agent: "state",
    by: "named",
    find: pattern(
      "(?<t>{state}|{organisation}|{person}|{actor}|{attackers}) (?:was|were|has been|have been|is|are) (?:also |previously )?(?:sanctioned|blacklisted|placed under sanctions) by (?:the )?(?<b>{list:state}|{organisation})",
    ),
  },
  {
    class: "condemn",
    kind: "condemn",
    agent: "any",
    by: "subject",
    find: pattern(
      "(?:condemned|condemns|condemn|condemning|denounced|denounces|denounce|denouncing|deplored|deplores|deploring|decried|decries|decrying|dënoi|dënojnë|强烈谴责|谴责)(?! by)(?: (?:the )?(?:[a-z-]{2,16} ){0,3}?(?:move|decision|actions?|behaviou?r|activities|{attack}) (?:by|of|from) (?:the )?(?<t>{state})| ?(?:the )?(?<t2>{state})(?:'s|联邦)?)?",
    ),
  },
  {
    class: "condemn",
    kind: "condemn",
    agent: "any",
    by: "named",
    find: pattern("(?:was|were|been|is|are|widely|strongly) condemned by (?:the )?(?<b>{list:voice})(?!'s|-)"),
  },
  {
    class: "attribute_publicly",
    kind: "attribute publicly",
    agent: "state",
    by: "subject",
    bilateral: true,
    find: pattern(
      '(?:attributed|attributes|attributing) (?:[^.;"]{0,70}?)(?<a>{attack}|{malware})(?: [^.;"]{0,40}?)? to (?:the )?(?<t>{state})(?![a-z-])',
    ),
  },
  {
    class: "attribute_publicly",
    kind: "attribute publicly",
    agent: "state",
    by: "subject",
    bilateral: true,
    find: pattern(
      "(?:blamed|blames|accused|accuses|accusing|正式指责) (?:the )?(?<t>{state})(?:'s)?(?: [a-z-]{2,16}){0,3}? (?:for|of) (?:[^.;\"]{0,60}?)(?:{attack}|{malware}|hack(?:ing|ed)?|cyber|espionage|interfer|meddling|being behind|responsible)",
    ),
  },
  {
    class: "attribute_publicly",
    kind: "attribute publicly",
    agent: "state",
    by: "named",
    find: pattern(
      "(?<b>{list:state}) (?:{adv})(?:(?:on|in) {time} )?(?:formally |publicly |officially |jointly )?(?:said|announced|declared) (?:that )?(?:the )?(?<t>{country}|{government}) (?:was|is|were|had been|stood) (?:directly |almost certainly )?(?:responsible for|behind)",
    ),
  },
  {
    class: "attribute_publicly",
    kind: "attribute publicly",
    agent: "state",
    by: "subject",
    bilateral: true,
    find: pattern("(?:held|holds|holding|hold) (?:the )?(?<t>{state}) (?:directly )?(?:responsible|accountable) for"),
  },
  {
    class: "announce",
    kind: "announce further measures",
    agent: "any",
    by: "subject",
    find: pattern(
      "(?:take|taking|impose|consider|considering) (?:further|additional|appropriate|new|stronger|all necessary|more|other) (?:action|actions|steps|measures|countermeasures|consequences)(?: to (?:hold|prevent|deter|respond|counter))?(?:[^.;]{0,20}?(?<t>{state}))?",
    ),
  },
  {
    class: "announce",
    kind: "announce further measures",
    agent: "any",
    by: "speaker",
    find: pattern("(?:考虑|将)采取进一步措施"),
  },
  {
    class: "announce",
    kind: "inform allies",
    agent: "state",
    by: "speaker",
    find: pattern(
      "(?:informed|notified|briefed|shared (?:the )?(?:{gap})evidence with)(?: [a-z]+){0,3} (?:our |its |their |strategic |nato )?(?:[a-z-]+ )?(?:allies|partners|member states|ambassadors)",
    ),
  },
];
