import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isInstalled } from "../ensure-installed.mjs";
import { compareVersions } from "../require-node.mjs";

describe("isInstalled", () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "installed-"));
    mkdirSync(join(root, "node_modules"));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, maxRetries: 10 });
  });

  const lock = (path: string, packages: object) => {
    writeFileSync(join(root, path), JSON.stringify({ packages }));
  };
  const asked = {
    "": { name: "x" },
    "packages/a": { version: "0.1.0" },
    "node_modules/@x/a": { link: true, resolved: "packages/a" },
    "node_modules/zod": { version: "4.6.7" },
    "node_modules/for-windows": { version: "1.0.0", optional: true },
  };

  it("is false in a bare clone and after an install that was cut off", () => {
    lock("package-lock.json", asked);
    expect(isInstalled(root)).toBe(false);
  });

  it("is true where every needed package has the locked version", () => {
    lock("package-lock.json", asked);
    lock("node_modules/.package-lock.json", {
      "node_modules/@x/a": { link: true },
      "node_modules/zod": { version: "4.6.7" },
    });
    expect(isInstalled(root)).toBe(true);
  });

  it("is false where a version differs, or a workspace is not linked", () => {
    lock("package-lock.json", asked);
    lock("node_modules/.package-lock.json", {
      "node_modules/@x/a": { link: true },
      "node_modules/zod": { version: "4.6.6" },
    });
    expect(isInstalled(root)).toBe(false);
    lock("node_modules/.package-lock.json", { "node_modules/zod": { version: "4.6.7" } });
    expect(isInstalled(root)).toBe(false);
  });
});

describe("compareVersions", () => {
  it.each([
    ["20.19.0", "20.19.0", 0],
    ["20.9.0", "20.19.0", -1],
    ["22.1", "20.19.0", 1],
    ["18.20.8", "20.19.0", -1],
  ])("%s against %s", (left, right, sign) => {
    expect(Math.sign(compareVersions(left, right))).toBe(sign);
  });
});
