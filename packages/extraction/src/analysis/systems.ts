import { addAll } from "@kulla/core";
import {
  NOUN_BEHIND,
  STATE_BEFORE,
  STATE_HEAD,
  SYSTEM_HEADS,
  endsPhrase,
  isNoSystem,
} from "../lexicon/system-heads.ts";
import { endOffset, matches, offsetOf, pattern, type AbstractSentence } from "./abstract.ts";
import { isPublicSystem } from "./compose/composition.ts";
import { MENTION_CLASSES, type Mention } from "./mention.ts";
import type { WorkingSentence } from "./working-sentence.ts";

const HEAD = pattern(`(?<![\\w'-])(?:${SYSTEM_HEADS})(?![\\w\\u00c0-\\u024f'-])`);

/** Classes that can stand inside a system's name: `Viasat's KA-SAT network`, `Albanian government websites`. */
const INSIDE = new Set([
  MENTION_CLASSES.country,
  MENTION_CLASSES.demonym,
  MENTION_CLASSES.government,
  MENTION_CLASSES.organisation,
  MENTION_CLASSES.name,
  MENTION_CLASSES.capital,
]);

const MOST_MODIFIERS = 5;

/**
 * Finds noun phrases whose head is a system, a service or data, from the head leftwards over its modifiers.
 * A capitalised name directly behind the head belongs to it in languages that put it there (`sistemin TIMS`).
 */
export function findSystems(sentence: WorkingSentence, text: string): void {
  const abstracted = sentence.abstract;
  const found: Mention[] = [];
  for (const head of matches(abstracted, HEAD)) {
    const from = leftEdge(abstracted, head.from);
    let { to } = head;
    const words = abstracted.text.slice(from, to);
    if (
      abstracted.text.slice(to, to + 2).startsWith(" ") &&
      /^(?:sistemi?n?|sistemet|rrjeti?n?|system|netz|rete)$/.test(head.words)
    )
      to += 2;
    if (NOUN_BEHIND.test(abstracted.text.slice(to, to + 24))) continue;
    if (isNoSystem(words)) continue;
    if (STATE_HEAD.test(words) && STATE_BEFORE.test(abstracted.text.slice(Math.max(0, from - 16), from))) continue;
    const belongs = OF_OWNER.exec(abstracted.text.slice(to, to + 70))?.[0] ?? "";
    const start = offsetOf(abstracted, from);
    const end = endOffset(abstracted, to + belongs.length);
    const owner = ownerOf(abstracted, from, to + belongs.length);
    found.push({
      cls: "system",
      start,
      end,
      name: nameOf(text, start, endOffset(abstracted, to), end),
      rule: "system-phrase",
      ...(owner === undefined ? {} : { owner }),
    });
  }
  addAll(found, servedBy(abstracted, text));
  addAll(found, namedSystems(abstracted, text));
  sentence.merge(withoutNested(found));
}

/** What is said of services and works, whatever they are called: "radiology was unavailable", "the vaccination programme was not affected". */
const SERVED = pattern(
  " (?:{adv})(?:(?:is|are|was|were|be|been|being|remain(?:s|ed)?|went|go|goes|gone|stayed|became|still) (?:{adv})(?:still )?(?:offline|down(?= (?:for|since|on|until|again|after|as)|[,.;]|$)|unavailable|inaccessible|unreachable|out of (?:service|action|order)|unaffected|not (?:affected|impacted|hit|damaged|interrupted|touched|available|working|accessible)|back online|back up|up and running|restored|paraly[sz]ed|disrupted|crippled)|crashed|stopped working|resumed(?= (?:normally|service|operations?|on|in|at|after)|[,.;]|$)|came back online|(?:came|ground) to a (?:halt|standstill)|continued (?:to (?:operate|work|function|run)|normally|as (?:normal|usual)|without interruption))",
);

/** Heads that such words are said of and that are no service: people, deeds, words, affairs. */
const UNSERVED =
  /^(?:people|persons?|men|man|women|woman|officials?|officers?|ministers?|presidents?|spokes[a-z]+|customers?|clients?|patients?|residents?|users?|citizens?|employees|staff|workers?|students?|pupils?|teachers?|families|passengers?|drivers?|travel(?:l)?ers?|consumers?|households?|homes|victims?|companies|company|firms?|businesses|organi[sz]ations?|governments?|agency|agencies|ministry|ministries|banks?|hospitals?|schools?|universit(?:y|ies)|authorit(?:y|ies)|countries|country|cit(?:y|ies)|towns?|region|areas?|state|police|army|market|markets|shares|stocks?|prices?|economy|talks|negotiations|relations|trust|confidence|hopes?|order|peace|calm|power|control|access|investigations?|inquiry|case|cases|trial|law|bill|vote|situation|damage|attacks?|hackers?|attackers?|group|groups|gang|malware|ransomware|virus|money|funds|that|which|what|this|these|those|there|they|others?|some|most|many|none|nothing|everything|all|both|who|here|number|numbers|percent|months?|weeks?|days?|hours?|time|things?|life|lives|work|team|teams|part|parts|half|majority|rest)$/;

