import { describe, expect, test } from "vitest";
import { claimsIn } from "./read-text.ts";

const accusers = (text: string) => [...new Set(claimsIn("attribution", text).flatMap(({ by }) => by))];

describe("a body whose short form the catalogue knows is one party under both names", () => {
  test("where the text introduces the short form", () => {
    const text =
      "A cyberattack paralysed ministries. The National Security Agency (ANB) blamed Russia for the attack. The ANB said that Russian services were behind it.";
    expect(accusers(text)).toEqual(["ANB"]);
    expect(claimsIn("alias", text).map(({ left, right }) => [left, right])).toEqual([
      ["National Security Agency", "ANB"],
    ]);
  });

  test("but another body's brackets do not rename it", () => {
    const text = "A cyberattack paralysed ministries. Orsolan Security (Microsoft) blamed Russia for the attack.";
    expect(accusers(text)).not.toContain("Microsoft");
  });

  test("and letters that the catalogue lacks stand for the long form", () => {
    const text =
      "A cyberattack paralysed ministries. The Orsolan Security Bureau (OSB) blamed Russia for the attack. The OSB said that Russian services were behind it.";
    expect(accusers(text)).toEqual(["Orsolan Security Bureau"]);
  });
});
