import type { Rating } from "@kulla/attribution";
import type { ToldCell, ToldMatrix } from "../../dossier/assessment/part.ts";
import { count } from "../../dossier/english.ts";
import { percentWords } from "../../dossier/likelihood-words.ts";
import { signedNats } from "../../dossier/nats.ts";
import { html } from "../html.ts";
import type { Html, Piece } from "../html.ts";
import type { References } from "../references.ts";

/** Rows that are shown at once; the others unfold. */
const SHOWN = 15;

const RATINGS: Readonly<Record<Rating, string>> = {
  CC: "very consistent",
  C: "consistent",
  N: "neither",
  I: "inconsistent",
  II: "very inconsistent",
};

function cell({ rating, nats, note }: ToldCell): Html {
  return html`<td class="rating r${rating.toLowerCase()}">
    <abbr title="${RATINGS[rating]}: ${signedNats(nats)} nats">${rating}</abbr
    >${note !== undefined && html`<sup>${note}</sup>`}
  </td>`;
}

function row(
  { sentence, cells, diagnosticity, credibility, relevance }: ToldMatrix["rows"][number],
  references: References,
): Html {
  return html`<tr>
    <td class="wide">
      ${references.write(sentence)}
      <div class="small soft">credibility ${credibility}, relevance ${relevance}</div>
    </td>
    ${cells.map(cell)}
    <td class="num">${diagnosticity.toFixed(1)}</td>
  </tr>`;
}

function grid({ columns }: ToldMatrix, caption: string, rows: readonly Html[], scores: boolean): Html {
  const heads = columns.map(
    ({ name, probability }) =>
      html`<th scope="col" class="hypothesis"><bdi>${name}</bdi><span>${percentWords(probability)}</span></th>`,
  );
  const feet =
    scores &&
    html`<tr class="total">
      <td class="wide">Inconsistency: what speaks against it, weighed; 0 is best</td>
      ${columns.map(({ inconsistency }) => html`<td class="num">${inconsistency === 0 ? "0" : `−${Math.abs(inconsistency).toFixed(1)}`}</td>`)}
      <td></td>
    </tr>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
    <table class="matrix">
      <thead>
        <tr>
          <th scope="col">Evidence</th>
          ${heads}
          <th scope="col">Tells apart</th>
        </tr>
      </thead>
      <tbody>
        ${rows}${feet}
      </tbody>
    </table>
  </div>`;
}

/** Heuer's matrix: the most telling evidence first, what speaks against each hypothesis in red. */
export function matrixView(matrix: ToldMatrix, references: References): Piece {
  if (matrix.rows.length === 0 || matrix.columns.length === 0) return "";
  const rows = matrix.rows.map((one) => row(one, references));
  const hidden = rows.slice(SHOWN);
  const key = (Object.keys(RATINGS) as Rating[]).map(
    (rating) => html`<span><b class="rating r${rating.toLowerCase()}">${rating}</b> ${RATINGS[rating]}</span>`,
  );
  const notes =
    matrix.notes.length > 0 &&
    html`<ol class="notes">
      ${matrix.notes.map((sentence) => html`<li>${references.write(sentence)}</li>`)}
    </ol>`;
  const more =
    hidden.length > 0 &&
    html`<details class="fold">
      <summary>${count(hidden.length, "more row")}, which tell the hypotheses apart less</summary>
      ${grid(matrix, "Further evidence", hidden, false)}
    </details>`;
  return html`<h3>Competing hypotheses</h3>
    <p class="lead">
      The same weights as a matrix: a cell says how well an item goes with a hypothesis. The scores below stand beside the
      probabilities and do not change them.
    </p>
    <p class="key">${key}</p>
    ${grid(matrix, "Evidence against hypotheses", rows.slice(0, SHOWN), true)}${more}${notes}`;
}
