import type { Match } from "../analysis/abstract.ts";
import { COUNT_MEANINGS, MONEY_MEANINGS, RANSOM } from "../lexicon/quantity-words.ts";

/** What became of the things counted: the nearest verb around the number, within its clause; undefined where none is near. */
export function countMeaning(text: string, match: Match): string | undefined {
  return nearest(text, match, COUNT_MEANINGS, 70);
}

/** "Lost $5 million to hackers": not the cost of an attack but what the thieves took. */
const LOST_TO =
  /\blost\b.{0,90}(?:\b(?:hackers|thieves|criminals|fraudsters|heist|robbery|theft)\b| to (?:[a-z]{2,20} ){0,2}[\uE000-\uE00F])/;

/** What a sum of money is: `ransom paid`, `damage`; undefined where the words around it tell nothing of an attack. */
export function moneyMeaning(text: string, match: Match): string | undefined {
  const told = nearest(text, match, MONEY_MEANINGS, 90);
  if (told !== undefined && told !== "damage") return told;
  const around = text.slice(Math.max(0, match.from - 60), match.to + 60);
  if (told === "damage" && LOST_TO.test(text.slice(Math.max(0, match.from - 60), match.to + 90))) return "money stolen";
  return told ?? (RANSOM.test(around) ? "ransom demanded" : undefined);
}

/** The meaning whose words stand nearest; of two in the same place the one that is listed first. */
function nearest(
  text: string,
  { from, to }: Match,
  meanings: readonly (readonly [string, RegExp])[],
  reach: number,
): string | undefined {
  const before = text.slice(Math.max(0, from - reach), from).replace(/^.*[.;](?=\s)/s, "");
  const behind = text.slice(to, to + reach).replace(/[.;](?=\s|$).*$/s, "");
  const own = text.slice(from, to);
  let best: { readonly word: string; readonly distance: number } | undefined;
  for (const [word, words] of meanings) {
    const distance = Math.min(
      words.test(own) ? 0 : Infinity,
      lastDistance(before, words),
      // The verb before a number governs it; the one behind it often governs what comes next.
      1.5 * (words.exec(behind)?.index ?? Infinity),
    );
    if (distance < (best?.distance ?? Infinity)) best = { word, distance };
  }
  return best?.word;
}

function lastDistance(before: string, words: RegExp): number {
  let distance = Infinity;
  for (const hit of before.matchAll(everywhere(words))) distance = before.length - hit.index - hit[0].length;
  return distance;
}

const EVERYWHERE = new Map<RegExp, RegExp>();

/** The same expression for all its matches, compiled once. */
function everywhere(words: RegExp): RegExp {
  let all = EVERYWHERE.get(words);
  if (all === undefined) {
    all = new RegExp(words.source, `g${words.flags}`);
    EVERYWHERE.set(words, all);
  }
  return all;
}
