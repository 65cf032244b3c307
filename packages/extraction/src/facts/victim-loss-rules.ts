import { pattern } from "../analysis/abstract.ts";
import { ASIDE, type VictimRule } from "./victim-rule.ts";

const THIEVES =
  "(?:{attack}|{attackers}|{actor}|hackers|thieves|criminals|fraudsters|cyber[- ]?criminals|cyber[- ]?thieves|scammers|robbers)";
const OUTLETS =
  "(?:stores|shops|branches|supermarkets|restaurants|plants|factories|mills|outlets|stations|pumps|hospitals|clinics|schools|offices|sites|terminals|warehouses|depots|libraries|courts)";
const SERVICES =
  "(?:access|connectivity|connections?|internet|services?|signal|coverage|power|electricity|heating|water|phones?|email|communications?|e-mail|tv|television|broadband|reception)";
const SUBJECT = "(?<=[\uE000\uE003\uE004\uE00F])";

/** What one does only because nothing works: closing, turning away, falling back on paper. */
const STOPGAP =
  "(?:close|shut|halt|suspend|stop|cancel|postpone|delay|reschedule|divert|re-?route|turn (?:away|patients|people|customers|ambulances|to (?:paper|pen|manual))|send (?:home|patients|staff|students|workers)|switch|revert|fall back|go back|return to (?:paper|pen|manual)|rely on|resort|disconnect|evacuate|limit|restrict|scale back|work (?:by hand|manually|offline|on paper)|use (?:pen|paper|cash|radios|typewriters)|operate manually|take (?:[a-z]{2,12} ){0,3}?offline|process|accept|bill|deliver|ship|serve|rebuild|wipe|reinstall|write (?:everything|orders|down))";
/** Verbs of knowing and telling: who is "unable to say" was not hit. */
const NOT_SAYING =
  "(?!(?:say|tell|confirm|comment|determine|verify|identify|establish|reach|provide (?:details|more|further)|give|immediately|find|prove|independently|specify|estimate|agree|explain|trace|attribute|discuss|disclose|answer|stop|prevent|locate|point|name|crack|decrypt|obtain|join|see)(?![a-z]))";

