import type { Claim, ClaimType } from "@kulla/core";
import { claimSchema } from "@kulla/core";
import { describe, expect, it } from "vitest";
import { CLAIM_FIELDS, CLAIM_TYPES } from "../src/claims/claim-fields.ts";
import { claimOf, formOf } from "../src/claims/claim-form.ts";
import { claims as english } from "../src/messages/en/claims.ts";
import { claims as albanian } from "../src/messages/sq/claims.ts";

const BY_MACHINE = ["probability", "deciding"];

/** One claim of each type with every field filled in. */
const FULL: Readonly<Record<ClaimType, Claim>> = {
  incident: {
    type: "incident",
    incident: "main",
    role: "main",
    time: { edtf: "2022-07-15", basis: "explicit", words: "on 15 July" },
    name: "destructive cyberattack",
    victims: ["Albania", "AKSHI"],
    outcome: "failed",
  },
  victim: { type: "victim", name: "Albania", kind: "country", incident: "main" },
  system: {
    type: "system",
    name: "TIMS",
    status: "restored",
    words: "back in operation",
    time: { edtf: "2022-09-10", basis: "relative" },
    incident: "main",
  },
  malware: {
    type: "malware",
    name: "ROADSWEEP",
    kind: "ransomware",
    polarity: "used",
    catalogue: "S1150",
    incident: "main",
  },
  actor: {
    type: "actor",
    name: "DEV-0842",
    kind: "cluster",
    roles: ["wiping", "encryption"],
    catalogue: "G1",
    incident: "main",
  },
  sponsor: { type: "sponsor", actor: "DEV-0842", state: "Iran", organ: "Intelligence Ministry", relation: "backed" },
  attribution: {
    type: "attribution",
    by: ["Microsoft"],
    to: ["Government of Iran"],
    printed: ["Iranian government"],
    about: "actor",
    incident: "main",
  },
  denial: {
    type: "denial",
    by: "Iran",
    of: "responsibility",
    time: { edtf: "2022-09-09~", basis: "context" },
    incident: "main",
  },
  claim: {
    type: "claim",
    by: "HomeLand Justice",
    of: "the attack",
    time: { edtf: "2022-07", basis: "explicit" },
    incident: "main",
  },
  action: {
    type: "action",
    class: "sever_relations",
    kind: "sever diplomatic relations",
    by: ["Albania"],
    target: "Iran",
    time: { edtf: "2022-09-07", basis: "explicit" },
    incident: "main",
  },
  indicator: {
    type: "indicator",
    kind: "ipv4",
    value: "192.0.2.7",
    polarity: "negative",
    why: "documentation",
    incident: "main",
  },
  technique: { type: "technique", tid: "T1561.002", explicit: true, incident: "main" },
  quantity: {
    type: "quantity",
    metric: "computers wiped",
    value: 5800,
    unit: "computers",
    qualifier: "over",
    incident: "main",
  },
  event: { type: "event", name: "tweet", time: { edtf: "2022-09-10", basis: "explicit" }, incident: "main" },
  alias: { type: "alias", left: "DEV-0842", right: "Void Manticore", relation: "same", of: "actor" },
  sign: { type: "sign", kind: "working hours", name: "compile times", to: "Iran", of: "country", incident: "main" },
};

describe("the form of a claim", () => {
  it("has a field for each property of each type, and no other", () => {
    expect([...CLAIM_TYPES].sort()).toEqual(Object.keys(CLAIM_FIELDS).sort());
    expect(claimSchema.options.length).toBe(CLAIM_TYPES.length);
    for (const { shape } of claimSchema.options) {
      const type = shape.type.value;
      const properties = Object.keys(shape).filter((name) => name !== "type" && !BY_MACHINE.includes(name));
      expect([type, ...CLAIM_FIELDS[type].map(({ name }) => name).sort()]).toEqual([type, ...properties.sort()]);
    }
  });

  it("gives back every claim as it was", () => {
    for (const claim of Object.values(FULL)) expect(claimOf(claim.type, formOf(claim), claim)).toEqual({ claim });
  });

  it("leaves out what is empty, and tells what is missing", () => {
    expect(claimOf("victim", { name: " Albania ", kind: "country", incident: "  " })).toEqual({
      claim: { type: "victim", name: "Albania", kind: "country" },
    });
    expect(claimOf("actor", { name: "APT", kind: "group" })).toEqual({
      claim: { type: "actor", name: "APT", kind: "group", roles: [] },
    });
    expect(claimOf("system", { name: "" })).toEqual({ problems: { name: "missing", status: "missing" } });
  });

  it("says where a time, a technique or a length does not fit", () => {
    expect(claimOf("event", { name: "x", time: "last night" })).toEqual({ problems: { time: "time" } });
    expect(claimOf("technique", { tid: "1485", explicit: "false" })).toEqual({ problems: { tid: "technique" } });
    expect(claimOf("event", { name: "x".repeat(2001) })).toEqual({ problems: { name: "long" } });
  });

  it("keeps the printed words of a time that was not changed, and drops them with another time", () => {
    const before = FULL.incident;
    expect(claimOf("incident", { ...formOf(before), outcome: "" }, before)).toMatchObject({
      claim: { time: { edtf: "2022-07-15", words: "on 15 July" } },
    });
    expect(claimOf("incident", { ...formOf(before), time: "2022-07-16" }, before)).toMatchObject({
      claim: { time: { edtf: "2022-07-16", basis: "explicit" } },
    });
    expect(claimOf("incident", { ...formOf(before), time: "2022-07-16" }, before)).not.toHaveProperty(
      "claim.time.words",
    );
  });

  it("drops what a model said of its own reading once a person has corrected it", () => {
    const read: Claim = { type: "technique", tid: "T1485", explicit: false, probability: 0.7, deciding: ["wiped"] };
    expect(claimOf("technique", formOf(read), read)).toEqual({
      claim: { type: "technique", tid: "T1485", explicit: false },
    });
  });

  it("reads a number as a number and words as words", () => {
    const value = (text: string) => {
      const made = claimOf("quantity", { metric: "modems", value: text, unit: "" });
      return "claim" in made && made.claim.type === "quantity" ? made.claim.value : undefined;
    };
    const texts = ["5800", "12,500", "12 500", "20\u00a0000\u00a0000.5", "-3", "2.5"];
    expect(texts.map(value)).toEqual([5800, 12500, 12500, 20_000_000.5, -3, 2.5]);
    expect(["tens of thousands", "1,2", "12e3", "12 50", "1,000 000"].map(value)).toEqual([
      "tens of thousands",
      "1,2",
      "12e3",
      "12 50",
      "1,000 000",
    ]);
  });

  it("offers only choices that the schema takes, with a text in both languages", () => {
    for (const type of CLAIM_TYPES) {
      for (const { name, kind } of CLAIM_FIELDS[type]) {
        if (typeof kind === "string") continue;
        const values = Object.keys(english[kind.choice]);
        expect(values.length).toBeGreaterThan(1);
        expect(Object.keys(albanian[kind.choice]).sort()).toEqual([...values].sort());
        for (const value of values) expect(claimSchema.safeParse({ ...FULL[type], [name]: value }).success).toBe(true);
      }
    }
  });
});