/** Things that the text says of what only services and works do, named by a head that is in no list. */
function servedBy(abstracted: AbstractSentence, text: string): Mention[] {
  const found: Mention[] = [];
  for (const { from } of matches(abstracted, SERVED)) {
    const head = /(?<![\w'-])[a-z][a-z-]{3,20}$/.exec(abstracted.text.slice(Math.max(0, from - 24), from));
    if (head === null || UNSERVED.test(head[0]) || endsPhrase(head[0])) continue;
    const first = leftEdge(abstracted, from - head[0].length);
    const [start, end] = [offsetOf(abstracted, first), endOffset(abstracted, from)];
    const owner = ownerOf(abstracted, first, from);
    const name = text.slice(start, end).replace(/\s+/g, " ");
    found.push({ cls: "system", start, end, name, rule: "system-served", ...(owner === undefined ? {} : { owner }) });
  }
  return found;
}

/** Bodies that own systems, with or without a name. */
const BODY =
  "(?:governments?|parliament|presidency|ministry|ministries|agency|agencies|municipality|municipalities|cit(?:y|ies)|count(?:y|ies)|districts?|state|compan(?:y|ies)|firms?|hospitals?|clinics?|universit(?:y|ies)|schools?|police|army|military|utilit(?:y|ies)|insurers?|makers?|providers?|operators?|suppliers?|contractors?|manufacturers?|retailers?|banks?|institutions?|organi[sz]ations?|airlines?|airports?|broadcasters?|courts?|council|party)";

/** "of the HSE", "of the health insurer": whose it is. */
const OF_OWNER = new RegExp(
  `^ of (?:the |a |an )?(?:[\uE000\uE002\uE003\uE004\uE00F](?!'s)|(?:[a-z-]{3,16} ){0,2}?${BODY}(?![a-z'-]))`,
);

/** "networks of the HSE" is named as "HSE networks". */
function nameOf(text: string, start: number, headEnd: number, end: number): string {
  const head = text.slice(start, headEnd).replace(/\s+/g, " ");
  const owner = text
    .slice(headEnd, end)
    .replace(/\s+/g, " ")
    .replace(/^ of (?:the |an? )?/i, "");
  return owner === "" ? head : `${owner} ${head}`;
}

const NAMED = new RegExp(`${MENTION_CLASSES.name}(?: \\(${MENTION_CLASSES.name}\\))?`, "g");

/** `Total Information Management System (TIMS)`: a capitalised name whose last word is a head. */
function namedSystems(abstracted: AbstractSentence, text: string): Mention[] {
  const found: Mention[] = [];
  for (const hit of abstracted.text.matchAll(NAMED)) {
    const named = abstracted.mentions.get(hit.index);
    const last = named?.name.split(" ").pop() ?? "";
    if (
      named === undefined ||
      !named.name.includes(" ") ||
      isPublicSystem(named.name) ||
      !/^(?:system|network|platform|portal|database|register|registry|infrastructure|website|service)s?$/i.test(last)
    )
      continue;
    const short = abstracted.mentions.get(hit.index + 3)?.name;
    const end = endOffset(abstracted, hit.index + hit[0].length);
    found.push({
      cls: "system",
      start: named.start,
      end,
      name: short ?? named.name,
      kind: text.slice(named.start, named.end),
      rule: "system-name",
    });
  }
  return found;
}

/** Who the system belongs to, as far as the phrase says: the first name in it. */
function ownerOf(abstracted: AbstractSentence, from: number, to: number): Mention | undefined {
  for (let i = from; i < to; i += 1) {
    const mention = abstracted.mentions.get(i);
    if (mention !== undefined) return mention;
  }
  return undefined;
}

function leftEdge(abstracted: AbstractSentence, head: number): number {
  let edge = head;
  for (let taken = 0; taken < MOST_MODIFIERS; taken += 1) {
    const word = /(\S+) $/.exec(abstracted.text.slice(Math.max(0, edge - 40), edge))?.[1];
    if (word === undefined) break;
    const bare = word.replace(/^["'(]+/, "").replace(/(?:'s|')$/, "");
    const first = bare[0] ?? "";
    const isMention = first >= "\uE000" && first <= "\uE00F";
    if (
      isMention
        ? !INSIDE.has(first as never) || bare.length > 1
        : !/^[\p{L}\d][\p{L}\d/+-]{0,30}$/u.test(bare) || endsPhrase(bare)
    )
      break;
    const next = edge - word.length - 1;
    edge = next + (word.length - word.replace(/^["'(]+/, "").length);
    if (word !== word.replace(/^["'(]+/, "")) break;
  }
  return edge;
}

function withoutNested(mentions: readonly Mention[]): Mention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  for (const mention of sorted) {
    const last = kept[kept.length - 1];
    if (last === undefined || mention.start >= last.end) kept.push(mention);
    else if (mention.end > last.end && mention.start === last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}
