import type { Stance } from "@kulla/core";
import { pattern, type Pattern } from "../analysis/abstract.ts";
import { DONE_BY, TIED } from "../lexicon/verbs.ts";
import {
  ASIDE,
  BE,
  BELIEVED,
  BLAME,
  BLAMING,
  CULPRITS,
  FINGER,
  INTRODUCED,
  SPONSORED,
  SURE_CULPRITS,
  THE_ATTACK,
  VOICES,
  WHAT,
} from "./attribution-words.ts";

/** A construction in which somebody is said to have done it. The culprits stand in the group `c`. */
export interface AttributionRule {
  readonly name: string;
  readonly find: Pattern;
  readonly stance?: Stance;
  /**
   * `b`: the attributing party stands in that group. `subject`: it is the first who can speak in the sentence, where no speech holds
   * the words. Without it the speech that holds the words tells.
   */
  readonly by?: "b" | "subject";
  /** Culprits that are companies or words of no known kind do not count. */
  readonly strict?: boolean;
  /** A deed told of somebody, as if there were no doubt who did it: only where the document tells of an attack. */
  readonly deed?: boolean;
}

/** The surer construction comes first. */
export const ATTRIBUTION_RULES: readonly AttributionRule[] = [
  {
    name: "blamed-on",
    by: "b",
    stance: "counter-accusation",
    find: pattern(
      `(?<b>{list:speaker})${ASIDE} (?:{adv})(?:blames|blamed|blame|pinned|blaming) (?:[^.;]{0,60}? )?on ${INTRODUCED}${CULPRITS}`,
    ),
  },
  {
    name: "finger",
    by: "b",
    stance: "counter-accusation",
    find: pattern(
      `${VOICES} (?:{adv})(?:are |'re )?${FINGER} (?:for [^.;]{1,90}? )?(?:[a-z]{5,12} )?(?:at|on|to|towards?|with) (?:the |an? )?${CULPRITS}`,
    ),
  },
  {
    name: "blamed",
    by: "b",
    find: pattern(
      `${VOICES} (?:{adv})${BLAME} (?:on {time} )?(?:the |an? )?${CULPRITS},? (?:for|of|as|as being|in|over|behind|being)`,
    ),
  },
  {
    name: "blamed-behind",
    by: "b",
    strict: true,
    find: pattern(
      `${VOICES} (?:{adv})(?:blamed|blames|blame|accused|accuses|accuse|implicates?|implicated) (?:the )?${SURE_CULPRITS}(?=[.,;]|$| (?:after|following|amid|but|and))`,
    ),
  },
  {
    name: "blaming",
    by: "subject",
    find: pattern(
      `(?<!(?:in|for|of|by|from|stop|avoid|without) )${BLAMING} (?:on {time} )?(?:the )?${CULPRITS} (?:for|of|as|in|over)`,
    ),
  },
  {
    name: "called-culprit",
    by: "b",
    find: pattern(
      `${VOICES} (?:{adv})(?:called|calls|described|describes|considers?|named|identif(?:ied|ies)|exposed|(?:are )?looking to|look to|cited) (?:the )?${CULPRITS} (?:as )?(?:the |a |an )?(?:(?:most|likely|prime|main|chief|leading|possible|probable|suspected|top|only|number one) ){0,2}(?:suspects?|{attackers}|culprits?|perpetrators?|source|origin|attackers?|offenders?|party responsible|as responsible)`,
    ),
  },
  {
    name: "culprit-as",
    by: "b",
    find: pattern(
      `${VOICES} (?:{adv})(?:identified|named|identify|name|singled out|quick to identify) (?:the )?(?:[a-z-]{3,14} )?(?:culprits?|perpetrators?|source|attackers?|{attackers}|(?:group|those) behind [^.;]{1,50}?) as (?:being )?(?:an? |the )?(?:(?:[a-z-]{2,16}|{demonym}) ){0,4}?${INTRODUCED}${CULPRITS}`,
    ),
  },
  {
    name: "tied-culprit",
    by: "b",
    find: pattern(
      `${VOICES} (?:{advnot})(?:linked|links|link|tied|ties|connected|connects|attributed) (?:the )?${SURE_CULPRITS} (?:to|with) (?:[^.;]{1,60}? )??(?:{attack}|{malware}|theft|hack|intrusion|outage)`,
    ),
  },
  {
    name: "tied-by-voice",
    by: "b",
    find: pattern(
      `(?<b>{list:voice})${ASIDE} (?:[a-z]+ (?:that )?(?:it|they|he|she) )?(?:{advnot})${TIED} (?:{far})??(?:to|with) ${SPONSORED}${INTRODUCED}${CULPRITS}`,
    ),
  },
  {
    name: "tied-by-us",
    find: pattern(
      `(?:we|i) (?:{advnot})(?:can |now )?${TIED} (?:{far})??(?:to|with) ${SPONSORED}${INTRODUCED}${CULPRITS}`,
    ),
  },
  {
    name: "tied-passive-by",
    by: "b",
    find: pattern(
      `(?:{attack}|{malware}|{system}|which|that|it|they|operation|campaign|activity|group|groups)(?: [a-z]+){0,2}? (?:{adv})(?:was|were|been|is|are|being|be) (?:{advnot})(?:${TIED}|tracked|blamed) (?:to|with|on|back to) ${SPONSORED}${INTRODUCED}${CULPRITS}(?: (?:[a-z-]+ ){0,2}?by (?:the )?(?:[a-z]+ ){0,3}?(?<b>{list:voice}))?`,
    ),
  },
  {
    name: "attack-tied-to",
    find: pattern(
      `(?<!(?:to|other|previous|past|earlier|first|several|some|many|similar) )(?:{attack}) (?:(?:widely|later|previously|also|allegedly|reportedly) )?(?:attributed to|blamed on|linked to|pinned on|traced to|ascribed to|tied to) ${SPONSORED}${INTRODUCED}${SURE_CULPRITS}`,
    ),
  },
  {
    name: "identified-as",
    by: "b",
    find: pattern(
      `(?<b>{voice}) (?:{advnot})(?:identified|named|tracks|tracked|identifies) (?:the |this )?(?:{attackers}|attackers?|perpetrators?|{actor}|group|activity)(?:[^.;"]{0,90}?) as (?:the )?${CULPRITS}`,
    ),
  },
  {
    name: "see-behind",
    by: "b",
    find: pattern(
      `${VOICES} (?:{adv})(?:see|sees|saw|believes?|believed|suspects?|suspected|think|thinks|say|says|said|claims?|confirms?|concluded) (?:that )?(?:an? |the )?["']?${CULPRITS}["']? (?:{adv})(?:was |is |were |are |to be )?(?:{adv})behind`,
    ),
  },
  {
    name: "done-by",
    find: pattern(
      `(?:${WHAT}|act of aggression|aggression|attempts?|${BE})(?:,? (?:which|that|and|[a-z-]{2,14})){0,3}?,? (?:{adv})(?:${BELIEVED})?(?:was |were |been |being |to have been )?(?:{advnot})${DONE_BY} (?:in part |jointly )?by ${SPONSORED}${INTRODUCED}${CULPRITS}`,
    ),
  },
  {
    name: "work-of",
    find: pattern(
      `(?:${BE}|as) (?:{adv})(?:in fact |indeed )?(?:the work|work|the handiwork|an act|acts|a product|the doing) of (?:the |an? )?(?:{mods}(?:group|gang|hackers|crew|unit|band) (?:of hackers )?(?:by the name of|called|known as|named|dubbed) )?${CULPRITS}`,
    ),
  },
  {
    name: "named-as",
    by: "b",
    find: pattern(
      `${CULPRITS}${ASIDE} (?:{adv})(?:was|were|been|is|are|being) (?:{adv})(?:named|identified|blamed|accused|fingered|singled out|held responsible|implicated|exposed|unmasked|suspected)(?: by (?:the )?(?<b>{list:voice}))?[^.;"]{0,40}? (?:as|for|of|in|behind)(?: (?:being|the))?`,
    ),
  },
  {
    name: "known-as",
    find: pattern(
      `(?:{attackers}|group|gang|hackers|those|organisation|organization) (?:behind|responsible for) (?:the |this )?(?:{attack}|hack|breach) (?:is|are|was|were|has been|have been) (?:{adv})(?:known as|called|named|identified as|believed to be|thought to be|calls itself|call themselves) ["']?(?:the )?(?<c>{actor}|{malware}|{name})`,
    ),
  },
  {
    name: "did",
    find: pattern(
      `${CULPRITS}["']?${ASIDE} (?:{advnot})(?:${DONE_BY}|behind|responsible for|hired|launch|conduct) ${THE_ATTACK}`,
    ),
  },
  {
    name: "stood-behind",
    find: pattern(
      `${CULPRITS}["']?${ASIDE} (?:{advnot})(?:${BELIEVED})?(?:${BE} )?(?:{advnot})["']?(?:{advnot})(?:${BELIEVED})?(?:behind (?!bars|schedule|closed|the scenes)|(?<=(?:was|is|were|are|be|been|being) (?:[a-z]{4,10} |"){0,2})(?:responsible["']? for|the culprits? (?:behind|of)|to blame for|the perpetrators? of))`,
    ),
  },
  {
    name: "to-blame",
    strict: true,
    find: pattern(
      `${SURE_CULPRITS}${ASIDE} (?:{advnot})${BE} (?:{advnot})(?:${BELIEVED})?(?:to blame|(?:directly )?responsible|the (?:likely )?culprits?|(?:likely |directly )?involved(?: in (?:{far})??{attack})?|the (?:main |prime |leading |chief )?suspects?)(?=[.,;:"]|$| (?:in|for|after|but|and|of|behind) |[^a-z])`,
    ),
  },
  {
    name: "originating",
    find: pattern(
      `{attack} (?:{adv})(?:that [^.;"]{1,70}? )?(?:originating|originated|originates|coming|comes|came|stemming|emanating|launched|mounted) (?:directly )?(?:from|in) (?:within )?(?:the )?${CULPRITS}`,
    ),
  },
  {
    name: "in-origin",
    strict: true,
    find: pattern("(?:likely|probably|possibly|is|was|are|were|be) (?:likely |probably )?(?<c>{demonym}) in origin"),
  },
  {
    name: "located",
    strict: true,
    find: pattern(
      `(?:{attackers}|those (?:behind|responsible)(?: for)?(?: the {attack})?|perpetrators|attackers)(?: [a-z]{3,12}){0,2}? (?:${BE}) (?:{adv})(?:${BELIEVED})?(?:in|based in|from|located in|operating from|working for|acting for|acting on behalf of|members of|agents of) (?:the )?${SURE_CULPRITS}`,
    ),
  },
  {
    name: "ties-to",
    strict: true,
    find: pattern(
      `(?:{attackers}|{attack}|{malware}|who|that|tools|code|infrastructure|samples)(?: [^.;"]{1,60}?)? (?:had|has|have|having|shows?|showed|with|found|identified) (?:[a-z]{3,12} ){0,2}?(?:ties|links?|connections?|similarities|overlaps?) (?:to|with|between [a-z ]{3,20} and) (?:the )?(?:an? )?${SURE_CULPRITS}`,
    ),
  },
  {
    name: "points-to",
    strict: true,
    find: pattern(
      `(?:evidence|findings?|clues?|indicators?|signs?|similarities|overlaps?|traces?|analysis|intelligence|infrastructure|code|tactics|{report}|[a-z]{4,12}s)(?:,[^.;"]{1,90},)?(?: that| which)? (?:{adv})(?:points?|pointed|pointing) (?:strongly |directly |clearly )?(?:to|towards?|at) (?:the )?(?:an? |involvement (?:of|by) )?(?:the )?${SURE_CULPRITS}`,
    ),
  },
  {
    name: "hallmarks",
    strict: true,
    find: pattern(
      `(?:bears?|bore|bearing|carr(?:y|ies|ied|ying)|ha[sd]|have|with|show(?:s|ed)?) (?:all )?(?:of )?(?:the |many )?(?:[a-z]{3,12} )?(?:hallmarks|fingerprints|signatures?|trademarks?|markings?|modus operandi) of (?:the |an? |(?:previous|past|earlier) )?(?:(?:hackers|attacks?|operations?|groups?) (?:from|by|linked to|tied to) )?(?<c>{accused}|{demonym})`,
    ),
  },
  {
    name: "consistent-with",
    strict: true,
    find: pattern(
      `(?:is|are|was|were|seems?|appears?) (?:{adv})(?:consistent with|similar to|reminiscent of|in line with) (?:the |previous |past |earlier |known )*(?:(?:activity|tactics|operations?|behaviou?r|tradecraft|methods|campaigns?) (?:of|by|from|attributed to|linked to) (?:the )?)?(?<c>{actor})`,
    ),
  },
  {
    name: "charged",
    by: "b",
    strict: true,
    find: pattern(
      `${VOICES} (?:{adv})(?:charged|charges|indicted|indicts|indicting|charging|unsealed (?:charges|an indictment|indictments) against|announced (?:charges|an indictment|indictments) against|sanctioned) (?:{number} |several |two |four )?(?:(?:[a-z-]{3,14}|{demonym}|{attackers}) ){0,4}?(?:members|officers|agents|operatives|officials|employees|hackers|intelligence officers) (?:of|from|in|with|working for|belonging to) (?:the )?(?:[a-z]{3,14} (?:of|for) (?:the )?)?(?<c>{organisation}|{government}|{country}|{actor}|{capital})`,
    ),
  },
  {
    name: "charged-officers",
    by: "b",
    strict: true,
    find: pattern(
      `(?:${VOICES}|federal grand jury|grand jury) (?:{adv})(?:charged|charges|indicted|indicts|charging) (?:{number} |several )?(?<c>{organisation})(?:'s)?(?: {organisation})? (?:intelligence |military )?(?:officers|agents|hackers|operatives|members)`,
    ),
  },
  {
    name: "condemned",
    by: "b",
    strict: true,
    find: pattern(
      `${VOICES} (?:{adv})(?:condemns?|condemned|denounced?|denounces|decried|deplored?|exposed) (?:in the strongest terms )?(?:the )?(?<c>{country}|{government}|{organisation}|{actor}|{capital})(?:'s?)? (?:(?:[a-z,-]{3,18}|") ){0,5}"?(?:{attack}|campaign|responsibility for|over (?:{far})??{attack}|for (?:{far})??{attack})`,
    ),
  },
  {
    name: "culprits-attack",
    by: "subject",
    strict: true,
    find: pattern(
      `(?<c>{country}|{government}|{organisation}|{actor})(?:'s|') (?:(?:[a-z,-]{3,18}) ){0,4}(?:{attack}|campaign of {attack}|hacking|involvement in (?:{far})??{attack}) (?:on|against|of|targeting) `,
    ),
  },
  {
    name: "linked-actors",
    find: pattern(
      `(?:{attackers}|groups|actors|attackers|hackers|they|the group|{actor}) (?:{adv})(?:could |may |might )?(?:is|are|was|were|be|being) (?:{adv})(?:likely |probably |possibly )?(?:linked|tied|connected|affiliated|associated|related) (?:to|with) (?:the )?(?:{attackers} )?(?<c>{list:actor})`,
    ),
  },
  {
    name: "attack-by",
    strict: true,
    find: pattern(
      `(?<!(?:similar|previous|past|earlier|other|further|future|any|more) )(?:{attack}) (?:[a-z]{4,12} )?by (?:the )?(?:[a-z-]{2,16} ){0,3}?["']?(?<c>{actor}|{attackers})(?! (?:malware|ransomware))`,
    ),
  },
  {
    name: "taken-for",
    strict: true,
    find: pattern(
      `{attackers},? (?:(?:who|which|that) )?(?:(?:is|are|was|were) )?(?:{adv})(?:believed|thought|suspected|understood|reported|said|assumed|identified) (?:(?:to (?:be|have been|belong to)|as|of being) )(?:(?:part|members?|affiliates?) of )?(?:the )?${SURE_CULPRITS}`,
    ),
  },
  {
    name: "deed",
    strict: true,
    deed: true,
    find: pattern(
      `(?<c>(?:(?:{actor}|{malware})(?:,| and|, and) ){0,3}(?:{actor}|{attackers})|{malware}(?= (?:{adv})(?:exploited|demanded|claimed|stole|gained)))["']?(?: \\([^)]{1,60}\\))?(?:, [^,.;"]{2,90},)? (?:who |that |which )?(?:{adv})(?:exploited|exploiting|compromised|compromising|breached|breaching|hacked|hacking|broke into|breaking into|infiltrated|infiltrating|penetrated|penetrating|stole|stolen|stealing|attacked|attacking|hit|hitting|struck|targeted|targeting|infected|infecting|deployed|deploying|gained access|gained entry|gaining access|defaced|encrypted|crippled|disrupted|took down|knocked out|(?:been )?(?:in|inside) (?:the )?[\uE00B\uE004\uE00F]|accessed|exfiltrated|exfiltrating|leaked|wiped|carried out (?:{attack}|{det}(?:[a-z-]{2,16} ){0,4}{attack})|used (?:[a-z-]{2,16} ){0,4}to (?:steal|breach|break|access|send|infect|hack))(?![a-z-])`,
    ),
  },
  {
    name: "nation's-attack",
    strict: true,
    find: pattern("(?<c>{country}|{government})(?:'s|') (?:[a-z,-]{3,18} ){0,3}{attack} (?:on|against|of|targeting) "),
  },
  { name: "same-aggressors", find: pattern('{attack} (?:by|from) (?:the )?"?(?<c>{attackers})') },
  {
    name: "same-aggressors-responsible",
    find: pattern('"?(?<c>{attackers})"? (?:was|were|is|are) (?:{adv})(?:responsible for|behind)'),
  },
  {
    name: "downed-by",
    find: pattern(
      "(?:downed|hit|targeted|attacked|hacked|breached|compromised|struck) (?:{time} )?by (?:the |an? )?(?:[a-z-]{2,16} ){0,2}?(?<c>{attackers}|{actor})(?! (?:malware|ransomware))",
    ),
  },
  {
    name: "albanian-same",
    find: pattern("{attack} nga (?:të |grupe |qeveria )?(?<c>njëjtët {attackers}|{attackers}|{culprit})"),
  },
  {
    name: "developed-by",
    find: pattern(
      "(?:{malware}|malware|wiper|ransomware|it) (?:{adv})(?:was |is |were )?(?:{adv})(?:developed|created|written|built|designed|used|operated|sviluppato|entwickelt) (?:{gap})?(?:by|dai|da|von) (?:the )?(?:[a-z-]{2,16} ){0,3}?(?<c>{list:actor}|{government}|{organisation}|{country}|{attackers})",
    ),
  },
  {
    name: "evidence-of-source",
    find: pattern("evidence [^.;]{0,90}?(?:source|origin|author|authorship|perpetrator)s? of (?:the )?{attack}"),
  },
  {
    name: "no-evidence",
    stance: "rejects",
    strict: true,
    find: pattern(
      `no (?:[a-z]+ ){0,2}(?:evidence|proof|indications?|signs?)(?: [a-z]+){0,3}? (?:linking|tying|connecting|of|that) (?:{far})??(?:(?:to|with|by) )?(?:the )?${SURE_CULPRITS}(?: (?:was|were|is|are) (?:behind|responsible|involved)| involvement|(?=[.,;]|$))`,
    ),
  },
  {
    name: "intelligence-of",
    find: pattern(
      "(?:intelligence|secret service|military) of (?:the )?(?<c>{state}) (?:{adv})(?:developed|created|built|launched|was behind|carried out)",
    ),
  },
];
