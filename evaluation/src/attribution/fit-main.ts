// npm run fit: fits the weights of the model on the citation hold-out of the shipped knowledge and writes them with its hash.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openModel, REFERENCE_PARAMETERS } from "@kulla/attribution";
import { shippedKnowledge } from "./knowledge.ts";
import { GROUP_TERMS, UNKNOWN_TERMS, withWeights } from "./linear-terms.ts";
import { relationsHash } from "./relations-hash.ts";
import { FAR_AROUND, reportCases } from "./report-cases.ts";
import { fittedWeights, fitTrialOf } from "./trial.ts";

const TARGET = new URL("../../../packages/attribution/src/model/fitted-parameters.ts", import.meta.url);

const { catalogue, relations } = shippedKnowledge();
const model = openModel(relations, catalogue, { parameters: REFERENCE_PARAMETERS });
const near = reportCases(relations, catalogue).map((known) => fitTrialOf(model, known));
const far = reportCases(relations, catalogue, FAR_AROUND).map((known) => fitTrialOf(model, known));
const weights = fittedWeights({ near, far }, REFERENCE_PARAMETERS);
const rounded = {
  group: weights.group.map(threeDigits),
  unknown: weights.unknown.map(threeDigits),
  nest: threeDigits(weights.nest),
};
const hash = relationsHash(relations);
const parameters = withWeights({ ...REFERENCE_PARAMETERS, name: `fitted ${hash.slice(0, 12)}` }, rounded);
writeFileSync(fileURLToPath(TARGET), sourceOf());
process.stdout.write(
  `${near.length} cases, ${GROUP_TERMS.length + UNKNOWN_TERMS.length + 1} weights: ${JSON.stringify(rounded)}\n`,
);

function sourceOf(): string {
  const { name, technique, inherited, malware, tool, precedent, unknown, nest, victims, floor, prior } = parameters;
  const { constant, techniques, software, unusedSoftware } = unknown;
  const { country, sector } = victims;
  return `// Written by \`npm run fit\`: do not edit.
import type { ModelParameters } from "./parameters.ts";

/** SHA-256 of the relations that the weights were fitted on. */
export const FITTED_ON = "${hash}";

/**
 * Maximum likelihood on ${near.length} reports held out, each as it is and with its group taken away, three quarters of it without what was written of the group within 90 days and one quarter
 * without what was written within two years; pulled to the weights of the published method (L2 on standardised weights), with the floor in the likelihood.
 */
export const FITTED_PARAMETERS: ModelParameters = {
  name: "${name}",
  technique: ${technique},
  inherited: ${inherited},
  malware: ${malware},
  tool: ${tool},
  precedent: ${precedent},
  unknown: { constant: ${constant}, techniques: ${techniques}, software: ${software}, unusedSoftware: ${unusedSoftware} },
  nest: ${nest},
  victims: { country: { weight: ${country.weight}, hit: ${country.hit} }, sector: { weight: ${sector.weight}, hit: ${sector.hit} } },
  floor: ${floor},
  prior: ${prior},
};
`;
}

function threeDigits(value: number): number {
  return Number(value.toFixed(3));
}
