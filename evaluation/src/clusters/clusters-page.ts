import type { FittedParameters } from "./fit-clusters.ts";
import type { ScoredMethod } from "./cross-validate.ts";

export interface ClusterFigures {
  readonly reports: number;
  readonly groups: number;
  readonly rows: readonly ScoredMethod[];
  readonly repository: { readonly incidents: number; readonly proposals: number };
  readonly many: { readonly incidents: number; readonly proposals: number };
  readonly fitted: FittedParameters;
}

/** The page on how well activities are clustered. No times: those depend on the machine. */
export function clustersPage({ reports, groups, rows, repository, many, fitted }: ClusterFigures): string {
  return `# How well activities are clustered

Written by \`npm run evaluate:clusters\`; change nothing here. Reasons are in [decisions/044](decisions/044-clusters-are-decisions.md).

Each report that ATT&CK cites on a group is taken as an incident: what it tells of techniques, software, victims and its date (${String(reports)} reports with three techniques or software or more, ${String(groups)}
groups). The parameters are fitted on the pairs of one half of the groups and scored on the other half, both ways, so that no group is scored by parameters that saw it.

| method | precision (B³) | recall (B³) | pairs of one group | clusters with one group only | in clusters |
|---|---|---|---|---|---|
${rows.map(row).join("\n")}

Most reports stay alone: that is meant. A cluster that is proposed is to be right; what is left out can be added by hand.

${rows.flatMap(({ calibration }) => (calibration === undefined ? [] : [calibrationText(calibration)])).join("\n")}

**Whom and when alone.** Of the ${String(repository.incidents)} incidents of EuRepoC, told by victims and dates only, ${String(repository.proposals)} clusters are proposed: victims and dates are no link by themselves.
**Many.** ${String(many.incidents)} incidents, made of EuRepoC's victims and dates and of parts of reports, give ${String(many.proposals)} proposals.

## Parameters, in nats

Base ${String(fitted.base)}; for a nat of rarity of what is shared: ${Object.entries(fitted.shared)
    .map(([kind, nats]) => `${kind} ${String(nats)}`)
    .join(", ")}; other malware ${String(fitted.otherMalware)}; days apart:
${fitted.apart.map(({ upTo, nats }) => `up to ${String(upTo)}: ${String(nats)}`).join(", ")}. Infrastructure, samples, weaknesses, names of actors and single victims are in no dataset at hand; their weights are
judged by us, see \`cluster-parameters.ts\`.
`;
}

function row({ method, score }: ScoredMethod): string {
  const { precision, recall, pairPrecision, clusters, pure, clustered, items } = score;
  const cells = [
    method,
    share(precision),
    share(recall),
    share(pairPrecision),
    `${String(pure)} of ${String(clusters)}`,
    `${String(clustered)} of ${String(items)}`,
  ];
  return `| ${cells.join(" | ")} |`;
}

function calibrationText(bins: NonNullable<ScoredMethod["calibration"]>): string {
  const pairs = bins.reduce((sum, bin) => sum + bin.pairs, 0);
  const error = bins.reduce((sum, bin) => sum + (bin.pairs / pairs) * Math.abs(bin.said - bin.so), 0);
  return `## Are the probabilities of pairs right?

| said | so | pairs |
|---|---|---|
${bins.map(({ said, so, pairs: count }) => `| ${share(said)} | ${share(so)} | ${String(count)} |`).join("\n")}

Expected calibration error over all pairs: ${error.toFixed(3)}.`;
}

function share(value: number): string {
  return value.toFixed(2);
}
