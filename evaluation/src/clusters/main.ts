/** `npm run evaluate:clusters` fits and scores, and writes docs/clusters.md; with `--write` it also writes the fitted parameters. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ClusterParameters } from "@kulla/attribution";
import { catalogueActivities, CLUSTER_PARAMETERS, proposeClusters } from "@kulla/attribution";
import { shippedCatalogue, shippedRelations } from "@kulla/casework";
import { sha256Hex, sha256OfText } from "@kulla/core";
import { openCatalogue, openRelations } from "@kulla/knowledge";
import { format, resolveConfig } from "prettier";
import { manyIncidents } from "./many-incidents.ts";
import { clustersPage } from "./clusters-page.ts";
import { readRepository } from "./eurepoc.ts";
import { fitClusters } from "./fit-clusters.ts";
import type { FittedParameters } from "./fit-clusters.ts";
import { labelledReports } from "./report-set.ts";
import { crossValidate } from "./cross-validate.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const REPOSITORY = join(process.env["KULLA_DATA"] ?? join(ROOT, "../shared/data"), "eurepoc/incidents.csv.gz");
const FITTED = join(ROOT, "packages/attribution/src/clusters/fitted-cluster-parameters.ts");
const PAGE = join(ROOT, "docs/clusters.md");

/** The parameters with those that were fitted in place of those that are committed. */
export function withFitted(fitted: FittedParameters): ClusterParameters {
  return { ...CLUSTER_PARAMETERS, ...fitted, shared: { ...CLUSTER_PARAMETERS.shared, ...fitted.shared } };
}

async function main(): Promise<void> {
  const relationsText = await shippedRelations();
  const { value: relations } = openRelations(relationsText);
  const known = catalogueActivities(openCatalogue(await shippedCatalogue()).value, relations);
  const reports = labelledReports(known, relations);
  const incidents = readRepository(REPOSITORY);
  const fitted = fitClusters(reports, incidents);
  if (process.argv.includes("--write")) {
    const data = [sha256OfText(relationsText), sha256Hex(readFileSync(REPOSITORY))];
    await write(FITTED, fittedText(fitted, data));
  }
  const victimsOnly = proposeClusters({
    activities: incidents.map(({ activity }) => activity),
    background: known.background,
  });
  const many = manyIncidents(incidents, known, 10_000);
  const started = performance.now();
  const proposed = proposeClusters({ activities: many, background: known.background });
  const seconds = (performance.now() - started) / 1000;
  const figures = {
    reports: reports.length,
    groups: new Set(reports.map(({ group }) => group)).size,
    rows: crossValidate(reports, incidents, withFitted),
    repository: { incidents: incidents.length, proposals: victimsOnly.proposals.length },
    many: { incidents: many.length, proposals: proposed.proposals.length, seconds },
    fitted,
  };
  console.error(`${many.length} incidents in ${seconds.toFixed(1)} s`);
  await write(PAGE, clustersPage(figures));
}

function fittedText({ base, shared, otherMalware, apart }: FittedParameters, data: readonly string[]): string {
  return `/** Written by \`npm run fit:clusters\`; change nothing here. */
export const FITTED = {
  /** SHA-256 of the relations (\`relations.json\`), and of the incidents of EuRepoC that whom and when were fitted on. */
  data: ${JSON.stringify(data)},
  base: ${String(base)},
  shared: ${JSON.stringify(shared)},
  otherMalware: ${String(otherMalware)},
  apart: ${JSON.stringify(apart)},
} as const;
`;
}

async function write(path: string, text: string): Promise<void> {
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

await main();
