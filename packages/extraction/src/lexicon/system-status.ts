/** Words that tell what became of a system, by status, lower case, as alternatives of a pattern. */
import type { SystemStatus } from "@kulla/core";

/** The words of one status, by the place where they stand around the system. */
interface StatusWords {
  /** Before it, with the attack, the attackers or the defenders as subject: "crippled the network". */
  readonly does: string;
  /** Behind it, as a participle: "the network was crippled". */
  readonly done: string;
  /** Behind it, as a predicate of its own: "the network collapsed", "is down". */
  readonly is?: string;
  /** Before it, as a noun with its preposition: "disruption to the network". */
  readonly noun?: string;
}

export const STATUS_WORDS: Readonly<
  Record<"destroyed" | "leaked" | "infected" | "offline" | "disrupted" | "compromised", StatusWords>
> = {
  destroyed: {
    does: "destroy(?:ed|s|ing)?|wip(?:ed?|es|ing)(?: out| clean)?|eras(?:ed?|es|ing)|brick(?:ed|s|ing)?|obliterat(?:ed?|es|ing)|overwr(?:ote|ites?|iting|itten)|delet(?:ed?|es|ing)|ruin(?:ed|ing)|wreck(?:ed|ing)|(?:permanently|irreparably|irreversibly|physically|critically|seriously|severely|badly|heavily) damag(?:ed|es|ing)|corrupt(?:ed|s|ing)",
    done: "destroyed|wiped(?: out| clean)?|erased|bricked|obliterated|overwritten|deleted|ruined|wrecked|(?:permanently|irreparably|irreversibly|irretrievably|critically|seriously|severely|badly|heavily) (?:lost|damaged|deleted|destroyed)|corrupted|lost forever|beyond repair|(?:rendered|left|made) (?:permanently |totally |completely )?(?:useless|unusable|inoperable|unbootable)",
    is: "(?:(?:is|are|was|were|been|became|become|left|rendered|made) (?:{adv})(?:unusable|useless|inoperable|unbootable|unrecoverable|irrecoverable|beyond repair|not repairable)|suffered (?:permanent|irreparable|physical) damage|(?:can not|cannot|could not|can't|couldn't) be (?:repaired|recovered)|had to be (?:replaced|rebuilt|reinstalled|scrapped))",
    noun: "(?:destruction|deletion|erasure|wiping|permanent loss|(?:massive|total|complete) loss) of",
  },
  leaked: {
    does: "leak(?:ed|s|ing)?|publish(?:ed|es|ing)?|dump(?:ed|s|ing)?|post(?:ed|s|ing)|releas(?:ed|es|ing)|expos(?:ed|es|ing)",
    done: "leaked|published|dumped|posted|released(?: online)?|exposed|made public|put (?:up )?(?:online|on the dark web|(?:up )?for sale)|offered (?:for sale|to buyers)|(?:stolen|copied|taken|hacked) and (?:[a-z]+ )?(?:leaked|published|posted|dumped|released|put online)",
    is: "(?:(?:appeared|surfaced|circulated|turned up|ended up|landed|came up|emerged|found (?:its|their) way|(?:is|are|was|were|being) (?:put up )?(?:for|on) sale) (?:publicly |freely )?(?:on(?:to)?|in|at|across) (?:the |a |an )?(?:{name}|(?:[a-z-]{2,14} ){0,2}(?:web|internet|darknet|net|forums?|site|blog|channels?|media|telegram|github|wild|public|sale))|(?:appeared|surfaced|circulated|turned up|ended up|landed) online)(?! (?:service|portal))",
    noun: "(?:leaks?|publication|exposure) of",
  },
  infected: {
    does: "infect(?:ed|s|ing)?|contaminat(?:ed?|es|ing)|encrypt(?:ed|s|ing)?|lock(?:ed|ing) up|locked(?! out)|locks|scrambl(?:ed|es|ing)",
    done: "infected|contaminated|encrypted|locked(?: up)?|scrambled",
    noun: "(?:encryption|infections?|contamination) of",
  },
  offline: {
    does: "disabl(?:ed|es|ing)|knock(?:ed|s|ing) out|cut(?:s|ting)? off|t(?:ook|ake|akes|aken|aking) (?:down|out|offline)|br(?:ought|ing|ings|inging) down|black(?:ed|ing) out|shut(?:s|ting)? (?:down|off)|block(?:ed|ing) access to|los[te]s? access to|locked out of",
    done: "(?:knocked|taken|forced|brought|driven) (?:{adv})(?:offline|down|out|off the air|out of (?:service|action|operation))|disabled|knocked out|cut off|blacked out|shut (?:down|off)|unplugged|switched off",
    is: "(?:(?:still )?(?:is|are|was|were|been|being|remain(?:s|ed)?|went|go|goes|gone|going|fell|became|stayed|still) (?:{adv})(?:still )?(?:offline|down(?! to)|dark|blank|black|into shut ?down|unavailable|inaccessible|unreachable|out of (?:service|action|operation|order|reach)|off(?: the)? air|not (?:accessible|available|reachable|online)|(?:no longer|not) (?:accessible|available|reachable)|lahmgelegt|non raggiungibil[ei]|offline)|could (?:not|no longer) be (?:accessed|reached|used|opened|operated|controlled|contacted|loaded|viewed|booked|processed|read|called|displayed|completed|issued|printed)|(?:could not|couldn't|can not|cannot|can't|(?:was|were|is|are) unable to) (?!be |reach |access )[a-z]{3,14}|(?:did not|didn't|do not|does not|would not|wouldn't|no longer) (?:start(?:ed|s)?|boot(?:ed)?|work(?:ed|s)?|function(?:ed|s)?|respond(?:ed|s)?|open(?:ed|s)?|load(?:ed|s)?|operat(?:e|ed|es))|could no longer be [a-z]{4,12}|crashed|collapsed|(?:just |suddenly |simply )?stopped (?:working|functioning|operating|responding|broadcasting|transmitting|accepting [a-z]{3,12})|(?:was|were|is|are) dead|(?:(?:was|were|is|are|been) )?(?:rendered|left|made) (?:inaccessible|unavailable|inoperative|out of (?:service|action))|ceased (?:to function|to work|functioning|operations?|working)|(?:being |became )inaccessible)",
    noun: "(?:outages?|shut ?downs?|failures?|blackouts?) (?:of|at|in|on|to|across)|(?:unable to|could not|couldn't|cannot|can't|unable to) (?:access|use|reach|connect to|log ?in ?to)|(?:no|without|loss of|lost|losing) access to|locked (?:{far})??out of",
  },
  disrupted: {
    does: "disrupt(?:ed|s|ing)?|crippl(?:ed?|es|ing)|impair(?:ed|ing)|interrupt(?:ed|ing)|interfer(?:ed|ing) with|hamper(?:ed|ing)|paraly[sz](?:ed|es|ing)|affect(?:ed|s|ing)|afflict(?:ed|ing)|impact(?:ed|s|ing)|slow(?:ed|ing)(?: down)?|degrad(?:ed|ing)|hobbl(?:ed|ing)|halt(?:ed|ing)|stopp(?:ed|ing)|delay(?:ed|ing)|downing|downed|upend(?:ed|ing)|crash(?:ed|es|ing)|jamm(?:ed|ing)|damag(?:ed|es|ing)|overload(?:ed|ing)|overwhelm(?:ed|ing)|forc(?:ed|ing) the (?:cancellation|closure|suspension) of",
    done: "disrupted|crippled|impaired|interrupted|hampered|paraly[sz]ed|(?:{adv})affected|afflicted|impacted|slowed(?: down)?|degraded|hobbled|halted|stopped|stalled|idled|frozen|delayed|damaged|crashed|overloaded|overwhelmed|upended|cancelled|canceled|brought to a (?:standstill|halt)|betroffen|gestört|beeinträchtigt",
    is: "(?:malfunctioned|stalled|ground to a halt|(?:came|come|went) to a (?:standstill|halt)|(?:(?:is|are|was|were) |have |has )?(?:experienc|suffer|fac)(?:ed|ing) (?:[a-z-]{2,14} ){0,2}(?:problems|outages?|disruptions?|delays|difficulties|interruptions?|issues)|(?:(?:is|are|was|were) )?(?:still |currently )?not (?:functioning|working|operating|fully (?:operational|functional|restored))|(?:(?:started|began|begun) (?:to fail|to malfunction|failing|malfunctioning|crashing|to crash))|failed|malfunctioning|(?:showed|displayed|began (?:to show|showing|displaying)|played) (?:an? |the |only )?(?:[a-z-]{2,14} ){0,3}?(?:messages?|slogans?|videos?|images?|notes?|errors?|flags?|skulls?|pictures?|texts?|banners?|propaganda))",
    noun: "(?:disruptions?|interruptions?|interference|delays?|problems?|difficulties|damage|malfunctions?|downtime|störung(?:en)?) (?:of|to|in|with|at|for|des|der)|downtime in",
  },
  compromised: {
    does: "st(?:ole|olen|eal|eals|ealing)|exfiltrat(?:ed?|es|ing)|siphon(?:ed|ing)(?: off)?|ma(?:de|king) off with|harvest(?:ed|ing)|download(?:ed|ing)|hit(?:s|ting)?|str(?:uck|ikes|iking)|target(?:ed|s|ing)?|attack(?:ed|s|ing)|breach(?:ed|es|ing)?|compromis(?:ed?|es|ing)|penetrat(?:ed?|es|ing)|infiltrat(?:ed?|es|ing)|hack(?:ed|s|ing)(?: into)?|hack into|access(?:ed|es|ing)|br(?:oke|eak|eaks|eaking|oken) into|intrud(?:ed?|ing) (?:into|upon)|defac(?:ed?|es|ing)|hijack(?:ed|s|ing)?|g(?:ained|ain|aining|ot|etting) (?:[a-z-]{2,16} ){0,2}?(?:access|entry|control) (?:to|of|over|into)|had access to|enter(?:ed|ing)",
    done: "stolen|exfiltrated|siphoned(?: off)?|harvested|copied|hit|struck|targeted|attacked|breached|compromised|penetrated|infiltrated|hacked(?: into)?|accessed|broken into|defaced|hijacked|(?:come|came) under {attack}|angegriffen|gehackt",
    is: "(?:(?:was|were|is|are|been) (?:subject(?:ed)? to|(?:the |a )?(?:victims?|targets?|objects?) of|under) (?:an |a )?(?:unauthori[sz]ed|{attack}|suspicious))",
    noun: "(?:thefts?|exfiltration) of|(?:intrusions?|penetration|break-ins?|infiltration|unauthori[sz]ed access|access|penetrimi) (?:of|into|to|në)",
  },
};

