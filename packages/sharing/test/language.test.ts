import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DEED_KINDS as IN_ENGLISH } from "../src/dossier/language/en/deed-kinds.ts";
import { DEED_KINDS } from "../src/dossier/language/sq/deed-kinds.ts";
import { genderOf, nameOf } from "../src/dossier/language/sq/names.ts";
import { grouped, inWords, others } from "../src/dossier/language/sq/numbers.ts";
import { readableTime, whenPhrase } from "../src/dossier/language/sq/time.ts";
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
  "incidents",
  "undated",
  "voices",
  "malware",
  "systems",
  "victims",
  "losses",
  "indicators",
  "actions",
  "quantities",
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
