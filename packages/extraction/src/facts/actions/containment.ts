import { pattern } from "../../analysis/abstract.ts";
import type { ActionRule } from "./action-rule.ts";

const PLACES =
  "(?:stores?|shops?|branches|restaurants|plants?|factor(?:y|ies)|facilities|terminals?|schools?|clinics?|offices|casinos|mills|stations|ports?|warehouses|breweries|pipelines?)";
const SERVICES =
  "(?:operations?|(?:all |its )?activities|all work|production|services?|manufacturing|deliver(?:y|ies)|shipments?|shipping|orders|sales|trading|withdrawals?|deposits?|transactions?|payments?|transfers|flights|classes|appointments|surger(?:y|ies)|elective (?:surgeries|procedures)|procedures|registrations?|access|output|processing|bookings|voting|the release|screenings)";
const MACHINES =
  "(?:networks?|systems?|servers?|websites?|web ?sites?|sites?|computers?|platforms?|portals?|apps?|applications?|machines|devices|accounts?|e-?mail|databases?|infrastructure|exchange|software|logins?|connections?|{system})";

/** What is switched off, closed, cut off, reset or replaced to hold an attack. */
export const CONTAINMENT: readonly ActionRule[] = [
  {
    class: "contain",
    kind: "suspend operations",
    agent: "any",
    by: "subject",
    active: true,
    find: pattern(
      `(?:closed|close|closing|closes|shut|shuts|shut down|shutting down|shutting|suspended|suspends|suspend|suspending|halted|halts|halt|halting|stopped|stopping|stop|paused|pausing|pause|cancell?ed|cancel|cancell?ing|postponed|froze|freeze|idled|diverted|diverting|divert) (?:down )?(?:(?:all|some|several|most|many|more than|the|its|their|a number of|half of|almost|nearly|about|part of|{number}|[\\d,.]{1,8}|[a-z-]{3,16}|{demonym}|{country}|of|for|%|\\d{1,3}%) ){0,6}?(?:${PLACES}|${SERVICES}|ambulances|emergency patients)(?![a-z-])`,
    ),
  },
  {
    class: "contain",
    kind: "take systems down",
    agent: "any",
    by: "subject",
    active: true,
    find: pattern(
      `(?:took|takes|taking|taken|take|pulled|pulling) (?:(?!(?:over|place|part|control|advantage|down|offline) )[^\\s.;]{1,20} ){0,7}?(?:offline|off-line|down as a precaution|down to (?:prevent|contain|stop|protect))(?![a-z-])|(?:shut|shutting|shuts) (?:down |off )(?:[^\\s.;,]{1,20} ){0,5}?${MACHINES}(?![a-z-])|(?:disconnected|disconnecting|disconnect|disabled|disabling|disable|switched off|turned off|turning off|deactivated|deactivating|isolated|isolating|isolate|quarantined|quarantining|powered down|unplugged|locked|blocked|blocking|suspended|suspending|suspend|severed|cut off|revoked|reset|resetting) (?:[^\\s.;,]{1,20} ){0,5}?(?:${MACHINES}|passwords|credentials|certificates?|access|user access)(?![a-z-])`,
    ),
  },
  {
    class: "contain",
    kind: "suspend services",
    agent: "any",
    by: "named",
    find: pattern(
      "(?:forced|forcing|prompted|prompting|led|leading|causing|caused) (?:the )?(?<b>{voice}) to (?:{adv})(?:suspend|shut|shut down|close|take|disconnect|switch off|halt|isolate|pause|turn off)",
    ),
  },
  {
    class: "contain",
    kind: "take systems down",
    agent: "any",
    by: "speaker",
    find: pattern(
      "(?:took|takes|taking|taken|take) (?:[^.;]{0,60}?)(?:{system}|everything) (?:[^.;]{0,30}?)(?:offline|off-line|down|off the (?:radar|internet|network|grid))|(?:shut|shutting|shuts) (?:down |off )?(?:[^.;]{0,40}?)(?:{system})|(?:disconnected|disconnecting|switched off|turned off|turning off|suspended|suspending|isolated|isolating|halted|halting|powered down|paused|pausing) (?:[^.;]{0,40}?){system}",
    ),
  },
  {
    class: "contain",
    kind: "prevent damage",
    agent: "any",
    by: "subject",
    find: pattern(
      "(?:responded|reacted|acted|moved) (?:[a-z]{2,16} ){0,2}?(?:enough )?(?:to|and) (?:prevent|stop|contain|block|limit)(?:ed)? (?:the )?(?:[a-z-]{2,16} ){0,3}?(?:malware|{malware}|{attack}|virus|ransomware|infection|spread)",
    ),
  },
  {
    class: "contain",
    kind: "replace equipment",
    agent: "any",
    by: "speaker",
    find: pattern('{system} (?:{adv})(?:shipped|refurbished|replaced|reissued)(?: [^.;"]{0,40}? by (?<b>{voice}))?'),
  },
  {
    class: "contain",
    kind: "replace equipment",
    agent: "any",
    by: "speaker",
    find: pattern(
      '向客户提供|(?:replaced|replacing|refurbished|refurbishing|shipped|shipping) (?:[^.;"]{0,40}?)(?:modems|routers|devices|computers|servers|terminals|laptops)',
    ),
  },
];
