import type { AttackRole } from "../evidence.ts";
import { compareText } from "../order.ts";

/** The part that a role of an actor, as statements tell it, belongs to. */
const PART_OF_ROLE: Readonly<Record<string, AttackRole>> = {
  attack: "whole",
  access: "access",
  probing: "access",
  exfiltration: "exfiltration",
  theft: "exfiltration",
  encryption: "encryption",
  wiping: "wiping",
  destruction: "wiping",
  leak: "persona",
  "claims responsibility": "persona",
};

/** Words that name the part of an attack that somebody did. */
const PART_WORDS: readonly (readonly [AttackRole, RegExp])[] = [
  [
    "access",
    /\b(?:gain(?:ed|ing)?|obtain(?:ed|ing)?|initial|provid(?:ed|ing)) (?:the |an? )?(?:initial )?(?:access|entry|foothold)|\bbroke in\b|\bintru(?:ded|sion)/iu,
  ],
  ["exfiltration", /\bexfiltrat|\bst(?:ole|eal|olen|ealing)\b|\bthe?ft\b|\bstolen data\b/iu],
  ["encryption", /\bencrypt|\bransomware\b/iu],
  ["wiping", /\bwip(?:e[drs]?|ing)\b|\bdestr(?:oy|uct)/iu],
  ["persona", /\bleak(?:ed|ing|s)?\b|\bclaim(?:ed|s|ing)? (?:credit|responsibility)/iu],
];

/** The part that a tactic or a kind of software belongs to; what serves every part belongs to none. */
const PART_OF_TACTIC: Readonly<Record<string, AttackRole>> = {
  reconnaissance: "access",
  "resource-development": "access",
  "initial-access": "access",
  "credential-access": "access",
  "lateral-movement": "access",
  persistence: "access",
  collection: "exfiltration",
  exfiltration: "exfiltration",
};
const PART_OF_KIND: Readonly<Record<string, AttackRole>> = {
  ransomware: "encryption",
  wiper: "wiping",
  stealer: "exfiltration",
  "web shell": "access",
  backdoor: "access",
  rat: "access",
  loader: "access",
  dropper: "access",
  downloader: "access",
};

/** Techniques whose part their tactic does not tell. */
const PART_OF_TECHNIQUE: Readonly<Record<string, AttackRole>> = {
  T1486: "encryption",
  T1485: "wiping",
  T1561: "wiping",
  T1488: "wiping",
  T1114: "exfiltration",
  T1491: "persona",
};

/** Parts in a fixed order, each once. */
export function sortedRoles(roles: Iterable<AttackRole>): readonly AttackRole[] {
  return [...new Set(roles)].sort((a, b) => Number(b === "whole") - Number(a === "whole") || compareText(a, b));
}

/** The parts that roles as told belong to; roles that tell no part are left out. */
export function partsOfRoles(roles: readonly string[]): readonly AttackRole[] {
  return sortedRoles(roles.flatMap((role) => PART_OF_ROLE[role] ?? []));
}

/** The parts that words name: `the actors who gained access and stole data`. */
export function partsInWords(words: string): readonly AttackRole[] {
  return sortedRoles(PART_WORDS.filter(([, pattern]) => pattern.test(words)).map(([role]) => role));
}

/** The parts of an attack that a technique shows, the attack as such always among them. */
export function partsOfTechnique(technique: string, tactics: readonly string[]): readonly AttackRole[] {
  const own = PART_OF_TECHNIQUE[technique.slice(0, 5)];
  const parts = own === undefined ? tactics.flatMap((tactic) => PART_OF_TACTIC[tactic] ?? []) : [own];
  return sortedRoles(["whole", ...parts]);
}

/** Likewise for software of these kinds. */
export function partsOfSoftware(kinds: readonly string[]): readonly AttackRole[] {
  return sortedRoles(["whole", ...kinds.flatMap((kind) => PART_OF_KIND[kind.toLowerCase()] ?? [])]);
}
