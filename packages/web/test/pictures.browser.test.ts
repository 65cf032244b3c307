// How the panels look on the example case, compared with stored pictures. To renew those: UPDATE_SCREENSHOTS=1 (see CONTRIBUTING.md).
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as after } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { INVESTIGATED_AT } from "./example-workspace.ts";
import { computed, EXAMPLE, hasBrowser, settled, START_LIMIT, startWorkbench } from "./harness.ts";
import type { Look, TestWorkbench } from "./harness.ts";
import { comparePictures, STRAY } from "./pictures/compare-pictures.ts";
import { decodePng } from "./pictures/png.ts";
import { whatDiffers } from "./pictures/stored-picture.ts";

const FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf";
const hasFont = existsSync(FONT);
if (hasBrowser && !hasFont && process.env["CI"] !== undefined)
  throw new Error(`${FONT} is missing: the screenshots must be compared in CI. Install fonts-dejavu-core.`);
if (!hasFont)
  console.warn(`Skipped: screenshots are compared in the font ${FONT}. Install Debian's fonts-dejavu-core.`);

/** Everywhere the same letters, drawn in the same way. */
const DRAWN = {
  flags: ["--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb"],
  environment: { FONTCONFIG_FILE: fileURLToPath(new URL("./pictures/fonts.conf", import.meta.url)) },
};

interface View extends Look {
  readonly name: string;
  readonly path: string;
  /** What must be on screen before. */
  readonly shows?: string;
  readonly act?: (page: Page) => Promise<void>;
}

const panel = (id: string): string => `/cases/${EXAMPLE}/${id}`;

const VIEWS: readonly View[] = [
  { name: "cases", path: "/", scheme: "light" },
  { name: "answer", path: panel("answer"), scheme: "light" },
  { name: "answer-dark-sq-390", path: panel("answer"), scheme: "dark", language: "sq", width: 390 },
  { name: "evidence", path: panel("evidence"), scheme: "dark" },
  { name: "document", path: panel("evidence"), scheme: "light", shows: "mark", act: openAdvisory },
  { name: "timeline", path: panel("timeline"), scheme: "light", shows: "[data-mark]" },
  { name: "graph", path: panel("graph"), scheme: "dark", shows: "[data-placed]" },
  { name: "contradictions", path: panel("contradictions"), scheme: "light", shows: "article" },
  { name: "actors", path: panel("actors"), scheme: "dark" },
  { name: "hypotheses", path: panel("hypotheses"), scheme: "light", shows: "table" },
  { name: "attack", path: `${panel("attack")}?group=G0049`, scheme: "dark" },
  { name: "sources", path: panel("sources"), scheme: "light" },
  { name: "activity", path: panel("activity"), scheme: "dark" },
  { name: "settings", path: panel("settings"), scheme: "light" },
];

async function openAdvisory(page: Page): Promise<void> {
  await page.getByRole("link", { name: "2022-09-21-advisory.html" }).click();
}

