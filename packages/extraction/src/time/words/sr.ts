import type { TimeWords, TimeUnit } from "./time-words.ts";

/** Serbian, Croatian, Bosnian and Montenegrin in Latin letters, with both names of the months. */
const LATIN: TimeWords = {
  languages: ["sr", "hr", "bs", "cnr", "sh"],
  months: [
    "januar, januara, januaru, siječanj, siječnja, siječnju, jan",
    "februar, februara, februaru, veljača, veljače, veljači, feb",
    "mart, marta, martu, ožujak, ožujka, ožujku",
    "april, aprila, aprilu, travanj, travnja, travnju",
    "maj, maja, maju, svibanj, svibnja, svibnju",
    "jun, juna, junu, juni, lipanj, lipnja, lipnju",
    "jul, jula, julu, juli, srpanj, srpnja, srpnju",
    "avgust, avgusta, avgustu, august, augusta, augustu, kolovoz, kolovoza, kolovozu",
    "septembar, septembra, septembru, rujan, rujna, rujnu",
    "oktobar, oktobra, oktobru, listopad, listopada, listopadu",
    "novembar, novembra, novembru, studeni, studenoga, studenog, studenom, studenome",
    "decembar, decembra, decembru, prosinac, prosinca, prosincu",
  ],
  hasCapitals: false,
  weekdays: [
    "ponedjeljak, ponedeljak, ponedjeljka, ponedeljka",
    "utorak, utorka",
    "srijedu, sredu, srijeda, sreda, srijede, srede",
    "četvrtak, četvrtka",
    "petak, petka",
    "subotu, subota, subote",
    "nedjelju, nedelju, nedjelja, nedelja",
  ],
  shortWeekdays: [],
  seasons: [
    "proleće, proljeće, proleća, proljeća, proljeću, proleću",
    "leto, ljeto, leta, ljeta, ljetu, letu",
    "jesen, jeseni",
    "zima, zime, zimu, zimi",
  ],
  units: {
    minute: "minut, minuta, minuti",
    hour: "sat, sata, sati, čas, časova",
    day: "dan, dana, dane",
    week: "sedmica, sedmicu, sedmice, sedmici, tjedan, tjedna, tjedana, tjednu, nedelju dana, nedelje, nedelja",
    month: "mesec, mjesec, meseca, mjeseca, meseci, mjeseci, mesecu, mjesecu",
    quarter: "kvartal, kvartala, kvartalu, tromjesečje, tromesečje, tromjesečju, tromesečju",
    half: "polovina, polovini, polovinu, polugodište, polugodištu, polovici",
    year: "godina, godinu, godine, godini",
    decade: "decenija, decenije, deceniju, desetljeće",
  },
  yearBehind: "godine, godina, godini, god",
  years: { lani: -1, lanjske: -1 },
  days: {
    danas: 0,
    jutros: 0,
    večeras: 0,
    juče: -1,
    jučer: -1,
    sinoć: -1,
    noćas: -1,
    prekjuče: -2,
    prekjučer: -2,
    sutra: 1,
    sutradan: 1,
    prekosutra: 2,
  },
  parts: {
    early: "početkom, početak, od početka, na početku",
    mid: "sredinom, sredina, polovinom, sredini",
    late: "krajem, kraj, do kraja, na kraju, potkraj",
  },
  ordinals: [
    "prvi, prvom, prva, prvoj, prvo",
    "drugi, drugom, drugoj, druga",
    "treći, trećem, trećoj",
    "četvrti, četvrtom, četvrtoj",
  ],
  last: "prošli, prošle, prošlu, prošlog, prošloga, prošlom, prošloj, prošlih, protekli, protekle, protekla, protekla, poslednji, posljednji, poslednje, posljednje, poslednja, posljednja, poslednjih, posljednjih, minule",
  current: "ovaj, ove, ovu, ovog, ovoga, ovom, ovoj, tekuće",
  next: "sledeći, sljedeći, sledeće, sljedeće, sledeću, sljedeću, idući, iduće, iduću, naredni, naredne",
  ago: "ranije",
  agoBefore: "pre, prije",
  later: "kasnije, potom, nakon toga",
  earlier: "pre toga, prije toga",
  laterAlone: "",
  earlierAlone: "",
  following: "narednog, narednoga, sledećeg, sljedećeg",
  preceding: "prethodnog, prethodnoga, prethodni, prethodne, prethodnu",
  toldDays: { "dan kasnije": 1, "dan ranije": -1, "dan prije": -1, "dan pre": -1 },
  about: "oko, približno, gotovo, skoro, više od, najmanje",
  one: "jedan, jednu, jedna",
  few: "nekoliko, par",
  every: "svaki, svake, svakog, svaku",
  to: "do, i, pa do",
  and: "i, te",
  between: "između, od, izmedju",
  since: "od, još od, počev od",
  until: "do, pre, prije",
  at: "u, na, tokom, tijekom, nakon, posle, poslije, za, od, iz, datuma",
  of: "u",
  articles: "",
  oClock: "sati, sata, časova, h",
};

const DIGRAPHS: Readonly<Record<string, string>> = { lj: "љ", nj: "њ", dž: "џ" };
const LETTERS: ReadonlyMap<string, string> = new Map(
  [..."abvgdđežzijklmnoprstćufhcčš"].map((letter, index) => [
    letter,
    [..."абвгдђежзијклмнопрстћуфхцчш"][index] ?? letter,
  ]),
);

function cyrillic(latin: string): string {
  return latin.replace(/lj|nj|dž|\p{L}/gu, (letter) => DIGRAPHS[letter] ?? LETTERS.get(letter) ?? letter);
}

/** Both alphabets in one list of words. */
const both = (latin: string): string => (latin === "" ? "" : `${latin}, ${cyrillic(latin)}`);

const bothKeys = (days: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(days).flatMap(([word, day]) => [[word, day] as const, [cyrillic(word), day] as const]),
  );

export const SERBIAN_TIMES: TimeWords = {
  languages: LATIN.languages,
  months: LATIN.months.map(both),
  hasCapitals: false,
  weekdays: LATIN.weekdays.map(both),
  shortWeekdays: [],
  seasons: LATIN.seasons.map(both),
  units: Object.fromEntries(Object.entries(LATIN.units).map(([unit, words]) => [unit, both(words)])) as Partial<
    Record<TimeUnit, string>
  >,
  yearBehind: both(LATIN.yearBehind ?? ""),
  ordinalDot: true,
  years: bothKeys(LATIN.years ?? {}),
  days: bothKeys(LATIN.days),
  parts: { early: both(LATIN.parts.early), mid: both(LATIN.parts.mid), late: both(LATIN.parts.late) },
  ordinals: LATIN.ordinals.map(both),
  last: both(LATIN.last),
  current: both(LATIN.current),
  next: both(LATIN.next),
  ago: both(LATIN.ago),
  agoBefore: both(LATIN.agoBefore),
  later: both(LATIN.later),
  earlier: both(LATIN.earlier),
  laterAlone: "",
  earlierAlone: "",
  following: both(LATIN.following),
  preceding: both(LATIN.preceding),
  toldDays: bothKeys(LATIN.toldDays),
  about: both(LATIN.about),
  one: both(LATIN.one),
  few: both(LATIN.few),
  every: both(LATIN.every),
  to: both(LATIN.to),
  and: both(LATIN.and),
  between: both(LATIN.between),
  since: both(LATIN.since),
  until: both(LATIN.until),
  at: both(LATIN.at),
  of: both(LATIN.of),
  articles: "",
  oClock: both(LATIN.oClock),
};
