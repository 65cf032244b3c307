import type { KnownHit, KnownName, KnownNames } from "./known-names.ts";
import { datesPast, resolveTimes } from "../time/resolve-time.ts";
import type { TimeAnchor } from "../time/time-anchor.ts";
import type { TimeExpression } from "../time/time-shape.ts";
import { COMMON_STARTERS } from "../lexicon/function-words.ts";
import { CLAIM_WORD_AROUND, GROUP_WORD_BEFORE, GROUP_WORD_BEHIND } from "../lexicon/group-words.ts";
import { ORGANISATION_HEADS, ROLES } from "../lexicon/nouns.ts";
import { namesWithDigits } from "./digit-names.ts";
import { findNumbers } from "./numbers.ts";
import type { Mention } from "./mention.ts";

/** Temporary clusters and numbered groups by pattern: they are found whether or not a catalogue knows them. */
const CLUSTER =
  /(?<![\p{L}\p{N}-])(?:(?:DEV|Storm|STORM)-\d{4}|UNC[ -]?\d{3,5}|CL-(?:STA|CRI|UNK)-\d{4}|TGR-(?:STA|CRI|UNK)-\d{4}|TA[ -]?\d{3,4}|TAG-\d{1,4}|UAC-\d{4}|UAT-\d{3,5}|STAC\d{4}|UTA\d{4}|CTA-\d{3,4}|G\d{4}(?=\))|APT[ -]?(?:C-)?\d{1,3}|FIN[ -]?\d{1,2}|TEMP\.[A-Z]\w{2,20}|BRONZE [A-Z]{3,14}|COBALT [A-Z]{3,14}|IRON [A-Z]{3,14}|GOLD [A-Z]{3,14}|ITG\d{2}|Group[ -]?\d{1,4}|RedAlpha-\d)(?![\p{L}\p{N}#-])/gu;

const TEMPORARY = /^(?:DEV|Storm|STORM|UNC|CL|TGR|TA|TAG|UAC|UAT|STAC|UTA|CTA|TEMP)/;

/** "Cuba ransomware" is not the country. */
const THREAT_BEHIND = /^ (?:ransomware|malware|trojan|wiper|gang|hackers)/;

/** Words near a name that make it more likely an actor, or malware, where it could be both. */
const ACTOR_CONTEXT =
  /\b(?:group|(?:cyber)?gang|crew|actors?|hackers?|apt|collective|syndicate|cartel|team|operators?|affiliates?|claim(?:ed|s|ing)|hacktivists?|(?:attributed|linked|tied) (?:[a-z]+ ){0,3}to|blamed on|behind|responsible|responsibility|leak site|demanded|threatened|members? of)\b/;
const MALWARE_CONTEXT =
  /\b(?:malware|ransomware|wiper|trojan|backdoor|botnet|virus|worm|rat|loader|implant|spyware|rootkit|tool|stealer|exploit|framework|payload|dropper|variant|strain|family|infections?)\b/;

/** A name that is also an ordinary word needs its kind directly beside it: "the Play ransomware", "a group called Silence". */
const NAMED_BEFORE =
  "(?: (?:family|strain|variant|group|gang|tool))?,? ?(?:called|dubbed|named|known as|tracked as|codenamed|the)? ?[\"']?$";
const KIND_BEFORE = new RegExp(
  `\\b(?:malware|ransomware|wiper|trojan|backdoor|botnet|worm|rat|loader|implant|spyware|rootkit|stealer)${NAMED_BEFORE}`,
);
const GROUP_BEFORE = new RegExp(
  `\\b(?:group|gang|crew|hackers|collective|syndicate|cartel|apt|threat actor)${NAMED_BEFORE}`,
);
const KIND_BEHIND =
  /^["']? (?:malware|ransomware|wiper|trojan|backdoor|botnet|worm|rat|loader|implant|spyware|rootkit|stealer|malware family)\b/;
const GROUP_BEHIND =
  /^["']? (?:ransomware |hacking |hacker |extortion |cybercrime |hacktivist |apt |threat |espionage ){0,2}(?:group|gang|crew|hackers|collective|syndicate|cartel|operators?|actors?|affiliates?)\b/;

const TITLE =
  /^(?:Deputy|Prime|Vice|First|Chief|Senior|General|Acting|Assistant) (?:Prime|Minister|President|Director|Secretary|Chief|Attorney|Head|Commiss|National|Foreign|Spokes)/;

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
  // The surer finder first: what it took, the others leave alone.
  const sure = [
    clusterMentions(input.masked),
    namesWithDigits(input.masked),
    timeMentions(input.times, input.masked, input.anchor),
    input.names.scan(input.masked, input.languages).flatMap((hit) => catalogueMention(hit, input.masked, input.folded)),
    findNumbers(input.masked, input.folded, input.language),
  ].reduce((taken, weaker) => mergeMentions(taken, weaker), indicators);
  return mergeMentions(sure, capitalisedNames(input.masked, sure));
}

function isVouchedFor(hit: KnownHit, folded: string, meansActor: boolean): boolean {
  const before = folded.slice(Math.max(0, hit.start - 48), hit.start);
  const behind = folded.slice(hit.end, hit.end + 48);
  return meansActor
    ? GROUP_BEFORE.test(before) || GROUP_BEHIND.test(behind)
    : KIND_BEFORE.test(before) || KIND_BEHIND.test(behind);
}

/** Temporary clusters and numbered groups, by their pattern. */
export function clusterMentions(text: string): Mention[] {
  const found: Mention[] = [];
  for (const hit of text.matchAll(CLUSTER)) {
    const name = hit[0];
    found.push({
      cls: "actor",
      start: hit.index,
      end: hit.index + name.length,
      name,
      kind: TEMPORARY.test(name) ? "cluster" : "group",
      rule: "cluster-pattern",
    });
  }
  return found;
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

/** What a known name stands for; nothing where the name is an ordinary word and its context does not make it a name. */
function catalogueMention(hit: KnownHit, text: string, folded: string): Mention[] {
  const surface = text.slice(hit.start, hit.end);
  const base = { start: hit.start, end: dottedEnd(text, hit), rule: "catalogue" } as const;
  const organisation = hit.names.find((known) => known.is === "organisation");
  const place = hit.names.find((known) => known.is === "place");
  if (organisation?.kind === "media" && !surface.includes(" ") && standsInAName(text, hit)) return [];
  if (organisation?.kind === "media" && startsLongerName(surface, text, hit.end)) return [];
  // "Cuba ransomware" is a threat, "Russian hackers" are of a nation.
  const isThreat =
    place?.as !== "demonym" &&
    THREAT_BEHIND.test(folded.slice(hit.end, hit.end + 24)) &&
    hit.names.some((known) => known.is === "threat");
  if (place !== undefined && !isThreat && (organisation === undefined || place.as === "country")) {
    return [{ ...base, cls: place.as, name: place.as === "country" ? place.country : surface, country: place.country }];
  }
  // "Los Angeles Unified School District": one word of a longer name.
  const threats = isPartOfName(text, hit) ? [] : hit.names.filter((known) => known.is === "threat");
  if (
    organisation !== undefined &&
    (threats.length === 0 || (organisation.kind !== "vendor" && organisation.kind !== "media"))
  ) {
    const { kind, id, country } = organisation;
    // Vendors and media go by their own name; organs of states as they are printed.
    const name = kind === "vendor" || kind === "media" ? organisation.name : surface;
    return [{ ...base, cls: "organisation", name, kind, catalogue: id, ...(country === undefined ? {} : { country }) }];
  }
  const threat = chooseThreat(threats, hit, folded);
  return threat === undefined ? [] : [{ ...base, ...threat, name: surface }];
}

/** "U.S", "G.R.U": the last dot belongs to the abbreviation where the sentence goes on behind it. */
function dottedEnd(text: string, { start, end }: KnownHit): number {
  const isDotted = /(?:^|[\s(])\p{Lu}(?:\.\p{Lu})+$/u.test(text.slice(Math.max(0, start - 1), end));
  return isDotted && /^\.(?:['’,;:)]| ?[\p{Ll}\d(]| \p{Lu}[\p{Lu}\p{Ll}])/u.test(text.slice(end, end + 4))
    ? end + 1
    : end;
}

/** "Dawn" in "Northern Dawn" is no newspaper: a capitalised word stands directly beside it. */
function standsInAName(text: string, { start, end }: KnownHit): boolean {
  return (
    /\p{Lu}[\p{L}\p{N}]+ $/u.test(text.slice(Math.max(0, start - 24), start)) ||
    /^ \p{Lu}\p{L}/u.test(text.slice(end, end + 4))
  );
}

const IN_A_LONG_NAME = /(?<![\p{L}\p{N}-])(?:\p{Lu}\p{Ll}{2,20} ){3}$/u;

/** "the National Institute": the name of a newspaper that is only the start of a longer name. */
function startsLongerName(surface: string, text: string, end: number): boolean {
  return /^the \S+$/i.test(surface) && /^ \p{Lu}/u.test(text.slice(end, end + 2));
}

/** One word of a longer name, or of a title: "Deputy Prime Minister" is no threat of that name. */
function isPartOfName(text: string, { start, end }: KnownHit): boolean {
  return IN_A_LONG_NAME.test(text.slice(Math.max(0, start - 40), start)) || TITLE.test(text.slice(start, end + 12));
}

type Threat = Extract<KnownName, { is: "threat" }>;

function chooseThreat(
  threats: readonly Threat[],
  hit: KnownHit,
  folded: string,
): Pick<Mention, "cls" | "kind" | "catalogue"> | undefined {
  const around = `${folded.slice(Math.max(0, hit.start - 40), hit.start)} ${folded.slice(hit.end, hit.end + 28)}`;
  const actors = threats.filter((known) => known.as === "actor");
  const malware = threats.filter((known) => known.as === "malware");
  const meansActor =
    malware.length === 0 ||
    (actors.length > 0 &&
      ((ACTOR_CONTEXT.test(around) && !MALWARE_CONTEXT.test(around)) || isCalledGroup(hit, folded)));
  const wanted = meansActor ? actors : malware;
  const first = wanted[0];
  if (first === undefined) return undefined;
  if (wanted.every((known) => known.ordinary) && !isVouchedFor(hit, folded, meansActor)) return undefined;
  return { cls: first.as, catalogue: first.id, ...(first.kind === undefined ? {} : { kind: first.kind }) };
}

/** Another language's words tell that it is a group: "le groupe LockBit", "LockBit团伙". */
function isCalledGroup({ start, end }: KnownHit, folded: string): boolean {
  const before = folded.slice(Math.max(0, start - 60), start);
  const behind = folded.slice(end, end + 40);
  return (
    GROUP_WORD_BEFORE.test(before) || GROUP_WORD_BEHIND.test(behind) || CLAIM_WORD_AROUND.test(`${before} ${behind}`)
  );
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

const ROLE_ALONE = new RegExp(`^(?:${ROLES})$`, "i");
const LEADING_ROLE = new RegExp(`^(?:${ROLES}) `, "i");

/** Capitalised names around the mentions that are sure; a run that holds one is read before and behind it. */
function capitalisedNames(text: string, sure: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  const lowerCaseWords = lowerCaseWordsOf(text);
  let next = 0;
  for (const hit of text.matchAll(CAPITALISED)) {
    const end = hit.index + hit[0].length;
    let from = hit.index;
    while (next < sure.length && (sure[next]?.end ?? 0) <= from) next += 1;
    for (let i = next; i < sure.length && (sure[i]?.start ?? 0) < end; i += 1) {
      found.push(...nameWithin(text, lowerCaseWords, from, sure[i]?.start ?? end));
      from = Math.max(from, sure[i]?.end ?? end);
    }
    found.push(...nameWithin(text, lowerCaseWords, from, end));
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
    (!name.includes(" ") && ORGANISATION_HEADS.test(name) && !/^\p{Lu}{2,}/u.test(name))
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
    if (!COMMON_STARTERS.has(word.toLowerCase()) || namesBody(words.slice(from)) || NEW_PLACE.test(words.slice(from)))
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
      .replace(/ (?:and|&) .*$/, "")
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
  return lowerCaseWords.has(lower);
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

/** Adds mentions where no better one stands. */
export function mergeMentions(strong: readonly Mention[], weak: readonly Mention[]): Mention[] {
  const merged: Mention[] = [...strong];
  let next = 0;
  const sorted = [...weak].sort((a, b) => a.start - b.start);
  let lastEnd = -1;
  for (const mention of sorted) {
    while (next < strong.length && (strong[next]?.end ?? 0) <= mention.start) next += 1;
    const other = strong[next];
    if (mention.start < lastEnd || (other !== undefined && other.start < mention.end)) continue;
    merged.push(mention);
    lastEnd = mention.end;
  }
  return merged.sort((a, b) => a.start - b.start);
}
