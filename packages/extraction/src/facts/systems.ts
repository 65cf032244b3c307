import type { SystemClaim, SystemStatus } from "@kulla/core";
import { matches, pattern, type Match, type Pattern } from "../analysis/abstract.ts";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import type { Mention } from "../analysis/mention.ts";
import { attachTimes, timeSpanOf } from "./incident-index.ts";
import { negatedBefore, type Draft, type FactContext } from "./draft.ts";

interface StatusRule {
  readonly status: SystemStatus;
  readonly find: Pattern;
  /** The rule itself holds a negation. */
  readonly negative?: boolean;
}

const QTY = "(?:(?:{number}|more|most|all|some|many|several|its|their) )?(?:of )?(?:the )?(?:other )?";
const PAST = "(?:{adv})(?:was|were|is|are|been|being|remain(?:s|ed)?|remaining|got) (?:{adv})";
const TOWN = "(?:'s)? ?";

const RULES: readonly StatusRule[] = [
  // What was not hit, and what came back, before what was hit: a negation changes the meaning of the verbs below.
  {
    status: "unaffected",
    negative: true,
    find: pattern(
      `(?:did not|didn't|does not|has not|have not|had not|without|not) (?:{adv})(?:impact(?:ed|ing)?|affect(?:ed|ing)?|hit|reach(?:ed)?|compromise[d]?|compromising|breach(?:ed)?|disrupt(?:ed)?|touch(?:ed)?|damage[d]?) (?:the )?(?:{far})??(?<s>{list:system})`,
    ),
  },
  {
    status: "unaffected",
    negative: true,
    find: pattern(
      `(?<s>{list:system})(?: [a-z-]{2,16}){0,4}? (?:was|were|is|are|remained|remain|had been|has been) (?:{adv})(?:not |never |un)(?:{adv})(?:affected|impacted|compromised|breached|damaged|disrupted|hit|touched|permanently)`,
    ),
  },
  {
    status: "unaffected",
    negative: true,
    find: pattern("(?:was|were|is) not (?:an attack )?(?:on|against|in) the (?<s>{system}) itself"),
  },
  {
    status: "unaffected",
    negative: true,
    find: pattern(
      "(?<s>{system}).{0,60}?(?:not permanently (?:unusable|damaged)|continued to (?:operate|work|function|run)|kept (?:running|operating)|still (?:running|operating|generating))",
    ),
  },
  {
    status: "restored",
    find: pattern(
      `(?<s>{list:system}) (?:{adv})(?:is|are|was|were|been|being|came|come|comes|went|brought|janë|është|ishin) (?:{adv})(?:back (?:in operation|online|up|to normal|in service|on ?line|working)?|restored|operational|in operation|up and running|running again|online again|resumed|stabili[sz]ed|recovered|replaced|repaired|rebuilt|working again|functioning|në punë|reopened|re-?activated)`,
    ),
  },
  {
    status: "restored",
    find: pattern(
      `(?:restored|restoring|restore|resumed|resuming|resume|replaced|replacing|rebuilt|recovered|repaired|brought back|reinstated|restoration of|recovery of|reactivated) (?:access to )?${QTY}(?<s>{list:system})`,
    ),
  },
  {
    status: "restored",
    find: pattern(`(?<s>{list:system}) (?:{adv})(?:resumed|recovered|stabili[sz]ed|shipped to|sono state sostituite)`),
  },
  { status: "restored", find: pattern(`(?<s>{list:system}) (?:were|was) (?:{adv})(?:shipped|delivered|provided) to`) },
  {
    status: "contained_by_defender",
    find: pattern(
      `(?:suspend|suspended|suspending|suspension of|temporarily shut down|temporarily closed?|switched off|switch off|switching off|turned off|disconnected|disconnecting|disconnect|isolated|isolating|isolate|proactively shut down|preemptively shut down|take offline|took offline|closed) (?:public )?(?:access to )?${QTY}(?<s>{list:system})`,
    ),
  },
  {
    status: "contained_by_defender",
    find: pattern(
      `(?:forced|forcing|prompted|prompting|led|had|decided|opted|chose|moved) (?:{far})?to (?:{adv})(?:shut down|close|take down|take|shut|pull|bring) (?:down )?${QTY}(?<s>{list:system})`,
    ),
  },
  {
    status: "contained_by_defender",
    find: pattern(
      `(?<s>{list:system}) ${PAST}(?:suspended|switched off|turned off|disconnected|isolated|shut down as a precaution|taken offline as a precaution|closed temporarily|temporarily (?:closed|suspended|shut))`,
    ),
  },
  {
    status: "destroyed",
    find: pattern(
      `(?:destroyed|destroying|wiped|wiping|erased|erasing|bricked|bricking|obliterated|overwrote|overwrites|overwriting|deleted|deleting|ruined|wrecked) ${QTY}(?<s>{list:system})`,
    ),
  },
  {
    status: "destroyed",
    find: pattern(
      `(?<s>{list:system}) (?:{adv})(?:(?:was|were|is|are|been) (?:{adv})(?:destroyed|wiped|erased|bricked|unusable|overwritten|deleted|inoperable|beyond repair|permanently (?:lost|damaged))|suffered permanent damage|cannot be repaired)`,
    ),
  },
  {
    status: "leaked",
    find: pattern(
      `(?:leaked|leaking|published|publishing|dumped|dumping|posted|posting|released|releasing|stole|stolen|stealing|exfiltrated|exfiltrating|theft of|leak of|exfiltration of|siphoned off) ${QTY}(?:[a-z-]{2,16} ){0,2}?(?<s>{list:system})`,
    ),
  },
  {
    status: "leaked",
    find: pattern(
      `(?<s>{list:system}) (?:{adv})(?:was|were|been) (?:{adv})(?:leaked|published|dumped|stolen|exfiltrated|posted online)`,
    ),
  },
  {
    status: "infected",
    find: pattern(
      `(?:infected|infecting|encrypted|encrypting|encrypts|infects|locked|locking) (?:up )?${QTY}(?<s>{list:system})`,
    ),
  },
  { status: "infected", find: pattern(`(?<s>{list:system}) ${PAST}(?:infected|encrypted|locked)`) },
  {
    status: "offline",
    find: pattern(
      `(?:knocked|knocking|took|taking|taken|brought|bringing|forced|forcing|knock|take) (?:{far})??(?<s>{list:system})${TOWN}(?:offline|down|off-?line|out of (?:service|action))`,
    ),
  },
  {
    status: "offline",
    find: pattern(
      `(?<s>{list:system}) (?:{adv})(?:(?:was|were|is|are|been|remain(?:s|ed)?|went|go|gone|fell) (?:{adv})(?:still )?(?:knocked |taken |forced |brought )?(?:offline|down|unavailable|inaccessible|unreachable|disabled|out of service|out of action|not (?:accessible|available|reachable|working)|cut off)|stopped (?:working|functioning)|crashed|collapsed|could not be (?:accessed|reached))`,
    ),
  },
  {
    status: "offline",
    find: pattern(
      `(?:disabled|disabling|disables|cut off|cutting off|knocked out|knocking out|took down|taking down|brought down|bringing down|shut down|shutting down|blocked access to|outage of|unable to access|no access to|lost access to|locked out of|shutdown of|shut) ${QTY}(?<s>{list:system})`,
    ),
  },
  {
    status: "disrupted",
    find: pattern(
      `(?:disrupted|disrupting|disrupts?|crippled|crippling|impaired|interrupted|interrupting|interruption of|interruption to|disruption of|disruption to|disruptions? (?:of|to|in)|hampered|hampering|paraly[sz]ed|paraly[sz]ing|affected|affecting|impacted|impacting|slowed|degraded|hobbled|halted|halting|downtime in|downing|delayed|delaying) (?:the operations of )?${QTY}(?:[a-z-]{2,16} ){0,2}?(?<s>{list:system})`,
    ),
  },
  {
    status: "disrupted",
    find: pattern(
      `(?<s>{list:system}) ${PAST}(?:disrupted|crippled|impaired|interrupted|hampered|paraly[sz]ed|affected|impacted|slowed|degraded|halted|delayed)`,
    ),
  },
  {
    status: "compromised",
    find: pattern(
      `{attack}(?: [a-z-]{2,20}){0,2} (?:on|against|at|to|into|targeting|in|of|upon|mbi|ndaj|në) (?:[a-z-]{2,12} )?${QTY}(?<s>{list:system})`,
    ),
  },
  {
    status: "compromised",
    find: pattern(
      `(?:hit|struck|targeted|targeting|attacked|attacking|breached|breaching|compromised|compromising|penetrated|penetrating|infiltrated|infiltrating|hacked|hacking|accessed|accessing|broke into|breaking into|gained access to|gaining access to|access to|intrusion into|penetration of|penetrimi në|intruded into|exploited|attempt(?:ed)? to (?:destroy|disable|disrupt|damage|paraly[sz]e)) ${QTY}(?<s>{list:system})`,
    ),
  },
  {
    status: "compromised",
    find: pattern(
      `(?:recorded|registered|detected|shënuar)(?: {time})? (?:on|in|against|mbi|në) ${QTY}(?<s>{list:system})`,
    ),
  },
  {
    status: "compromised",
    find: pattern(
      `(?<s>{list:system}) ${PAST}(?:hit|targeted|attacked|breached|compromised|penetrated|infiltrated|hacked|accessed)`,
    ),
  },
];

