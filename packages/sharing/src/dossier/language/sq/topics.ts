/** An attack as topics call it, in the three forms that Albanian needs. */
const ATTACKS: Readonly<Record<string, readonly [part: string, object: string, behind: string]>> = {
  "the attack": ["sulmi", "sulmin", "sulmit"],
  "the main attack": ["sulmi kryesor", "sulmin kryesor", "sulmit kryesor"],
  "the second wave": ["sulmi i dytë", "sulmin e dytë", "sulmit të dytë"],
  "the hack-and-leak operation": [
    "operacioni i vjedhjes dhe i publikimit të të dhënave",
    "operacionin e vjedhjes dhe të publikimit të të dhënave",
    "operacionit të vjedhjes dhe të publikimit të të dhënave",
  ],
};

type Form = "part" | "object" | "behind";

function attack(words: string, form: Form): string {
  const [part, object, behind] = ATTACKS[words] ?? [];
  const earlier = words.replace(/^the earlier incident /u, "");
  if (earlier !== words)
    return `${form === "behind" ? "incidentit" : form === "object" ? "incidentin" : "incidenti"} ${earlier}`;
  return (form === "part" ? part : form === "object" ? object : behind) ?? words;
}

type Topic = readonly [english: RegExp, albanian: (...names: string[]) => string];

/** Topics of the comparison. Each pattern is one sentence of `core/contradictions`; `%` stands for a name. */
const TOPICS: readonly Topic[] = (
  [
    ["whether % and % are one", (a, b) => `nëse ${a} dhe ${b} janë një`],
    ["whom % blames for %", (who, what) => `kë fajëson ${who} për ${attack(what, "object")}`],
    ["how sure % is about %", (who, what) => `sa e sigurt është fjala për ${attack(what, "object")}: ${who}`],
    ["words of certainty of %", (who) => `fjalët e sigurisë: ${who}`],
    ["number of groups behind %", (what) => `numri i grupeve pas ${attack(what, "behind")}`],
    ["number: %", (what) => what],
    ["what the figure % counts", (figure) => `çfarë numëron shifra ${figure}`],
    ["whether it is known who is behind %", (what) => `nëse dihet kush qëndron pas ${attack(what, "behind")}`],
    ["who is behind %", (what) => `kush qëndron pas ${attack(what, "behind")}`],
    ["which group is behind %", (what) => `cili grup qëndron pas ${attack(what, "behind")}`],
    ["which state is behind %", (what) => `cili shtet qëndron pas ${attack(what, "behind")}`],
    ["from suspicion to attribution of %", (what) => `nga dyshimi te atribuimi i ${attack(what, "behind")}`],
    ["responsibility of % for %", (who, what) => `përgjegjësia për ${attack(what, "object")} (${who})`],
    ["who % expelled", (who) => `kë dëboi ${who}`],
    ["what happened to %", (what) => `çfarë ndodhi: ${what}`],
    ["state of % over time", (what) => `gjendja në kohë: ${what}`],
    [
      "data leaked in %",
      (what) => `rrjedhja e të dhënave në ${what === "the attack" ? "sulm" : attack(what, "object")}`,
    ],
    ["what one speaker says on a leak", () => "çfarë thotë i njëjti folës për një rrjedhje të dhënash"],
    [
      "of which attack a leak is denied, and of which it is reported",
      () => "për cilin sulm mohohet një rrjedhje dhe për cilin raportohet",
    ],
    ["relation of the malware to %", (what) => `lidhja e programit keqdashës me ${what}`],
    ["whether a ransom was paid for %", (what) => `nëse u pagua shpërblim për ${attack(what, "object")}`],
    ["whether % stopped % in time", (who, what) => `nëse ${who} e ndali në kohë ${attack(what, "object")}`],
    ["whether % succeeded", (what) => `nëse ${attack(what, "part")} pati sukses`],
    ["whether % did it", (who) => `nëse e bëri ${who}`],
    ["name: %", (names) => `emri: ${names}`],
    ["relation of the attackers to %", (state) => `lidhja e sulmuesve me shtetin: ${state}`],
    ["organ of % behind the attackers", (state) => `organi shtetëror pas sulmuesve (${state})`],
    ["target of %", (what) => `objektivi i ${attack(what, "behind")}`],
    ["date on which relations were severed", () => "data e ndërprerjes së marrëdhënieve"],
    ["date of the expulsion", () => "data e dëbimit"],
    ["date of the state of emergency", () => "data e gjendjes së jashtëzakonshme"],
    ["date of %", (what) => `data e ${attack(what, "behind")}`],
    ["date: %", (what) => `data: ${what}`],
  ] satisfies readonly (readonly [string, (...names: string[]) => string])[]
).map(([english, albanian]) => [patternOf(english), albanian]);

function patternOf(english: string): RegExp {
  const escaped = english.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  return new RegExp(`^${escaped.replaceAll("%", "(.{1,300}?)")}$`, "u");
}

/** A topic in Albanian; undefined where the comparison has one that is not known here. */
export function topicOf(english: string, nameOf: (label: string) => string): string | undefined {
  for (const [pattern, albanian] of TOPICS) {
    const match = pattern.exec(english);
    if (match !== null) return albanian(...match.slice(1).map((name) => (name in ATTACKS ? name : nameOf(name))));
  }
  return undefined;
}
