import type { AttackPlace } from "./incident-index.ts";

const LIKE_BEFORE =
  /(?:similar|comparable|analogous|ähnlich|vergleichbar|аналогичн|подобн|похож|схож|подібн|аналогічн|slič[an]|слич[ан])[^\s,;.]{0,6} (?:[^\s,;.]{1,16} ){0,2}$|(?:类似|相似|同样)的?$/;
const LIKE_BEHIND =
  /^ (?:[^\s,;.]{1,16} ){0,2}(?:similaires?|semblables?|comparables?|simil[ei]|analog[oh][ei]?|similar(?:es)?|parecid[oa]s?|semejantes?|ngjash[a-zë]{1,5})(?![a-zë]| (?:to|à|au|aux|a|al|alla|allo|agli|ai|me) )/;

/** "suffered a similar attack": one that is compared with the attack of the case; "an attack similar to X" says what kind it was. */
export function isSimilar({ sentence, position }: AttackPlace): boolean {
  const { text } = sentence.abstract;
  return (
    LIKE_BEFORE.test(text.slice(Math.max(0, position - 50), position)) ||
    LIKE_BEHIND.test(text.slice(position + 1, position + 60))
  );
}

/** "Poland was hit by the attack too": the attack that was told before, though another victim of it. */
export function isSameAttack({ sentence, position, mention, targets }: AttackPlace): boolean {
  return (
    targets.every(({ start }) => start < mention.start) &&
    /\b(?:by|in|of|to|from|under) (?:the|this|that|these|those)(?: same)? $/.test(
      sentence.abstract.text.slice(Math.max(0, position - 20), position),
    )
  );
}
