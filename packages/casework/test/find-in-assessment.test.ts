import type { Assessment, Hypothesis } from "@kulla/attribution";
import { describe, expect, it } from "vitest";
import { findHypothesis, findItem } from "../src/index.ts";

const items: Assessment["items"] = [
  { id: "software:S1151", channel: "malware", text: "ZeroCleare was used.", because: [] },
  { id: "technique:T1485", channel: "technique", text: "Data Destruction (T1485) was seen.", because: [] },
  { id: "technique:T1561.002", channel: "technique", text: "Disk Structure Wipe (T1561.002) was seen.", because: [] },
  { id: "says:vendor:microsoft>group:G0049", channel: "vendor's statement", text: "Microsoft …", because: [] },
];
const hypothesis = (level: Hypothesis["level"], id: string, name: string): Hypothesis => ({
  id,
  actor: { kind: "named", name },
  name,
  level,
  role: "whole",
  probability: 0.1,
  likelihood: "very unlikely",
  nats: 0,
  arguments: [],
});
const assessed: Pick<Assessment, "roles" | "levels"> = {
  roles: [
    {
      role: "whole",
      naming: { verdict: "not attributable", actors: [], names: [], probability: 1, conditions: [] },
      hypotheses: [
        hypothesis("group", "group:whole:G0049", "OilRig"),
        hypothesis("group", "group:whole:G0059", "Magic Hound"),
      ],
    },
  ],
  levels: { cluster: [], organisation: [], state: [hypothesis("state", "state:whole:IR", "Iran")] },
};

describe("an item of an assessment", () => {
  it.each([
    ["technique:T1485", "technique:T1485"],
    ["t1485", "technique:T1485"],
    [" Software:s1151 ", "software:S1151"],
  ])("%s is %s", (words, id) => {
    expect(findItem({ items }, words)).toEqual({ value: id, findings: [] });
  });

  it.each([
    ["technique:T1561", "technique:T1561.002"],
    ["zerocleare", "software:S1151"],
    ["technique:T1486", "technique:T1485"],
    ["microsoft", "says:vendor:microsoft>group:G0049"],
  ])("%s is none, and %s is near it", (words, near) => {
    const { value, findings } = findItem({ items }, words);
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([{ code: "evidence-item-unknown", severity: "error" }]);
    expect(findings[0]?.message).toContain(near);
  });

  it("is none where nothing is alike, and none where there are no items", () => {
    expect(findItem({ items }, "xyzzy").findings[0]?.message).toBe("The assessment has no item of evidence xyzzy.");
    expect(findItem({}, "T1485").value).toBeUndefined();
    expect(findItem({ items }, "").value).toBeUndefined();
  });
});

describe("a hypothesis of an assessment", () => {
  it("is one that is weighed, at any level", () => {
    expect(findHypothesis(assessed, "state:whole:IR").value).toBe("state:whole:IR");
    expect(findHypothesis(assessed, "group:whole:G0049").value).toBe("group:whole:G0049");
  });

  it("tells those that are near", () => {
    const { value, findings } = findHypothesis(assessed, "group:wiping:G0049");
    expect(value).toBeUndefined();
    expect(findings[0]?.message).toMatch(
      /^The assessment has no hypothesis group:wiping:G0049; near it there are group:whole:G0049/u,
    );
  });
});
