import type { Claim, Statement } from "@kulla/core";
import { findContradictions, foldCase } from "@kulla/core";
import { describe, expect, it } from "vitest";
import type { TestedStatement } from "../src/index.ts";
import { testStatements } from "../src/index.ts";
import type { Said } from "./stated.ts";
import { attack, caseOf, stated } from "./stated.ts";

const RAMA = { speakers: [{ name: "Edi Rama", role: "prime minister", for: "Albania", state: "Albania" }] } as const;
const WATSON = {
  speakers: [
    { name: "Adrienne Watson", role: "spokesperson", for: "National Security Council", state: "United States" },
  ],
} as const;
const MICROSOFT = { speakers: [{ name: "Microsoft" }] } as const;
const IRAN = { speakers: [{ name: "Iran" }] } as const;
const CERTAIN = { wording: { words: "indisputable evidence" } } as const;

const blames = (to: string, said: Said): Statement =>
  stated(
    { type: "attribution", by: [said.speakers?.[0]?.name ?? ""], to: [to], about: "actor", incident: "main" },
    said,
  );
const quantity = (metric: string, value: number | string, unit: string, said: Said): Statement =>
  stated({ type: "quantity", metric, value, unit, incident: "main" }, said);
const system = (status: "leaked" | "destroyed" | "unaffected" | "offline", said: Said): Statement =>
  stated({ type: "system", name: "government data", status, incident: "main" }, said);
const denies = (said: Said): Statement =>
  stated({ type: "denial", by: "Iran", of: "responsibility for the attack", incident: "main" }, said);

function tested(...statements: Statement[]): readonly TestedStatement[] {
  const input = caseOf([attack(), ...statements]);
  const contradictions = findContradictions({ ...input, graph: foldCase(input) });
  return testStatements({ ...input, contradictions });
}

const verdictOf = (found: readonly TestedStatement[], words: string): string | undefined =>
  found.find(({ text }) => text.includes(words))?.verdict;

describe("official sentences", () => {
  it("no data was leaked: contradicted by who tells of a leak, supported by who says the same, open where nobody else tells", () => {
    const said = quantity("data leak", "none", "leak", RAMA);
    const leak = system("leaked", MICROSOFT);
    expect(tested(said)).toMatchObject([{ statement: said.id, verdict: "not decidable", because: [] }]);
    expect(tested(said, leak)).toMatchObject([{ verdict: "contradicted", because: [leak.id] }]);
    const same = quantity("data leak", "none", "leak", WATSON);
    expect(verdictOf(tested(said, same), "Edi Rama")).toBe("supported");
    expect(verdictOf(tested(said, quantity("data leak", "none", "leak", RAMA)), "Edi Rama")).toBe("not decidable");
  });

  it("no data was lost is contradicted by destruction too; no leak is not", () => {
    const destroyed = system("destroyed", WATSON);
    expect(verdictOf(tested(quantity("data leak", "none", "leak", RAMA), destroyed), "leaked")).toBe("not decidable");
    const lost = quantity("data leak", "none", "leak", { ...RAMA, quote: "no data was lost or leaked" });
    expect(verdictOf(tested(lost, destroyed), "lost or leaked")).toBe("contradicted");
  });

  it("a front's own boast contradicts nobody", () => {
    const front = { speakers: [{ name: "HomeLand Justice" }] };
    const boast = system("leaked", front);
    const claim = stated({ type: "claim", by: "HomeLand Justice", incident: "main" }, front);
    expect(verdictOf(tested(quantity("data leak", "none", "leak", RAMA), boast, claim), "Edi Rama")).toBe(
      "not decidable",
    );
  });

  it("indisputable evidence: that others agree does not show it; that another state is named shows that it is disputed", () => {
    const said = blames("Iran", { ...RAMA, ...CERTAIN });
    const found = tested(said, blames("Iran", MICROSOFT), denies(IRAN));
    expect(verdictOf(found, "beyond dispute")).toBe("not decidable");
    expect(verdictOf(found, "Edi Rama says that Iran did it")).toBe("supported");
    expect(found.find(({ text }) => text.includes("beyond dispute"))?.text).toContain("not in the case");
    const other = tested(said, blames("Russia", MICROSOFT));
    expect(verdictOf(other, "beyond dispute")).toBe("contradicted");
  });

  it("four groups: supported by four names of another voice, contradicted by another count", () => {
    const said = quantity("attacking groups", 4, "groups", RAMA);
    const cluster = (name: string): Statement =>
      stated({ type: "actor", name, kind: "cluster", roles: ["attack"], incident: "main" } satisfies Claim, MICROSOFT);
    const names = ["DEV-0842", "DEV-0861", "DEV-0166", "DEV-0133"].map(cluster);
    expect(verdictOf(tested(said, ...names), "4 groups")).toBe("supported");
    expect(verdictOf(tested(said, ...names, cluster("DEV-0001")), "4 groups")).toBe("contradicted");
    expect(verdictOf(tested(said, ...names.slice(0, 2)), "4 groups")).toBe("not decidable");
    expect(verdictOf(tested(said, quantity("attacking groups", 2, "groups", MICROSOFT)), "Edi Rama")).toBe(
      "contradicted",
    );
  });

  it("a denial: word against word with one accuser, contradicted by two", () => {
    expect(verdictOf(tested(denies(IRAN), blames("Iran", RAMA)), "Iran says")).toBe("not decidable");
    const two = tested(denies(IRAN), blames("Iran", RAMA), blames("Government of Iran", MICROSOFT));
    expect(verdictOf(two, "Iran says")).toBe("contradicted");
  });

  it("not affected, and failed: held against what others tell of systems", () => {
    const unaffected = tested(system("unaffected", RAMA), system("offline", MICROSOFT));
    expect(verdictOf(unaffected, "was not affected")).toBe("contradicted");
    const failed = stated({ type: "incident", incident: "main", role: "main", outcome: "failed" }, RAMA);
    expect(verdictOf(tested(failed, system("destroyed", WATSON)), "failed")).toBe("contradicted");
    expect(verdictOf(tested(failed), "failed")).toBe("not decidable");
  });

  it("tests officials and not papers, and says each thing of one voice once", () => {
    const paper = quantity("data leak", "none", "leak", { speakers: [{ name: "The Jerusalem Post" }] });
    expect(tested(paper)).toEqual([]);
    expect(tested()).toEqual([]);
    const twice = tested(quantity("data leak", "none", "leak", RAMA), quantity("data leak", "none", "leak", RAMA));
    expect(twice).toHaveLength(1);
  });
});