/** Who was hit, told by what was lost or stopped, often without a word for the attack. */
export const VICTIM_LOSS_RULES: readonly VictimRule[] = [
  {
    rule: "lost-to",
    at: "before",
    find: pattern(
      `${SUBJECT}${ASIDE} (?:{adv})(?:lost|loses|losing|robbed of|defrauded of|relieved of|cheated out of|tricked out of|conned out of)(?: [^.;!?"]{1,70}?)? (?:to|by|in|after|when|because of|as a result of) (?:[a-z-]{1,16} ){0,4}?${THIEVES}(?![a-z-])`,
    ),
  },
  {
    rule: "stolen-from",
    at: "behind",
    kinds: true,
    ofHarm: true,
    find: pattern(
      '(?:thefts?|heists?|robbery|stole|stolen|stealing|steal|made off with|making off with|make off with|got away with|getting away with|siphon(?:ed|ing)|drain(?:ed|ing)|loot(?:ed|ing)|pilfer(?:ed|ing)|swiped|withdrew|embezzled) (?:[^\\s.;:"]{1,16} ){1,8}?from (?=[a-z\uE000-\uE00F])',
    ),
  },
  {
    rule: "data-of",
    at: "behind",
    find: pattern(
      '(?:stole|stolen|stealing|accessed|accessing|copied|copying|exfiltrated|exfiltrating|leaked|leaking|dumped|dumping) (?:[^\\s.;:"]{1,16} ){0,4}?(?:{system}|emails|e-mails|data|documents|files|records|details|correspondence|secrets|blueprints) (?:of|at|held by|kept by|owned by) (?=(?:the |its |[a-z-]{2,16} ){0,4}?[\uE000\uE003\uE004\uE00F])',
    ),
  },
  {
    rule: "left-without",
    at: "before",
    kinds: true,
    inCase: true,
    find: pattern(
      `(?<=[\uE003\uE004\uE00Fa-z])${ASIDE} (?:{adv})(?:(?:left|rendered) (?:[a-z]{2,12} ){0,2}?(?:without|unable|struggling|scrambling|stranded|offline|in the dark|paraly[sz]ed|with (?:no|only|limited))|(?:left|been|was|were|remained|are|is|went|go) (?:temporarily |completely |still |largely )?without (?:[^\\s.;]{1,16} ){0,4}?(?:{system}|${SERVICES})|(?:lost|losing|loses) (?:[a-z]{2,12} ){0,3}?${SERVICES})(?![a-z-])`,
    ),
  },
  {
    rule: "leaving",
    at: "behind",
    kinds: true,
    inCase: true,
    find: pattern(
      "(?:leaving|left|depriving|deprived|locking|locked|stranding|stranded|affecting|affected|cutting off|cut off) (?=(?:[^\\s.;]{1,16} ){0,6}?(?:customers|users|subscribers|patients|residents|passengers|households|homes|clients|students|drivers|citizens|[\uE000\uE003\uE004\uE00F])(?: (?:in|across|of|throughout) (?:the )?[\uE000\uE004\uE00F])? (?:without|unable|offline|out of|in the dark|stranded|with no|of (?:their )?(?:access|service)))",
    ),
  },
  {
    rule: "closed-outlets",
    at: "before",
    inCase: true,
    find: pattern(
      `(?<=[\uE004\uE00F])(?:'s|')? (?:\uE00A )?(?:[a-z-]{2,16} ){0,3}?${OUTLETS}(?: (?:in|across|throughout) (?:the )?[a-z\uE000-\uE00F]{1,16})? (?:{adv})(?:closed|shut|idled|forced to (?:close|shut|stop)|had to (?:close|shut|stop)|stayed (?:closed|shut)|remain(?:ed)? (?:closed|shut)|at a standstill)(?![a-z-])`,
    ),
  },
  {
    rule: "had-to-stop",
    at: "before",
    inCase: true,
    kinds: true,
    find: pattern(
      `(?<=[\uE000\uE003\uE004\uE00Fa-z])${ASIDE} (?:{adv})(?:had to|was forced to|were forced to|been forced to|is forced to|are forced to|forced to|having to) (?:{adv})${STOPGAP}(?![a-z-])`,
    ),
  },
  {
    rule: "unable-to",
    at: "before",
    inCase: true,
    kinds: true,
    find: pattern(
      `(?<=[\uE000\uE003\uE004\uE00Fa-z])${ASIDE} (?:{adv})(?:was|were|is|are|been|remained|remains) (?:{adv})(?:unable to|not able to|struggling to) ${NOT_SAYING}[a-z]{3,16}(?![a-z-])`,
    ),
  },
  {
    rule: "says-unable",
    at: "before",
    inCase: true,
    vendors: true,
    find: pattern(
      `${SUBJECT}${ASIDE} (?:{adv})(?:said|says|tweeted|wrote|announced|confirmed|warned|told [a-z ]{2,40}?)(?: (?:on |in |late |early )?{time})?(?: that)? (?:it|they) (?:{adv})(?:(?:was|were|is|are|remained) (?:{adv})(?:unable to|not able to|experiencing|facing|suffering)|could (?:not|no longer)|can not|cannot|can no longer|had lost|had to|has had to|(?:was|were|is|are|had been|has been) (?:forced|locked out)) (?!.{0,20}(?:comment|confirm|say|discuss|verify))`,
    ),
  },
  {
    rule: "says-closed",
    at: "before",
    inCase: true,
    find: pattern(
      `${SUBJECT}${ASIDE} (?:{adv})(?:said|says|tweeted|wrote|announced|confirmed)(?: (?:on |in |late |early )?{time})?(?: that)? (?:it|they) (?:{adv})(?:had |has |have )?(?:{adv})(?:closed|shut(?: down)?|halted|suspended|taken|took|disconnected|isolated|switched off|pulled) (?:(?:down|off|all|some|most|several|many|part|parts|of) ){0,4}(?:its|their) `,
    ),
  },
  {
    rule: "took-its-own",
    at: "before",
    inCase: true,
    kinds: true,
    find: pattern(
      `(?<=[\uE003\uE004\uE00Fa-z])${ASIDE} (?:{adv})(?:took|taken|shut(?: down| off)?|pulled|disconnected|suspended|switched off|turned off|closed|halted|isolated|unplugged|deactivated) (?:(?:down|off|all|some|most|several|many|part|parts|both|large|of) ){0,4}(?:its|their) (?![^.;,]{0,30}(?:investigation|account with|relationship))`,
    ),
  },
  {
    rule: "outage",
    at: "before",
    inCase: true,
    find: pattern(
      `${SUBJECT}${ASIDE} (?:{adv})(?:continue[sd]? )?(?:suffered|suffering|suffers|experienced|experiencing|experiences|battling|battles?|battled|to battle|to struggle with|to grapple with|hit by|facing|faced|reported|grappling with|dealing with|struggling with|recovering from|sustained) (?:[a-z-]{1,16} ){0,4}?(?:outages?|disruptions?|shut ?downs?|blackouts?|downtime|data (?:leak|loss)|infections?|system failures?|network problems|it problems|problems)(?![a-z])`,
    ),
  },
  {
    rule: "went-dark",
    at: "before",
    inCase: true,
    find: pattern(
      `(?<=[\uE003\uE004\uE00B\uE00F])${ASIDE} (?:{adv})(?:went (?:dark|black|offline|off (?:the )?air)|(?:forced|knocked|taken|pushed|driven) off (?:the )?air|off (?:the )?air|stopped (?:broadcasting|transmitting)|ceased (?:broadcasting|trading|operations|operating))(?![a-z-])`,
    ),
  },
  {
    rule: "attack-suffered-by",
    at: "behind",
    vendors: true,
    find: pattern(
      "{attack} (?:that |which )?(?=(?:the )?[\uE000\uE003\uE004\uE00F] (?:{adv})(?:received|suffered|experienced|sustained|faced|endured|fell victim)(?![a-z]))",
    ),
  },
  {
    rule: "held-hostage",
    at: "behind",
    find: pattern(
      "(?:hold|holding|held) (?=(?:the )?(?:[a-z-]{2,16} ){0,4}?[\uE000\uE003\uE004\uE00B\uE00F](?:'s)? (?:[a-z\uE00B-]{1,16} ){0,3}?(?:hostage|to ransom|for ransom))",
    ),
  },
];
