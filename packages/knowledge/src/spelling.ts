import { DIGIT, FIRST_LETTER, FOLDED, LOWER, MARK, SOFT, TRAITS, UPPER } from "./character-fold.ts";

/** Symbols of the trie for what parts the words of a name. */
export const SOFT_GAP = 1;
export const HARD_GAP = 2;

/** A name as symbols: folded letters, and between its words the kind of gap; `implied` gaps are not written (`Fancy|Bear` in `FancyBear`). */
interface Part {
  readonly symbols: readonly number[];
  readonly gap: "none" | "soft" | "hard" | "implied";
}

/** Beyond this many gaps a name is entered in three spellings only (as written, all apart, all joined). */
const MAX_FREE_GAPS = 3;

/**
 * The spellings under which a name is entered: `Fancy Bear` gives `fancy bear` and `fancybear`; `APT28` gives `apt28` and `apt 28`. A
 * gap stands for any soft separator of the text.
 */
export function spellingsOf(name: string): number[][] {
  const parts = partsOf(name);
  const gaps = parts.length - 1;
  if (gaps < 0) return [];
  if (gaps > MAX_FREE_GAPS) {
    const plans = [parts.map((part) => part.gap !== "implied"), parts.map(() => true), parts.map(() => false)];
    return distinct(plans.map((plan) => spell(parts, plan)));
  }
  const spellings: number[][] = [];
  for (let choice = 0; choice < 1 << gaps; choice++) {
    const plan = parts.map((_, index) => index > 0 && ((choice >> (index - 1)) & 1) === 1);
    spellings.push(spell(parts, plan));
  }
  return distinct(spellings);
}

function spell(parts: readonly Part[], apart: readonly boolean[]): number[] {
  return parts.flatMap(({ symbols, gap }, index) => {
    if (index === 0 || apart[index] !== true) return symbols;
    return [gap === "hard" ? HARD_GAP : SOFT_GAP, ...symbols];
  });
}

function distinct(spellings: readonly number[][]): number[][] {
  return [...new Map(spellings.map((spelling) => [spelling.join(), spelling])).values()];
}

/** Splits a name at separators, at camel case (`FancyBear`) and between letters and digits (`APT28`). */
function partsOf(name: string): Part[] {
  const parts: { symbols: number[]; gap: Part["gap"] }[] = [];
  let pending = "none" as Part["gap"];
  let previous = 0;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    const folded = FOLDED[code] as number;
    if (folded === MARK) continue;
    if (folded < FIRST_LETTER) {
      pending = folded === SOFT && pending !== "hard" ? "soft" : "hard";
      previous = 0;
      continue;
    }
    const traits = TRAITS[code] as number;
    const gap = pending !== "none" ? pending : isImplied(previous, traits, parts) ? "implied" : "none";
    const last = parts.at(-1);
    if (last === undefined || gap !== "none") parts.push({ symbols: [folded], gap: last === undefined ? "none" : gap });
    else last.symbols.push(folded);
    pending = "none";
    previous = traits;
  }
  return parts;
}

function isImplied(before: number, after: number, parts: readonly { symbols: readonly number[] }[]): boolean {
  const camel = (before & LOWER) !== 0 && (after & UPPER) !== 0 && (parts.at(-1)?.symbols.length ?? 0) >= 3;
  const toDigit = (before & (LOWER | UPPER)) !== 0 && (after & DIGIT) !== 0 && (parts.at(-1)?.symbols.length ?? 0) >= 2;
  return camel || toDigit;
}
