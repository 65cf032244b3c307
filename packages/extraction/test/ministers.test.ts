import { describe, expect, test } from "vitest";
import { readText } from "./read-text.ts";

/** Who attributes, in a text. */
function accusers(text: string, language: string): string[] {
  return readText(text, { language, published: "2024-03-20" }).flatMap(({ claim }) =>
    claim.type === "attribution" ? claim.by : [],
  );
}

/** The states that the speakers of a text speak for. */
function states(text: string): string[] {
  return readText(text, { published: "2024-03-20" }).flatMap(({ speakers }) =>
    speakers.flatMap(({ state }) => (state === undefined ? [] : [state])),
  );
}

describe("an Albanian minister by the field of the ministry", () => {
  test.each([
    ["Ministri i Administratës Publike tha se Rusia qëndron pas sulmit.", "Ministri i Administratës Publike"],
    ["Ministri i Drejtësisë tha se Rusia qëndron pas sulmit.", "Ministri i Drejtësisë"],
    ["Ministrja e Punëve të Jashtme tha se Rusia qëndron pas sulmit.", "Ministrja e Punëve të Jashtme"],
    ["Ministri i Administratës Publike, Ardit Leka, tha se Rusia qëndron pas sulmit.", "Ardit Leka"],
    ["Ministria e Administratës Publike deklaroi se Rusia qëndron pas sulmit.", "Ministria e Administratës Publike"],
  ])("%s", (told, by) => {
    expect(accusers(`Një sulm kibernetik paralizoi sistemet. ${told}`, "sq")).toEqual([by]);
  });
});

describe("a minister or an official named without a country", () => {
  test.each([
    ["Prime Minister Jane Roe said that the hackers had destroyed two servers."],
    ["Officials said that the hackers had destroyed two servers."],
  ])("is not of the state that is only accused: %s", (told) => {
    expect(states(`A cyberattack paralysed ministries. Russia was accused of the attack. ${told}`)).not.toContain(
      "Russia",
    );
  });

  test("is of the country that the text is about", () => {
    const text =
      "A cyberattack paralysed ministries of Uruguay. It was blamed on Russia. Prime Minister Jane Roe said that the hackers had destroyed two servers.";
    expect(states(text)).toContain("Uruguay");
  });
});
