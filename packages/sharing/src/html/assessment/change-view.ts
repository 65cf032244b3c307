import { english } from "../../dossier/language/en.ts";
import type { AssessmentPart } from "../../dossier/assessment/part.ts";
import { percentWords } from "../../dossier/likelihood-words.ts";
import { signedNats } from "../../dossier/nats.ts";
import { html } from "../html.ts";
import type { Html, Piece } from "../html.ts";
import type { References } from "../references.ts";
import { table } from "../section.ts";
import { shiftLine } from "./bars.ts";

const share = (probability: number | undefined): Html =>
  probability === undefined ? html`<span class="soft">not listed</span>` : html`${percentWords(probability)}`;

/** What changed since the last version, and because of what. */
export function changeView({ change }: AssessmentPart, references: References): Piece {
  if (change === undefined) return "";
  const moved = change.probabilities.map(
    ({ name, level, role, before, after }) =>
      html`<tr>
        <td>
          <bdi class="n">${name}</bdi>${level !== "group" && html` <span class="tag">${level}</span>`}${role !== "whole" && html` <span class="tag">${english.assessed.role(role).toLowerCase()}</span>`}
        </td>
        <td class="draws">${shiftLine(before ?? 0, after ?? 0)}</td>
        <td class="num">${share(before)}</td>
        <td class="num">${share(after)}</td>
      </tr>`,
  );
  const causes = change.causes.map(
    ({ sentence, nats }) =>
      html`<li>${references.write(sentence)} <span class="soft">${signedNats(nats)} nats</span></li>`,
  );
  return html`<h3 id="changes">What changed since the last version</h3>
    ${change.sentences.map((sentence) => html`<p>${references.write(sentence)}</p>`)}${
      moved.length > 0 &&
      table("Probabilities that moved", ["Hypothesis", "From the ring to the dot", "Before", "Now"], moved)
    }${
      causes.length > 0 &&
      html`<p>Because of:</p>
        <ul class="said">
          ${causes}
        </ul>`
    }`;
}
