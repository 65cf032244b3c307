import { pattern } from "../analysis/abstract.ts";
import { ASIDE, type VictimRule } from "./victim-rule.ts";

const HIT =
  "(?:hit|hits|hitting|targeted|targets|targeting|attacked|attacking|struck|strikes|striking|breached|breaching|compromised|compromising|crippled|crippling|hacked|hacking|infected|infecting|contaminated|penetrated|infiltrated|paraly[sz]ed|paraly[sz]ing|impacted|impacting|affected|affecting|disrupted|disrupting|ravaged|hobbled|shut down|knocked out|wiped|spied on|defaced|encrypted|extorted)";
const HIT_PAST =
  "(?:hit|targeted|attacked|struck|breached|compromised|crippled|hacked|infected|infiltrated|penetrated|paraly[sz]ed|impacted|affected|disrupted|defaced|extorted|victimi[sz]ed|hobbled|ravaged|blackmailed)";
const SYSTEM_HARM =
  "(?:hit|targeted|attacked|breached|compromised|crippled|hacked|infected|infiltrated|penetrated|paraly[sz]ed|impacted|affected|disrupted|encrypted|wiped|defaced|locked|taken down|taken offline|knocked offline|knocked out|shut down|taken over|accessed|stolen|leaked|published|exfiltrated|unavailable|offline|down|inaccessible|unreachable|blocked|frozen|paraly[sz]ed|erased|interrupted|slowed)";
const PREPOSITION =
  "(?:on|against|targeting|at|facing|affecting|involving|suffered by|reported by|experienced by|to hit|mbi|ndaj|kundër|gegen|auf|contro|contre|contra)";
const STRUGGLES =
  "(?:suffered|suffers|experienced|sustained|endured|faced|faces|withstood|(?:fell|fallen|falls|falling) (?:victim|prey) to|fell to|been the victim of|(?:was|were|is|are|became|become|been|being) (?:\\w{2,12} ){0,3}?(?:victims?|targets?) (?:of|in)|subjected to|under|came under|came under fire in|(?:still )?(?:reeling from|recovering from|grappling with|battling|struggling with|dealing with|coping with|contending with|in the (?:throes|midst|middle|grip) of)|hit by|rocked by|(?:crippled|paraly[sz]ed|knocked (?:out|offline)|taken (?:down|offline)|forced offline|brought (?:down|to its knees|to a (?:halt|standstill))) by|pësoi)";
const SELF =
  "(?:it|they|(?:{number} (?:of its )?)?(?:customers|users|clients)|(?:its|their|some of its|some of their|all of its|several of its|a number of its|parts of its|part of its)(?: [a-z-]{2,20}){0,3} ?[\uE00B]?)";
const SAYS =
  "(?:said|says|tweeted|wrote|stated|conceded|explained|confirmed|confirms|announced|disclosed|discloses|revealed|reveals|acknowledged|admitted|reported|warned|disclosed|told [a-z ]{2,40}?|notified [a-z ]{2,40}?|konfirmoi|njoftoi)";
const WHEN =
  "(?: (?:on |in |late |early )?{time})?(?: in (?:{report}|an? [a-z]{2,14} filing)| on (?:its|their) [a-z]{2,12}(?: page)?| on (?:twitter|facebook|x))?";