/** What a defender does to contain: only with the owner as subject, or where the words tell the purpose. */
export const CONTAINING = {
  does: "shut(?:s|ting)?(?: down| off)?|clos(?:ed?|ing)(?: down)?|suspend(?:ed|s|ing)?|halt(?:ed|s|ing)?|stop(?:ped|ping)?|paus(?:ed?|ing)|switch(?:ed|ing)? off|turn(?:ed|ing)? off|power(?:ed|ing)? down|unplug(?:ged|ging)?|disconnect(?:ed|s|ing)?|isolat(?:ed?|es|ing)|quarantin(?:ed?|ing)|lock(?:ed|ing)? down|t(?:ook|ake|akes|aken|aking) (?:down|offline)|pull(?:ed|ing)? offline|disabl(?:ed?|ing)|cut(?:ting)? off|restrict(?:ed|ing)? access to|block(?:ed|ing)? access to",
  /** Around it: "took its network offline", "switched its servers off". */
  split: [
    ["t(?:ook|ake|akes|aken|aking)|pull(?:ed|ing)?|brought|bring(?:ing)?", "offline|off-?line|down"],
    ["shut(?:ting)?|switch(?:ed|ing)?|turn(?:ed|ing)?", "off|down"],
  ],
  /** Always of a defender, whoever is the subject. */
  sure: "suspend(?:ed|s|ing)?|switch(?:ed|ing)? off|turn(?:ed|ing)? off|power(?:ed|ing)? down|unplug(?:ged|ging)?|disconnect(?:ed|s|ing)?|isolat(?:ed?|es|ing)|quarantin(?:ed?|ing)|(?:temporarily|proactively|pre-?emptively|deliberately|intentionally|voluntarily) (?:shut(?: down)?|clos(?:ed?|ing)|halt(?:ed|ing)|disabl(?:ed|ing)|t(?:ook|aking) down)|take offline|took offline|pull(?:ed|s|ing) the plug on|sever(?:ed|ing) (?:the )?(?:links?|connections?) (?:to|with|between)",
  done: "suspended|switched off|turned off|powered down|unplugged|disconnected|isolated|quarantined|(?:temporarily|proactively|pre-?emptively|deliberately|intentionally|voluntarily) (?:closed|shut(?: down| off)?|halted|disabled|taken (?:offline|down))|closed temporarily",
  noun: "(?:suspension|disconnection|isolation|quarantine|precautionary shut ?down|temporary (?:closure|shut ?down)) of",
} as const;

