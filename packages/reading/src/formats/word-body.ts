import type { PassageKind } from "@kulla/core";
import { tidy } from "../passages/layout.ts";
import type { Layout } from "../passages/layout.ts";
import { scanXml } from "./xml.ts";
import type { XmlHandler } from "./xml.ts";

/** What a paragraph style means. */
export interface WordStyle {
  readonly hint?: PassageKind;
  readonly level?: number;
}

/** Styles by their id (`styles.xml`): headings, title, captions, lists, tables of contents. */
export function wordStyles(xml: string): Map<string, WordStyle> {
  const styles = new Map<string, WordStyle>();
  let id = "";
  scanXml(xml, {
    open(name, attributes) {
      if (name === "w:style") id = attributes("w:styleId") ?? "";
      if (name === "w:name" && id !== "" && !styles.has(id)) {
        const style = styleOf(attributes("w:val") ?? "");
        if (style !== undefined) styles.set(id, style);
      }
      if (name === "w:outlineLvl" && id !== "" && !styles.has(id)) {
        const level = Number(attributes("w:val") ?? "9") + 1;
        if (level <= 6) styles.set(id, { hint: "heading", level });
      }
    },
    close(name) {
      if (name === "w:style") id = "";
    },
    text: () => undefined,
  });
  return styles;
}

function styleOf(name: string): WordStyle | undefined {
  const heading = /^heading ([1-6])$/i.exec(name)?.[1];
  if (heading !== undefined) return { hint: "heading", level: Number(heading) };
  if (/^title$/i.test(name)) return { hint: "title" };
  if (/^caption$/i.test(name)) return { hint: "caption" };
  if (/^(?:toc|table of figures|header|footer|index)(?: |$)/i.test(name)) return { hint: "furniture" };
  if (/^(?:html preformatted|code|source code|macro)/i.test(name)) return { hint: "code" };
  if (/^list (?:bullet|number|paragraph)/i.test(name)) return { hint: "list-item" };
  return undefined;
}

/** Elements that stand for a character. */
const CHARACTERS = new Map([
  ["w:tab", " "],
  ["w:br", "\n"],
  ["w:cr", "\n"],
  ["w:noBreakHyphen", "-"],
]);

interface Paragraph {
  readonly words: string[];
  style: WordStyle;
  isItem: boolean;
}

interface Row {
  readonly cells: Paragraph[][];
}

/**
 * Lays out the body of one part of a Word document (ECMA-376, 17.3 and 17.4): paragraphs, list items, table rows with their cells divided
 * by bars. `as` overrules what the parts are. Gives the number of characters that tracked changes delete.
 */
export function layOutWord(
  xml: string,
  styles: ReadonlyMap<string, WordStyle>,
  layout: Layout,
  as?: PassageKind,
): number {
  const walker = new WordWalker(styles, layout, as);
  scanXml(xml, walker);
  return walker.deleted;
}

class WordWalker implements XmlHandler {
  deleted = 0;
  readonly #styles: ReadonlyMap<string, WordStyle>;
  readonly #layout: Layout;
  readonly #as: PassageKind | undefined;
  readonly #paragraphs: Paragraph[] = [];
  readonly #rows: Row[] = [];
  #inText = false;
  #inDeleted = false;
  /** Depth inside what is not read: the second form of alternate content, moved-away text. */
  #skipped = 0;

  constructor(styles: ReadonlyMap<string, WordStyle>, layout: Layout, as: PassageKind | undefined) {
    this.#styles = styles;
    this.#layout = layout;
    this.#as = as;
  }

  open(name: string, attributes: (name: string) => string | undefined): void {
    if (name === "mc:Fallback" || name === "w:moveFrom") this.#skipped += 1;
    if (this.#skipped > 0) return;
    const paragraph = this.#paragraphs.at(-1);
    switch (name) {
      case "w:p":
        this.#paragraphs.push({ words: [], style: {}, isItem: false });
        break;
      case "w:tr":
        this.#rows.push({ cells: [] });
        break;
      case "w:tc":
        this.#rows.at(-1)?.cells.push([]);
        break;
      case "w:t":
        this.#inText = true;
        break;
      case "w:delText":
        this.#inDeleted = true;
        break;
      default:
        if (paragraph !== undefined) this.#inParagraph(paragraph, name, attributes);
    }
  }

  #inParagraph(paragraph: Paragraph, name: string, attributes: (name: string) => string | undefined): void {
    const character = CHARACTERS.get(name);
    if (character !== undefined) paragraph.words.push(character);
    else if (name === "w:numPr") paragraph.isItem = true;
    else if (name === "w:pStyle") paragraph.style = this.#styles.get(attributes("w:val") ?? "") ?? {};
  }

  close(name: string): void {
    if (name === "mc:Fallback" || name === "w:moveFrom") this.#skipped = Math.max(0, this.#skipped - 1);
    if (name === "w:t") this.#inText = false;
    else if (name === "w:delText") this.#inDeleted = false;
    else if (this.#skipped > 0) return;
    else if (name === "w:p") this.#endParagraph();
    else if (name === "w:tr") this.#endRow();
  }

  text(words: string): void {
    if (this.#inDeleted || this.#skipped > 0) this.deleted += this.#inDeleted ? words.length : 0;
    else if (this.#inText) this.#paragraphs.at(-1)?.words.push(words);
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    const cell = this.#rows.at(-1)?.cells.at(-1);
    // A text box stands inside a paragraph of the body; its own paragraphs are laid out before it.
    if (cell !== undefined) cell.push(paragraph);
    else this.#add(paragraph);
  }

  #add(paragraph: Paragraph): void {
    const { hint, level } = paragraph.style;
    this.#layout.add(
      tidy(paragraph.words.join("")),
      this.#as ?? hint ?? (paragraph.isItem ? "list-item" : undefined),
      level,
    );
  }

  #endRow(): void {
    const row = this.#rows.pop();
    if (row === undefined) return;
    const outer = this.#rows.at(-1)?.cells.at(-1);
    const filled = row.cells.filter((cell) => cell.some((paragraph) => wordsOf(paragraph) !== ""));
    if (outer === undefined && filled.length <= 1) {
      for (const paragraph of filled[0] ?? []) this.#add(paragraph);
      return;
    }
    const words = filled
      .map((cell) =>
        cell
          .map(wordsOf)
          .filter((part) => part !== "")
          .join(" "),
      )
      .join(" | ");
    if (outer !== undefined) outer.push({ words: [words], style: {}, isItem: false });
    else this.#layout.add(words, this.#as ?? "table-row");
  }
}

function wordsOf(paragraph: Paragraph): string {
  return tidy(paragraph.words.join("")).replaceAll("\n", " ");
}
