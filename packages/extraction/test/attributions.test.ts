import { describe, expect, test } from "vitest";
import type { Claim } from "@kulla/core";
import { readText } from "./read-text.ts";

type Attribution = Extract<Claim, { type: "attribution" }>;

/** Who attributes to whom, as `A+B → C (stance)`, the stance left out where it asserts. */
function attributed(text: string): string[] {
  return readText(text).flatMap(({ claim, stance }) =>
    claim.type === "attribution" ? [`${told(claim)}${stance === "asserts" ? "" : ` (${stance})`}`] : [],
  );
}

function told({ by, to }: Attribution): string {
  return `${by.join("+")} → ${to.join("+")}`;
}

describe("constructions that lay blame", () => {
  test.each([
    ["Norway blames Russia for the cyberattack on its ports.", "Norway → Russia"],
    ["Norway and Denmark accused Russia of being behind the hack of two ports.", "Norway+Denmark → Russia"],
    ["Norwegian officials are pointing the finger at Russia.", "Norwegian officials → Russia"],
    [
      "Norway’s government issued a statement formally accusing Russia of orchestrating the cyberattack.",
      "Norway’s government → Russia",
    ],
    ["Norway called Russia the most likely culprit in the breach.", "Norway → Russia (hedges)"],
    ["Norway identified the likely culprit as Russia.", "Norway → Russia (hedges)"],
    ["Norway condemned Russia’s reckless cyberattack on the ports.", "Norway → Russia"],
    ["Norway has linked North Korean hackers to the theft of the cryptocurrency.", "Norway → North Korean hackers"],
  ])("%s", (text, wanted) => {
    expect(attributed(text)).toEqual([wanted]);
  });
});

describe("what somebody is said to be behind", () => {
  test.each([
    ["Norway’s security minister Kari Holm said that Russia was to blame.", "Kari Holm → Russia"],
    [
      "Norway said the GRU — Russia’s military intelligence — was “almost certainly” responsible for the attack.",
      "Norway → GRU",
    ],
    ["The attack was the work of Sandworm, Norwegian officials said.", "Norwegian officials → Sandworm"],
    ["Mandiant found code similarities that point to the Lazarus Group.", "Mandiant → Lazarus Group"],
    ["The breach had been traced to China, Norwegian officials said.", "Norwegian officials → China"],
    [
      "Norwegian officials said the hackers were believed to be based in China.",
      "Norwegian officials → China (hedges)",
    ],
    ["Norwegian officials said the malware was likely Russian in origin.", "Norwegian officials → Russia (hedges)"],
    ["Norway charged four members of the GRU with hacking two ports.", "Norway → GRU"],
    ["Mandiant attributed the attack to a threat actor it tracks as UNC4417.", "Mandiant → UNC4417"],
  ])("%s", (text, wanted) => {
    expect(attributed(text)).toEqual([wanted]);
  });

  test("those who are cited speak, not the newspaper", () => {
    expect(
      attributed(
        "Norwegian intelligence concluded that Russia was responsible for the attack, two people familiar with the matter told Reuters.",
      ),
    ).toEqual(["Norwegian intelligence → Russia"]);
  });

  test("sources without a name are kept as they are called", () => {
    expect(attributed("Two people familiar with the investigation said Russia was behind the attack.")).toEqual([
      "Two people familiar with the investigation → Russia",
    ]);
  });

  test("a group described by its state is one culprit", () => {
    expect(attributed("Norway said the Russian group Fancy Bear was behind the attack.")).toEqual([
      "Norway → Fancy Bear",
    ]);
  });
});

describe("what is no attribution", () => {
  test.each([
    "China accused the United States of making groundless accusations.",
    "APT31, which is linked to the Ministry of State Security, has been active for years.",
    "Norway said it does not know if China was behind the attack.",
    "The wiper has been used in attacks carried out by Iranian hackers in the past.",
  ])("%s", (text) => {
    expect(attributed(text).filter((one) => !one.startsWith(" →"))).toEqual([]);
  });

  test("a group that is tied to a state does not speak", () => {
    expect(attributed("Norway said that it is highly likely Hafnium is associated with the Chinese state.")).toEqual(
      [],
    );
  });

  test("no evidence is a rejection", () => {
    expect(
      attributed("Denmark’s government said there was no indication that Russia was responsible for the attack."),
    ).toEqual(["Denmark’s government → Russia (rejects)"]);
  });
});

describe("denials and claims", () => {
  const of = (type: "denial" | "claim") => (text: string) =>
    readText(text).flatMap(({ claim }) => (claim.type === type ? [claim.by] : []));

  test.each([
    ["Beijing called the allegations irresponsible.", "China"],
    ["The Chinese Embassy in Oslo rejected the accusation.", "Chinese Embassy"],
    ["The embassy of China in Oslo said the accusations were completely fabricated.", "Embassy of China"],
    ["A Kremlin spokesman denied that Russia was involved in the attacks.", "Kremlin"],
  ])("%s", (text, by) => {
    expect(of("denial")(text)).toEqual([by]);
  });

  test("who rejects a demand denies nothing", () => {
    expect(of("denial")("The company rejected the ransom demand after the attack.")).toEqual([]);
  });

  test.each([
    ["Killnet said on its Telegram channel that it had attacked the websites of the ports.", "Killnet"],
    ["A group calling itself Northern Dawn claimed sole responsibility for the attack.", "Northern Dawn"],
    ["Killnet appears to have claimed responsibility for the attack.", "Killnet"],
    ["Anonymous Sudan claimed the attack on two ports.", "Anonymous Sudan"],
  ])("%s", (text, by) => {
    expect(of("claim")(text)).toEqual([by]);
  });
});
