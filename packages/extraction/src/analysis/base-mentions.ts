import { addAll } from "@kulla/core";
import type { KnownNames } from "./known-names.ts";
import { datesPast, resolveTimes } from "../time/resolve-time.ts";
import type { TimeAnchor } from "../time/time-anchor.ts";
import type { TimeExpression } from "../time/time-shape.ts";
import { COMMON_STARTERS, ORDINARY_OPENERS } from "../lexicon/function-words.ts";
import { ORGANISATION_HEADS, ROLES } from "../lexicon/nouns.ts";
import type { NameModel } from "../tagger/name-model.ts";
import { tagNames } from "../tagger/name-tagger.ts";
import { clusterMentions } from "./clusters.ts";
import { namesWithDigits } from "./digit-names.ts";
import { headlinesIn, withoutHeadlineWords } from "./headlines.ts";
import { belongsToThreat, catalogueMention, unknownMentions } from "./known-mentions.ts";
import { findNumbers } from "./numbers.ts";
import type { Mention } from "./mention.ts";
import { mergeMentions } from "./merge-mentions.ts";

/** Mentions that need no sentence around them: catalogue names, cluster names, times, numbers, capitalised names. In order, not overlapping. */
export function baseMentions(input: {
  readonly masked: string;
  readonly folded: string;
  readonly names: KnownNames;
  readonly times: readonly TimeExpression[];
  readonly anchor: TimeAnchor;
  readonly language: string;
  /** All languages of its passages. */
  readonly languages: readonly string[];
  /** Weights of the name tagger, which reads English. */
  readonly model: NameModel | undefined;
  readonly indicators: readonly {
    readonly start: number;
    readonly end: number;
    readonly value: string;
    readonly kind: string;
  }[];
}): Mention[] {
  const indicators = input.indicators.map((hit): Mention => ({
    cls: "indicator",
    start: hit.start,
    end: hit.end,
    name: hit.value,
    kind: hit.kind,
    rule: "indicators",
  }));
  const { clusters, known, unknown } = namedMentions(input);
  // The surer finder first: what it took, the others leave alone.
  const sure = [
    clusters,
    namesWithDigits(input.masked),
    timeMentions(input.times, input.masked, input.anchor),
    known,
    unknown,
    findNumbers(input.masked, input.folded, input.language),
  ].reduce((taken, weaker) => mergeMentions(taken, weaker), indicators);
  return mergeMentions(sure, capitalisedNames(input.masked, sure));
}

/** What patterns, the catalogue and the tagger find to be names; each in order of the text. */
export function namedMentions(input: {
  readonly masked: string;
  readonly folded: string;
  readonly names: KnownNames;
  readonly language: string;
  readonly languages: readonly string[];
  readonly model: NameModel | undefined;
}): { readonly clusters: Mention[]; readonly known: Mention[]; readonly unknown: Mention[] } {
  const { masked, folded, model } = input;
  const clusters = clusterMentions(masked);
  const hits = input.names.scan(masked, input.languages);
  const isTagged = model !== undefined && input.language === "en";
  const tagged = isTagged ? tagNames(model, masked, clusters, hits) : [];
  const ofHit = new Map(tagged.flatMap((name) => (name.hit === undefined ? [] : [[name.hit, name]])));
  const known: Mention[] = [];
  hits.forEach((hit, index) => {
    // Within an address, or in a word that it does not begin: for the tagger no candidate.
    const isNoName = isTagged && !ofHit.has(index) && hit.names.every(({ is }) => is === "threat");
    if (!isNoName && !belongsToThreat(hit, known[known.length - 1], masked))
      addAll(known, catalogueMention(hit, masked, folded, ofHit.get(index)));
  });
  return { clusters, known, unknown: unknownMentions(tagged, masked) };
}

/** Lengths, times of day alone and what lies ahead are no mentions: they date nothing that happened. */
function timeMentions(times: readonly TimeExpression[], text: string, anchor: TimeAnchor): Mention[] {
  const resolved = resolveTimes(times, anchor);
  return times.flatMap((expression, index): Mention[] => {
    if (!datesPast(expression)) return [];
    const { start, end } = expression;
    const time = resolved[index];
    const name = text.slice(start, end);
    return [{ cls: "time", start, end, name, rule: "times", ...(time === undefined ? {} : { time }) }];
  });
}

