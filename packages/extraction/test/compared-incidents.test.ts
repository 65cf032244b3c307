import { describe, expect, test } from "vitest";
import { claimsIn } from "./read-text.ts";

/** The victims of a text, each with the incident that it is said of. */
function scopes(text: string, language = "en"): string[] {
  const claims = claimsIn("victim", text, { language, published: "2024-03-20" });
  return [...new Set(claims.map(({ name, incident }) => `${name}: ${incident ?? "none"}`))].sort();
}

describe("another victim that is named for comparison was not hit by the attack of the case", () => {
  const attack = "A cyberattack on Uruguay took ministries offline on 3 May 2023.";

  test.each([
    ["Another country, Paraguay, was also the victim of a cyberattack.", "Paraguay"],
    ["Paraguay, another member of the bloc, was also the target of a cyberattack.", "Paraguay"],
    ["Neighbouring Paraguay, too, suffered a cyberattack.", "Paraguay"],
    ["Another neighbour, Paraguay, was targeted in 2021 too.", "Paraguay"],
    ["Paraguay, which borders it, was hit by a similar attack.", "Paraguay"],
  ])("%s", (told, other) => {
    expect(scopes(`${attack} ${told}`)).toEqual([`${other}: context-1`, "Uruguay: main"]);
  });

  test.each([
    ["en", "A ransomware attack on Norvik Steel stopped its furnaces.", "Halmark Foods suffered a similar attack."],
    [
      "de",
      "Ein Cyberangriff auf Norvik Steel legte die Öfen lahm.",
      "Halmark Foods wurde Opfer eines ähnlichen Angriffs.",
    ],
    ["fr", "Une cyberattaque contre Norvik Steel a arrêté les fours.", "Halmark Foods a subi une attaque similaire."],
    [
      "it",
      "Un attacco informatico contro Norvik Steel ha fermato i forni.",
      "Halmark Foods ha subito un attacco simile.",
    ],
    ["es", "Un ciberataque contra Norvik Steel paró los hornos.", "Halmark Foods sufrió un ataque similar."],
    ["sq", "Një sulm kibernetik ndaj Norvik Steel ndali furrat.", "Halmark Foods pësoi një sulm të ngjashëm."],
    ["ru", "Кибератака на Norvik Steel остановила печи.", "Halmark Foods подверглась аналогичной кибератаке."],
    ["uk", "Кібератака на Norvik Steel зупинила печі.", "Halmark Foods зазнала подібної кібератаки."],
    ["sr", "Sajber napad na Norvik Steel zaustavio je peći.", "Halmark Foods je pretrpeo sličan napad."],
    ["zh", "针对Norvik Steel的网络攻击使工厂停产。", "Halmark Foods也遭受了类似的攻击。"],
  ])("%s: %s %s", (language, first, told) => {
    expect(scopes(`${first} ${told}`, language)).toEqual(["Halmark Foods: context-1", "Norvik Steel: main"]);
  });

  test.each([
    ["the attack itself", "Another country, Paraguay, was also hit by the attack.", "Paraguay: main"],
    ["the attack itself", "Paraguay was hit by the same attack.", "Paraguay: main"],
    ["a kind of attack", "Halmark Foods was hit by an attack similar to NotPetya.", "Halmark Foods: main"],
  ])("but one of %s is: %s", (_name, told, expected) => {
    expect(scopes(`${attack} ${told}`)).toEqual([expected, "Uruguay: main"]);
  });

  test("a report on the second victim is about the second victim", () => {
    expect(scopes("Another country, Paraguay, was the victim of a cyberattack on Monday.")).toEqual(["Paraguay: main"]);
  });
});