/** What came back. */
export const RESTORING = {
  does: "restor(?:ed?|es|ing)|resum(?:ed?|es|ing)|replac(?:ed|ing)|rebuil[dt](?:ing)?|recover(?:ed|s|ing)?|repair(?:ed|ing)?|reinstat(?:ed?|ing)|reactivat(?:ed?|ing)|re-?start(?:ed|ing)?|re-?open(?:ed|ing)?|relaunch(?:ed|ing)?|reboot(?:ed|ing)?|re-?connect(?:ed|ing)?|br(?:ought|ing|inging) back(?: online)?|decrypt(?:ed|ing)",
  done: "restored|recovered|cleaned|cleansed|disinfected|secured|replaced|repaired|rebuilt|reinstated|re-?activated|re-?started|re-?opened|relaunched|resumed|re-?connected|stabili[sz]ed|decrypted|sostituit[eio]|wiederhergestellt|brought back(?: online| up)?",
  is: "back (?:on (?:the )?air|in operation|in service|in action|online|on ?line|up(?: and running)?|to normal|working)|(?:operational|in operation|up and running|running|online|working|functioning|live|available|accessible) again|again (?:operational|available|accessible|online)|operational|fully (?:functional|operational)|in operation|up and running|në punë",
  alone:
    "resumed|recovered|re-?opened|stabili[sz]ed|returned to (?:normal|service|operation)|re-?started|came back(?: online| up)?|(?:is|are|was|were) (?:{adv})(?:resuming|recovering|coming back)",
  noun: "(?:restoration|recovery|restart|resumption|reopening) of",
} as const satisfies Readonly<Record<string, string>>;

