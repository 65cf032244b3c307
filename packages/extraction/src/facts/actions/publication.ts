import { pattern } from "../../analysis/abstract.ts";
import type { ActionRule } from "./action-rule.ts";

/** What is made public, or kept from being so. */
export const PUBLICATION: readonly ActionRule[] = [
  {
    class: "publish",
    kind: "publish a report",
    agent: "organisation",
    by: "named",
    words: /^(?!.{0,40}\bstatement\b)/,
    find: pattern(
      "(?:in|from) (?:a|an|its|their|the|{report})(?: [a-z]+){0,2} ?(?:{report})? ?(?:published|released|issued|posted)(?: (?:on |in )?(?<d>{time}))?(?: by (?:the )?(?<b>{organisation}))?(?:,? (?:the )?(?<w>{organisation}))?",
    ),
  },
  {
    class: "publish",
    kind: "publish a report",
    agent: "organisation",
    by: "named",
    find: pattern(
      '(?:in (?<d>{time}), )?(?<b>{list:organisation})(?:,[^.;"]{1,60},)? (?:{adv})(?:published|publishes|released|releases|issued|issues|reported|is providing|has provided|provided|detailed|shared|documented)(?: [a-z-]+){0,4}? (?:(?<r>{report})|overview|details|that it had|indicators|its findings|their discovery|guidance|technical|an update|an assessment|assessment)',
    ),
  },
  {
    class: "publish",
    kind: "publish a report",
    agent: "organisation",
    by: "named",
    find: pattern(
      "{report} (?:by|from) (?:the )?(?<b>{list:organisation})(?: (?:from|published|released|in|on|of) (?:(?:on|in) )?(?<d>{time}))?",
    ),
  },
  {
    class: "publish",
    kind: "publish a statement",
    agent: "organisation",
    by: "named",
    find: pattern("(?<b>{government}) (?:{adv})(?:published|released|issued) (?:(?:a|an|its|the) )?(?<r>{report})"),
  },
  {
    class: "restrict_media",
    kind: "restrict media",
    agent: "any",
    by: "subject",
    find: pattern(
      "(?:banned|barred|prohibited|ordered|forbade|forbidden) (?:the |all |local |its )?(?:{number} )?(?:media|journalists|news outlets|media outlets|outlets|press|reporters|newspapers?|broadcasters?|websites|portals|editors) (?:[^.;]{0,40}?)(?:publish|report|from)",
    ),
  },
  {
    class: "announce",
    kind: "apologise",
    agent: "any",
    by: "subject",
    find: pattern("(?:apologi[sz]ed|apologi[sz]es|apologi[sz]ing|issued an apology|offered an apology) (?:to|for)"),
  },
];
