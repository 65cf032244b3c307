// When two names are the same to the scorer (SCHEMA.md, scoring rule 2).

/** Words that do not make a name: sharing only these is no match. */
const STOP_WORDS = new Set(
  (
    "the of and a an in on for to group gang ransomware malware state government national ministry minister agency " +
    "iran iranian russia russian united states services systems system network"
  ).split(" "),
);

/**
 * NFKD, case-folded, without combining marks, every run of other characters than letters, digits and `_` one blank.
 * Absent, empty and 0 give "".
 */
export function normalizeName(value: string | number | boolean | null | undefined): string {
  const printed = value === null || value === undefined || value === 0 || value === false ? "" : String(value);
  const decomposed = printed.normalize("NFKD");
  const folded = Array.from(decomposed, foldCase).join("");
  const bare = Array.from(folded)
    .filter((character) => !isCombining(character))
    .join("");
  return bare.replace(/[^\p{L}\p{N}_]+/gu, " ").trim();
}

/** `normalizeName` without its blanks. */
export function tight(value: string | number | boolean | null | undefined): string {
  return normalizeName(value).replaceAll(" ", "");
}

/** The words of a name after normalising. */
export function wordsOf(value: string | number | boolean | null | undefined): string[] {
  return normalizeName(value)
    .split(" ")
    .filter((word) => word !== "");
}

/**
 * Full case folding of one character. JavaScript has only mappings to upper and lower case; the way down, up and down again
 * meets all foldings (ẞ → ß → SS → ss) but that of the dotless i, which folds to itself.
 */
function foldCase(character: string): string {
  if (character === "ı") return character;
  const folded = character.toLowerCase().toUpperCase();
  return Array.from(folded, (part) => part.toLowerCase()).join("");
}

/**
 * Whether the canonical combining class is not 0. U+0345 has the highest class of all (240): normalising moves any other
 * combining character in front of it.
 */
function isCombining(character: string): boolean {
  if (!/\p{M}/u.test(character)) return false;
  const probe = `\u0345${character}`;
  return character === "\u0345" || probe.normalize("NFD") !== probe;
}

/** Compares names within one incident, with its alias groups. */
export class Names {
  readonly #groups = new Map<string, Set<string>>();

  constructor(aliases: Readonly<Record<string, readonly string[]>>) {
    for (const [canon, others] of Object.entries(aliases)) {
      for (const name of [canon, ...others]) {
        const key = tight(name);
        const groups = this.#groups.get(key) ?? new Set<string>();
        this.#groups.set(key, groups.add(canon));
      }
    }
  }

  /** One name against one name. */
  equal(left: string, right: string): boolean {
    const [a, b] = [tight(left), tight(right)];
    if (a === "" || b === "") return false;
    if (a === b || this.#shareGroup(a, b)) return true;
    if (/\p{Nd}/u.test(a + b)) return sameDigits(a, b) && (a.includes(b) || b.includes(a));
    return similarWords(contentWords(left), contentWords(right));
  }

  /** Lists joined by `;`: one common member is enough. */
  anyEqual(left: string | null | undefined, right: string | null | undefined): boolean {
    return (left ?? "").split(";").some((a) => (right ?? "").split(";").some((b) => this.equal(a, b)));
  }

  #shareGroup(a: string, b: string): boolean {
    const groups = this.#groups.get(a);
    const others = this.#groups.get(b);
    return groups !== undefined && others !== undefined && [...groups].some((group) => others.has(group));
  }
}

function contentWords(name: string): Set<string> {
  return new Set(wordsOf(name).filter((word) => !STOP_WORDS.has(word)));
}

/** One set within the other, or Jaccard ≥ 0.5, with a shared word of four or more letters. */
function similarWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  const shared = [...a].filter((word) => b.has(word));
  const union = a.size + b.size - shared.length;
  const close = shared.length === a.size || shared.length === b.size || shared.length / union >= 0.5;
  return close && shared.some((word) => Array.from(word).length >= 4);
}

function sameDigits(a: string, b: string): boolean {
  const digits = (text: string): string => (text.match(/\p{Nd}+/gu) ?? []).sort().join(" ");
  return digits(a) === digits(b);
}
