import { createHash } from "node:crypto";
import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { JOURNEY } from "./analyst.ts";
import { faults, hasBrowser, START_LIMIT, startWorkbench } from "./harness.ts";
import type { TestWorkbench } from "./harness.ts";

const MEGABYTE = 1_048_576;

describe.skipIf(!hasBrowser)("large files", () => {
  let workbench: TestWorkbench;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "kulla-large-"));
    workbench = await startWorkbench({ empty: true });
    const { page, close } = await workbench.open("/");
    await page.getByRole("button", { name: "Open a case" }).click();
    await page.getByLabel("Title").fill("Large");
    await page.getByRole("dialog").getByRole("button", { name: "Open a case" }).click();
    await page.waitForURL(/\/cases\/large/u);
    await close();
  }, START_LIMIT);

  afterAll(async () => {
    await workbench.stop();
    rmSync(folder, { recursive: true, maxRetries: 10 });
  });

  /** A file that repeats nothing within itself. @returns its SHA-256 */
  function writeNoise(path: string, megabytes: number): string {
    const hash = createHash("sha256");
    const file = openSync(path, "w");
    for (let at = 0; at < megabytes; at += 1) {
      const seed = createHash("sha256").update(`${path} ${at}`).digest();
      const piece = Buffer.alloc(MEGABYTE, seed);
      hash.update(piece);
      writeSync(file, piece);
    }
    closeSync(file);
    return hash.digest("hex");
  }

  const choose = (page: Page, path: string) =>
    page.locator("input[type=file]:not([webkitdirectory])").setInputFiles(path);

  /** A line that is so slow that there is time to cut it, or one that is cut. */
  async function lineOf(page: Page): Promise<(bytesPerSecond: number, isCut?: boolean) => Promise<unknown>> {
    const tools = await page.context().newCDPSession(page);
    await tools.send("Network.enable");
    return (uploadThroughput, offline = false) =>
      tools.send("Network.emulateNetworkConditions", {
        ...{ offline, latency: 0, downloadThroughput: -1, uploadThroughput },
      });
  }

  it(
    "go on where they were after a cut, a pause and a reload, and are what was sent",
    async () => {
      const path = join(folder, "memory.img");
      const sha256 = writeNoise(path, 104);
      const { page, outside, close } = await workbench.open("/cases/large/evidence");
      page.on("dialog", (dialog) => void dialog.accept()); // it asks whether to leave while a file is sent
      const begins: string[] = [];
      page.on("request", (request) => {
        if (request.method() === "POST" && request.url().endsWith("/uploads")) begins.push(request.url());
      });
      const line = await lineOf(page);
      await line(6 * MEGABYTE);
      await choose(page, path);
      const row = page.getByRole("region", { name: "Files being added" }).getByRole("listitem");
      await row.getByText(/is being sent, [1-9]\d(?:\.\d)? MB of 109\.1 MB/u).waitFor();
      await line(6 * MEGABYTE, true);
      await row.getByText(/the line is broken, it is tried again/u).waitFor();
      await line(6 * MEGABYTE);
      await row.getByText(/is being sent/u).waitFor();
      await row.getByRole("button", { name: "Pause memory.img" }).click();
      await row.getByText(/^paused, [1-9]\d(?:\.\d)? MB of 109\.1 MB$/u).waitFor();
      expect(await faults(page)).toEqual([]);

      await line(-1);
      await page.reload();
      const unfinished = page.getByRole("region", { name: "Not finished" });
      const kept = await unfinished.getByText(/MB of 109\.1 MB/u).innerText();
      expect(Number(/^[\d.]+/u.exec(kept)?.[0])).toBeGreaterThanOrEqual(1);
      expect(await faults(page)).toEqual([]);
      await choose(page, path);
      await unfinished.waitFor({ state: "detached" });
      await row.getByText("is kept; too large to be read").waitFor();
      expect(begins).toHaveLength(1);
      await row.getByTitle(`SHA-256 ${sha256}`).waitFor();
      await row.getByRole("link", { name: "memory.img" }).click();
      await page.getByRole("heading", { level: 1, name: "memory.img" }).waitFor();
      expect(new URL(page.url()).searchParams.get("evidence")).toBe(sha256);
      expect(outside).toEqual([]);
      await close();
    },
    JOURNEY,
  );

  it(
    "go on while another panel is looked at, and leave nothing behind when they are stopped",
    async () => {
      const path = join(folder, "stopped.img");
      writeNoise(path, 40);
      const { page, close } = await workbench.open("/cases/large/evidence");
      await (
        await lineOf(page)
      )(4 * MEGABYTE);
      await choose(page, path);
      const row = page.getByRole("region", { name: "Files being added" }).getByRole("listitem");
      await row.getByText(/is being sent, [1-9]/u).waitFor();
      await page.getByRole("link", { name: "Activity" }).click();
      await page.getByRole("heading", { level: 1, name: "Activity" }).waitFor();
      await page.getByRole("link", { name: "Evidence" }).click();
      await row.getByText(/is being sent, [1-9]/u).waitFor();
      await row.getByRole("button", { name: "Stop adding stopped.img" }).click();
      await row.getByText("was stopped").waitFor();
      const left = async () => {
        const reply = await page.request.get(`${workbench.address}/api/v1/cases/large/uploads`);
        return ((await reply.json()) as { items: unknown[] }).items.length;
      };
      await expect.poll(left, { timeout: 60_000 }).toBe(0);
      await page.getByRole("button", { name: "Clear the list" }).click();
      await page.getByRole("region", { name: "Files being added" }).waitFor({ state: "detached" });
      await close();
    },
    JOURNEY,
  );

  it(
    "are refused before a byte is sent where they are too large",
    async () => {
      const path = join(folder, "huge.img");
      closeSync(openSync(path, "w"));
      truncateSync(path, 1_073_741_825);
      const { page, close } = await workbench.open("/cases/large/evidence");
      const sent: string[] = [];
      page.on("request", (request) => {
        if (request.method() !== "GET") sent.push(request.url());
      });
      await choose(page, path);
      const uploads = page.getByRole("region", { name: "Files being added" });
      await uploads.getByText("Larger than 1.1 GB, the limit for one file.").waitFor();
      await uploads.getByText("1 was not added.").waitFor();
      expect(await faults(page)).toEqual([]);
      expect(sent).toEqual([]);
      await close();
    },
    JOURNEY,
  );
});
