import type { Fakeable } from "@kulla/attribution";
import { html } from "../html.ts";
import type { Html } from "../html.ts";

const WORDS: Readonly<Record<Fakeable, string>> = {
  hard: "hard to fake",
  costly: "costly to fake",
  easy: "easy to fake",
};

/** How easily evidence could be made by somebody who wants to look like another. */
export const fakeableTag = (fakeable: Fakeable): Html => html`<span class="tag ${fakeable}">${WORDS[fakeable]}</span>`;
