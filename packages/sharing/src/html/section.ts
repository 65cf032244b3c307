import type { Sentence } from "../dossier/dossier.ts";
import { html } from "./html.ts";
import type { Html } from "./html.ts";
import type { References } from "./references.ts";

/** A part of the page that the contents name. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** How many things are in it; without it the contents show no number. */
  readonly count?: number;
  readonly body: Html;
}

export const empty = (words: string): Html => html`<p class="empty">${words}</p>`;

export function list(sentences: readonly Sentence[], references: References, otherwise: string): Html {
  if (sentences.length === 0) return empty(otherwise);
  return html`<ul class="said">
    ${sentences.map((sentence) => html`<li>${references.write(sentence)}</li>`)}
  </ul>`;
}

/** A table that scrolls in its own frame, and can be scrolled with the keyboard. */
export function table(caption: string, heads: readonly string[], rows: readonly Html[]): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
