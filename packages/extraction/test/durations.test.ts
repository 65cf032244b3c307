import { describe, expect, test } from "vitest";
import { claimsIn } from "./read-text.ts";

function durations(language: string, text: string): readonly string[] {
  return claimsIn("quantity", text, { language })
    .filter(({ metric }) => /^time (?:to|before)/.test(metric))
    .map(({ metric, value, unit, qualifier }) => `${qualifier ?? ""} ${value} ${unit}: ${metric}`.trim());
}

describe("durations", () => {
  test.each([
    ["en", "After the attack the grid was restored within nine hours.", ["9 hours: time to restore"]],
    ["en", "It took several days to rebuild the servers after the attack.", ["several days: time to restore"]],
    ["en", "Three weeks later, the hospital's systems are still not restored.", ["at least 3 weeks: time to restore"]],
    [
      "en",
      "The attack came an hour before the enemy's troops invaded the island.",
      ["1 hours: time before the invasion"],
    ],
    ["de", "Die Server waren nach drei Tagen wieder erreichbar.", ["3 days: time to restore"]],
    ["it", "I servizi sono stati ripristinati dopo due settimane.", ["2 weeks: time to restore"]],
    ["fr", "Le réseau a été rétabli en trois jours.", ["3 days: time to restore"]],
    ["es", "Los servicios fueron restablecidos tras varias semanas.", ["several weeks: time to restore"]],
    ["zh", "几个月后，对医院的攻击仍未完全解决。", ["at least several months: time to restore"]],
    ["zh", "该攻击发生在选举前几个小时。", ["several hours: time before the election"]],
  ])("%s: %s", (language, text, expected) => {
    expect(durations(language, text)).toEqual(expected);
  });

  test("a time between two acts is no duration of an attack", () => {
    expect(durations("en", "The firm was founded nine years before the merger.")).toEqual([]);
  });
});
