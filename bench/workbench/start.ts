// From `npm start` to the answer on screen in Chromium: in a fresh clone of what is committed, with whatever is in npm's cache, then again.
// Argument: an empty folder. Prints a line of JSON for each start.
import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { chromium } from "playwright-core";
import { REPOSITORY } from "../texts.ts";

const [folder = ""] = process.argv.slice(2);
const CHROMIUM = process.env["KULLA_CHROMIUM"] ?? "/usr/bin/chromium";
const LATER = 3;

/** What one start took, in seconds. */
export interface StartFigure {
  readonly what: string;
  /** Until the link is printed. */
  readonly link: number;
  /** Until the answer is on screen; the start of the browser counts. */
  readonly answer: number;
}

async function measureStart(what: string, clone: string): Promise<StartFigure> {
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1_000;
  const child = spawn("npm", ["start", "--", "--port", "0"], {
    cwd: clone,
    detached: true,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let printed = "";
      child.stdout.on("data", (piece: Buffer) => {
        printed += piece.toString();
        const found = /http:\/\/\S+#link=\S+(?=\s)/u.exec(printed)?.[0];
        if (found !== undefined) resolve(found);
      });
      void ended.then(() => reject(new Error(`npm start ended: ${printed}`)));
    });
    const link = seconds();
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      await page.goto(address);
      // The address of the panel is in the link; its first section lists sentences with their sources.
      await page.locator("main section li").first().waitFor({ timeout: 120_000 });
      return { what, link, answer: seconds() };
    } finally {
      await browser.close();
    }
  } finally {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGINT");
    await ended;
  }
}

if (!existsSync(CHROMIUM)) throw new Error(`There is no browser at ${CHROMIUM}; name one in KULLA_CHROMIUM.`);
const clone = join(folder, "clone");
execFileSync("git", ["clone", "--quiet", REPOSITORY, clone]);
const print = (figure: StartFigure): void => {
  process.stdout.write(`${JSON.stringify(figure)}\n`);
};
print(await measureStart("in a fresh clone", clone));
for (let at = 0; at < LATER; at += 1) print(await measureStart("later", clone));
