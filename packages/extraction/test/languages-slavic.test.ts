import type { Claim } from "@kulla/core";
import { describe, expect, it } from "vitest";
import { claimsIn, readText } from "./read-text.ts";

type Language = "ru" | "uk" | "sr" | "hr";

function claims<T extends Claim["type"]>(type: T, language: Language, text: string) {
  return claimsIn(type, text, { language, published: "2024-05-10" });
}

describe("who was hit, in Slavic languages", () => {
  it.each<[Language, string, string]>([
    ["ru", "Хакеры взломали серверы авиакомпании «Север».", "Север"],
    ["ru", "НАТО сообщило о кибератаке на Албанию.", "Albania"],
    ["uk", "Хакери здійснили атаку на оператора «Зоряний».", "Зоряний"],
    ["hr", "Novi hakerski napad na Crnu Goru potvrđen je jučer.", "Montenegro"],
    ["sr", "Забележен је сајбер напад на Владу Црне Горе.", "Government of Montenegro"],
  ])("%s: %s", (language, text, victim) => {
    expect(claims("victim", language, text).map(({ name }) => name)).toContain(victim);
  });

  it("takes the one who attacks for no victim", () => {
    expect(claims("victim", "uk", "ЄС засудив кібератаку Росії на Україну.").map(({ name }) => name)).not.toContain(
      "Russia",
    );
  });
});

describe("what became of systems, in Slavic languages", () => {
  it.each<[Language, string, string]>([
    ["ru", "Сайт МИД Эстонии недоступен из-за DDoS-атаки.", "offline"],
    ["ru", "Хакеры похитили персональные данные пассажиров.", "compromised"],
    ["uk", "Внаслідок кібератаки не працюють державні реєстри.", "offline"],
    ["uk", "Зловмисники знищили сервери компанії.", "destroyed"],
    ["hr", "Sajt Vlade Crne Gore je nedostupan zbog napada.", "offline"],
    ["sr", "Хакери су украли личне податке грађана.", "compromised"],
    ["hr", "Hakeri su ukrali lične podatke građana.", "compromised"],
    ["sr", "Državni registri nisu ugroženi.", "unaffected"],
  ])("%s: %s", (language, text, status) => {
    expect(claims("system", language, text).map((claim) => claim.status)).toEqual([status]);
  });
});

describe("blame and answers in Slavic languages", () => {
  it.each<[Language, string, string[], string[]]>([
    ["ru", "США и Великобритания обвинили Россию в кибератаке.", ["United States", "United Kingdom"], ["Russia"]],
    ["ru", "За атакой стоит группировка Sandworm.", [], ["Sandworm"]],
    ["uk", "СБУ встановила, що атаку реалізувало угруповання Sandworm.", ["СБУ"], ["Sandworm"]],
    ["hr", "Premijer Ivan Perić optužio je Rusiju za hakerski napad.", ["Ivan Perić"], ["Russia"]],
    ["sr", "Премијер Иван Перић оптужио је Русију за хакерски напад.", ["Иван Перић"], ["Russia"]],
  ])("%s: %s", (language, text, by, to) => {
    const [claim] = claims("attribution", language, text);
    expect(claim).toMatchObject({ by, to });
  });

  it("keeps a doubt a doubt", () => {
    const found = readText("За атакою, ймовірно, стоїть Sandworm.", { language: "uk", published: "2024-05-10" });
    expect(found.filter(({ claim }) => claim.type === "attribution").map(({ stance }) => stance)).toEqual(["hedges"]);
  });

  it.each<[Language, string, string]>([
    ["ru", "Ответственность за атаку взяла на себя хакерская группировка «Солнце».", "Солнце"],
    ["uk", "Відповідальність за атаку взяло на себе хакерське угруповання «Сонце».", "Сонце"],
    ["hr", 'Hakerska grupa "Mjesec" preuzela je odgovornost za napad.', "Mjesec"],
    ["sr", 'Хакерска група "Месец" преузела је одговорност за напад.', "Месец"],
  ])("reads who claims it, %s: %s", (language, text, by) => {
    expect(claims("claim", language, text).map((claim) => claim.by)).toEqual([by]);
  });

  it("reads denials", () => {
    expect(claims("denial", "uk", "МЗС Росії заперечило причетність до кібератаки.").map(({ by }) => by)).toEqual([
      "МЗС Росії",
    ]);
    expect(claims("denial", "sr", "Ambasada Rusije odbacila je optužbe za napad.").map(({ by }) => by)).toEqual([
      "Ambasada Rusije",
    ]);
  });

  it.each<[Language, string, string, string, string | undefined]>([
    ["ru", "Чехия выслала двух российских дипломатов.", "expel", "Czech Republic", "Russia"],
    ["ru", "Албания разорвала дипломатические отношения с Ираном.", "sever_relations", "Albania", "Iran"],
    ["uk", "ЄС засудив кібератаку на реєстри.", "condemn", "European Union", undefined],
    ["hr", "Hrvatska je protjerala ruskog diplomata.", "expel", "Croatia", "Russia"],
    ["sr", "Хрватска је протерала руског дипломату.", "expel", "Croatia", "Russia"],
  ])("reads what states do, %s: %s", (language, text, cls, by, target) => {
    const found = claims("action", language, text).filter((claim) => claim.class === cls);
    expect(found.map((claim) => claim.by)).toEqual([[by]]);
    if (target !== undefined) expect(found[0]?.target).toBe(target);
  });
});
