import type { SystemStatus } from "@kulla/core";
import { matches, pattern, type Match, type Pattern } from "../analysis/abstract.ts";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import type { Mention } from "../analysis/mention.ts";
import { clauseSubject, negatedBefore, type Draft, type FactContext } from "./draft.ts";
import { attachTimes, timeSpanOf } from "./incident-index.ts";
import { EXPLOITED } from "./system-rules.ts";

/** What failed, told by the name of a product, of the body whose service it is, or of its shops. */
interface BodyRule {
  readonly rule: string;
  readonly status: SystemStatus;
  readonly find: Pattern;
  /** What the system is called: the words of the group `s`, or the shops in `s` with their owner. */
  readonly named: "words" | "shops";
}

const BODY = '(?<s>{organisation}|{name})(?: \\([^)]{1,40}\\))?(?:, [^,;.!?"]{2,90},)?';
const SHOPS =
  "(?:stores|shops|outlets|branches|supermarkets|restaurants|pharmacies|cinemas|hotels|casinos|factories|mills|bakeries|libraries|clinics|offices|schools)";
const SOME =
  "(?:(?:all|most|many|some|several|half|part|both|dozens|hundreds|of|the|its|their|{number}|around|about|nearly|more than|[a-z-]{3,14}) ){0,6}?";

const RULES: readonly BodyRule[] = [
  {
    rule: "product",
    status: "compromised",
    named: "words",
    find: pattern(`${EXPLOITED}(?<s>(?:{organisation}(?:'s)? )?{name})(?!'s)`),
  },
  {
    rule: "protection",
    status: "offline",
    named: "words",
    find: pattern(
      "(?:disabled|disables|disabling|disable|bypassed|bypassing|turned off|switched off) (?:[a-z-]{2,16} ){0,2}?(?<s>{organisation}(?:'s)? {name}(?: (?:features|protection|antivirus|scanner))?)",
    ),
  },
  {
    rule: "body",
    status: "offline",
    named: "words",
    find: pattern(
      `${BODY} (?:{adv})(?:(?:was|were|been) (?:{adv})(?:taken|knocked|forced|driven|pushed|thrown) (?:off(?: the)? air|offline)|(?:went|gone|fell|stayed|remained) (?:{adv})(?:offline|dark|off(?: the)? air|silent)|(?:suddenly |just )?stopped (?:working|functioning|broadcasting|transmitting|operating)|(?:was|were|is|are) (?:{adv})(?:offline|off(?: the)? air|out of service|down(?=[,.;]| (?:for|after|since|on|again))))(?![a-z-])`,
    ),
  },
  {
    rule: "body",
    status: "restored",
    named: "words",
    find: pattern(
      `${BODY} (?:{adv})(?:resume(?:d)? (?:work|operations?|normal operations|service|services|broadcasting|trading|production)|(?:is|was|were|are|came|went|got) (?:{adv})back (?:online|on air|on the air|up and running|to normal|in operation))(?![a-z-])`,
    ),
  },
  {
    rule: "shops",
    status: "offline",
    named: "shops",
    find: pattern(
      `(?<s>${SHOPS})(?: (?:in|across|throughout) (?:the )?[a-z\uE000-\uE00F]{1,16})? (?:{adv})(?:(?:was|were|are|be|been|remain(?:ed)?|stay(?:ed)?) (?:{adv})(?:closed|shut|shuttered|out of (?:service|action|order))|will be (?:closed|shut)|closed their doors|had to (?:close|shut)|(?:were|are) forced to (?:close|shut)|were unable to (?:open|sell|serve|trade|accept))(?![a-z-])`,
    ),
  },
  {
    rule: "shops",
    status: "offline",
    named: "shops",
    find: pattern(`(?:closed|closing|close|closes|shut|shutting|shuttered) (?:down )?${SOME}(?<s>${SHOPS})(?![a-z-])`),
  },
  {
    rule: "shops",
    status: "restored",
    named: "shops",
    find: pattern(
      `(?:re-?opened|re-?opening) ${SOME}(?<s>${SHOPS})(?![a-z-])|(?<s2>${SHOPS})(?: (?:in|across|throughout) (?:the )?[a-z\uE000-\uE00F]{1,16})? (?:{adv})(?:re-?opened|(?:were|are|was) (?:{adv})(?:re-?opening|open again|back open)|have (?:since )?re-?opened)(?![a-z-])`,
    ),
  },
];

const HYPOTHETICAL =
  /\b(?:could|might|would|may|can|should|must|if|typically|usually|often|generally|whether|to prevent|to avoid|not)\b[^.;]{0,40}$/;

/** Products, bodies and shops that failed or came back, where a text tells of an attack. */
export function systemBodyFacts(sentence: AnalysedSentence, context: FactContext): Draft[] {
  const incident = context.incidents.keyOf(sentence);
  if (incident === undefined) return [];
  const drafts: Draft[] = [];
  for (const rule of RULES) {
    for (const match of matches(sentence.abstract, rule.find)) {
      const before = sentence.abstract.text.slice(Math.max(0, match.from - 60), match.from);
      if (HYPOTHETICAL.test(before) || negatedBefore(sentence, match.from) || /\bnot |n't /.test(match.words)) continue;
      const name = rule.named === "words" ? wordsOf(match, context) : shopsOf(match, sentence);
      if (name === undefined) continue;
      const time = timeSpanOf([...attachTimes(sentence).values()][0]);
      const span = { start: match.start, end: match.end };
      const words = context.analysis.masked.slice(match.start, match.end).replace(/\s+/g, " ");
      drafts.push({
        claim: {
          type: "system",
          name,
          status: rule.status,
          words,
          incident,
          ...(time === undefined ? {} : { time }),
        },
        span,
        rule: `system-${rule.rule}`,
      });
    }
  }
  return drafts;
}

/** The printed name; nothing for media that report, and for states. */
function wordsOf(match: Match, context: FactContext): string | undefined {
  const named = match.mentionsOf("s");
  const last = named[named.length - 1];
  const span = match.spanOf("s");
  if (last === undefined || span === undefined || last.kind === "event" || last.country !== undefined) return undefined;
  return context.analysis.masked.slice(span.start, span.end).replace(/\s+/g, " ");
}

const OWNERS: ReadonlySet<Mention["cls"]> = new Set(["organisation", "name"]);

/** "Coop stores": whose they are stands before them, or is the subject. */
function shopsOf(match: Match, sentence: AnalysedSentence): string | undefined {
  const shops = match.textOf("s") ?? match.textOf("s2");
  if (shops === undefined) return undefined;
  const owner = clauseSubject(sentence, match.from, OWNERS);
  return owner === undefined || owner.kind === "media" ? undefined : `${owner.name} ${shops}`;
}
