/** Markup that is safe to put into a page. Only `html` and `raw` make it. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may stand in a template: text is escaped, markup is kept, lists are joined, `false` and `undefined` leave nothing. */
export type Piece = string | number | Html | false | undefined | readonly Piece[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Characters that are unseen and could change what is seen: controls, zero-width characters, overrides of direction. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;

/** Half a character, which UTF-8 cannot hold. */
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/** Text for element content and for quoted attributes. */
export function escaped(text: string): string {
  return text
    .replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? "")
    .replace(CONTROLS, "\ufffd")
    .replace(LONE_SURROGATE, "\ufffd");
}

/** Text of a source with its unseen characters made visible, so that nothing is hidden from the reader. */
export function escapedVisibly(text: string): string {
  if (!UNSEEN.test(text)) return escaped(text);
  return [...text]
    .map((character) => {
      if (character === "\r") return "";
      if (!UNSEEN.test(character)) return escaped(character);
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      return `<span class="unseen" title="unseen character">U+${code}</span>`;
    })
    .join("");
}

function put(piece: Piece): string {
  if (piece === undefined || piece === false) return "";
  if (piece instanceof Html) return piece.markup;
  if (typeof piece === "string") return escaped(piece);
  if (typeof piece === "number") return String(piece);
  return piece.map(put).join("");
}

/** Tagged template for markup: every value that is not markup is escaped. */
export function html(words: TemplateStringsArray, ...values: readonly Piece[]): Html {
  return new Html(words.map((word, index) => word + put(values[index])).join(""));
}

/** Markup that is already safe. */
export const raw = (markup: string): Html => new Html(markup);
