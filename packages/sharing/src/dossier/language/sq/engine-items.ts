import { called, sectorName, targetCalled, verb } from "./engine-names.ts";
import { genderOf, isPlural } from "./names.ts";
import { grouped } from "./numbers.ts";
import type { Template } from "./templates.ts";

const says = (who: string): string => verb(who, "thotë", "thonë");

const behind = (whom: string): string => `pas sulmit ${verb(whom, "qëndron", "qëndrojnë")} ${called(whom)}`;

/** Of a party: `përgjegjës`, `përgjegjëse`, of several `përgjegjës`. */
const responsible = (whom: string): string =>
  isPlural(whom) || genderOf(whom) === "masculine" ? "përgjegjës" : "përgjegjëse";

/** What was seen or found: items of evidence that are nobody's word. More special ones stand before those that they would fit too. */
export const ITEMS: readonly Template[] = [
  ["A technique (%) was seen", (id = "") => `U vërejt teknika ${id}`],
  ["% (%) was seen", (name = "", id = "") => `U vërejt teknika ${name} (${id})`],
  [
    "A new version of % was found, which % is known to use",
    (software = "", group = "") => `U gjet një version i ri i programit ${software}, që dihet se e përdor ${group}`,
  ],
  [
    "Software like % was found, which % is known to use",
    (software = "", group = "") => `U gjet një program i ngjashëm: ${software}, që dihet se e përdor ${group}`,
  ],
  ["% was used", (name = "") => `U përdor ${name}`],
  ["% was hit", (country = "") => `${verb(country, "U godit", "U goditën")} ${called(country)}`],
  ["A victim belongs to the sector %", (sector = "") => `Sektori i një viktime: ${sectorName(sector)}`],
  [
    "The case % has an indicator of this one too: %",
    (other = "", values = "") => `Edhe çështja ${other} ka një tregues të kësaj: ${values}`,
  ],
  [
    "The case % has % indicators of this one too: %",
    (other = "", amount = "", values = "") => `Edhe çështja ${other} ka ${amount} tregues të kësaj: ${values}`,
  ],
  [
    "% has been taken for a front of % before",
    (name = "", country = "") =>
      `Emri ${name} është marrë edhe më parë për maskë, pas së cilës ${verb(country, "qëndron", "qëndrojnë")} ${called(country)}`,
  ],
];

/** Users beside one: `as no other group is`. */
function othersOf(words: string): string {
  if (words === "no other group is") return "si asnjë grup tjetër";
  if (words === "one other group is") return "si edhe një grup tjetër";
  const amount = /^(\d{1,6}) other groups are$/u.exec(words)?.[1];
  return amount === undefined ? words : `si edhe ${grouped(Number(amount))} grupe të tjera`;
}

/** Why an item speaks for a hypothesis. */
export const REASONS: readonly Template[] = [
  [
    "The actor may be one that nobody has described (prior %); the more is observed, the more a known actor would have to match",
    (prior = "") =>
      `Aktori mund të jetë dikush që askush nuk e ka përshkruar (probabiliteti fillestar ${prior.replace(".", ",")}); sa më shumë vërehet, aq më shumë duhet të përputhet një aktor i njohur`,
  ],
  [
    "% is known to use %, as %",
    (actor = "", thing = "", others = "") => `Dihet se ${called(actor)} përdor ${thing}, ${othersOf(others)}`,
  ],
  [
    "Software that % is known for has %: % and % more",
    (actor = "", thing = "", programs = "", more = "") =>
      `Programe për të cilat njihet ${called(actor)} e kanë ${thing}: ${programs} dhe ${more} të tjera`,
  ],
  [
    "Software that % is known for has %: %",
    (actor = "", thing = "", programs = "") =>
      `Programe për të cilat njihet ${called(actor)} e kanë ${thing}: ${programs}`,
  ],
];

const SIGNS: Readonly<Record<string, string>> = {
  "a sign of working hours": "një shenjë nga orari i punës",
  "a sign of language": "një shenjë gjuhësore",
  "a slip of the operators": "një gabim i operatorëve",
  "a likeness of code": "një ngjashmëri kodi",
  infrastructure: "infrastruktura",
};

