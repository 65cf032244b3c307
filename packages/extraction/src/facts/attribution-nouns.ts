import { pattern } from "../analysis/abstract.ts";
import { TIED } from "../lexicon/verbs.ts";
import type { AttributionRule } from "./attribution-rules.ts";
import { BE, BELIEVED, CULPRITS, INTRODUCED, SPONSORED, SURE_CULPRITS, VOICES } from "./attribution-words.ts";

/** What attackers did, in the participle, the past and the continuous form. */
const DID =
  "(?:hacked|hacking|broken? into|broke into|breaking into|breached|breaching|compromised|infiltrated|penetrated|attacked|attacking|stole|stolen|carried out|carrying out|conducted|launched|mounted|orchestrated|planted|deployed|crippled|disrupted|ordered|directed|commissioned|spied|targeted|targeting)";
const CULPRIT_NOUN = "(?:culprits?|perpetrators?|{attackers}|attackers?|intruders?|authors?|masterminds?|suspects?)";
const MEMBERS =
  "(?:(?:the |an? |{number} )?(?:members?|officers?|agents?|operatives|employees|hackers) (?:of|from|working for) )?(?:the |an? )?";

/** Blame laid by nouns, in relative clauses, in clefts and with the verb before who is meant. */
export const NOUN_ATTRIBUTION_RULES: readonly AttributionRule[] = [
  {
    name: "attribution-made",
    by: "b",
    find: pattern(
      `(?:attribution|ascription) (?:of [^.;"]{1,80}? )?to ${INTRODUCED}${CULPRITS}(?: [^.;"]{0,50}?)? (?:{adv})(?:made|announced|published|confirmed|given|issued|came|comes|shared|backed|echoed|endorsed) (?:[^.;"]{0,40}? )?(?:by|from) (?:the )?(?<b>{list:voice})`,
    ),
  },
  {
    name: "attribution-of",
    by: "b",
    find: pattern(
      `(?<b>{voice})(?:'s?) (?:[a-z-]{2,14} ){0,2}?attribution (?:of [^.;"]{1,80}? )?to ${INTRODUCED}${CULPRITS}`,
    ),
  },
  {
    name: "blame-laid",
    by: "b",
    find: pattern(
      `(?:responsibility|blame|suspicion|fingers?)(?: (?:for|of) [^.;"]{1,80}?)? (?:{adv})(?:was|were|been|is|being) (?:{adv})(?:laid|put|placed|pinned|cast|pointed)(?: [a-z]+)? (?:at|on|upon|with|to|towards?) (?:the )?${CULPRITS}(?:'s? (?:door|doorstep|feet))?(?:(?: [^.;"]{0,40}?)? by (?:the )?(?<b>{list:voice}))?`,
    ),
  },
  {
    name: "hand-of",
    by: "b",
    find: pattern(
      `${VOICES} (?:{adv})(?:sees?|saw|seeing|detects?|detected|recogni[sz]es?|recogni[sz]ed|finds?|found) (?:the )?(?:hand|handiwork|fingerprints|signature|involvement) of ${INTRODUCED}${CULPRITS}`,
    ),
  },
  {
    name: "holds-responsible",
    by: "b",
    find: pattern(
      `${VOICES} (?:{adv})(?:holds?|held|holding|considers?|regards?|deems?) (?:the )?${CULPRITS} (?:{adv})(?:to be )?(?:as )?(?:responsible|accountable|liable|to blame|the culprits?|guilty) (?:for|of|behind)`,
    ),
  },
  {
    name: "tied-relative",
    by: "b",
    find: pattern(
      `(?<b>{list:speaker}),? (?:which|who|that) (?:(?:has|have|had|also|previously|publicly|now|since) ){0,3}${TIED} (?:{far})??(?:to|with) ${SPONSORED}${INTRODUCED}${CULPRITS}`,
    ),
  },
  {
    name: "tied-by-before",
    by: "b",
    find: pattern(
      `(?:which|that|whom) (?:the )?(?<b>{list:voice}) (?:{adv})${TIED} (?:to|with) ${SPONSORED}${INTRODUCED}${CULPRITS}`,
    ),
  },
  {
    name: "tying",
    by: "b",
    find: pattern(
      `(?:in|by|when|while) (?:publicly |formally )?(?:attributing|linking|tying|tracing|ascribing|connecting) [^.;"]{1,90}? (?:to|with) ${INTRODUCED}${CULPRITS},? (?:the )?(?<b>{list:voice})`,
    ),
  },
  {
    name: "tying-behind",
    by: "subject",
    find: pattern(
      `, (?:publicly |formally |thus |also )?(?:attributing|linking|tying|tracing|ascribing|connecting) (?:it|them|this|the |these )[^.;"]{0,80}? (?:to|with) ${SPONSORED}${INTRODUCED}${CULPRITS}`,
    ),
  },
  {
    name: "points-to-as",
    by: "b",
    find: pattern(
      `${VOICES} (?:{adv})(?:points?|pointed|pointing) (?:to|towards?|at) (?:the )?${CULPRITS} as (?:the |an? |being )?(?:(?:most|likely|probable|possible|main|prime) ){0,2}(?:${CULPRIT_NOUN}|source|responsible|behind)`,
    ),
  },
  {
    name: "believed-did",
    strict: true,
    find: pattern(
      `${SURE_CULPRITS}(?:,[^.;"]{1,80},)? (?:is|are|was|were) (?:{adv})(?:believed|thought|suspected|alleged|said|reported|known|understood|assessed|found|confirmed|likely)(?: by (?:the )?{voice})? (?:to (?:have |be )|of (?:having )?)(?:been )?(?:{adv})${DID}(?![a-z])`,
    ),
  },
  {
    name: "suspected-by",
    by: "b",
    find: pattern(
      `${CULPRITS} (?:is|are|was|were|has been|have been) (?:{adv})(?:suspected|believed|accused|thought|alleged|said) by (?:the )?(?<b>{list:voice}) (?:of|to) (?:be(?:ing)? |have (?:been )?|having )?(?:behind|responsible|${DID})`,
    ),
  },
  {
    name: "responsible-is",
    by: "b",
    strict: true,
    find: pattern(
      `(?:responsible for|behind) [^.;"]{1,90}?,? (?:(?:said|says|say|according to) (?:the )?(?<b>{list:voice}),? )?(?:is|are|was|were) (?:{adv})${MEMBERS}${SURE_CULPRITS}(?=[.,;]|$| (?:a|the|which|who|also) )`,
    ),
  },
  {
    name: "culprit-is",
    strict: true,
    find: pattern(
      `(?:the|its|their) (?:(?:most|likely|probable|main|prime|real) ){0,2}${CULPRIT_NOUN}(?:,[^.;"]{1,70},)? (?:{adv})${BE} (?:{adv})(?:${BELIEVED})?${MEMBERS}${SURE_CULPRITS}(?=[.,;]|$| (?:a|the|which|who|said|says) )`,
    ),
  },
  {
    name: "it-was",
    strict: true,
    find: pattern(
      `it (?:was|is) (?:{adv})(?:the )?${SURE_CULPRITS},? (?:who|that|which) (?:{adv})(?:${DID}|(?:was|were|is|are|stood) (?:behind|responsible))`,
    ),
  },
];