/** Capitalised words in a row, in alphabets with two cases, with small words between them; not a common word that only opens the sentence. */
const CAPITALISED =
  /(?<![\p{Lu}\p{Ll}\p{N}@#/\\-]|(?<!\p{Ll}{3})\.)(?:[OD]['’])?\p{Lu}[\p{Lu}\p{Ll}\p{N}&+.-]{0,30}[\p{Lu}\p{Ll}\p{N}+](?:[ \u00A0](?:(?:of|the|de|da|di|al|van|von|bin|and|for|&) (?:the )?)?(?:[OD]['’])?\p{Lu}[\p{Lu}\p{Ll}\p{N}&+.-]{0,30}[\p{Lu}\p{Ll}\p{N}+]){0,6}/gu;

/** Abbreviations of common nouns, and nationalities of nobody. */
const NOT_NAMES = new Set(
  "APT APTs IT ICT DDoS VPN VPNs ATM ATMs PLC PLCs HMI HMIs CEO CISO CTO PM PC PCs USB IP DNS API URL GMT UTC EST EDT CET TV AI ID IDs RDP SMS NGO NGOs ICS SCADA OT IoT MBR ELF MIPS OS UN-led MP MPs Mr Mrs Ms Dr FAQ PDF RSS IOC IOCs TTP TTPs CVE MFA SOC PR HR GDP Covid COVID-19 App Apps Web Net Mail".split(
    " ",
  ),
);

/** Bodies that are named by a nation and one word: "British Library". */
const NATIONAL_BODY =
  /^(?:Library|Museum|Airways|Airlines?|Railways?|University|Post|Telecom|Council|Institute|Society|Broadcasting|Radio|Television|Gas|Electric|Power|Energy|Petroleum|Oil|Insurance|Exchange)$/;

const ROLE_ALONE = new RegExp(`^(?:${ROLES})$`, "i");
const LEADING_ROLE = new RegExp(`^(?:${ROLES}) `, "i");

/** Capitalised names around the mentions that are sure; a run that holds one is read before and behind it. */
function capitalisedNames(text: string, sure: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  const lowerCaseWords = lowerCaseWordsOf(text);
  const read = (from: number, to: number, isInHeadline: boolean): void => {
    const stretches = isInHeadline ? withoutHeadlineWords(text, from, to) : [{ start: from, end: to }];
    for (const { start, end } of stretches) addAll(found, nameWithin(text, lowerCaseWords, start, end));
  };
  const headlines = headlinesIn(text);
  let [next, headline] = [0, 0];
  for (const hit of text.matchAll(CAPITALISED)) {
    const end = hit.index + hit[0].length;
    let from = hit.index;
    while (headline < headlines.length && (headlines[headline]?.end ?? 0) <= from) headline += 1;
    const isInHeadline = (headlines[headline]?.start ?? Infinity) <= from;
    while (next < sure.length && (sure[next]?.end ?? 0) <= from) next += 1;
    for (let i = next; i < sure.length && (sure[i]?.start ?? 0) < end; i += 1) {
      read(from, sure[i]?.start ?? end, isInHeadline);
      from = Math.max(from, sure[i]?.end ?? end);
    }
    read(from, end, isInHeadline);
  }
  return found;
}

/** The names in `text[from, to)`, without small words at their ends: "X and the Y" are two. */
function nameWithin(text: string, lowerCaseWords: ReadonlySet<string>, from: number, to: number): Mention[] {
  if (to - from < 2) return [];
  const words = text.slice(from, to);
  const first = words.search(/\p{Lu}/u);
  if (first < 0) return [];
  const acronym = /^ \(([\p{Lu}]{3,8})\)/u.exec(text.slice(to, to + 12))?.[1];
  const isOneName = /\bthe $/i.test(text.slice(Math.max(0, from + first - 4), from + first));
  const trimmed = trimStarters(
    words.slice(first).replace(/(?: (?:of|the|de|da|di|al|van|von|bin|and|for|&)){0,3} ?$/, ""),
    acronym,
    isOneName,
  );
  if (trimmed === undefined) return [];
  const start = from + first + trimmed.from;
  // "AFP Commissioner Reece Kershaw": the body, then the name behind the role.
  const body = bodyBeforeRole(trimmed.name);
  const name = body ?? trimmed.name;
  const rest = nameWithin(text, lowerCaseWords, start + name.length, to);
  if (
    NOT_NAMES.has(name) ||
    /^Advanced Persistent Threats?$/.test(name) ||
    (!name.includes(" ") &&
      ORGANISATION_HEADS.test(name) &&
      !/^\p{Lu}{2,}/u.test(name) &&
      !(NATIONAL_BODY.test(name) && /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 20), start))))
  )
    return rest;
  // "Foreign Secretary of the United Kingdom": a title, no name.
  if (ROLE_ALONE.test(name) && /^,? (?:of|for|to) /.test(text.slice(start + name.length, start + name.length + 5)))
    return rest;
  if (!name.includes(" ") && opensSentence(text, start) && isOrdinaryHere(lowerCaseWords, name)) return rest;
  return [{ cls: "name", start, end: start + name.length, name, rule: "capitalised" }, ...rest];
}

/** The acronym that opens a name and has a role behind it. */
function bodyBeforeRole(name: string): string | undefined {
  const body = /^(\p{Lu}[\p{Lu}\d-]{1,6}) \p{Lu}/u.exec(name)?.[1];
  if (body === undefined) return undefined;
  const rest = name.slice(body.length + 1);
  const role = LEADING_ROLE.exec(rest)?.[0];
  return role !== undefined && /^\p{Lu}/u.test(rest.slice(role.length)) ? body : undefined;
}

