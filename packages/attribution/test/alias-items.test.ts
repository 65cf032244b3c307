import type { AliasRelation, Statement } from "@kulla/core";
import { describe, expect, it } from "vitest";
import type { EvidenceItem } from "../src/index.ts";
import { observe } from "../src/index.ts";
import type { Said } from "./stated.ts";
import { attack, caseOf, stated } from "./stated.ts";

const MICROSOFT = { speakers: [{ name: "Microsoft" }] } as const;
const ESET = { speakers: [{ name: "ESET" }] } as const;

const calls = (left: string, relation: AliasRelation, right: string, said: Said = MICROSOFT): Statement =>
  stated({ type: "alias", left, right, relation, of: "actor" }, said);

const blamed = (name: string): Statement =>
  stated({ type: "attribution", by: ["Microsoft"], to: [name], about: "actor", incident: "main" }, MICROSOFT);

const cluster = (name: string): Statement =>
  stated({ type: "actor", name, kind: "cluster", roles: ["attack"], incident: "main" }, MICROSOFT);

const named = (...statements: Statement[]): readonly EvidenceItem[] =>
  observe(caseOf([attack(), ...statements])).evidence.items.filter(({ id }) => id.startsWith("name:"));

const ratioOf = ([item]: readonly EvidenceItem[]): number =>
  item?.observed.kind === "pointer" ? item.observed.ratio : NaN;

describe("names that a case sets side by side", () => {
  const DEED = [cluster("DEV-9999"), blamed("DEV-9999")];

  it("lead from a cluster that is held responsible to the known group that a voice says it is", () => {
    const alias = calls("DEV-9999", "same", "OilRig");
    const [item, ...rest] = named(...DEED, alias);
    expect(rest).toEqual([]);
    expect(item).toMatchObject({ observed: { to: { kind: "group", id: "G0049" } }, channel: "vendor's statement" });
    expect(item?.because).toContain(alias.id);
    expect(item?.text).toContain("Microsoft says that DEV-9999 is OilRig.");
    expect(named(...DEED, calls("OilRig", "renamed-to", "DEV-9999"))).toHaveLength(1);
  });

  it("lead from a part to the whole and from a front to who uses it, never back", () => {
    expect(named(...DEED, calls("DEV-9999", "subset-of", "OilRig"))).toHaveLength(1);
    expect(named(...DEED, calls("OilRig", "subset-of", "DEV-9999"))).toEqual([]);
    expect(named(...DEED, calls("OilRig", "uses-persona", "DEV-9999"))).toHaveLength(1);
    expect(named(...DEED, calls("DEV-9999", "uses-persona", "OilRig"))).toEqual([]);
  });

  it("weigh less with a suspicion, and nothing for companions and overlaps", () => {
    const same = ratioOf(named(...DEED, calls("DEV-9999", "same", "OilRig")));
    expect(ratioOf(named(...DEED, calls("DEV-9999", "suspected-same", "OilRig")))).toBeLessThan(same);
    expect(named(...DEED, calls("DEV-9999", "works-with", "OilRig"))).toEqual([]);
    expect(named(...DEED, calls("DEV-9999", "overlaps", "OilRig"))).toEqual([]);
  });

  it("lead nowhere where somebody says that they are two", () => {
    expect(named(...DEED, calls("DEV-9999", "same", "OilRig"), calls("OilRig", "distinct", "DEV-9999", ESET))).toEqual(
      [],
    );
    expect(
      named(
        ...DEED,
        calls("DEV-9999", "same", "OilRig"),
        calls("OilRig", "same", "DEV-9999", { ...ESET, stance: "rejects" }),
      ),
    ).toEqual([]);
  });

  it("go one step only, and from those only whom somebody holds responsible", () => {
    expect(named(...DEED, calls("DEV-9999", "same", "DEV-8888"), calls("DEV-8888", "same", "OilRig"))).toEqual([]);
    expect(named(calls("DEV-9999", "same", "OilRig"))).toEqual([]);
  });

  it("are of actors: names of malware lead to nobody", () => {
    const malware = stated(
      { type: "alias", left: "DEV-9999", right: "OilRig", relation: "same", of: "malware" },
      MICROSOFT,
    );
    expect(named(...DEED, malware)).toEqual([]);
  });
});
