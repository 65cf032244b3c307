import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CLUSTER_PARAMETERS, catalogueActivities, proposeClusters } from "@kulla/attribution";
import { shippedCatalogue, shippedRelations } from "@kulla/casework";
import { openCatalogue, openRelations } from "@kulla/knowledge";
import { expect, it } from "vitest";
import { crossValidate } from "../src/clusters/cross-validate.ts";
import { readRepository } from "../src/clusters/eurepoc.ts";
import { manyIncidents } from "../src/clusters/many-incidents.ts";
import { labelledReports } from "../src/clusters/report-set.ts";

const DATA = process.env["KULLA_DATA"] ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));
const incidents = readRepository(join(DATA, "eurepoc/incidents.csv.gz"));
const relations = openRelations(await shippedRelations()).value;
const known = catalogueActivities(openCatalogue(await shippedCatalogue()).value, relations);

it("reads every incident of EuRepoC, the Albanian ones with their victims and days", () => {
  expect(incidents).toHaveLength(1643);
  const albanian = incidents.filter(({ activity }) => activity.features.some(({ id }) => id === "country:Albania"));
  expect(albanian.length).toBeGreaterThan(1);
  expect(albanian.every(({ activity }) => activity.time !== undefined)).toBe(true);
});

it("proposes nothing on victims and dates alone", () => {
  const activities = incidents.map(({ activity }) => activity);
  expect(proposeClusters({ activities, background: known.background }).proposals).toEqual([]);
});

it("puts reports of groups that it was not fitted on together without mixing groups", () => {
  const reports = labelledReports(known, relations);
  const [own, , byMalware] = crossValidate(reports, incidents, (fitted) => ({
    ...CLUSTER_PARAMETERS,
    ...fitted,
    shared: { ...CLUSTER_PARAMETERS.shared, ...fitted.shared },
  }));
  expect(own?.score.precision).toBeGreaterThan(0.95);
  expect(own?.score.recall).toBeGreaterThan(0.3);
  expect(own?.score.pairPrecision).toBeGreaterThan((byMalware?.score.pairPrecision ?? 1) + 0.5);
});

it("clusters 10,000 incidents, the same each time", () => {
  const many = manyIncidents(incidents, known, 10_000);
  const first = proposeClusters({ activities: many, background: known.background });
  const second = proposeClusters({ activities: [...many].reverse(), background: known.background });
  expect(first.proposals.length).toBeGreaterThan(100);
  expect(JSON.stringify(second)).toBe(JSON.stringify(first));
}, 300_000);
