import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A folder for one workspace, which is not there yet; it is removed after the tests of the file. */
export function freshWorkspace(): string {
  const folder = mkdtempSync(join(tmpdir(), "kulla-store-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "workspace");
}
