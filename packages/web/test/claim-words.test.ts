import type { Claim } from "@kulla/core";
import { describe, expect, it } from "vitest";
import { claimWords } from "../src/claims/claim-words.ts";
import { claims } from "../src/messages/en/claims.ts";
import { formatOf } from "../src/messages/format.ts";
import { times } from "../src/messages/en/times.ts";
import { timeWords } from "../src/messages/time-words.ts";

const words = (claim: Claim) => {
  const { type, main, more } = claimWords(claim, claims, {
    time: (edtf) => timeWords(edtf, "en", times),
    number: formatOf("en").number,
  });
  return [type, main, ...more].join(" | ");
};

describe("claimWords", () => {
  it.each<readonly [string, Claim]>([
    [
      "Incident | main attack | Albania | failed | 15 July 2022",
      {
        type: "incident",
        incident: "main",
        role: "main",
        victims: ["Albania"],
        outcome: "failed",
        time: { edtf: "2022-07-15", basis: "explicit" },
      },
    ],
    ["System | TIMS | restored", { type: "system", name: "TIMS", status: "restored" }],
    ["Actor | DEV-0842 | activity cluster", { type: "actor", name: "DEV-0842", kind: "cluster", roles: [] }],
    ["Sponsor | Iran → DEV-0842 | backed", { type: "sponsor", actor: "DEV-0842", state: "Iran", relation: "backed" }],
    [
      "Attribution | Microsoft, FBI → Iran",
      { type: "attribution", by: ["Microsoft", "FBI"], to: ["Iran"], about: "actor" },
    ],
    ["Attribution | four groups", { type: "attribution", by: [], to: ["four groups"], about: "actor" }],
    ["Denial | Iran | data leak", { type: "denial", by: "Iran", of: "data leak" }],
    [
      "Action | Albania → Iran | sever relations",
      { type: "action", class: "sever_relations", kind: "sever relations", by: ["Albania"], target: "Iran" },
    ],
    [
      "Indicator | example.com | domain | not an indicator of the attack",
      { type: "indicator", kind: "domain", value: "example.com", polarity: "negative" },
    ],
    [
      "Quantity | over 5,800 modems | modems destroyed",
      { type: "quantity", metric: "modems destroyed", value: 5800, unit: "modems", qualifier: "over" },
    ],
    // No digit is cut off, and words stay words.
    ["Quantity | 2.12345 TB | data", { type: "quantity", metric: "data", value: 2.12345, unit: "TB" }],
    ["Quantity | dozens hosts | hosts", { type: "quantity", metric: "hosts", value: "dozens", unit: "hosts" }],
    [
      "Alias | DEV-0842 is not HEXANE | actor",
      { type: "alias", left: "DEV-0842", right: "HEXANE", relation: "distinct", of: "actor" },
    ],
  ])("tells %s", (expected, claim) => {
    expect(words(claim)).toBe(expected);
  });
});