describe.skipIf(!hasBrowser || !hasFont)("what the panels look like", () => {
  let workbench: TestWorkbench;

  beforeAll(async () => {
    workbench = await startWorkbench(DRAWN);
    await untilIdle(workbench);
  }, START_LIMIT);

  afterAll(() => workbench.stop());

  async function opened(view: View): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
    const { page, close } = await workbench.open("/", view);
    await page.clock.setFixedTime(INVESTIGATED_AT);
    await page.goto(workbench.address + view.path);
    await settled(page);
    await view.act?.(page);
    if (view.shows !== undefined) await page.locator(view.shows).first().waitFor();
    await settled(page);
    return { page, close };
  }

  it.each(VIEWS)("$name", async (view) => {
    const { page, close } = await opened(view);
    expect(whatDiffers(view.name, await pictureOf(page))).toBeUndefined();
    await close();
  });

  describe("the comparison", () => {
    const CARDS = VIEWS.find(({ name }) => name === "contradictions")!;
    let page: Page;
    let before: Buffer;
    let close: () => Promise<void>;

    beforeAll(async () => {
      ({ page, close } = await opened(CARDS));
      before = await pictureOf(page);
    }, START_LIMIT);

    afterAll(() => close());

    /** Takes a picture while a style holds, and compares it with the one without. */
    async function comparedWith(style: string): Promise<boolean> {
      await page.evaluate(wear, style);
      const changed = await pictureOf(page);
      return comparePictures(decodePng(before), decodePng(changed)).isSame;
    }

    // Nothing that changes how high a card is: the list would remember it.
    it.each([
      ["a card that is missing", "article { visibility: hidden }"],
      ["a card that is empty", "article > * { visibility: hidden }"],
      ["a card that has moved by 12 pixels", "article { transform: translateY(12px) }"],
      ["a heading in another colour", "h1 { color: #a02020 }"],
      ["a small heading in another colour", "article h2 { color: #255794 }"],
      ["a small heading that is not bold", "article h2 { font-weight: 400 }"],
      ["a button that is missing", "article button { visibility: hidden }"],
      ["another ground", "main { background: #e8eef8 }"],
    ])("finds %s", async (_name, style) => {
      expect(await comparedWith(style)).toBe(false);
    });

    it.each([
      ["nothing", ""],
      ["letters that are a little wider", "main * { letter-spacing: 0.02px }"],
      ["words that stand one pixel lower and to the right", "main { position: relative; top: 1px; left: 1px }"],
    ])("passes over %s", async (_name, style) => {
      expect(await comparedWith(style)).toBe(true);
    });
  });
});

describe.skipIf(!hasBrowser || !hasFont)("letters that are hinted, and drawn for a flat screen", () => {
  it(
    "are no difference",
    async () => {
      const workbench = await startWorkbench({
        ...DRAWN,
        flags: ["--font-render-hinting=slight", "--enable-lcd-text"],
      });
      await untilIdle(workbench);
      const { page, close } = await workbench.open(panel("evidence"), { scheme: "dark" });
      const hinted = decodePng(await pictureOf(page));
      const stored = decodePng(readFileSync(fileURLToPath(new URL("./screenshots/evidence.png", import.meta.url))));
      expect(hinted.rgb).not.toEqual(stored.rgb);
      expect(comparePictures(stored, hinted).worst).toBeLessThanOrEqual(STRAY);
      expect(comparePictures(stored, hinted).isSame).toBe(true);
      await close();
      await workbench.stop();
    },
    START_LIMIT,
  );
});

/** Looks at the case and waits until there is nothing to compute: the page says so where there is. */
async function untilIdle(workbench: TestWorkbench): Promise<void> {
  const { page, close } = await workbench.open(panel("activity"));
  await computed(page, workbench.address);
  const isIdle = async (): Promise<boolean> => {
    const reply = await page.request.get(`${workbench.address}/api/v1/cases/${EXAMPLE}/jobs`);
    const { items } = (await reply.json()) as { readonly items: readonly { readonly state: string }[] };
    return items.length > 0 && items.every(({ state }) => state !== "waiting" && state !== "running");
  };
  for (let tries = 1; !(await isIdle()); tries += 1) {
    if (tries === 200) throw new Error("There was something to compute for a minute.");
    await after(300);
  }
  await close();
}

/** Puts a style on the page, in place of the one before. The policy of contents forbids elements with styles, not sheets. */
function wear(style: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [sheet];
}

/** The window as it is, with the time at which the case was investigated in place of the times of this run. */
async function pictureOf(page: Page): Promise<Buffer> {
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
      text.nodeValue = (text.nodeValue ?? "").replaceAll(/\d{1,2} \p{L}+ \d{4}, \d\d:\d\d/gu, "21 Nov 2026, 10:46");
  });
  return page.screenshot({ animations: "disabled", caret: "hide" });
}
