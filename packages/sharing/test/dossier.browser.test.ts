import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { composeDossier, renderHtml } from "../src/index.ts";
import { ASSESSED } from "./sample-assessment.ts";
import { CATALOGUE, inputOf, RICH } from "./sample-case.ts";

const CHROMIUM = process.env["KULLA_CHROMIUM"] ?? "/usr/bin/chromium";
const present = existsSync(CHROMIUM);
if (!present && process.env["CI"] !== undefined)
  throw new Error(`${CHROMIUM} is missing: the browser tests must run in CI.`);
if (!present)
  console.warn(`Skipped: no browser at ${CHROMIUM}. Install Debian's package chromium, or name one in KULLA_CHROMIUM.`);

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What the functions below use of the browser they run in; the project is compiled without the DOM. */
interface Seen {
  readonly tagName: string;
  readonly className: string;
  readonly textContent: string | null;
  readonly parentElement: Seen | null;
  readonly childNodes: Iterable<{ readonly nodeType: number; readonly textContent: string | null }>;
  readonly style: { color: string };
  getClientRects(): { readonly length: number };
}
declare const document: {
  readonly body: { querySelectorAll(selector: string): Iterable<Seen> };
  readonly documentElement: { readonly scrollWidth: number };
  readonly activeElement: Seen | null;
};
declare const innerWidth: number;
declare const location: { readonly hash: string };
declare function getComputedStyle(element: Seen): {
  readonly color: string;
  readonly backgroundColor: string;
  readonly fontSize: string;
};

/** Elements whose own words have less contrast with their ground than WCAG 2.2 asks (4.5 to 1, for large words 3 to 1). */
function poorContrast(): string[] {
  const parse = (value: string): number[] => (value.match(/[\d.]+/gu) ?? []).map(Number);
  const light = (colour: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = colour.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element: Seen): number[] => {
    for (let at: Seen | null = element; at !== null; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if ((colour[3] ?? 1) === 1) return colour;
    }
    return [255, 255, 255];
  };
  const poor = new Set<string>();
  for (const element of document.body.querySelectorAll("*")) {
    const own = [...element.childNodes].some(
      ({ nodeType, textContent }) => nodeType === 3 && (textContent ?? "").trim() !== "",
    );
    if (!own || element.getClientRects().length === 0) continue;
    const style = getComputedStyle(element);
    const [one, two] = [light(parse(style.color)), light(ground(element))];
    const contrast = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    if (contrast < (Number.parseFloat(style.fontSize) >= 24 ? 3 : 4.5))
      poor.add(`${element.tagName}.${element.className} ${contrast.toFixed(2)}`);
  }
  return [...poor];
}

describe.skipIf(!present)("the dossier in a browser", () => {
  let browser: Browser;
  let folder: string;
  let address: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "kulla-dossier-"));
    const file = join(folder, "dossier.html");
    writeFileSync(file, renderHtml(composeDossier(inputOf(RICH, { catalogue: CATALOGUE, assessed: ASSESSED }))));
    address = `file://${file}`;
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, maxRetries: 10 });
  });

  /** Opens the page, collecting what it asks for and what the browser complains of. */
  async function open(
    scheme: "light" | "dark",
    width: number,
  ): Promise<{ page: Page; requests: string[]; complaints: string[] }> {
    const page = await browser.newPage({ colorScheme: scheme, viewport: { width, height: 800 } });
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(address);
    return { page, requests, complaints };
  }

  it.each([
    ["light", 360],
    ["light", 1280],
    ["dark", 360],
    ["dark", 1280],
  ] as const)("asks for nothing, fits and can be read: %s at %i px", async (scheme, width) => {
    const { page, requests, complaints } = await open(scheme, width);
    expect(requests).toEqual([address]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await page.evaluate(poorContrast)).toEqual([]);
    await page.close();
  });

  it("fits on paper and can be read there", async () => {
    const { page } = await open("light", 1280);
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate(poorContrast)).toEqual([]);
    expect(await page.locator("nav").isVisible()).toBe(false);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.byteLength).toBeGreaterThan(10_000);
    await page.close();
  });

  it("leads from a sentence to the marked words and back", async () => {
    const { page } = await open("light", 1280);
    const reference = page.locator(".answer .refs a").first();
    const id = await reference.getAttribute("id");
    await reference.click();
    const mark = page.locator("mark:target");
    expect(await mark.count()).toBe(1);
    await expect.poll(() => mark.boundingBox().then((box) => box?.y ?? Infinity)).toBeLessThan(800);
    await page.locator(`.back a[href="#${id ?? ""}"]`).click();
    expect(await page.evaluate(() => location.hash)).toBe(`#${id ?? ""}`);
    await page.close();
  });

  it("begins for the keyboard with a way past the contents", async () => {
    const { page } = await open("light", 1280);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the answer");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => location.hash)).toBe("#answer");
    await page.close();
  });

  it("measures contrast: pale words would be found", async () => {
    const { page } = await open("light", 1280);
    await page.evaluate(() => {
      for (const element of document.body.querySelectorAll(".note")) element.style.color = "#bbbbbb";
    });
    expect(await page.evaluate(poorContrast)).toContainEqual(expect.stringMatching(/^P\.note 1\.\d/u));
    await page.close();
  });

  it("needs no script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    expect(await page.locator("main > section").count()).toBe(16);
    expect(await page.locator("h1").innerText()).toBe("Attack on the harbour of Lumi");
    await context.close();
  });
});
