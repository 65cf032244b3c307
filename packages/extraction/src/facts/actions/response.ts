import { pattern } from "../../analysis/abstract.ts";
import type { ActionRule } from "./action-rule.ts";

const INCIDENT = "(?:{attack}|incident|affair|matter|situation|outage|case|leak|data theft|theft)";
const EFFORTS = "(?:efforts?|recovery|response|investigations?|restoration|remediation|work)";
const TEAM =
  "(?:[a-z-]{2,16} ){0,4}?(?:teams?|experts|specialists|forensics?|investigators|engineers|staff|equipment|assistance|help|support)";

/** What is done against an attack while it lasts and after: help, inquiry, reports to authorities, shutdowns, emergencies. */
export const RESPONSE: readonly ActionRule[] = [
  {
    class: "emergency",
    kind: "declare an emergency",
    agent: "any",
    by: "subject",
    find: pattern(
      "(?:declared|declares|declaring|declare|announced|announces|announcing|issued|proclaimed|proclaims|proclaiming|decreed|decrees|decreeing|invoked|imposed|shpalli)(?: (?:a|an|the|its))?(?: (?:national|state of|regional|cyber|public|federal|nationwide|local|statewide)){0,3} (?:emergency|state of emergency|(?:state of |local |county )?disaster)(?! (?:recovery|plan|relief|response))(?! (?:directive|order|patch|fix|update|alert|advisory|warning|meeting|session|security|guidance|release|hotfix))(?: declaration)?(?: (?:on|in) (?<d>{time}))?",
    ),
  },
  {
    class: "emergency",
    kind: "declare an emergency",
    agent: "any",
    by: "named",
    find: pattern(
      "(?<b>{list:voice}) (?:{adv})(?:confirmed|signed|approved|announced|issued) (?:the |a )?(?:declaration|decree) of (?:a |an |the )?(?:national |regional )?(?:state of )?emergency",
    ),
  },
  {
    class: "emergency",
    kind: "declare an emergency",
    agent: "state",
    by: "victim",
    find: pattern(
      "emergency (?:was|were|has been|had been) (?:{adv})(?:declared|announced|proclaimed|issued|signed)(?: by (?:the )?(?<b>{state}|{person}))?(?: (?:on )?(?<d>{time}(?:, {time})?))?",
    ),
  },
  {
    class: "emergency",
    kind: "declare an emergency",
    agent: "state",
    by: "victim",
    find: pattern(
      "(?:official|emergency) declaration,? (?:was |which was )?(?:posted|published|issued|signed|made)(?: by (?:the )?(?<b>{state}|{person}))?(?: [^.;\uE009]{0,40})? (?:on )?(?<d>{time})",
    ),
  },
  {
    class: "emergency",
    kind: "convene an emergency meeting",
    agent: "any",
    by: "subject",
    find: pattern(
      "(?:convened|called|held|summoned|chaired) (?:an? )?(?:emergency|extraordinary|crisis) (?:meeting|session)",
    ),
  },
  {
    class: "respond",
    kind: "assist",
    agent: "any",
    by: "subject",
    bilateral: true,
    find: pattern(
      `(?:helped|helps|helping|help|assisted|assists|assisting|assist|supported|supporting|supports|support|aided|aiding) (?:the )?(?<t>{state}|{organisation}|{name})(?:'s ${EFFORTS}| (?:to )?(?:handle|recover|restore|respond|investigate|mitigate|contain|with|in|rebuild|deal))`,
    ),
  },
  {
    class: "respond",
    kind: "assist",
    agent: "any",
    by: "subject",
    bilateral: true,
    find: pattern(
      "(?:helping|help|helped|assisting|assist|assisted) (?:the )?(?<t>{state}|{organisation}|{name})[^.;]{0,90}? (?:recover|restore|respond|investigate|mitigate|contain|rebuild)(?![a-z])",
    ),
  },
  {
    class: "respond",
    kind: "assist",
    agent: "any",
    by: "subject",
    find: pattern(
      `(?:helped|helping|assisted|assisting|supported|supporting|leading|assist|working)(?: [a-z-]{2,16}){0,6} (?:with |in |to support |to assist )(?:the |an? |this |their )?(?:(?<t>{state}|{organisation})'s )?(?:(?:[a-z-]{2,16} ){0,2}?${EFFORTS}|${INCIDENT})`,
    ),
  },
  {
    class: "respond",
    kind: "investigate",
    agent: "any",
    by: "subject",
    find: pattern(
      `(?:investigating|investigated|investigates|examining|examines|examined|looking into|looks into|(?:will|to|would) (?:also )?(?:investigate|look into|examine|probe)|probing|probes|(?:opened|launched|began|started|initiated|conducting) (?:an? |its |their )?(?:[a-z-]{2,16} ){0,3}?(?:investigations?|inquir(?:y|ies)|probes?)(?: (?:into|of))?) (?:the |an? |this )?(?:[a-z-]{2,16} ){0,2}?${INCIDENT}|(?:is|are|was|were) (?:also |now |still )?investigating(?=[.,;"])|(?:opened|launched|began|started|initiated) (?:an? |its |their |the )?(?:[a-z-]{2,16} ){0,3}?(?:investigations?|inquir(?:y|ies)|probes?)(?=[.,;"]| with| to| and| after| alongside| together)`,
    ),
  },
  {
    class: "respond",
    kind: "incident response",
    agent: "any",
    by: "subject",
    find: pattern(
      "(?:worked|works|working|work|cooperating|cooperated|collaborated|collaborating|coordinating|liaising|engaged)(?: [a-z]{2,12}ly)?(?: around the clock)? (?:with|alongside) (?:[a-z-]{2,16} ){0,6}?(?:(?<p>{list:organisation}|{list:government})|{name}|law enforcement|authorities|police|investigators|specialists)",
    ),
  },
  {
    class: "respond",
    kind: "deploy experts",
    agent: "any",
    by: "subject",
    find: pattern(
      `(?:deployed|deploys|deploy|deploying|sent|sends|send|sending|dispatched|dispatches|flew|provided|provides|providing|provide) (?:(?:(?<t>{state}|{organisation}) with )|(?:an? |its |their |{number} )?)?(?:[a-z-]{2,16} ){0,3}?(?:${TEAM}|{attackers})(?: (?:to|for|in) (?:the )?(?<t2>{state}|{organisation}))?`,
    ),
  },
  {
    class: "respond",
    kind: "call in help",
    agent: "any",
    by: "subject",
    together: true,
    find: pattern(
      "(?:sought the help of|hired|hires|hiring|engaged|engages|called in|brought in|enlisted|retained|tasked|commissioned|contracted|requested (?:help|assistance) from|turned to|asked for (?:help|assistance) from) (?:the |an? )?(?:help of |[a-z-]{2,16} ){0,4}?(?<t>{list:organisation}|{list:state}|{list:name}|experts|specialists|investigators|consultants|firms?)",
    ),
  },
  {
    class: "respond",
    kind: "assistance",
    agent: "any",
    by: "named",
    find: pattern(
      "(?<!(?:sought|have|has|enjoys?|in) (?:the )?)(?:assistance|help|support) (?:of|from) (?:the )?(?:[a-z-]{2,16} ){0,3}?(?<b>{list:organisation}(?:(?: in (?:the )?{country})? and (?:the )?{list:organisation})?|{list:state})",
    ),
  },
  {
    class: "respond",
    kind: "report to authority",
    agent: "any",
    by: "subject",
    bilateral: true,
    find: pattern(
      "(?:notified|notifies|notifying|informed|alerted|contacted|reported (?:the |this |it )?(?:[a-z-]{2,16} |{attack} ){0,2}to|filed (?:an? )?(?:[a-z-]{2,16} )?(?:complaint|notification|report|{report}) (?:with|to)) (?:the )?(?:[a-z-]{2,16} ){0,3}?(?:(?<t>{list:organisation}|{list:government})|law enforcement|authorities|police|regulators?|data protection)",
    ),
  },
  {
    class: "respond",
    kind: "restore from backups",
    agent: "any",
    by: "subject",
    words: /backup/,
    find: pattern(
      "(?:used|using|uses|relied on|restored? (?:[^.;]{0,40}?)from|restoring (?:[^.;]{0,40}?)from|recovered (?:[^.;]{0,40}?)from|rebuil[dt](?:ing)? (?:[^.;]{0,40}?)from) (?:its |their |the )?(?:own |offline |clean |existing )?(?:{system}|backups?)(?= to restore| to recover| to rebuild|[,.]| and| after| instead| rather)",
    ),
  },
];
