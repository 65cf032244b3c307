import type { Reliability, ReliabilityBin } from "@kulla/attribution";
import { count } from "../../dossier/english.ts";
import { html } from "../html.ts";
import type { Html } from "../html.ts";

/** The square of the diagram in units of the drawing, with room for the words of the axes. */
const SIDE = 200;
const LEFT = 58;
const TOP = 10;

const x = (share: number): string => String(Math.round((LEFT + share * SIDE) * 10) / 10);
const y = (share: number): string => String(Math.round((TOP + (1 - share) * SIDE) * 10) / 10);

const percent = (share: number): string => `${String(Math.round(share * 100))} %`;

function grid(): Html[] {
  return [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      html`<line class="grid" x1="${x(0)}" x2="${x(1)}" y1="${y(share)}" y2="${y(share)}" /><text
          x="${x(0)}"
          dx="-6"
          y="${y(share)}"
          dy="4"
          text-anchor="end"
        >
          ${percent(share)}
        </text>
        <text x="${x(share)}" y="${y(0)}" dy="16" text-anchor="middle">${percent(share)}</text>`,
  );
}

/** The area of a point stands for its cases. */
function point({ said, right, cases }: ReliabilityBin, most: number): Html {
  const radius = String(Math.round((3 + 7 * Math.sqrt(cases / most)) * 10) / 10);
  return html`<line class="gap" x1="${x(said)}" x2="${x(said)}" y1="${y(said)}" y2="${y(right)}" />
    <circle cx="${x(said)}" cy="${y(right)}" r="${radius}">
      <title>said ${percent(said)}, right ${percent(right)}, ${count(Math.round(cases), "case")}</title>
    </circle>`;
}

/**
 * The reliability diagram: how often the model was right, against how sure it was. On the dashed line the two are the same; below it the model was too sure. The same
 * figures stand in a table for those who do not see it.
 */
export function reliabilityDiagram({ bins, cases, calibrationError, measuredOn }: Reliability): Html {
  const most = Math.max(1, ...bins.map((bin) => bin.cases));
  const rows = bins.map(
    (bin) =>
      html`<tr>
        <td class="num">${percent(bin.from)} to ${percent(bin.to)}</td>
        <td class="num">${percent(bin.said)}</td>
        <td class="num">${percent(bin.right)}</td>
        <td class="num">${Math.round(bin.cases)}</td>
      </tr>`,
  );
  return html`<div class="reliability">
    <figure>
      <svg viewBox="0 0 284 250" role="img" aria-label="How often the model was right, against how sure it was">
        ${grid()}<line class="diagonal" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" />${bins.map((bin) => point(bin, most))}<text
          x="${x(0.5)}"
          y="${y(0)}"
          dy="34"
          text-anchor="middle"
        >
          how sure the model was
        </text>
        <text x="12" y="${y(0.5)}" text-anchor="middle" transform="rotate(-90 12 ${y(0.5)})">how often it was right</text>
      </svg>
      <figcaption>
        Measured on ${count(cases, "case")} whose answer is known: ${measuredOn}. On the dashed line the model is as
        sure as it should be; below it, too sure. The larger a point, the more cases. Mean distance from the line:
        ${percent(calibrationError)}.
      </figcaption>
    </figure>
    <div class="scroll" tabindex="0" role="region" aria-label="Figures of the diagram">
      <table>
        <thead>
          <tr>
            <th scope="col">Sure between</th>
            <th scope="col">Mean said</th>
            <th scope="col">Right</th>
            <th scope="col">Cases</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </div>`;
}
