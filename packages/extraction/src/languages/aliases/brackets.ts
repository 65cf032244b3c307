import type { AliasSource } from "../../facts/alias-words.ts";

/** What stands in texts of every language: "aka", and a known name in brackets behind a known name. */
export const BRACKETS: readonly AliasSource[] = [
  { relation: "same", find: `(?<l>{n})["']?,? \\(?(?:a\\.k\\.a\\.?|aka|alias|алиас|алијас) (?=["']?{n})` },
  {
    relation: "same",
    bare: true,
    find: `(?<l>[\\uE006\\uE007]) ?[(（](?=["'“]?[\\uE006\\uE007]["'”]?(?:[,;、，/)）]| (?:und|oder|et|ou|e|o|y|u|dhe|ose|i|ili|и|или|та|або|і) ))["'“]?`,
  },
];
