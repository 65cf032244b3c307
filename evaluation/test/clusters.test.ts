import { catalogueActivities, proposeClusters } from "@kulla/attribution";
import { shippedCatalogue, shippedRelations } from "@kulla/casework";
import { activityKey } from "@kulla/core";
import { openCatalogue, openRelations } from "@kulla/knowledge";
import { describe, expect, it } from "vitest";
import { fitLogistic } from "../src/clusters/logistic-regression.ts";
import { seeded } from "../src/clusters/many-incidents.ts";
import { halves, labelledReports } from "../src/clusters/report-set.ts";
import { scoreClusters } from "../src/clusters/score-clusters.ts";

const relations = openRelations(await shippedRelations()).value;
const known = catalogueActivities(openCatalogue(await shippedCatalogue()).value, relations);

describe("the reports of ATT&CK as incidents", () => {
  const reports = labelledReports(known, relations);

  it("are cut so that no group is in both halves, and count a report of a group once", () => {
    const [first, second] = halves(reports);
    const groups = new Set(first.map(({ group }) => group));
    expect(second.some(({ group }) => groups.has(group))).toBe(false);
    expect(first.length + second.length).toBe(reports.length);
    expect(new Set(reports.map(({ group, work }) => `${group} ${String(work)}`)).size).toBe(reports.length);
    expect(reports.every(({ group }) => group.startsWith("G"))).toBe(true);
  });
});

describe("the campaigns of ATT&CK", () => {
  it("make few clusters, with a malware or most of what was seen in common, and never two groups that are known", () => {
    const { proposals } = proposeClusters({ activities: known.campaigns, background: known.background });
    const groupsOf = (keys: readonly string[]) =>
      new Set(
        relations.attributions.flatMap(({ campaign, group }) =>
          keys.includes(`catalogue:${campaign}`) ? [group] : [],
        ),
      );
    const clusters = proposals.map((one) => (one.kind === "form" ? one.activities.map(activityKey) : []));
    expect(clusters).toContainEqual(["catalogue:C0042", "catalogue:C0044"]); // both OilRig's, in Israel
    for (const keys of clusters) expect(groupsOf(keys).size).toBeLessThan(2);
    expect(clusters.length).toBeLessThan(8);
  });
});

describe("scoring", () => {
  it("gives 1 for clusters that are the groups, and takes lumps and pieces apart", () => {
    const labels = ["a", "a", "a", "b"];
    expect(scoreClusters([[0, 1, 2], [3]], labels)).toMatchObject({
      precision: 1,
      recall: 1,
      pairPrecision: 1,
      pure: 1,
    });
    const lump = scoreClusters([[0, 1, 2, 3]], labels);
    expect(lump).toMatchObject({ precision: (3 * 3 + 1) / 16, recall: 1, pairPrecision: 0.5, clusters: 1, pure: 0 });
    const pieces = scoreClusters([[0], [1], [2], [3]], labels);
    expect(pieces).toMatchObject({ precision: 1, recall: (3 * (1 / 3) + 1) / 4, clusters: 0, clustered: 0 });
  });
});

describe("logistic regression", () => {
  const next = seeded(7);
  const rows = Array.from({ length: 20_000 }, () => {
    const [one, other] = [next() * 4 - 2, next() * 4 - 2];
    const chance = 1 / (1 + Math.exp(-(-1 + 2 * one - 0.5 * other)));
    return { x: Float64Array.from([1, one, other]), y: next() < chance ? (1 as const) : (0 as const), weight: 1 };
  });

  it("finds the weights that made the data", () => {
    const [base = 0, one = 0, other = 0] = fitLogistic(rows, 3, new Set());
    for (const [found, made] of [
      [base, -1],
      [one, 2],
      [other, -0.5],
    ] as const)
      expect(Math.abs(found - made)).toBeLessThan(0.12);
  });

  it("holds at 0 what may not be negative", () => {
    expect(fitLogistic(rows, 3, new Set([1, 2]))[2]).toBe(0);
  });
});
