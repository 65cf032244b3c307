import { expect, test } from "vitest";
import { languagesOf } from "../src/language.ts";
import { TELLING_WORDS, blendsIn, languageByWords, tellingWords } from "../src/telling-words.ts";

test("no word stands in two rows", () => {
  const rows = Object.values(TELLING_WORDS).map((row) => row.split(" "));
  const words = rows.flat();
  expect(words.length - new Set(words).size).toBe(0);
});

test("three small words of one language and none of another tell it", () => {
  expect(languageByWords("The ministry said on Friday that the portal and its servers were down.")).toBe("en");
  expect(languageByWords("Das Rathaus wurde angegriffen und ist nicht erreichbar, auch Telefone sind gestört.")).toBe(
    "de",
  );
  expect(languageByWords("Sistemet e policisë janë prekur dhe nuk punojnë më që nga një sulm i djeshëm.")).toBe("sq");
  expect(
    languageByWords("Міністерство повідомило, що сайти були недоступні, а також які дані від цього постраждали."),
  ).toBe("uk");
});

test("two languages in one text, another script, a short text: nothing is told by words", () => {
  const mixed = "The mayor said that „die Server und die Telefone wurden nicht“ and would come back with a statement.";
  expect(languageByWords(mixed)).toBeUndefined();
  expect(
    languageByWords("袭击发生后 the ministry said that the portal and its servers were down again today."),
  ).toBeUndefined();
  expect(languageByWords("the and that")).toBeUndefined();
});

test("hashes and paths blend into a document, foreign prose does not", () => {
  expect(blendsIn(tellingWords("d0f1984b4fe896d0024533510ce22d71e05b20bad74d53fae158dc752a65782e"), "en")).toBe(true);
  expect(blendsIn(tellingWords("Cyberangriff legt Krankenhaus lahm, Patienten verlegt"), "en")).toBe(false);
  expect(blendsIn(tellingWords("Le ministère a été informé the same day"), "en")).toBe(false);
});

test("a foreign passage within a document of one language keeps its own", () => {
  const english = "The agency said that the attack hit the portal and that its servers would stay offline. "
    .repeat(3)
    .trim();
  const german = "Cyberangriff legt Krankenhaus lahm: Patienten verlegt, Operationen abgesagt, Polizei ermittelt";
  const text = `${english}\n${german}\n${english}`;
  const passages = [
    { start: 0, end: english.length, kind: "paragraph" as const },
    { start: english.length + 1, end: english.length + 1 + german.length, kind: "paragraph" as const },
    { start: english.length + german.length + 2, end: text.length, kind: "paragraph" as const },
  ];
  const { main, passages: told } = languagesOf(text, passages, undefined);
  expect(main).toBe("en");
  expect(told.map(({ language }) => language)).toEqual(["en", "de", "en"]);
});
