import type { Dossier, Part, PassageId, Sentence } from "../dossier/dossier.ts";
import type { Told } from "../dossier/tellers.ts";
import { toldBy } from "../dossier/tellers.ts";
import { html } from "./html.ts";
import type { Html, Piece } from "./html.ts";
import { markId } from "./marks.ts";

/** References of a sentence that are shown at once; the others unfold. */
const SHOWN = 4;

/** Ways back that are shown at a passage. */
const BACK = 6;

const useId = (passage: PassageId, use: number): string => `u${passage.replace(".", "-")}-${String(use)}`;

/** Writes sentences, and remembers where each passage is used, for the way back. */
export class References {
  readonly #uses = new Map<PassageId, number>();
  readonly #titles: ReadonlyMap<string, string>;

  constructor(dossier: Dossier) {
    this.#titles = new Map(
      dossier.sources.map((source) => [String(source.number), source.publisher ?? source.title ?? source.file]),
    );
  }

  /** A sentence with its references. */
  write(sentence: Sentence): Html {
    return html`${sentence.parts.map((part, at) => this.#part(part, at))}`;
  }

  #part(part: Part, at: number): Html {
    if (part.kind === "text") return html`${part.text}`;
    if (part.kind === "name") return html`<bdi class="${at === 0 ? "n first" : "n"}">${part.text}</bdi>`;
    if (part.kind === "phrase") return html`<bdi>${part.text}</bdi>`;
    if (part.kind === "quote") return html`<q><bdi>${part.text}</bdi></q>`;
    return this.#references(part.passages, part.told);
  }

  #references(passages: readonly PassageId[], told: Told): Html {
    // One that would unfold to one is shown.
    const shown = passages.length === SHOWN + 1 ? passages : this.#fromMostSources(passages);
    const rest = passages.filter((passage) => !shown.includes(passage));
    const more: Piece =
      rest.length > 0 &&
      html`<details>
        <summary title="more places">+${rest.length}</summary>
        ${rest.map((passage) => this.#link(passage))}
      </details>`;
    // What copies tell weighs less than it looks: that is said, the rest can be counted.
    const few: Piece =
      told.origins < told.documents && html`<span class="told" title="told by ${toldBy(told)}">${toldBy(told)}</span>`;
    return html`<span class="refs">${shown.map((passage) => this.#link(passage))}${more}${few}</span>`;
  }

  /** One place of each source first, so that the reader sees how many say it. */
  #fromMostSources(passages: readonly PassageId[]): PassageId[] {
    const seen = new Set<string>();
    const firsts = passages.filter((passage) => {
      const source = passage.split(".")[0] ?? "";
      return !seen.has(source) && seen.add(source);
    });
    const others = passages.filter((passage) => !firsts.includes(passage));
    const chosen = new Set([...firsts, ...others].slice(0, SHOWN));
    return passages.filter((passage) => chosen.has(passage));
  }

  #link(passage: PassageId): Html {
    const use = (this.#uses.get(passage) ?? 0) + 1;
    this.#uses.set(passage, use);
    const [source = "", place = ""] = passage.split(".");
    const title = this.#titles.get(source) ?? "";
    return html`<a
      id="${useId(passage, use)}"
      href="#${markId(passage)}"
      title="${title}"
      aria-label="source ${source}, passage ${place}"
      >${passage}</a
    >`;
  }

  /** From a passage to the sentences that rest on it. To be called when all sentences are written. */
  back(passage: PassageId): Html {
    const uses = Math.min(this.#uses.get(passage) ?? 0, BACK);
    if (uses === 0) return html`<span class="back">${passage}</span>`;
    const links = Array.from({ length: uses }, (_, index) => {
      const words = index === 0 ? `${passage}↑` : String.fromCharCode(97 + index);
      return html`<a href="#${useId(passage, index + 1)}" aria-label="passage ${passage}, back to use ${index + 1}"
        >${words}</a
      >`;
    });
    const [first, ...rest] = links;
    const more =
      rest.length > 0 &&
      html`<details>
        <summary title="further uses">+${rest.length}</summary>
        ${rest}
      </details>`;
    return html`<span class="back">${first}${more}</span>`;
  }
}
