import type { PlainWords } from "../words.ts";
import { tellerOf } from "./templates.ts";
import { ACCOUNTS, ITEMS, REASONS } from "./engine-items.ts";
import { ADVICE, ANSWERS, testedTemplates } from "./engine-answers.ts";

/** Sentences that are told one after another in one item of evidence: at most so many. */
const MOST_JOINED = 8;

type Teller = (english: string) => string | undefined;

/** Whose names are known is asked for lists only, and is another thing in each case. */
const tellerFor = (isName: (words: string) => boolean): Teller =>
  tellerOf([...ANSWERS, ...ADVICE, ...REASONS, ...testedTemplates(isName), ...ACCOUNTS, ...ITEMS]);

const tellers = new WeakMap<(words: string) => boolean, Teller>();

const nobody = (): boolean => false;

/**
 * A sentence of the engine in Albanian; what is not known so stays English and says so.
 *
 * @param isName tells names of the case, where they have “and” in them, from two names
 */
export function engine(words: string, isName: (words: string) => boolean = nobody): PlainWords {
  const teller = tellers.get(isName) ?? tellerFor(isName);
  tellers.set(isName, teller);
  const albanian = toldIn(words, teller, MOST_JOINED);
  return albanian === undefined ? { text: words, lang: "en" } : { text: albanian };
}

/** One sentence, or several that stand behind each other, the last without its full stop. */
function toldIn(words: string, teller: Teller, most: number): string | undefined {
  for (const { index } of most < 2 ? [] : words.matchAll(/\. /gu)) {
    const first = teller(words.slice(0, index));
    const rest = first === undefined ? undefined : toldIn(words.slice(index + 2), teller, most - 1);
    if (first !== undefined && rest !== undefined) return `${first}. ${rest}`;
  }
  return teller(words);
}