/** What was never hit, or kept working. */
export const SPARED = {
  verbs:
    "(?:impact(?:ed|ing)?|harm(?:ed|ing)?|affect(?:ed|ing)?|hit|reach(?:ed|ing)?|compromis(?:ed?|ing)|breach(?:ed|ing)?|disrupt(?:ed|ing)?|touch(?:ed|ing)?|damag(?:ed?|ing)|access(?:ed|ing)?|penetrat(?:ed?|ing)|infect(?:ed|ing)?|involv(?:ed?|ing)|spread(?:ing)? to|extend(?:ed)? to)",
  done: "(?:affected|impacted|compromised|breached|damaged|disrupted|hit|touched|accessed|infected|involved|penetrated|targeted|attacked|permanently [a-z]{4,12})",
  is: "(?:unaffected|unharmed|untouched|undamaged|uncompromised|unscathed|intact|safe|secure|not permanently (?:unusable|damaged)|(?:fully )?(?:operational|functional|online|available) throughout|spared)",
  works:
    "(?:continue[sd]?|kept|keep|continuing|keeps) (?:to )?(?:{adv})(?:operat(?:e|ing)|work(?:ing)?|function(?:ing)?|run(?:ning)?)|(?:is|are|was|were) (?:{adv})(?:still )?(?:operating|working|functioning|running) (?:as )?normal(?:ly)?|(?:operat|work|function)(?:ed|ing) (?:as )?normal(?:ly)?|still (?:running|operating|generating)|continue[sd]? (?:{adv})(?:normally|as normal|as usual|uninterrupted|without interruption)",
} as const;

/** Statuses in the order in which their words are tried: a negation or a repair changes the meaning of what follows. */
export const DAMAGE_ORDER = [
  "destroyed",
  "leaked",
  "infected",
  "offline",
  "disrupted",
  "compromised",
] as const satisfies readonly SystemStatus[];