/** Systems, services and data, and what became of them. */
export function systemFacts(sentence: AnalysedSentence, context: FactContext): Draft[] {
  if (!sentence.abstract.text.includes("\uE00B")) return [];
  const drafts: Draft[] = [];
  const taken = new Map<Mention, SystemStatus>();
  const incident = context.incidents.keyOf(sentence);
  for (const rule of RULES) {
    for (const match of matches(sentence.abstract, rule.find)) {
      if (rule.negative !== true && (negatedBefore(sentence, match.from) || isPrevention(sentence, match))) continue;
      for (const system of match.mentionsOf("s")) {
        if (system.cls !== "system" || taken.has(system) || isVague(system, rule.status)) continue;
        taken.set(system, rule.status);
        const time = timeSpanOf(timeOf(sentence, match));
        const claim: SystemClaim = {
          type: "system",
          name: system.name,
          status: rule.status,
          words: context.analysis.masked.slice(match.start, match.end).replace(/\s+/g, " "),
          ...(time === undefined ? {} : { time }),
          ...(incident === undefined ? {} : { incident }),
        };
        drafts.push({ claim, span: { start: match.start, end: match.end }, rule: `system-${rule.status}` });
      }
    }
  }
  return drafts;
}

/** "its systems were attacked" names no system; "critical infrastructure" is a class of things. */
function isVague(system: Mention, status: SystemStatus): boolean {
  const name = system.name.toLowerCase();
  if (/^critical (?:national )?infrastructures?$/.test(name)) return true;
  return (
    status === "compromised" &&
    /^(?:systems?|networks?|data|services?|infrastructures?|operations?|mail|accounts?|devices|machines)$/.test(name)
  );
}

/** "to prevent the attack from damaging the systems" tells of an aim, not of damage; neither does a hypothetical. */
function isPrevention(sentence: AnalysedSentence, match: Match): boolean {
  const before = sentence.abstract.text.slice(Math.max(0, match.from - 70), match.from);
  return /\b(?:attempted to|tried to|aimed to|aiming to|sought to|seeking to|threatened to|views|regular|reminder that|prevent|preventing|avoid|protect|protecting|refrain(?:ing)? from|could|might|would|may|norm|if)\b[^.;]{0,50}$/.test(
    before,
  );
}

function timeOf(sentence: AnalysedSentence, match: Match): Mention | undefined {
  const inside = sentence.mentions.find(
    (mention) => mention.cls === "time" && mention.start >= match.start && mention.end <= match.end + 30,
  );
  if (inside !== undefined) return inside;
  return [...attachTimes(sentence).values()][0];
}
