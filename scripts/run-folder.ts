import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Gives a run of tests a folder for what several files of tests need and one of them makes (`madeOnce` in `packages/web/test`), and
 * removes it after the run. The tests' processes find it in the environment.
 */
export default function giveRunFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "kulla-run-"));
  process.env["KULLA_TEST_RUN"] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
