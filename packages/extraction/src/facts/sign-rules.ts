import type { SignKind, SignTarget } from "@kulla/core";
import { pattern, type Pattern } from "../analysis/abstract.ts";

/** A way of telling a sign: `n` holds what was found, `t` whom or what it points to. */
export interface SignRule {
  readonly kind: SignKind;
  readonly of: SignTarget;
  readonly pattern: Pattern;
  /** Words that the sentence must have beside the pattern: what makes an address a slip, and words those of a program. */
  readonly beside?: RegExp;
  /** Words with which it means something else. */
  readonly unless?: RegExp;
}

const PLACE = "(?<t>{country}|{capital}|{government}|{demonym})";
/** Up to about a clause, no sentence punctuation. */
const SOME = '[^.;"]{0,60}?';
const FEW = '[^.;"]{0,30}?';

/** When people work. */
const DESK =
  "(?:(?:working|business|office|daytime|work) (?:hours|days?|weeks?|times?)|workdays?|work schedules?|time ?zones?)";
const STAMPS =
  "(?:compil(?:e|ed|ation|er)|build|linker|commit|activity|login|log-?on|posting|upload|work|working|attack) (?:time ?stamps?|times?|dates|hours|patterns?|schedules?)";
const FITS =
  "(?:match(?:es|ed|ing)?|correspond(?:s|ed|ing)?(?: to| with)?|(?:is |are |was |were )?consistent with|align(?:s|ed|ing)?(?: with)?|coincid(?:e|es|ed|ing)(?: with)?|fits?|fitted|fall(?:s|ing)? (?:within|into)|fell (?:within|into)|point(?:s|ed|ing)? to|indicat(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|(?:is |are |was |were )?in line with|reflect(?:s|ed)?)";
const ACTING =
  "(?:{attackers}|{actor}|operators?|intruders?|hackers|activity|activities|commands|log-?ins|samples?|threat actors?)";
const MOSTLY =
  "(?:most|mostly|mainly|primarily|typically|usually|always|almost all|regularly|consistently|only|exclusively|largely)";

/** A language, by whatever class its name was read as; which words are one, the reader decides. */
const LANGUAGE = "(?<t>{any}|farsi|persian|mandarin|simplified chinese|traditional chinese|cyrillic)";
const WRITTEN =
  "(?:(?:code |source |debug(?:ging)? |error |log |internal |hard-?coded |embedded )?(?:strings?|comments?|messages?|text|words|phrases?|characters|annotations?|variable names|function names|file ?names|user ?names|metadata|artifacts?|artefacts?|resources?))";
const SETTING =
  "(?:keyboard(?: layouts?)?|language (?:settings?|ids?|codes?|packs?|identifiers?|resources?)|locales?|system language|default language|regional settings?)";
const OF_PROGRAM =
  /\b(?:code|malware|samples?|binar(?:y|ies)|executables?|wiper|ransomware|backdoor|script|tools?|implant|payload|dropper|loader|pdb|compil|developer|programmer|author|toolkit|framework|trojan|keyboard|locale|paths?)|[\uE007]/;
/** Words that are for the victims tell their language. */
const FOR_VICTIMS =
  /\b(?:phish|lures?|decoy|e-?mails?|letters?|posts?|posted|website|web page|telegram|victims? in|ransom note|targets? in|job offer|invitation)/;

const SLIP =
  /\b(?:logged|accessed|hid(?:e|es|ing)?|log(?:ging)? (?:in|on)|log-?ins?|administ|operators?|forgot|mistake|slip|error|failed to|neglect|vpn|own (?:ip|address|machine|computer)|real (?:ip|address)|expos|reveal|opsec|careless)/;

const SHARED_CODE =
  "(?:[a-z-]{2,16} ){0,5}?(?:code|source code|functions|routines|codebase|code base|algorithms?|modules)";
