import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}, 120_000);

/** A folder for one workspace, which is not there yet; it is removed after the tests of the file. */
export function freshWorkspace(): string {
  const folder = mkdtempSync(join(tmpdir(), "kulla-store-"));
  folders.push(folder);
  return join(folder, "workspace");
}
