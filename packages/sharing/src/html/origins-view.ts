import type { Dossier } from "../dossier/dossier.ts";
import { count } from "../dossier/english.ts";
import { html } from "./html.ts";
import type { Html } from "./html.ts";
import type { References } from "./references.ts";

/** How many documents there are and how many texts, and whose words several of them tell. */
export function originsView(dossier: Dossier, references: References): Html {
  const { sources, texts } = dossier.counts;
  const voices = dossier.origins.map(
    ({ sentence, reasons }) =>
      html`<li>
        ${references.write(sentence)}
        <details>
          <summary>why</summary>
          <ul>
            ${reasons.map((reason) => html`<li>${references.write(reason)}</li>`)}
          </ul>
        </details>
      </li>`,
  );
  return html`<h3>Origins: who said it first</h3>
    <p class="lead">
      ${count(sources, "document")}, ${count(texts, "origin")}. A text and its copies are one origin; what a named person
      or organisation said is theirs, however many documents report it. Ten copies weigh once.
    </p>
    ${
      voices.length > 0 &&
      html`<ul class="said">
        ${voices}
      </ul>`
    }`;
}
