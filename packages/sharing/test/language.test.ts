import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DEED_KINDS as IN_ENGLISH } from "../src/dossier/language/en/deed-kinds.ts";
import { DEED_KINDS } from "../src/dossier/language/sq/deed-kinds.ts";
import { genderOf, nameOf } from "../src/dossier/language/sq/names.ts";
import { grouped, inWords, others } from "../src/dossier/language/sq/numbers.ts";
import { readableTime, whenPhrase } from "../src/dossier/language/sq/time.ts";
import { listCalled } from "../src/dossier/language/sq/engine-names.ts";
import { wordsOf } from "../src/dossier/language/words-of.ts";
import { composeDossier, tellSections } from "../src/index.ts";
import type { Part, Sentence, ToldSections } from "../src/index.ts";
import { ASSESSED } from "./sample-assessment.ts";
import { CATALOGUE, inputOf, RICH } from "./sample-case.ts";

const ROOT = join(import.meta.dirname, "../../..");
const input = inputOf(RICH, { catalogue: CATALOGUE, assessed: ASSESSED });
const english = composeDossier(input);
const albanian = tellSections(input, "sq", english);

function sentencesOf(value: unknown): Sentence[] {
  if (typeof value !== "object" || value === null) return [];
  if ("parts" in value && "because" in value && "text" in value) return [value as Sentence];
  return Object.values(value).flatMap(sentencesOf);
}

const SECTIONS = [
  "answer",
  "assessment",
  "incidents",
  "timeline",
  "undated",
  "voices",
  "actors",
  "malware",
  "systems",
  "victims",
  "losses",
  "disagreements",
  "indicators",
  "actions",
  "quantities",
  "origins",
  "gaps",
] as const satisfies readonly (keyof ToldSections)[];

const row = (sections: Pick<ToldSections, "answer">, id: string) =>
  sections.answer.find((one) => one.id === id)?.sentences.map(({ text }) => text) ?? [];

describe("the answer in Albanian", () => {
  it("says who did it, with names in the nominative and quotations as printed", () => {
    expect(row(albanian, "who")).toEqual([
      "DEV-4711 mbahet përgjegjës për sulmin kryesor nga Halberd Labs (“with high confidence”).",
      "Vostria mbahet përgjegjës për sulmin kryesor nga Ana Kodra (Prime Minister of Lumi; “indisputable evidence”).",
      "Sea Justice e merr përsipër sulmin; ky është pretendim, jo fakt i vërtetuar.",
      "Vostria Ministry of Foreign Affairs (“baseless”) mohon përgjegjësinë për sulmin.",
      "Si kundërpërgjigje, Nordmark akuzohet nga Vostria Ministry of Foreign Affairs.",
      "Nga Halberd Labs nuk mbahet përgjegjës për operacionin e vjedhjes dhe të publikimit të të dhënave DEV-4711.",
    ]);
  });

  it("says when it was", () => {
    expect(row(albanian, "when").slice(0, 2)).toEqual([
      "Sulmi kryesor ndodhi më 3 mars 2024, thonë dy burime.",
      "Përballë kësaj qëndron një datë tjetër: 2 mars 2024 (Halberd Labs).",
    ]);
  });

  it("rests on the same statements as the English one, section by section", () => {
    const because = (sections: Pick<ToldSections, (typeof SECTIONS)[number]>, section: (typeof SECTIONS)[number]) =>
      sentencesOf(sections[section])
        .map((one) => one.because.join(" "))
        .sort();
    for (const section of SECTIONS) expect(because(albanian, section), section).toEqual(because(english, section));
    expect(albanian.answer.map(({ id, more }) => [id, more])).toEqual(english.answer.map(({ id, more }) => [id, more]));
  });

  it("has no English of Kulla's own that does not say so", () => {
    const words = /\b(?:the|says?|of|by|was|were|and|not|who|attack|no|source|from|with|is|are)\b/iu;
    const isOurs = (part: Part) => part.kind === "text" && part.lang === undefined;
    const left = SECTIONS.flatMap((section) => sentencesOf(albanian[section]))
      .flatMap(({ parts }) => parts.filter(isOurs))
      .flatMap((part) => ("text" in part && words.test(part.text) ? [part.text] : []));
    expect(left).toEqual([]);
  });

  it("keeps likelihood and confidence out of one sentence", () => {
    for (const { text } of sentencesOf(albanian.answer))
      expect(/besimi/iu.test(text) && /gjas[ëhs]/iu.test(text)).toBe(false);
  });
});