/** Who was hit, told by an attack, a deed or a harm. */
export const VICTIM_RULES: readonly VictimRule[] = [
  {
    rule: "attack-on",
    at: "behind",
    kinds: true,
    vendors: true,
    find: pattern(`{attack}(?: [a-z-]{2,20}){0,3}? ${PREPOSITION} (?=[a-z\uE000-\uE00F])`),
  },
  { rule: "attack-in", at: "behind", find: pattern("(?<!\uE008 )(?:{attack}) in (?:the )?(?=[\uE000])") },
  {
    rule: "hack-of",
    at: "behind",
    find: pattern(
      "(?:hack|hacks|hacking|breach|breaches|compromise|infiltration|defacement|extortion|intrusions? into|{attack}(?: into)?) (?:of|into) (?=[a-z\uE000-\uE00F])",
    ),
  },
  {
    rule: "hit",
    at: "behind",
    kinds: true,
    vendors: true,
    find: pattern(
      `(?:{attack}|{attackers}|{actor}|{malware}|hackers|ransomware|malware|virus|worm|outages?|disruptions?|gang|group|that|which|it) (?:{adv})(?:first )?${HIT} (?=[a-z\uE000-\uE00F])`,
    ),
  },
  {
    rule: "hitting",
    at: "behind",
    kinds: true,
    inContext: true,
    find: pattern(
      "(?:,|,? (?:and|also|particularly|mainly|mostly|especially|including|even)) (?:{adv})(?:affecting|hitting|crippling|paraly[sz]ing|disrupting|infecting|targeting|attacking|striking|breaching|compromising) (?=[a-z\uE000-\uE00F])",
    ),
  },
  {
    rule: "to-hit",
    at: "behind",
    find: pattern(
      "(?:used|attempting|trying|tried|attempted|managed|able|aimed|designed|began|started) to (?:attack|hit|target|breach|hack|compromise|infiltrate|spread to|disrupt|extort) (?=[a-z\uE000-\uE00F])",
    ),
  },
  {
    rule: "against",
    at: "behind",
    kinds: true,
    find: pattern(
      '(?:{attack}|carried out|conducted|directed|launched|perpetrated|used|deployed|operations?|actor|activit(?:y|ies))[^.;:"]{0,80}?(?<!messages?|statements?|notes?|videos?|slogans?|protests?|texts?|threats?|charges?|evidence|sanctions?|measures?|cases?|complaints?|lawsuits?|defences?|defenses?) against (?=[a-z\uE000-\uE00F])',
    ),
  },
  {
    rule: "delivered-to",
    at: "behind",
    kinds: true,
    find: pattern(
      "(?:deliver(?:ed|ing)?|deploy(?:ed|ing)?|spread(?:ing)?|push(?:ed|ing)?|distribut(?:ed?|ing)|unleash(?:ed|ing)?|install(?:ed|ing)?|plant(?:ed|ing)?) (?:the |its |their |a |an |malicious |destructive |new ){0,3}(?:[a-z-]{2,16} )?(?:ransomware|malware|{malware}|wiper|virus|backdoor|code|updates?) (?:to|on|onto|across|at|into|in|inside) (?=[a-z\uE000-\uE00F])",
    ),
  },
  {
    rule: "from-in",
    at: "behind",
    kinds: true,
    find: pattern(
      "(?:stole|stolen|steal|stealing|exfiltrated|exfiltrating|siphoned|obtained|leaked|taken|copied|harvested) (?:[a-z\uE00A\uE00B-]{1,16} ){0,6}?(?:from|belonging to) (?=[a-z\uE000-\uE00F])",
    ),
  },
  {
    rule: "belonging-to",
    at: "behind",
    ofHarm: true,
    find: pattern("(?:data|information|documents|emails|records|files|{system}) belonging to (?=[a-z\uE000-\uE00F])"),
  },
  {
    rule: "members-of",
    at: "behind",
    find: pattern("(?:targeted|targeting|against|hit) (?:both )?(?:the )?members of (?=[a-z\uE000-\uE00F])"),
  },
  {
    rule: "helped",
    at: "behind",
    find: pattern(
      "(?:helped|assisted|supported|helping|assisting) (?=(?:the )?[\uE003\uE000\uE004](?:'s)? (?:[a-z]+ ){0,4}?(?:{attack}|respond|recover|mitigate|investigate|handle))",
    ),
  },
  {
    rule: "target-is",
    at: "behind",
    vendors: true,
    find: pattern(
      "(?:new|newest|latest|first|main|primary|biggest|most recent|next|only|high-profile) (?:known |confirmed )?(?:victim|target)(?: (?:of|in) (?:the |this )?(?:{attack}))? (?:was|is) (?:the )?(?=[a-z\uE004\uE00F])",
    ),
  },
  {
    rule: "victim-list",
    at: "behind",
    kinds: true,
    find: pattern(
      "(?:victims?|targets?|those|casualties)(?: (?:hit|affected|targeted|struck|breached|impacted))?(?: of (?:the )?(?:{attack}))?(?: of the (?:{attack}))?,? (?:include|includes|included|including|such as|were|are|was)(?: also)?[ :]+(?=[a-z\uE000-\uE00F])",
    ),
  },
  {
    rule: "hit-including",
    at: "behind",
    inContext: true,
    find: pattern(
      '(?:organi[sz]ations|companies|entities|institutions|agencies|businesses|firms|ministries|banks|hospitals|corporations|multinationals|municipalities|services|sites|websites|{system}|outlets|countries|operators|airports|ports|targets|bodies|departments)(?: [^.;:"]{0,60}?)?,? (?:include|included|includes|including|such as|among them|notably|like) (?=[a-z\uE000-\uE00F])',
    ),
  },
  {
    rule: "forced",
    at: "behind",
    vendors: true,
    find: pattern(
      "(?:{attack}|that|which|and) (?:{adv})(?:forced|forcing|prompted|prompting|led|leading|left|leaving) (?=(?:the )?[\uE000\uE003\uE004\uE00F] (?:to|unable|without|scrambling|offline))",
    ),
  },
  {
    rule: "extorted",
    at: "behind",
    find: pattern(
      '(?:ransom|demanded|demanding|demands|extorting|extorted|extort|blackmail)(?: [^.;:"]{0,60}?)? (?:from|of) (?=(?:the )?[\uE000\uE003\uE004\uE00F])',
    ),
  },
  {
    rule: "access-to",
    at: "behind",
    vendors: true,
    find: pattern(
      "(?:breached|breaching|infiltrated|broke into|breaking into|hacked into|hacking into|hacked|penetrated|compromised|infected|encrypted|crippled|crashed|(?:gained|had|obtained|unauthori[sz]ed|initial) access to) (?=(?:[a-z-]{2,16} ){0,3}?[\uE000\uE003\uE004\uE00B\uE00F])",
    ),
  },
  {
    rule: "went-after",
    at: "behind",
    kinds: true,
    vendors: true,
    find: pattern(
      "(?:{attackers}|{actor}|{malware}|{attack}|hackers|gang|group|that|which|they|it) (?:{adv})(?:set (?:its|their) sights on|went after|going after|singled out|preyed on|zeroed in on|homed in on|took aim at|taken aim at) (?=[a-z\uE000-\uE00F])",
    ),
  },
  {
    rule: "listed",
    at: "behind",
    vendors: true,
    find: pattern(
      "(?:{attackers}|{actor}|{malware}|gang|group|they|it) (?:{adv})(?:added|adds|listed|lists|named|posted|put) (?=[^.;]{1,60}? (?:to|on|as|among) (?:its|their|the|one of its) (?:[a-z-]{2,14} ){0,3}?(?:leak|victims?|list|extortion|blog|shaming|site|portal|page))",
    ),
  },
  {
    rule: "found-malware",
    at: "before",
    find: pattern(
      "(?<=[\uE003\uE004\uE00F]) (?:{adv})(?:discovered|detected|found|noticed|spotted|uncovered) (?:an? |the |some |traces of |signs of )?(?:[a-z-]{2,16} ){0,3}?(?:{attack}|{malware}|{attackers}|malware|ransomware|intruders?|unauthori[sz]ed access|suspicious activity|malicious (?:code|software|activity)) (?:on|in|within|inside|into|to|across) (?:its|their|some of its|several of its|parts? of its)",
    ),
  },
  {
    rule: "was-hit",
    at: "before",
    kinds: true,
    vendors: true,
    find: pattern(
      `(?<=[\uE000-\uE00Fa-z])${ASIDE} (?:{adv})(?:was|were|been|is|are|being|got) (?:{adv})(?:all (?:{adv}))?${HIT_PAST}(?![a-z-])(?! to )`,
    ),
  },
  {
    rule: "named-as-victim",
    at: "before",
    kinds: true,
    vendors: true,
    find: pattern(
      "(?<=[\uE000-\uE00Fa-z]) (?:{adv})(?:(?:reported|named|listed|identified|confirmed|cited|known|posted) (?:as|to be) (?:the |an? |one of (?:the |its )?|among (?:the |its )?)?|among (?:the |its |those |several |many )|counted (?:among|as) (?:the )?)(?:[a-z-]{2,16} ){0,3}?(?:(?:victims?|targets?|casualt(?:y|ies)|hit|affected)(?![a-z])|(?:websites|sites|organi[sz]ations|companies|agencies|institutions|firms|{system}) (?:that |which |to )?(?:were |was |be |have been )?(?:hit|affected|targeted|attacked|taken down|knocked offline|breached|compromised|disrupted)(?![a-z]))",
    ),
  },
  {
    rule: "hit-by",
    at: "before",
    kinds: true,
    vendors: true,
    find: pattern(
      `(?<=[\uE000-\uE00Fa-z])${ASIDE} ${HIT_PAST} (?:by|in|during) (?:[a-z-]{1,16} ){0,4}?(?:{attack}|{attackers}|{actor}|{malware}|hackers|ransomware|malware|virus|worm)(?![a-z-])`,
    ),
  },
  {
    rule: "whose-systems",
    at: "before",
    vendors: true,
    find: pattern(
      `(?<=[\uE003\uE004\uE00F])(?: \\([^)]{1,40}\\))?,? whose (?:[a-z-]{2,16} ){0,3}?(?:{system}|data|systems|accounts?) (?:{adv})(?:was|were|is|are|had been|have been|got) (?:{adv})${SYSTEM_HARM}(?![a-z-])`,
    ),
  },
  {
    rule: "worst-hit",
    at: "before",
    find: pattern(
      "(?<=[\uE000-\uE00F])(?: (?:{adv})(?:was|were|is|are|among) |, )(?:the |among the |one of the )?(?:worst|hardest|most|main|primary|first|latest|biggest|largest)[- ](?:[a-z]{2,12}[- ]){0,2}?(?:affected|hit|victims?|targets?)(?![a-z])",
    ),
  },
  {
    rule: "suffered",
    at: "before",
    vendors: true,
    find: pattern(
      `(?<=[\uE000-\uE00F])${ASIDE} (?:{adv})(?:reported |reports |announced )?(?:that )?(?:it )?(?:{adv})${STRUGGLES}(?: under)? (?:[a-z-]{1,16} ){0,4}?["']?(?:[a-z-]{1,16} (?:and )?){0,3}"? ?(?:{attack}|(?<=(?:victim|prey) to (?:[a-z-]{1,16} ){0,4})(?:{attackers}|{actor}|{malware}|hackers|cybercriminals|ransomware|malware))`,
    ),
  },
  {
    rule: "reported",
    at: "before",
    find: pattern(
      `(?<=[\uE000-\uE00F])${ASIDE} (?:{adv})(?:first |also )?(?:reported|disclosed|confirmed) (?:a|an|the) ["']?{attack}`,
    ),
  },
  {
    rule: "says-hit",
    at: "before",
    vendors: true,
    kinds: true,
    find: pattern(
      `(?<=[\uE000-\uE00Fa-z])${ASIDE} (?:{adv})${SAYS}${WHEN}(?: that)? (?:{time} )?${SELF} ?(?:{adv})(?:was|were|is|are|been|being|had|have|has)? ?(?:{adv})(?:${HIT_PAST}|${SYSTEM_HARM}|(?:the )?(?:latest |main |first )?(?:victims?|targets?) of|subject to|suffer(?:ed|ing)|experienc(?:ed|ing)|fall(?:en)? victim|fell victim|responding to|dealing with|investigating an?|detected an?|shut down)(?![a-z-])`,
    ),
  },
  {
    rule: "says-hackers",
    at: "before",
    vendors: true,
    find: pattern(
      `(?<=[\uE000-\uE00F])${ASIDE} (?:{adv})${SAYS}${WHEN}(?: that)? (?:the |an? |some |unknown |unauthori[sz]ed )?(?:{attackers}|{actor}|hackers|intruders?|third part(?:y|ies)|criminals) (?:{adv})(?:stole|stolen|accessed|breached|broke|gained|obtained|compromised|infiltrated|penetrated|entered|copied|taken|took|got)[^.;"]{0,60}? (?:\uE00B|(?:its|their|(?:some |sensitive |confidential )?(?:customer|client|user|patient|employee|staff|personal|sensitive|internal|confidential|source)) )`,
    ),
  },
  {
    rule: "shut-down",
    at: "before",
    find: pattern(
      `(?<=[\uE000-\uE00F])${ASIDE} (?:{adv})(?:shut|shuts|halted|halts|suspended|paused|stopped|closed|took|takes|disconnected|pulled|cut|isolated|switched off|was forced to|were forced to|had to|cancel+ed|postponed|diverted)(?: [^.;!?"]{1,80}?)? (?:after|following|because of|due to|in response to|amid|as a result of|to contain|in the wake of) (?:[a-z-]{1,16} ){0,4}?{attack}`,
    ),
  },
  {
    rule: "paid",
    at: "before",
    find: pattern(
      `(?<=[\uE000\uE003\uE004\uE00F])${ASIDE} (?:{adv})(?:paid|pay|agreed to pay|refused to pay|would not pay|did not pay|will not pay|declined to pay|will not be paying|would not be paying)(?: [^.;!?"]{1,50}?)? (?:ransom|ransoms|extortion|extortionists?|bitcoins?|{attackers}|{actor})`,
    ),
  },
  {
    rule: "systems-of",
    at: "before",
    owners: true,
    vendors: true,
    find: pattern(
      `(?<=[\uE00B\uE000\uE003\uE004\uE00F]) (?:{adv})(?:(?:was|were|is|are|been|being|became|went) (?:{adv})${SYSTEM_HARM}|crashed|collapsed|stopped working|stopped functioning|broke down|malfunctioned|began to (?:fail|malfunction|crash))(?![a-z-])`,
    ),
  },
  {
    rule: "systems-at",
    at: "behind",
    kinds: true,
    ofHarm: true,
    inCase: true,
    find: pattern(
      "(?:{system}|screens|machines) (?:at|belonging to|operated by|run by|used by) (?:two |three |four |five |several |at least |{number} )?(?=(?:[a-z-]{2,16} |[\uE000\uE001](?:'s)? ){0,5}?(?:[\uE003\uE004\uE00F]|banks|broadcasters|hospitals|companies|universities|schools|airports|agencies|ministries|firms|utilities|stations|operators|providers|parliament|retailers|networks))",
    ),
  },
  {
    rule: "destroyed-systems",
    at: "behind",
    owners: true,
    find: pattern(
      "(?:{attack}|{attackers}|{actor}|{malware}|hackers|intruders|that|which) (?:{adv})(?:destroyed|disabled|took down|brought down|knocked out|halted|wiped|leaked|stole|locked up|overwhelmed|crashed|downed|damaged|accessed|entered|erased) (?=[a-z\uE000-\uE00F])",
    ),
  },
];
