import { INFORMATION_CREDIBILITY, SOURCE_RELIABILITY, addAll } from "@kulla/core";
import type { DateSource } from "@kulla/core";
import type { Excerpt, Source } from "../dossier/dossier.ts";
import { bytes, count } from "../dossier/english.ts";
import { escapedVisibly, html, raw } from "./html.ts";
import type { Html } from "./html.ts";
import { Marker, markId } from "./marks.ts";
import type { References } from "./references.ts";

const HOW: Readonly<Record<DateSource, string>> = {
  metadata: "from the file’s metadata",
  header: "from the file’s header",
  byline: "from the byline",
  url: "from the address",
  text: "from the text",
  post: "from a quoted post",
};

const LANGUAGES: Readonly<Record<string, string>> = {
  en: "English",
  sq: "Albanian",
  de: "German",
  fr: "French",
  es: "Spanish",
  it: "Italian",
  pt: "Portuguese",
  ru: "Russian",
  uk: "Ukrainian",
  fa: "Persian",
  ar: "Arabic",
  he: "Hebrew",
  zh: "Chinese",
  ja: "Japanese",
  ko: "Korean",
  tr: "Turkish",
  el: "Greek",
  pl: "Polish",
  nl: "Dutch",
  sr: "Serbian",
  mk: "Macedonian",
  und: "not known",
};

/** `B2: usually reliable; probably true`, and for F6 that nobody judged it. */
export function gradeWords({ grade }: Source): string {
  const code = `${grade.reliability}${grade.credibility}`;
  if (!grade.decided) return `${code}: cannot be judged (nobody has graded it)`;
  const reliability = SOURCE_RELIABILITY[grade.reliability as keyof typeof SOURCE_RELIABILITY];
  return `${code}: ${reliability}; ${INFORMATION_CREDIBILITY[grade.credibility as keyof typeof INFORMATION_CREDIBILITY]}`;
}

export const languageName = (code: string): string => LANGUAGES[code] ?? code;

export const dateWords = (source: Source): string =>
  source.published === undefined ? "no date" : `${source.published.readable} (${HOW[source.published.how]})`;

/** What a source is called: title, else file. */
export const titleOf = (source: Source): string => source.title ?? source.file;

const LANGUAGE = /^[a-z]{2,3}$/u;

function stretch(excerpt: Excerpt, marker: Marker): Html {
  const lang =
    excerpt.language !== undefined && excerpt.language !== "und" && LANGUAGE.test(excerpt.language)
      ? html` lang="${excerpt.language}"`
      : "";
  return html`<div class="${excerpt.kind}" dir="auto" ${lang}>${raw(marker.mark(excerpt))}</div>`;
}

/** Runs of stretches that nothing rests on are folded, so that what is cited is always open and can be linked to. */
function stretches(source: Source, marker: Marker): Html[] {
  const out: Html[] = [];
  let run: Excerpt[] = [];
  const flush = (): void => {
    const long =
      run.length > 2 ||
      run.reduce((sum, { text }) => sum + text.length, 0) > 700 ||
      run.every(({ kind }) => kind === "furniture");
    const shown = run.map((excerpt) => stretch(excerpt, marker));
    if (run.length > 0 && long)
      out.push(
        html`<details class="rest">
          <summary>${count(run.length, "paragraph")} on which nothing rests</summary>
          ${shown}
        </details>`,
      );
    else addAll(out, shown);
    run = [];
  };
  for (const excerpt of source.excerpts) {
    if (excerpt.skipped > 0) {
      flush();
      out.push(leftOut(excerpt.skipped));
    }
    if (excerpt.cited) {
      flush();
      out.push(stretch(excerpt, marker));
    } else run.push(excerpt);
  }
  flush();
  if (source.left > 0) out.push(leftOut(source.left));
  return out;
}

const leftOut = (amount: number): Html =>
  html`<p class="left">[${count(amount, "paragraph")} left out: nothing rests on ${amount === 1 ? "it" : "them"}]</p>`;

function detail(label: string, value: string | Html): Html {
  return html`<div>
    <dt>${label}</dt>
    <dd>${typeof value === "string" ? html`<bdi>${value}</bdi>` : value}</dd>
  </div>`;
}

function head(source: Source): Html {
  const { publisher, authors, url, marking, size } = source;
  return html`<header>
    <h3><span class="no">${source.number}</span> <bdi>${titleOf(source)}</bdi></h3>
    <dl>
      ${publisher === undefined ? "" : detail("Publisher", publisher)}
      ${authors.length === 0 ? "" : detail("Author", authors.join(", "))} ${detail("Date", dateWords(source))}
      ${detail("Language", languageName(source.language))} ${detail("Reliability", gradeWords(source))}
      ${marking === undefined ? "" : detail("Label", marking)} ${url === undefined ? "" : detail("Address", url)}
      ${detail("File", `${source.file}${size === undefined ? "" : `, ${bytes(size)}`}`)}
      ${detail("SHA-256", html`<code>${source.evidence}</code>`)}
    </dl>
  </header>`;
}

/** A source with its words; every cited span is marked and has an address. `split` collects the marks in several pieces. */
export function sourceView(source: Source, references: References, split: Set<string>): Html {
  const marker = new Marker(source.passages, (passage) => references.back(passage).markup);
  const words = stretches(source, marker);
  marker.split.forEach((passage) => split.add(markId(passage)));
  const apart = source.passages.filter(({ id }) => !marker.addressed.has(id));
  const quotes = apart.map(
    ({ id, quote, place }) =>
      html`<div dir="auto">
        <mark id="${markId(id)}">${raw(escapedVisibly(quote))}</mark
        >${references.back(id)}${place === undefined ? "" : html` <span class="soft small">${place}</span>`}
      </div>`,
  );
  const lang = LANGUAGE.test(source.language) && source.language !== "und" ? html` lang="${source.language}"` : "";
  const note =
    apart.length > 0 &&
    source.excerpts.length > 0 &&
    html`<p class="left">Cited, and not found at its place in the text above:</p>`;
  return html`<article class="source" id="source-${source.number}">
    ${head(source)}
    <div class="words" ${lang}>${words}${note}${quotes}</div>
  </article>`;
}
