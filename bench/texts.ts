// What the benchmark reads: real reporting of ../shared, joined and repeated to the size that is wanted.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";

export const REPOSITORY = resolve(import.meta.dirname, "..");
export const SHARED = process.env.KULLA_SHARED ?? resolve(REPOSITORY, "../shared");

/** A file in one of the formats that Kulla reads. */
export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const encoder = new TextEncoder();

/** The articles of `seeds` and `corpus`, then the reports of the TRAM set; each ends in a blank line. */
export function reportTexts(): readonly string[] {
  if (!existsSync(SHARED)) throw new Error(`no folder ${SHARED}: set KULLA_SHARED`);
  const folders = [join(SHARED, "seeds"), ...foldersIn(join(SHARED, "corpus"))];
  const articles = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".txt"))
      .sort()
      .map((file) => readFileSync(join(folder, file), "utf8")),
  );
  return [...articles, ...tramReports()].map((text) => `${text.trim()}\n\n`);
}

function foldersIn(parent: string): readonly string[] {
  return readdirSync(parent)
    .sort()
    .map((name) => join(parent, name));
}

function tramReports(): readonly string[] {
  const lines = gunzipSync(readFileSync(join(SHARED, "data/text/tram/reports.jsonl.gz")))
    .toString("utf8")
    .split("\n");
  return lines
    .filter((line) => line !== "")
    .map((line) => (JSON.parse(line) as { mjson: { signal: string } }).mjson.signal);
}

/** Text of `size` UTF-8 bytes or a little more: whole reports one after another, from the `first` on, again from the start. */
export function textOfSize(texts: readonly string[], size: number, first = 0): string {
  const parts: string[] = [];
  let length = 0;
  for (let index = first; length < size; index += 1) {
    const text = texts[index % texts.length] ?? "";
    const rest = size - length;
    // The last report is cut at a blank, so that the text has the wanted size.
    const part = Buffer.byteLength(text) <= rest ? text : text.slice(0, text.indexOf(" ", rest) + 1 || undefined);
    parts.push(part);
    length += Buffer.byteLength(part);
  }
  return parts.join("");
}

/** One text in the formats that are text themselves, and the advisory of the TRAM set in those that are not. */
export function samplesOfFormats(text: string): readonly Sample[] {
  const paragraphs = text.split(/\n{2,}/);
  const html = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join("\n");
  const tweets = paragraphs.map((full_text) => ({ full_text, created_at: "2022-09-10", user: { screen_name: "a" } }));
  const mail = "From: a@example.org\r\nSubject: Reports\r\nDate: Mon, 12 Sep 2022 08:30:00 +0200\r\n";
  const plain = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n";
  const own: readonly (readonly [string, string])[] = [
    ["sample.txt", text],
    ["sample.md", paragraphs.map((paragraph, index) => (index % 9 === 0 ? `## ${paragraph}` : paragraph)).join("\n\n")],
    [
      "sample.html",
      `<!doctype html><html><head><title>Reports</title></head><body><article>${html}</article></body></html>`,
    ],
    ["sample.eml", `${mail}${plain}\r\n${text.replaceAll("\n", "\r\n")}`],
    ["sample.json", JSON.stringify(tweets)],
  ];
  const advisory = ["html", "pdf", "docx"].map((kind) => `AA20-302A.${kind}`);
  return [
    ...own.map(([name, content]) => ({ name, bytes: encoder.encode(content) })),
    ...advisory.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(SHARED, "data/text/tram", name))) })),
  ];
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
