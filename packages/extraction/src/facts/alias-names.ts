import type { AliasRelation } from "@kulla/core";
import { nameKey } from "@kulla/core";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import { positionAt } from "../analysis/abstract.ts";
import type { Mention } from "../analysis/mention.ts";
import { GROUP_WORD_BEFORE } from "../lexicon/group-words.ts";
import type { AliasSource, CompiledAliases } from "./alias-words.ts";

/** What the two names of a statement are names of. */
export type AliasKind = "actor" | "malware" | "organisation" | "system";

/** either: the catalogue has a group and malware of that name · unknown: a name of which nothing is known. */
type Known = AliasKind | "either" | "unknown";

const MALWARE_WORD =
  "(?:malware|ransomware|wiper|backdoor|trojan|rootkit|worm|virus|botnet|spyware|stealer|loader|dropper|implant|rat|strain|maliciel|rançongiciel|schadsoftware|schadprogramm|erpressungstrojaner|вірус[а-яіїє]{0,3}|вирус[а-яё]{0,3}|шкідлив[а-яіїє]{2,3} програм[а-яіїє]{1,2}|вредонос[а-яё]{0,5}|вымогател[а-яё]{1,2}|恶意软件|勒索软件|木马|病毒|后门)";
const MALWARE_BEFORE = new RegExp(`(?<![\\p{L}])${MALWARE_WORD},? ?$`, "u");
const MALWARE_BEHIND = new RegExp(
  `^["')]{0,2} ?${MALWARE_WORD}(?!\\p{L})(?! (?:gang|group|operat|affiliat|crew))`,
  "u",
);
const GROUP_BEFORE =
  /(?<!\p{L})(?:group|gang|crew|collective|cluster|actor|adversary|hackers|hacktivists|persona|front|syndicate|team)(?:,| called| named| known as)? $/u;
const GROUP_BEHIND =
  /^ (?:[a-z]+ ){0,2}(?:group|gang|crew|collective|cluster|actor|hackers|hacktivists|persona|team)(?![a-z])/;
const COMPANY_BEFORE =
  /(?<!\p{L})(?:company|firm|contractor|bank|operator|provider|manufacturer|supplier|agency|ministry|unternehmen|firma|entreprise|société|azienda|società|empresa|compañía|kompania|kompanija|tvrtka|компанія|компания|компанија|公司),? $/u;
const SYSTEM_BEFORE =
  /(?<!\p{L})(?:portal|platform|system|service|network|app|application|database|website|register|software)(?:,| called| named)? $/u;

/** Which kinds of names each relation is said of. */
const KINDS: Readonly<Record<AliasRelation, readonly AliasKind[]>> = {
  same: ["actor", "malware", "organisation", "system"],
  "renamed-to": ["actor", "malware", "organisation", "system"],
  variant: ["actor", "malware", "organisation", "system"],
  "suspected-same": ["actor", "malware"],
  overlaps: ["actor", "malware"],
  distinct: ["actor", "malware"],
  "subset-of": ["actor"],
  "uses-persona": ["actor"],
  "works-with": ["actor"],
};

/** Relations that give a thing a second name: of the two one may be a name that nobody knows yet. */
const NAMING: ReadonlySet<AliasRelation> = new Set(["same", "renamed-to", "variant", "uses-persona"]);

/**
 * What a pair of names is a pair of, where both are plausible names of one kind; else nothing.
 * @param actors that the text has named, by their names in lower case
 */
export function kindOfPair(
  sentence: AnalysedSentence,
  rule: Pick<AliasSource, "relation" | "bare" | "telling">,
  left: Mention,
  right: Mention,
  actors: ReadonlyMap<string, Mention>,
): AliasKind | undefined {
  if (nameKey(left.name) === nameKey(right.name) || isTailOfName(sentence, left)) return undefined;
  const hint = rule.bare === true ? undefined : (hintAt(sentence, left) ?? hintAt(sentence, right));
  const common = commonKind(sentence, rule, left, right, hint);
  // Gangs go by the name of their ransomware: where the text has called one of the two a gang, the gang is meant.
  const isGang =
    common === "malware" && hint !== "malware" && [left, right].some(({ name }) => actors.has(name.toLowerCase()));
  const kind = isGang ? "actor" : common;
  return kind !== undefined && KINDS[rule.relation].includes(kind) ? kind : undefined;
}

function commonKind(
  sentence: AnalysedSentence,
  { relation, bare, telling }: Pick<AliasSource, "relation" | "bare" | "telling">,
  left: Mention,
  right: Mention,
  hint: AliasKind | undefined,
): AliasKind | undefined {
  const [one, other] = [knownKind(left), knownKind(right)];
  if (one === undefined || other === undefined) return undefined;
  const sure = [one, other].filter((kind) => kind !== "unknown");
  if (sure.length < 2) {
    const mayBeNew = bare !== true && (NAMING.has(relation) || telling === true || hint !== undefined);
    if (!mayBeNew) return undefined;
    // "The company X", where the catalogue has X as an actor.
    if (sure.length === 0 || (hint === "organisation" && sure[0] !== "malware")) return hint;
  }
  if (sure.every((kind) => kind === "either"))
    return hint === "malware" || hint === "actor" ? hint : left.cls === "malware" ? "malware" : "actor";
  const [first, second = first] = sure.filter((kind) => kind !== "either");
  if (first !== second) return kindOfMixed(sure, relation, bare, hint, [left, right]);
  if (first === "system" && hint !== "system") return undefined;
  return (first === "organisation" || first === "system") && !isWhole(sentence, left) ? undefined : first;
}