describe("words of Albanian", () => {
  it("writes dates as they stand alone and in a sentence", () => {
    const both = (edtf: string) => [readableTime(edtf), whenPhrase(edtf)];
    expect(both("2022-07-15")).toEqual(["15 korrik 2022", "më 15 korrik 2022"]);
    expect(both("2022-07")).toEqual(["korrik 2022", "në korrik 2022"]);
    expect(both("2022")).toEqual(["2022", "në vitin 2022"]);
    expect(both("2022-07-15~")).toEqual(["rreth 15 korrik 2022", "rreth datës 15 korrik 2022"]);
    expect(both("2022-21")).toEqual(["pranvera e vitit 2022", "në pranverën e vitit 2022"]);
    expect(both("2021-05/2022-07")).toEqual(["maj 2021 – korrik 2022", "nga muaji maj 2021 deri në korrik 2022"]);
    expect(both("2022-07-15?")[1]).toBe("më 15 korrik 2022 (e pasigurt)");
    expect(whenPhrase("mbrëmë")).toBe("në kohën «mbrëmë»");
  });

  it("counts with the gender of what is counted", () => {
    expect([inWords(3, "burim", "burime"), others(3, "parties"), others(3, "things")]).toEqual([
      "tri burime",
      "tre të tjerë",
      "tri të tjera",
    ]);
    expect([grouped(5800), grouped(1234567), grouped(1.5)]).toEqual(["5\u00a0800", "1\u00a0234\u00a0567", "1,5"]);
  });

  it("calls states and their governments by their Albanian names, and nothing else", () => {
    expect(["Iran", "Government of Iran", "United States", "Microsoft", "IT", "source 3"].map(nameOf)).toEqual([
      "Irani",
      "Qeveria e Iranit",
      "Shtetet e Bashkuara",
      "Microsoft",
      "IT",
      "burimi 3",
    ]);
    expect(["Russia", "Iran", "Government of Iran", "Microsoft"].map(genderOf)).toEqual([
      "feminine",
      "masculine",
      "feminine",
      "masculine",
    ]);
  });

  it("leaves a noun alone after “në” without its article", () => {
    const { attacks, harm } = wordsOf("sq");
    const items: Part = { kind: "name", text: "Shqipëria" };
    expect(harm.victims(attacks.only, items).text).toBe("Në sulm: Shqipëria.");
    expect(harm.victims(attacks.of("main", "", ""), items).text).toBe("Në sulmin kryesor: Shqipëria.");
  });

  it("bends words after a feminine culprit", () => {
    const { culprits } = wordsOf("sq");
    const text = (words: string): Part => ({ kind: "text", text: words });
    const attack = { part: text("sulmi"), object: text("sulmin"), behind: text("sulmit") };
    const given = {
      areMany: false,
      attack,
      by: text("Microsoft"),
      parties: 1,
      culprits: text("Rusia"),
      first: "Russia",
    };
    expect(culprits.charge("asserts", false, given).text).toBe("Rusia mbahet përgjegjëse për sulmin nga Microsoft.");
    expect(culprits.charge("hedges", false, { ...given, parties: 4 }).text).toBe(
      "Rusia dyshohet për sulmin nga katër palë: Microsoft.",
    );
  });
});

/** All that stands between quotation marks after `key` in the files of a folder. */
function literalsIn(folder: string, key: RegExp): string[] {
  const files = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith(".ts"));
  return files.flatMap((name) =>
    [...readFileSync(join(ROOT, folder, name), "utf8").matchAll(key)].map(([, literal = ""]) => literal),
  );
}

