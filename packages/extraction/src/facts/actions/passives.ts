import type { ActionClass } from "@kulla/core";
import { pattern } from "../../analysis/abstract.ts";
import type { ActionRule, AgentKind } from "./action-rule.ts";

/** Who acts, behind "by": a name, or a description that stands for one named before. */
const BY =
  '(?: [^.;"]{0,60}?)? by (?:the |its |an? )?(?:(?:[a-z-]{2,16}|{demonym}) ){0,3}?(?:(?<b>{list:speaker})|(?<n>{description})(?![a-z-]))';
const DESCRIPTION =
  "company|firm|operator|provider|university|school|bank|city|council|county|hospital|airline|utility|ministry|agency|department|authority|regulator|police|government|authorities|cabinet";
const BE = "(?:{adv})(?:is|are|was|were|been|being|be) (?:{adv})";

interface Passive {
  readonly class: ActionClass;
  readonly kind: string;
  readonly agent: AgentKind;
  /** What it is done to, up to the verb; it may hold the group `t`. */
  readonly to: string;
  /** Participles, with what belongs to them. */
  readonly done: string;
  readonly bilateral?: boolean;
}

const ENVOYS =
  "(?:diplomats?|ambassadors?|attach[eé]s?|envoys?|consuls?|charg[eé] d'affaires|(?:embassy|consulate|mission) (?:staff|employees|officials|personnel)|employees|officials|officers|spies|staff|{organisation})";
const MEASURES =
  "(?:sanctions|asset freezes?|travel bans?|visa bans?|entry bans?|restrictions|embargo(?:es)?|penalties|fines?|export controls)";
const PAPERS =
  "(?:{report}|reports?|analys[ei]s|advisor(?:y|ies)|alerts?|samples?|indicators(?: of compromise)?|details|findings|guidance|guidelines|signatures|decryptors?|(?:decryption|detection|removal|free) tools?|warnings?|bulletins?|rules|proof|evidence)";
const MACHINES =
  "(?:{system}|systems?|servers?|networks?|connections?|links?|access|accounts?|services?|websites?|portals?|computers?|operations?|production|pages?|domains?|channels?|botnets?|infrastructure|{malware}|withdrawals|flights)";
const PEOPLE =
  "(?:{attackers}|{person}|{actor}|{organisation}|{name}|{demonym}|individuals?|people|men|man|members?|officers?|officials|companies|compan(?:y|ies)|firms?|entit(?:y|ies)|nationals?|citizens?|suspects?|hackers?|exchanges?|unit|he|she|they)";
const DEEDS = "(?:{attack}|incident|matter|case|theft|leak|flaws?|vulnerabilit(?:y|ies)|loss)";
const LINK = '(?: [^.;"]{0,80}?)? ';

/** Acts told in the passive, with who acts behind "by". */
const PASSIVES: readonly Passive[] = [
  {
    class: "sever_relations",
    kind: "sever diplomatic relations",
    agent: "state",
    bilateral: true,
    to: "(?:relations|ties|contacts)(?: (?:with|to) (?:the )?(?<t>{state}))?",
    done: "(?:cut|severed|broken|suspended|ended|frozen|downgraded)(?: off)?",
  },
  {
    class: "expel",
    kind: "expel diplomats",
    agent: "state",
    bilateral: true,
    to: ENVOYS,
    done: "(?:expelled|evicted|thrown out|kicked out|sent home|ordered (?:out|to leave)|told to leave|asked to leave|declared persona(?:e)? non grata)",
  },
  {
    class: "other",
    kind: "summon the ambassador",
    agent: "state",
    bilateral: true,
    to: "(?:ambassador|charg[eé] d'affaires|envoy)",
    done: "(?:summoned|called in|recalled)",
  },
  {
    class: "sanction",
    kind: "impose sanctions",
    agent: "state",
    to: `${MEASURES}(?: (?:on|against|upon) (?:the )?(?<t>{state}|{organisation}|{person}|{actor}|{attackers}))?`,
    done: "(?:imposed|announced|levied|placed|adopted|introduced|approved|unveiled|slapped)",
  },
  {
    class: "sanction",
    kind: "impose sanctions",
    agent: "state",
    to: PEOPLE,
    done: "(?:sanctioned|blacklisted|put under sanctions|placed under sanctions|added to [^.;]{1,50}? list|placed on [^.;]{1,50}? list)",
  },
  {
    class: "indict",
    kind: "charges",
    agent: "any",
    to: PEOPLE,
    done: "(?:indicted|charged(?! with (?:the |investigat))|put on trial|prosecuted|sentenced|convicted)",
  },
  {
    class: "indict",
    kind: "arrest warrant",
    agent: "any",
    to: "(?:warrants?|indictments?|charges|complaint)",
    done: "(?:issued|filed|brought|unsealed|returned|obtained|announced|laid)",
  },
  {
    class: "reward",
    kind: "offer a reward",
    agent: "any",
    to: "(?:rewards?|bount(?:y|ies))",
    done: "(?:offered|put|announced|posted|placed|issued)",
  },
  {
    class: "emergency",
    kind: "declare an emergency",
    agent: "any",
    to: "(?:emergency|state of disaster|state of alert)",
    done: "(?:declared|announced|proclaimed|issued|decreed|imposed|invoked)",
  },
  {
    class: "condemn",
    kind: "condemn",
    agent: "any",
    to: `(?:${DEEDS}|move|behaviou?r|actions?|acts?|activit(?:y|ies))`,
    done: "(?:condemned|denounced|deplored|criticised|criticized|decried)",
  },
  {
    class: "publish",
    kind: "publish a report",
    agent: "organisation",
    to: PAPERS,
    done: "(?:published|released|issued|uploaded|shared|posted|made public|put out|made available|sent|circulated|presented)",
  },
  {
    class: "respond",
    kind: "investigate",
    agent: "any",
    to: "(?:investigations?|inquir(?:y|ies)|probes?|proceedings)",
    done: "(?:opened|launched|started|initiated|ordered|announced|begun|conducted|led|requested)",
  },
  {
    class: "respond",
    kind: "investigate",
    agent: "any",
    to: DEEDS,
    done: "(?:being )?(?:investigated|examined|looked into|probed|taken up)",
  },
  {
    class: "respond",
    kind: "report to authority",
    agent: "any",
    to: DEEDS,
    done: "(?:reported|notified|disclosed) to (?:the )?(?<t>{organisation}|{government}|authorities|police)",
  },
  {
    class: "respond",
    kind: "assist",
    agent: "any",
    to: "(?:help|assistance|support|solidarity|aid)(?: (?:with|for|to) (?:the )?(?<t>{state}|{organisation}))?",
    done: "(?:offered|voiced|expressed|promised|pledged|provided|sent|given)",
  },
  {
    class: "contain",
    kind: "take systems down",
    agent: "any",
    to: MACHINES,
    done: "(?:taken (?:offline|down|off ?line|out of service)|shut(?: down| off)?|switched off|turned off|disconnected|isolated|cut(?: off)?|suspended|blocked|disabled|dismantled|halted|stopped|seized|sinkholed|pulled offline|unplugged|frozen)",
  },
];

function passiveRule({ to, done, ...rule }: Passive): ActionRule {
  return {
    ...rule,
    by: "named",
    find: pattern(`${to}${LINK}${BE}${done}${BY.replace("{description}", DESCRIPTION)}`),
  };
}

/** What is done about an attack, told in the passive. */
export const PASSIVE_ACTS: readonly ActionRule[] = PASSIVES.map(passiveRule);
