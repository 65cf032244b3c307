import { describe, expect, test } from "vitest";
import { foldText } from "../src/analysis/abstract.ts";
import { findNumbers } from "../src/analysis/numbers.ts";

function numbersIn(text: string, language: string): (readonly [string, number | string | undefined])[] {
  return findNumbers(text, foldText(text), language)
    .sort((a, b) => a.start - b.start)
    .map(({ name, value }) => [name, value] as const);
}

describe("numbers", () => {
  test.each([
    ["sq", "5.800 turbina", "5.800", 5800],
    ["sq", "30 mijë klientë", "30 mijë", 30_000],
    ["sq", "dy milionë qytetarë", "dy milionë", 2_000_000],
    ["de", "1,2 Mio. Kunden", "1,2 Mio.", 1_200_000],
    ["de", "zwölf Rechner", "zwölf", 12],
    ["fr", "1 500 000 clients", "1 500 000", 1_500_000],
    ["fr", "3,5 milliards d'euros", "3,5 milliards", 3_500_000_000],
    ["it", "11 mila banche", "11 mila", 11_000],
    ["es", "9 millones de euros", "9 millones", 9_000_000],
    ["pt", "quatro transferências", "quatro", 4],
    ["hr", "16 milijuna ljudi", "16 milijuna", 16_000_000],
    ["sr", "пет сервера", "пет", 5],
    ["uk", "7 тисяч серверів", "7 тисяч", 7000],
    ["ru", "1,5 млрд рублей", "1,5 млрд", 1_500_000_000],
    ["ru", "двух компаний", "двух", 2],
    ["zh", "攻击了3万台设备", "3万", 30_000],
    ["zh", "使用了一百四十种工具", "一百四十", 140],
    ["zh", "三家银行", "三", 3],
  ])("%s: %s", (language, text, name, value) => {
    expect(numbersIn(text, language)).toEqual([[name, value]]);
  });

  test.each([
    ["sq", "dhjetëra mijëra klientë", "dhjetëra mijëra"],
    ["de", "mehrere hundert Rechner", "mehrere hundert"],
    ["es", "cientos de miles de usuarios", "cientos de miles"],
    ["ru", "десятки тысяч пассажиров", "десятки тысяч"],
    ["zh", "数百万个包裹", "数百万"],
  ])("%s: many without a number: %s", (language, text, words) => {
    expect(numbersIn(text, language)).toEqual([[words, words]]);
  });

  test.each([
    ["sq", "mbi 400 faqe", "over"],
    ["de", "rund 400 Rechner", "about"],
    ["fr", "au moins 70 sites", "at least"],
    ["uk", "близько 70 сайтів", "about"],
    ["zh", "超过100家医院", "over"],
  ])("%s: what qualifies a number: %s", (language, text, qualifier) => {
    expect(findNumbers(text, foldText(text), language)[0]?.qualifier).toBe(qualifier);
  });

  test("a size is a number with its unit", () => {
    const [number] = findNumbers("窃取了近2TB的数据", "窃取了近2tb的数据", "zh");
    expect(number).toMatchObject({ name: "2TB", value: 2, kind: "TB", qualifier: "about" });
  });

  test("one of something is no count, and the second is an ordinal", () => {
    expect(numbersIn("一个黑客组织第二次攻击", "zh")).toEqual([]);
  });

  test("a comma between figures of a list is no fraction", () => {
    expect(numbersIn("versions 1,2 and 7", "en")).toEqual([["7", 7]]);
  });
});
