import { describe, expect, test } from "vitest";
import { claimsIn } from "./read-text.ts";

/** `1200 computers encrypted`, `about 30000 units replaced`. */
function counted(language: string, text: string): readonly string[] {
  return claimsIn("quantity", text, { language }).map(({ metric, value, unit, qualifier }) =>
    [qualifier, value, /dollars|euros|gigabytes/.test(unit) ? unit : undefined, metric]
      .filter((part) => part !== undefined)
      .join(" "),
  );
}

describe("figures in other languages are counted under the English word", () => {
  test.each([
    [
      "de",
      "Bei dem Angriff wurden rund 1.200 Rechner und 40 Server verschlüsselt.",
      ["about 1200 computers encrypted", "40 servers encrypted"],
    ],
    ["de", "Der Schaden beläuft sich auf 2,5 Millionen Euro.", ["2500000 euros damage"]],
    ["it", "I ladri hanno rubato 90 milioni di dollari dalla cassa di risparmio.", ["90000000 dollars money stolen"]],
    [
      "it",
      "L'attacco ha colpito sei provider di servizi, crittografando i dati di 210 aziende.",
      ["6 service providers affected", "210 companies affected"],
    ],
    ["it", "Quasi 20.000 unità sono state sostituite dopo l'attacco.", ["about 20000 units replaced"]],
    [
      "fr",
      "Les pirates ont volé 40 gigaoctets de données et réclament une rançon de 3 millions d'euros.",
      ["40 gigabytes data stolen", "3000000 euros ransom demanded"],
    ],
    ["es", "El ataque afectó a 800 tiendas y a 3.000 empleados.", ["800 stores affected", "3000 employees affected"]],
    ["pt", "Os piratas roubaram 12 milhões de euros ao banco.", ["12000000 euros money stolen"]],
    ["sq", "Sulmi preku 30 mijë kompjuterë.", ["30000 computers affected"]],
    ["sr", "Hakeri su zarazili 160 računara.", ["160 computers infected"]],
    [
      "uk",
      "Хакери знищили 12 тисяч комп'ютерів та понад 3 тисячі серверів.",
      ["12000 computers destroyed", "over 3000 servers destroyed"],
    ],
    ["ru", "В результате атаки пострадали 2 миллиона абонентов.", ["2000000 subscribers affected"]],
    ["zh", "黑客攻击导致4300台电脑瘫痪。", ["4300 computers affected"]],
  ])("%s: %s", (language, text, expected) => {
    expect(counted(language, text)).toEqual(expected);
  });

  test("a name in quotation marks may stand between the figure and the things", () => {
    expect(counted("en", "After the attack, over 20k ‘WaveBox’ modems were shipped to shops.")).toEqual([
      "over 20000 wavebox modems replaced",
    ]);
  });

  test("a figure of no attack is not counted", () => {
    expect(counted("de", "Die Firma hat 1.200 Mitarbeiter und 40 Standorte.")).toEqual([]);
  });

  test.each([
    ["Between 50 and 60% of the company's 37,000 customers were hit.", ["37000 customers in total"]],
    ["Most of its 800 stores were closed after the attack.", ["800 stores in total"]],
    ["In the attack, 40 of the hospital's 200 servers were encrypted.", ["200 servers in total"]],
    ["Personal data of 9,700 customers was stolen.", ["9700 customers affected"]],
  ])("what a part is told of is counted as the whole: %s", (text, expected) => {
    expect(counted("en", text)).toEqual(expected);
  });
});