function trimStarters(
  words: string,
  acronym: string | undefined,
  afterArticle: boolean,
): { name: string; from: number } | undefined {
  let from = 0;
  for (;;) {
    const word = /^[^ ]+/.exec(words.slice(from))?.[0];
    if (word === undefined) return undefined;
    if (
      !COMMON_STARTERS.has(word.toLowerCase()) ||
      ACRONYM_FIRST.test(words.slice(from)) ||
      namesBody(words.slice(from)) ||
      NEW_PLACE.test(words.slice(from))
    )
      break;
    from += word.length + 1;
    while (/^(?:of|the|and|for|de) /.test(words.slice(from))) from += words.slice(from).indexOf(" ") + 1;
    if (from >= words.length) return undefined;
  }
  from += /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame) (?=\p{Lu})/u.exec(words.slice(from))?.[0].length ?? 0;
  // "Prime Minister Edi Rama" is a role and a name.
  const role = LEADING_ROLE.exec(words.slice(from))?.[0];
  if (role !== undefined && /^\p{Lu}/u.test(words.slice(from + role.length))) from += role.length;
  let name = words.slice(from);
  // "X and Y" are two names unless the acronym behind them says that they are one.
  const and = /^(.{2,}?) (?:and|&) (?:the )?\p{Lu}/u.exec(name);
  if (
    and?.[1] !== undefined &&
    !(acronym !== undefined && initialsOf(name).includes(acronym)) &&
    !isJoinedName(name, and[1], afterArticle)
  )
    name = and[1];
  return name.length < 2 ? undefined : { name, from };
}

/** "IT Army", "US Steel": no pronoun. */
const ACRONYM_FIRST = /^(?:IT|US|UN|AI|AM|ON) \p{Lu}\p{Ll}/u;

/** Places that are named after older ones. */
const NEW_PLACE =
  /^New (?:York|Jersey|Orleans|Zealand|Delhi|Mexico|Hampshire|England|South Wales|Haven|Bedford|Brunswick|Caledonia|Taipei|Hanover|Westminster|Scotland Yard)(?!\p{L})/u;

/** "National Bank", "Federal Security Service": an ordinary adjective that belongs to the name. */
function namesBody(words: string): boolean {
  if (
    !/^(?:National|Public|Federal|International|State|Central|Foreign|Local|Police|Cyber|Security) \p{Lu}/u.test(words)
  )
    return false;
  const last =
    words
      .replace(/ (?:and|&|of|for) .*$/, "")
      .split(" ")
      .pop() ?? "";
  return ORGANISATION_HEADS.test(last) && !/^(?:Security|Defen[cs]e|News|Post|Times|Systems|Power|Gas|Oil)$/.test(last);
}

/** "the Revenue and Customs Administration", "Ministry of Labour and Social Security": one name with "and" inside. */
function isJoinedName(name: string, first: string, afterArticle: boolean): boolean {
  const second = name.slice(first.length).replace(/^ (?:and|&) /, "");
  if (second.startsWith("the ") || /^\p{Lu}{2,}$/u.test(first) || /^\p{Lu}{2,}(?: |$)/u.test(second)) return false;
  const words = second.split(" ");
  if (/^(?:Ministry|Department|Secretariat|Ministria) (?:of|for) /.test(first))
    return !ORGANISATION_HEADS.test(words[0] ?? "") && words.length <= 3;
  return (
    afterArticle &&
    ORGANISATION_HEADS.test(words[words.length - 1] ?? "") &&
    !ORGANISATION_HEADS.test(first.split(" ").pop() ?? "")
  );
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");
}

function opensSentence(text: string, start: number): boolean {
  return start === 0 || /(?:^|[.!?:;\n"“”‘'(–—-])\s{0,4}$/.test(text.slice(Math.max(0, start - 6), start));
}

/** A word that the text also writes in lower case, or that has a usual ending of ordinary words. */
function isOrdinaryHere(lowerCaseWords: ReadonlySet<string>, word: string): boolean {
  if (/\p{Lu}.*\p{Lu}|\d/u.test(word)) return false;
  const lower = word.toLowerCase();
  if (/(?:ing|ly|ed|tion|tions|ment|ments|ness|ers|ists|ities|ies)$/.test(lower)) return true;
  return ORDINARY_OPENERS.has(lower) || lowerCaseWords.has(lower);
}

/** The words that a text writes in lower case; parts of addresses, paths and compounds are no words. */
function lowerCaseWordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.matchAll(
    /(?<![\p{L}\p{N}/._@:\\=-])\p{Ll}[\p{Ll}]{0,30}(?![\p{L}\p{N}/_@\\=-]|\.[\p{L}\p{N}])/gu,
  ))
    words.add(word);
  return words;
}