describe("what other packages write in English", () => {
  it("every topic of a contradiction has Albanian words", () => {
    const folder = "packages/core/src/contradictions";
    const written = [
      ...literalsIn(folder, /(?:topic: |compareDates\()`([^`]+)`/gu),
      ...literalsIn(folder, /topic: "([^"]+)"/gu),
      ...literalsIn(folder, /^ {2}(?:sever_relations|expel|emergency): "([^"]+)"/gmu),
    ];
    expect(written.length).toBeGreaterThan(25);
    const { topic } = wordsOf("sq").disagreements;
    // `${speakerOf(own)}` stands for a name, and may hold braces itself.
    const named = written.map((words) => words.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/gu, "Nordmark"));
    expect(named.filter((words) => topic(words).lang !== undefined)).toEqual([]);
  });

  it("every kind of deed has words in both languages", () => {
    const kinds = new Set(literalsIn("packages/extraction/src/facts/actions", /\bkind: "([^"]+)"/gu));
    expect(kinds.size).toBeGreaterThan(50);
    expect([...kinds].filter((kind) => DEED_KINDS[kind] === undefined)).toEqual([]);
    // Those that English tells by the class of the deed are not told by its kind.
    const byClass =
      /^(?:attribute publicly|charges|condemn|impose sanctions|indict|offer a reward|refuse to pay|sanctions listing|sever diplomatic relations)$/u;
    expect([...kinds].filter((kind) => IN_ENGLISH[kind] === undefined && !byClass.test(kind))).toEqual([]);
  });

  it("every reason for confidence has Albanian words", () => {
    const source = readFileSync(join(ROOT, "packages/attribution/src/explain/assess-confidence.ts"), "utf8");
    const reasons = [...source.matchAll(/[`"]((?:[A-Z][a-z]+ )[^`"]{8,200})\.[`"]/gu)].map(([, words = ""]) => words);
    expect(reasons).toHaveLength(7);
    const filled = reasons.map((words) => words.replace("${told}", " (technique)").replace(/\$\{[^}]*\}/gu, "3"));
    expect(filled.filter((words) => wordsOf("sq").engine(words).lang !== undefined)).toEqual([]);
  });
});

describe("sentences of the engine in Albanian", () => {
  const { engine } = wordsOf("sq");

  it.each([
    ["Iran was hit", "U godit Irani"],
    ["United States was hit", "U goditën Shtetet e Bashkuara"],
    ["A victim belongs to the sector energy", "Sektori i një viktime: energjia"],
    ["Web Shell (T1505.003) was seen", "U vërejt teknika Web Shell (T1505.003)"],
    ["A technique (T9999) was seen", "U vërejt teknika T9999"],
    [
      "Russia holds Iran responsible (“with high confidence”)",
      "Rusia thotë se përgjegjës për sulmin është Irani («with high confidence»)",
    ],
    ["Microsoft holds Russia responsible", "Microsoft thotë se përgjegjëse për sulmin është Rusia"],
    ["Iranian hackers claims the attack", "Iranian hackers e marrin përsipër sulmin"],
    ["Iran accuses United States in turn", "Si kundërpërgjigje, Shtetet e Bashkuara akuzohen nga Irani"],
    ["Microsoft suspects Iran", "Microsoft dyshon se pas sulmit qëndron Irani"],
    [
      "A says that X is part of Y. B links those who did it to X",
      "A thotë se X bën pjesë te Y. X lidhet me autorët e sulmit nga B",
    ],
    [
      "OilRig is known to use ZeroCleare (S1151), as one other group is",
      "Dihet se OilRig përdor ZeroCleare (S1151), si edhe një grup tjetër",
    ],
    [
      "Mandiant tells of a sign of language that points to speakers of Farsi: “farsi strings”, as a reason for what it says already",
      "Mandiant tregon për një shenjë gjuhësore, që të çon te folës të persishtes: «farsi strings», si arsye për atë që thotë tashmë",
    ],
    [
      "Edi Rama says that 4 groups did it. Supported by Microsoft. Nobody else in the case says anything that bears on it",
      "Edi Rama thotë se e bënë 4 grupe. Mbështetet nga Microsoft. Askush tjetër në çështje nuk thotë diçka që ka të bëjë me të",
    ],
    [
      "The probability of one of the sister groups A, B must be at least 90 %: it is 61 %",
      "Probabiliteti duhet të jetë të paktën 90 %. Tani është 61 %: një nga grupet motra A, B",
    ],
    ["Keep the working hours of Iran's country", "Të punojë me orarin e vendit nga vjen Irani"],
  ])("%s", (english, told) => {
    expect(engine(english)).toEqual({ text: told });
  });

  it("stay English and say so where they are not known, and end in bounded time on any words", () => {
    expect(engine("A person's own words on it")).toEqual({ text: "A person's own words on it", lang: "en" });
    const long = `${"a says that ".repeat(3_000)}b. `.repeat(3);
    expect(engine(long).lang).toBe("en");
  });

  it("tell names with “and” in them from two names", () => {
    const names = new Set(["Ministry of Trade and Energy", "Iran", "Mandiant"]);
    const isName = (words: string) => names.has(words);
    expect(listCalled("Ministry of Trade and Energy", isName)).toBe("Ministry of Trade and Energy");
    expect(listCalled("Ministry of Trade and Energy and Iran", isName)).toBe("Ministry of Trade and Energy dhe Irani");
    expect(listCalled("A, Iran and Mandiant", isName)).toBe("A, Irani dhe Mandiant");
    expect(listCalled("A, B, C and 3 others", isName)).toBe("A, B, C dhe 3 të tjerë");
  });
});

describe("what stands between two things that disagree", () => {
  const { disagreements } = wordsOf("sq");
  const folder = join(ROOT, "packages/core/src/contradictions");
  const written = readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .flatMap((source) =>
      [...source.matchAll(/(?:why: |\? |: |= )"([A-Z][^"]{20,300}\.)"/gu)].map(([, why = ""]) => why),
    );

  it("has an Albanian reason for each that the comparison gives", () => {
    expect(written.length).toBeGreaterThan(35);
    expect(written.filter((why) => disagreements.why(why).lang !== undefined)).toEqual([]);
  });

  it("says that a person decided, and what the comparison had found", () => {
    const [why = ""] = written;
    expect(disagreements.why(`A person decided so; the check said "conflict": ${why}`).text).toBe(
      `Kështu vendosi një person; krahasimi kishte gjetur «konflikt»: ${disagreements.why(why).text}`,
    );
  });
});

describe("lines on a party in Albanian", () => {
  const { parties, attacks } = wordsOf("sq");
  const part = (words: string): Part => ({ kind: "text", text: words });
  const NOTHING: Part = { kind: "reference", passages: [], statements: [], told: { documents: 0, origins: 0 } };

  it("bend with whether it is one or many, and deny verbs with “nuk”", () => {
    expect(parties.named("asserts", false, attacks.only, part("Microsoft"), NOTHING).text).toBe(
      "I ngarkohet përgjegjësia për sulmin nga Microsoft.",
    );
    expect(parties.named("rejects", true, attacks.only, part("Iran"), NOTHING).text).toBe(
      "Nuk u ngarkohet përgjegjësia për sulmin nga Iran.",
    );
    expect(parties.part(attacks.only, "hedges", part("hyrja"), part("thotë CISA")).text).toBe(
      "Roli në sulm: ndoshta hyrja, thotë CISA.",
    );
    const alias = (relation: "same" | "distinct" | "subset-of", stance: "asserts" | "rejects") =>
      parties.alias(part("A"), relation, stance, part("B"), part("thotë C"), NOTHING).text;
    expect([alias("same", "asserts"), alias("subset-of", "rejects"), alias("distinct", "asserts")]).toEqual([
      "A është i njëjti aktor si B, thotë C.",
      "A nuk bën pjesë te B, thotë C.",
      "A është tjetër nga B, thotë C.",
    ]);
  });
});
