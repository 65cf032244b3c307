import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { generatedPages } from "../docs.ts";
import { collectFindings } from "../docs/errors-page.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

describe("the generated pages", () => {
  it("are on disk what the code gives (run npm run docs)", async () => {
    const pages = await generatedPages(ROOT);
    expect(pages.size).toBeGreaterThan(0);
    for (const [path, text] of pages) expect(readFileSync(join(ROOT, path), "utf8"), path).toBe(text);
  });

  it("list the findings of the packages that have some, each with a meaning and a remedy", async () => {
    const sections = await collectFindings(ROOT);
    expect(sections.map((section) => section.package)).toEqual(expect.arrayContaining(["casework", "reading"]));
    for (const [code, kind] of sections.flatMap((section) => section.kinds)) {
      expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/u);
      expect(kind.meaning.length, code).toBeGreaterThan(10);
      expect(kind.remedy.length, code).toBeGreaterThan(5);
    }
  });
});
