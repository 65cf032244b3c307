import type { GraphFigures } from "./graph.ts";
import { table } from "./table.ts";

/** What is told of the panel Graph. */
export function graphSection({ rows, ...figures }: GraphFigures): string {
  const { nodes, edges, firstNodes, allNodes, settled, bytes, longestLoading, longestUsing, load, cores } = figures;
  const seconds = (milliseconds: number | null) =>
    milliseconds === null ? "–" : `${(milliseconds / 1_000).toFixed(1)} s`;
  const whole = (number: number) => number.toLocaleString("en");
  const loading = [
    ["First nodes are drawn", seconds(firstNodes)],
    [`All ${whole(nodes)} nodes are drawn`, seconds(allNodes)],
    ["Every node has found its place, all lines are drawn", seconds(settled)],
    ["Sent over the line", `${(bytes / 1e6).toFixed(1)} MB`],
    ["Longest that the page did not answer meanwhile", `${longestLoading.toFixed(0)} ms`],
    ["The same while it is used", `${longestUsing.toFixed(0)} ms`],
  ];
  const using = rows.map(({ what, frames, median, p95, mainThread, drawing }) => [
    what,
    String(frames),
    ...[median, p95, mainThread, drawing].map((one) => one.toFixed(1)),
  ]);
  return `## The graph with ${whole(nodes)} nodes and ${whole(edges)} lines

In Chromium without a graphics card: the processor draws, too. From the request of the page, signed in; Chromium, server and database share the
machine.

${table(["what", "time"], loading)}
What somebody does then, in milliseconds: from one picture to the next, and processor time of the page's main thread and of the process that draws,
for each picture.

${table(["what", "pictures", "median", "95 %", "main thread", "drawing"], using)}
Processes that wanted a processor meanwhile: ${load.toFixed(1)} on ${cores}.
`;
}
