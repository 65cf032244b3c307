import { pattern } from "../../analysis/abstract.ts";
import type { ActionRule } from "./action-rule.ts";

const RANSOM =
  "(?:(?:the|a|any|that|this|their|its|hefty|multi-?million|[a-z-]{2,16}) ){0,4}?(?:[$€£]?(?:[\\d.,]{1,12}|{number}) ?(?:million|billion|m|bn)? ?(?:[a-z]{2,8} )?)?(?:ransoms?|extortion (?:fee|demand|money)|ransom demands?|demands?|hackers|{attackers}|{actor}|criminals|attackers|extortionists|blackmailers)";

/** Ransoms: refused or paid, or got back. */
export const RANSOM_RULES: readonly ActionRule[] = [
  {
    class: "refuse_to_pay",
    kind: "refuse to pay",
    agent: "any",
    by: "speaker",
    negated: true,
    find: pattern(
      `(?:(?:refused|refuses|refusing|declined|declines|declining) to (?:pay|meet|negotiate)|(?:will|would|did|does|do|had|has|have) (?:not|never) (?:be )?(?:paid|pay|paying|give in|negotiate|considered paying|consider paying|meet)|(?:won't|wouldn't|didn't|hasn't|haven't) (?:be )?(?:pay|paid|paying)|(?:is|are|was|were) not (?:going to |planning to )?(?:pay|paying)|(?:has|had|have) no (?:intentions?|plans?) (?:of paying|to pay)|no intentions? (?:of paying|to pay)|never considered paying|(?:rul(?:ed|es|ing) out|rejected) (?:paying|the payment of|payment of|any payment of)|(?:no intention of|rul(?:ed|es|ing) out|refused|refuses|refusing|(?:will|would|does|do) not|won't|wouldn't) (?:to )?(?:giv(?:e|ing) in to|giv(?:e|ing) way to|yield(?:ing)? to|bow(?:ing)? to|negotiat(?:e|ing) with|deal(?:ing)? with)|(?:rejected|rejects|rejecting)) ${RANSOM}`,
    ),
  },
  {
    class: "refuse_to_pay",
    kind: "refuse to pay",
    agent: "any",
    by: "subject",
    negated: true,
    find: pattern(
      "(?:(?:refused|refuses|declined|declines) to|(?:will|would|did|does) not) pay(?! ?[a-z\\uE000-\\uE00F$])",
    ),
  },
  {
    class: "refuse_to_pay",
    kind: "refuse to pay",
    agent: "any",
    by: "speaker",
    negated: true,
    find: pattern(
      "(?:paying(?: (?:up|them|the (?:[a-z-]{2,14} )?(?:ransom|{attackers}|{actor}|criminals|money)|(?:a|any) ransom))?|payment of (?:a|the|any) ransom|(?:a|any) (?:ransom )?payment) (?:is|was|would be) (?:{adv})(?:out of the question|not an option|no option|not on the table|ruled out|not considered|excluded)",
    ),
  },
  {
    class: "refuse_to_pay",
    kind: "refuse to pay",
    agent: "any",
    by: "speaker",
    negated: true,
    words: /ransom/,
    find: pattern(
      "(?:no ransom (?:has been|had been|was|will be|would be|is being) paid|no ransom payments?|no {system}|(?:the |a )?ransom (?:was|has|had|will|would) (?:not|never) (?:be |been )?paid)(?: by (?:the )?(?<b>{state}|{organisation}))?",
    ),
  },
  {
    class: "other",
    kind: "pay ransom",
    agent: "any",
    by: "subject",
    find: pattern(
      "(?:paid|pays|paying|agreed to pay|decided to pay) (?:[^.;]{0,60}?)(?:ransom|{actor}|{attackers}|extortion|bitcoin|cryptocurrency|hackers)(?![a-z])",
    ),
  },
  {
    class: "announce",
    kind: "announce recovery of ransom",
    agent: "any",
    by: "speaker",
    find: pattern(
      "(?:recovered|seized|clawed back) (?:[^.;]{0,60}?)(?:bitcoins?|ransom|cryptocurrency)|(?:ransom|bitcoins?|cryptocurrency) (?:[^.;]{0,50}?)(?:has|have|had|was|were) (?:been )?(?:recovered|seized)",
    ),
  },
];
