import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readBytes } from "./made.ts";

const HERE = dirname(fileURLToPath(import.meta.url));
const DATA = process.env.KULLA_DATA ?? join(HERE, "../../../../shared/data");

interface Printed {
  readonly addresses: string[];
  readonly techniques: string[];
}

/** What stands in the passages of the report, furniture left out. A technique id that its own link contradicts is left out: see the finding. */
async function printedIn(extension: string): Promise<Printed> {
  const { value, findings } = await readBytes(
    `AA20-302A.${extension}`,
    new Uint8Array(readFileSync(join(DATA, `text/tram/AA20-302A.${extension}`))),
  );
  const [document] = value;
  if (document === undefined) throw new Error("not read");
  const text = document.passages
    .filter((passage) => passage.kind !== "furniture")
    .map((passage) => document.text.slice(passage.start, passage.end))
    .join("\n");
  const misprints = findings
    .filter((finding) => finding.code === "reading-link-differs")
    .flatMap((finding) => /^The printed (T[\d.]+) links/.exec(finding.message)?.[1] ?? []);
  const addresses = text.match(/(?<![\d.])\d{1,3}(?:(?:\[\.\]|\.)\d{1,3}){3}(?![\d.])/g) ?? [];
  const techniques = text.match(/\bT\d{4}(?:\.\d{3})?\b/g) ?? [];
  return {
    addresses: [...new Set(addresses.map((address) => address.replaceAll("[.]", ".")))].sort(),
    techniques: [...new Set(techniques)].filter((id) => !misprints.includes(id)).sort(),
  };
}

test("the same advisory as HTML, PDF and DOCX holds the same 36 addresses and 13 techniques", async () => {
  const [html, pdf, docx] = [await printedIn("html"), await printedIn("pdf"), await printedIn("docx")];
  expect(html.addresses).toHaveLength(36);
  expect(html.techniques).toHaveLength(13);
  expect(pdf).toEqual(html);
  expect(docx).toEqual(html);
});
