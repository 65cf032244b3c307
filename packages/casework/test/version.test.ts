import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { KULLA_VERSION } from "../src/index.ts";

const ROOT = new URL("../../../", import.meta.url);

describe("KULLA_VERSION", () => {
  it("is the version of every manifest, and has its notes", () => {
    const folders = readdirSync(new URL("packages", ROOT)).map((name) => `packages/${name}/`);
    for (const folder of ["", "evaluation/", ...folders]) {
      const manifest = JSON.parse(readFileSync(new URL(`${folder}package.json`, ROOT), "utf8")) as { version: string };
      expect(manifest.version, folder).toBe(KULLA_VERSION);
    }
    expect(readFileSync(new URL("CHANGELOG.md", ROOT), "utf8")).toContain(`## ${KULLA_VERSION}`);
  });
});
