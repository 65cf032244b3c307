import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-text.ts";

function outcomesIn(text: string): string[] {
  return claimsIn("incident", text).flatMap(({ outcome }) => outcome ?? []);
}

describe("what came of an attack", () => {
  it.each<[string, string]>([
    ["The cyberattack has not achieved its goal, the minister said.", "failed"],
    ["The minister hailed the failure of this large attack.", "failed"],
    ["A cyberattack on the grid was repelled, the operator said.", "failed"],
    ["Officials said they had foiled a cyberattack on the port.", "failed"],
    ["The ransomware attack failed, the bank said.", "failed"],
    ["There was a cyberattack on the port. The hackers failed to reach their goal.", "failed"],
    ["The attack was successful, an official admitted.", "succeeded"],
    ["The attack succeeded, the report says.", "succeeded"],
    ["Sulmi kibernetik nuk e arriti qëllimin.", "failed"],
  ])("%s", (text, expected) => {
    expect(outcomesIn(text)).toEqual([expected]);
  });

  it.each<string>([
    "Systems were switched off to prevent the attack from spreading.",
    "The agency could have foiled the attack, critics say.",
    "It is unclear whether the attack failed.",
    "The company failed to report the attack.",
    "The attack did not fail.",
    "The agency works to thwart cyberattacks.",
  ])("%s", (text) => {
    expect(outcomesIn(text)).toEqual([]);
  });
});
