// Makes bad predictions out of gold, for comparing two scorers: what they agree on must include what is wrong.
import type { GoldContradiction, GoldFact, GoldSide, Prediction } from "../src/gold.ts";

/** Mulberry32: a small generator, the same sequence for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const NAME_FIELDS = ["canon", "surface", "actor", "state", "by", "to", "target", "kind", "confidence", "unit"] as const;
const DATES = ["2022", "2022-07", "2022-07-15", "2022-07-16", "2022-02-24", "../2022-07", "2021-05/2022-07", "spring"];
const CLASSES = ["restored", "offline", "destroyed", "disrupted", "sanction", "publish", "respond", "condemn"];
const STANCES = ["asserts", "hedges", "rejects", "counter-accusation"];
const ROLES = ["main", "second wave", "hack-and-leak", "leak", "context", "start of outage", "Ｍａｉｎ"];
const NATURES = ["conflict", "development", "variant", "compatible"];

/** Drops, doubles, alters and shuffles the facts and contradictions of a prediction, at a strength of 0 to 1. */
export function perturb(gold: Prediction, seed: number, strength: number): Prediction {
  const random = randomFrom(seed);
  const chance = (p: number): boolean => random() < p * strength;
  const kept = (gold.facts ?? []).flatMap((fact) => {
    if (chance(0.3)) return [];
    const altered = alterFact(fact, random, chance);
    return chance(0.2) ? [altered, alterFact(fact, random, chance)] : [altered];
  });
  const contradictions = (gold.contradictions ?? []).flatMap((item) =>
    chance(0.3) ? [] : [alterContradiction(item, random, chance)],
  );
  return { facts: chance(0.9) ? shuffle(kept, random) : kept, contradictions: shuffle(contradictions, random) };
}

function alterFact(fact: GoldFact, random: () => number, chance: (p: number) => boolean): GoldFact {
  const altered: Mutable<GoldFact> = { ...fact };
  for (const field of NAME_FIELDS) {
    const value = altered[field];
    if (value !== undefined && chance(0.3)) altered[field] = alterName(value, random);
  }
  if (chance(0.3)) altered.date = pick(DATES, random);
  else if (chance(0.1)) delete altered.date;
  alterQualifiers(altered, random, chance);
  if (chance(0.1)) altered.file = pick(["1.txt", "2.txt", "000_35498ee087c1dc5b.txt"], random);
  return altered;
}

function alterQualifiers(altered: Mutable<GoldFact>, random: () => number, chance: (p: number) => boolean): void {
  if (altered.class !== undefined && chance(0.2)) altered.class = pick(CLASSES, random);
  if (altered.stance !== undefined && chance(0.3)) altered.stance = pick(STANCES, random);
  if (altered.type === "incident" && chance(0.4)) altered.role = pick(ROLES, random);
  if (altered.value !== undefined && chance(0.3)) altered.value = pick([5800, "5,800", "none", 0, "tens"], random);
  if (altered.tid !== undefined && chance(0.3)) altered.tid = pick(["T1485", "T1561.002", "T1561", "T1190"], random);
  if (altered.polarity !== undefined && chance(0.4)) altered.polarity = pick(["malicious", "benign"], random);
  if (altered.roles !== undefined && chance(0.3)) altered.roles = [pick(["attack", "exfiltration", "access"], random)];
  if (altered.confidence !== undefined && chance(0.2)) delete altered.confidence;
}

function alterName(name: string, random: () => number): string {
  const words = name.split(" ");
  const edits: readonly (() => string)[] = [
    () => name.toUpperCase(),
    () => name.toLowerCase().replaceAll("-", " "),
    () => name.replace(/[aeiou]/u, "é"),
    () => name.replace("e", "e\u0301\ufe0f"),
    () => `${name} group`,
    () => `${name}; Microsoft`,
    () => words.slice(1).join(" "),
    () => [...words].reverse().join(" "),
    () => name.replace(/\d/u, "9"),
    () => `${name} ${pick(["Straße", "İstanbul", "ΣΊΣΥΦΟΣ", "ﬁnance", "२३", "攻击"], random)}`,
    () => "",
    () => pick(["Iran", "Russia", "Viasat", "Albania", "SentinelOne", "Rama", "DEV-0842", "US"], random),
  ];
  return pick(edits, random)();
}

function alterContradiction(
  item: GoldContradiction,
  random: () => number,
  chance: (p: number) => boolean,
): GoldContradiction {
  const altered: Mutable<GoldContradiction> = { ...item };
  if (chance(0.3)) altered.nature = pick(NATURES, random);
  else if (chance(0.2)) delete altered.nature;
  const sides = (item.sides ?? []).filter(() => !chance(0.15)).map((side) => alterSide(side, random, chance));
  altered.sides = shuffle(sides, random);
  return altered;
}

function alterSide(side: GoldSide, random: () => number, chance: (p: number) => boolean): GoldSide {
  const { file, span, start, end, value } = side;
  if (chance(0.3)) return { ...side, start: null };
  if (chance(0.4)) return { ...(file && { file }), ...(span && { span: span.slice(3) }), ...(value && { value }) };
  const shift = Math.floor(random() * 60 * (chance(0.5) ? 1 : 0));
  return { ...side, start: (start ?? 0) + shift, end: (end ?? 0) + shift };
}

function pick<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)] as T;
}

function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
