import type { Reliability } from "@kulla/attribution";

/** The module that carries the measured reliability into what is shipped. */
export function reliabilitySource({ measuredOn, cases, calibrationError, bins }: Reliability): string {
  const rows = bins.map(
    ({ from, to, cases: own, said, right }) =>
      `    { from: ${from}, to: ${to}, cases: ${short(own)}, said: ${short(said)}, right: ${short(right)} },\n`,
  );
  return `// Written by \`npm run evaluate:attribution\`: do not edit.
import type { Reliability } from "../reliability.ts";

/** How often the model was right when it was how sure, on cases that it had not seen. */
export const MEASURED_RELIABILITY: Reliability = {
  measuredOn: "${measuredOn}",
  cases: ${short(cases)},
  calibrationError: ${short(calibrationError)},
  bins: [
${rows.join("")}  ],
};
`;
}

function short(value: number): number {
  return Number(value.toFixed(3));
}