/** What somebody says; in its place between the brackets stand their own words. */
const SAYINGS: readonly Template[] = [
  ["% suspects %", (who = "", whom = "") => `${called(who)} ${verb(who, "dyshon", "dyshojnë")} se ${behind(whom)}`],
  [
    "% holds % responsible",
    (who = "", whom = "") =>
      `${called(who)} ${says(who)} se ${responsible(whom)} për sulmin ${verb(whom, "është", "janë")} ${called(whom)}`,
  ],
  [
    "% links those who did it to %",
    (who = "", whom = "") => `${called(whom)} ${verb(whom, "lidhet", "lidhen")} me autorët e sulmit nga ${called(who)}`,
  ],
  [
    "% says that % acts for %",
    (who = "", name = "", state = "") =>
      `${called(who)} ${says(who)} se pas aktorit ${name} ${verb(state, "qëndron", "qëndrojnë")} ${stateOrOrgan(state)}`,
  ],
  [
    "% says that % did not do it",
    (who = "", whom = "") => `${called(who)} ${says(who)} se nuk ${verb(whom, "e bëri", "e bënë")} ${called(whom)}`,
  ],
  ["% claims the attack", (who = "") => `${called(who)} ${verb(who, "e merr", "e marrin")} përsipër sulmin`],
  ["% denies it", (who = "") => `${called(who)} ${verb(who, "e mohon", "e mohojnë")}`],
  [
    "% accuses % in turn",
    (who = "", whom = "") =>
      `Si kundërpërgjigje, ${called(whom)} ${verb(whom, "akuzohet", "akuzohen")} nga ${called(who)}`,
  ],
  [
    "% says that it is not established who did it",
    (who = "") => `${called(who)} ${says(who)} se nuk është përcaktuar kush e bëri`,
  ],
  [
    "% gives the attack to %, from reports on this very attack",
    (who = "", whom = "") => `${called(who)}, nga raporte për vetë këtë sulm: ${behind(whom)}`,
  ],
];

/** `Intelligence Ministry (Iran)`, `Iran`. */
function stateOrOrgan(words: string): string {
  const [, organ, country] = /^(.{1,200}) \((.{1,100})\)$/u.exec(words) ?? [];
  return organ === undefined ? called(words) : `${organ} (${called(country ?? "")})`;
}

const withOwnWords = ([english, albanian]: Template): readonly Template[] => [
  [`${english} (“%”)`, (...values) => `${albanian(...values.slice(0, -1))} («${values.at(-1) ?? ""}»)`],
  [english, albanian],
];

/** What names are to each other, by somebody's word. */
const ALIASES: readonly Template[] = (
  [
    ["is now called", "tani quhet"],
    ["is also written", "shkruhet edhe"],
    ["uses the name", "përdor emrin"],
    ["is part of", "bën pjesë te"],
    ["may be", "mund të jetë"],
    ["is", "është i njëjti aktor si"],
  ] as const
).map(([english, albanian]) => [
  `% says that % ${english} %`,
  (who = "", left = "", right = "") => `${called(who)} ${says(who)} se ${left} ${albanian} ${right}`,
]);

/** What somebody says of who did it. The aliases stand last: `is` stands in other sentences too. */
export const ACCOUNTS: readonly Template[] = [
  [
    "% tells of % that points to %: “%”, as a reason for what it says already",
    (who = "", kind = "", target = "", words = "") =>
      `${called(who)} ${verb(who, "tregon", "tregojnë")} për ${SIGNS[kind] ?? kind}, që të çon te ${targetCalled(target)}: «${words}», si arsye për atë që thotë tashmë`,
  ],
  [
    "% tells of % that points to %: “%”",
    (who = "", kind = "", target = "", words = "") =>
      `${called(who)} ${verb(who, "tregon", "tregojnë")} për ${SIGNS[kind] ?? kind}, që të çon te ${targetCalled(target)}: «${words}»`,
  ],
  ...SAYINGS.flatMap(withOwnWords),
  ...ALIASES,
];