const PROGRAM = "(?<t>{malware}|{actor})";
/** What shares code is a program, even where its name tells nothing. */
const CODED = "(?<t>{malware}|{actor}|{name})";
const OF_WHOM =
  "(?:(?:the|that of|those of|its|other|earlier|previous|older|known|samples of|the code of|versions of|tools of) |[a-z-]{3,16} ){0,3}?";

const ONES = "(?:an? |the |his |their |its |real |own |several |multiple |two |three ){0,4}?";

const SERVERS =
  "(?:{system}|infrastructure|servers?|domains?|ip address(?:es)?|c2|c&c|certificates?|e-?mail address|registrant|wallets?|hosting|nameservers?|name servers?)";
const BEFORE = "(?:previously|earlier|formerly|already|in the past|once|before|historically)";

const rule = (kind: SignKind, of: SignTarget, source: string, more: Partial<SignRule> = {}): SignRule => ({
  kind,
  of,
  pattern: pattern(source),
  ...more,
});

/** The most telling first: of one kind and target, a sentence tells one sign. */
export const SIGN_RULES: readonly SignRule[] = [
  rule("working hours", "country", `(?<n>${STAMPS})${SOME} ${FITS} ${FEW}${DESK}${FEW} (?:the )?${PLACE}`),
  rule(
    "working hours",
    "country",
    `(?<n>${STAMPS})${SOME} ${FITS} ${FEW}(?<t>{country}|{capital})(?:'s)? (?:standard )?time(?![a-z])`,
  ),
  rule(
    "working hours",
    "country",
    `${ACTING}${SOME} (?:during|within|in|to|kept) ${FEW}(?<n>${DESK})${FEW} (?:in|of|for) (?:the )?${PLACE}`,
  ),
  rule(
    "working hours",
    "country",
    `${MOSTLY} ${FEW}(?<n>${ACTING})[^;"]{0,80}? (?<t>{country}|{capital}) (?:standard )?time(?![a-z])`,
  ),
  rule(
    "working hours",
    "country",
    `(?<n>${ACTING})${SOME} (?:dropped|drops|stopped|stops|paused|pauses|ceased|fell|decreased|declined|inactive|idle|absent|rested)${SOME} (?:the )?(?<t>{demonym}|{country})(?:'s)? (?:public |national |state |religious )?(?:holidays?|new year|weekends?)`,
  ),
  rule("language", "language", `${LANGUAGE}(?:[- ]language)? (?<n>${WRITTEN})(?![a-z])`, {
    beside: OF_PROGRAM,
    unless: FOR_VICTIMS,
  }),
  rule("working hours", "country", `(?<t>{demonym}) (?<n>time ?zones?)(?![a-z])`, {
    beside: /\b(?:operations|activity|compil|executed|commands|worked|active)/,
  }),
  rule(
    "language",
    "language",
    `(?<n>${WRITTEN})${FEW}(?: (?:were|was|are|is|had been))?(?: (?:written|left|stored|composed))? in ${LANGUAGE}(?![a-z])`,
    { beside: OF_PROGRAM, unless: FOR_VICTIMS },
  ),
  rule(
    "language",
    "language",
    `(?<n>${SETTING})${FEW} (?:set to|set as|configured (?:to|for)|of|for|in) ${LANGUAGE}(?![a-z])`,
    { unless: FOR_VICTIMS },
  ),
  rule("language", "language", `${LANGUAGE}(?:[- ]language)? (?<n>${SETTING})`, { unless: FOR_VICTIMS }),
  rule(
    "operator's mistake",
    "country",
    `(?:from|to|via|through|using|exposed|revealed|leaked|showed) (?<n>${ONES}(?:{demonym} )?(?:ip|internet|residential|mobile|home) (?:address(?:es)?|connections?|networks?|ranges?|lines?)${FEW} (?:in|to|from|of) (?:the )?(?<t>{country}|{capital}))`,
    { beside: SLIP },
  ),
  rule(
    "operator's mistake",
    "country",
    `(?:from|to|via|through|using|exposed|revealed|leaked|showed) (?<n>${ONES}(?<t>{demonym}|{country}|{capital}) (?:ip|internet|residential|mobile|home|isp|provider)(?: (?:address(?:es)?|connections?|networks?|ranges?|providers?|service))?)(?![a-z])`,
    { beside: SLIP },
  ),
  rule("code", "malware", `(?<n>shar(?:es|ed|ing) ${SHARED_CODE})${FEW} with ${OF_WHOM}${CODED}`),
  rule("code", "malware", `(?<n>(?:code|functions|routines) in common) with ${OF_WHOM}${CODED}`),
  rule(
    "code",
    "malware",
    `(?<n>(?:code|source code|binary) (?:overlaps?|similarit(?:y|ies)|reuse|re-use|resemblances?|links?))${FEW} (?:with|to|between ${SOME} and) ${OF_WHOM}${CODED}`,
  ),
  rule(
    "code",
    "malware",
    `(?<n>(?:overlaps?|similarit(?:y|ies)|resemblances?) (?:in|of|between) (?:the |their |its )?(?:source )?code)${SOME} (?:with|to|and) ${OF_WHOM}${PROGRAM}`,
  ),
  rule(
    "code",
    "malware",
    `(?<n>(?:re-?us(?:es|ed|ing)|borrow(?:s|ed|ing)|copie[sd]|recycle[sd]|lift(?:s|ed)) ${SHARED_CODE})${FEW} (?:from|of|seen in|found in|used in|used by) ${OF_WHOM}${CODED}`,
  ),
  rule(
    "code",
    "malware",
    `(?<n>(?:source )?code)${FEW} (?:is|was|are|were) (?:also |nearly |almost )?(?:identical|similar|very similar|closely related) to ${OF_WHOM}${PROGRAM}`,
  ),
  rule(
    "code",
    "malware",
    `(?<n>(?:the )?same ${FEW}(?:keys?|drivers?|mutex(?:es)?|packers?|crypters?|algorithms?|routines?|builders?|loaders?|signing certificates?))${SOME} (?:as|with|by|in) ${OF_WHOM}${PROGRAM}`,
  ),
  rule(
    "code",
    "malware",
    `(?:linked|tied|connected|related) to (?:the )?${PROGRAM}${SOME} (?<n>(?:code|source code) (?:similarit(?:y|ies)|overlaps?|reuse)|shared code)`,
  ),
  rule(
    "infrastructure",
    "actor",
    `(?<n>(?:the )?same ${FEW}${SERVERS})${FEW} (?:as|that|with|which|used|seen|in|by|with)${FEW} ${OF_WHOM}${PROGRAM}`,
  ),
  rule(
    "infrastructure",
    "actor",
    `(?<n>${SERVERS})${FEW} (?:overlap(?:s|ped|ping)?|shared|in common) ${FEW}(?:with|between) (?:(?:infrastructure|servers|domains|{system})${FEW} (?:to|by|of|with) )?${OF_WHOM}${PROGRAM}`,
  ),
  rule(
    "infrastructure",
    "actor",
    `(?<n>${SERVERS})${FEW} ${BEFORE} (?:been )?(?:used|linked|tied|attributed|associated|connected|operated|observed|seen|registered)${FEW} (?:by|to|with|in) ${OF_WHOM}${PROGRAM}`,
  ),
  rule(
    "infrastructure",
    "actor",
    `(?<n>${SERVERS})${FEW} had (?:been )?(?:used|operated|registered|controlled)${FEW} by ${OF_WHOM}${PROGRAM}`,
  ),
  rule(
    "infrastructure",
    "actor",
    `(?<n>overlaps?) (?:in|of|between) ${FEW}(?:infrastructure|{system})${FEW} (?:with|and) ${OF_WHOM}${PROGRAM}`,
  ),
];