/** A front of a company; and a group under a name that the catalogue has as that of malware, where the words say so. */
function kindOfMixed(
  sure: readonly Known[],
  relation: AliasRelation,
  bare: boolean | undefined,
  hint: AliasKind | undefined,
  names: readonly Mention[],
): AliasKind | undefined {
  if (relation === "uses-persona" && sure.includes("organisation") && arePrivate(names)) return "actor";
  const isThreat = sure.every((kind) => kind === "actor" || kind === "malware");
  if (!isThreat || bare === true || !NAMING.has(relation)) return undefined;
  return hint === "malware" ? "malware" : "actor";
}

/** "Vengeance Justice Worm": what is known is the last word of a name only. */
function isTailOfName({ abstract }: AnalysedSentence, mention: Mention): boolean {
  const at = positionAt(abstract, mention.start);
  return mention.cls !== "actor" && abstract.text[at - 1] === " " && abstract.text[at - 2] === "\uE00F";
}

/** True where nothing is known of a name but that it is one. */
export function isUnknownName(mention: Mention): boolean {
  return knownKind(mention) === "unknown";
}

/** "the General Staff of the Armed Forces, known as": what stands last is not the whole name. */
function isWhole({ abstract }: AnalysedSentence, mention: Mention): boolean {
  const at = positionAt(abstract, mention.start);
  return !/ (?:of|in|for|der|des|von|de|du|del|della|e|të) (?:the |la |l')?$/.test(
    abstract.text.slice(Math.max(0, at - 12), at),
  );
}

/** Organs of states have no fronts here: that is sponsorship. */
function arePrivate(names: readonly Mention[]): boolean {
  return names.every(
    ({ cls, country, kind }) =>
      cls !== "organisation" || (country === undefined && kind !== "intelligence" && kind !== "military"),
  );
}

function knownKind(mention: Mention): Known | undefined {
  switch (mention.cls) {
    case "actor":
      return mention.isAmbiguous === true ? "either" : "actor";
    case "malware":
      return mention.isAmbiguous === true ? "either" : "malware";
    case "organisation":
      return mention.kind === "source" || mention.kind === "media" ? undefined : "organisation";
    case "system":
      return /\p{Lu}/u.test(mention.name) && mention.name.split(" ").length <= 5 ? "system" : undefined;
    case "name":
      return isNameLike(mention) ? "unknown" : undefined;
    default:
      return undefined;
  }
}

function isNameLike({ name, kind, anaphoric }: Mention): boolean {
  return (
    kind !== "event" &&
    anaphoric !== true &&
    name.length >= 3 &&
    name.split(" ").length <= 4 &&
    /^[\p{Lu}\p{Lo}\p{N}]/u.test(name)
  );
}

/** What the noun beside a name says that it is. */
function hintAt({ abstract }: AnalysedSentence, mention: Mention): AliasKind | undefined {
  const at = positionAt(abstract, mention.start);
  const before = abstract.text.slice(Math.max(0, at - 60), at);
  const behind = abstract.text.slice(at + 1, at + 40);
  if (MALWARE_BEFORE.test(before) || MALWARE_BEHIND.test(behind)) return "malware";
  if (GROUP_BEFORE.test(before) || GROUP_WORD_BEFORE.test(before) || GROUP_BEHIND.test(behind)) return "actor";
  if (COMPANY_BEFORE.test(before)) return "organisation";
  return SYSTEM_BEFORE.test(before) ? "system" : undefined;
}

/** A name of a row, with whoever calls it so, as far as that is told beside it. */
export interface RowName {
  readonly name: Mention;
  readonly voice: Mention | undefined;
  /** Abstract position behind it. */
  readonly to: number;
}

/** Longer rows are no rows of names. */
const LONGEST_ROW = 12;

/** The row of names that starts at an abstract position: "Mandiant as APT42 and by Microsoft as Mint Sandstorm". */
export function rowAt({ abstract }: AnalysedSentence, from: number, { items, and }: CompiledAliases): RowName[] {
  const row: (RowName & { readonly joined: string })[] = [];
  let [at, joined] = [from, ""];
  while (row.length < LONGEST_ROW) {
    const hit = itemAt(abstract.text, at, items);
    if (hit === undefined) break;
    const groups = hit.indices?.groups ?? {};
    const name = abstract.mentions.get(groups["n"]?.[0] ?? -1);
    const voiceAt = groups["v"] ?? groups["w"] ?? groups["x"];
    if (name === undefined) break;
    const voice = voiceAt === undefined ? undefined : abstract.mentions.get(voiceAt[0]);
    row.push({
      name,
      voice: voice ?? (groups["v"] === undefined ? carriedVoice(row, joined) : undefined),
      to: at + hit[0].length,
      joined,
    });
    at += hit[0].length;
    and.lastIndex = at;
    joined = and.exec(abstract.text)?.[0] ?? "";
    if (joined === "") break;
    at += joined.length;
  }
  // "known as APT35, Google said": a name behind a comma alone, with nothing behind it, is no member of the row.
  const last = row[row.length - 1];
  if (
    last !== undefined &&
    row.length > 1 &&
    /^, ?$/.test(last.joined) &&
    last.name.cls !== "actor" &&
    last.name.cls !== "malware"
  )
    row.pop();
  return row;
}

/** "which Microsoft tracks as A and B": both are Microsoft's. */
function carriedVoice(row: readonly RowName[], joined: string): Mention | undefined {
  const before = row[row.length - 1];
  // Only a voice that stands before its names carries on.
  return before?.voice !== undefined && before.voice.start < before.name.start && joined !== ""
    ? before.voice
    : undefined;
}

function itemAt(text: string, at: number, items: readonly RegExp[]): RegExpExecArray | undefined {
  for (const item of items) {
    item.lastIndex = at;
    const hit = item.exec(text);
    if (hit !== null) return hit;
  }
  return undefined;
}
