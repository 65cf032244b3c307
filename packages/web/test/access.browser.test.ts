import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXAMPLE, faults, hasBrowser, overflow, settled, START_LIMIT, startWorkbench } from "./harness.ts";
import type { Seen, TestWorkbench } from "./harness.ts";
import { PANEL_IDS } from "../src/panels/panel-id.ts";

/** A menu is a layer over the page and in none of its landmarks; all else that axe finds counts. */
const faultsOfLayer = async (page: Page): Promise<readonly string[]> =>
  (await faults(page)).filter((fault) => !fault.startsWith("region:"));

/** Distances of WCAG 2.2, 1.4.12, that a person may set for all texts. By the interface for style sheets: the policy of contents lets no style element in. */
const WIDE_TEXT = `{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}`;

/** Words in \`main\` that are cut off at its right edge where nothing scrolls. */
const CUT_OFF = `[...document.querySelectorAll("main button, main label, main h1, main h2, main h3, main p")]
  .filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().right > innerWidth + 1)
  .filter((one) => {
    for (let at = one.parentElement; at !== null; at = at.parentElement)
      if (["auto", "scroll"].includes(getComputedStyle(at).overflowX)) return false;
    return one.closest(".visually-hidden, svg") === null;
  })
  .map((one) => one.textContent.trim().slice(0, 40))`;

describe.skipIf(!hasBrowser)("the page for who cannot use it as most do", () => {
  let workbench: TestWorkbench;

  beforeAll(async () => {
    workbench = await startWorkbench();
  }, START_LIMIT);

  afterAll(() => workbench.stop());

  describe("in a window of 320 px, as at 400 % of 1280", () => {
    let seen: Seen;

    beforeAll(async () => {
      seen = await workbench.open("/", { scheme: "light", language: "sq", width: 320 });
    });

    afterAll(() => seen.close());

    it.each(PANEL_IDS)("%s needs no scrolling sideways and cuts nothing off, with wide texts too", async (panel) => {
      const { page } = seen;
      await page.goto(`${workbench.address}/cases/${EXAMPLE}/${panel}`);
      await settled(page);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await page.evaluate(CUT_OFF)).toEqual([]);
      await page.evaluate(WIDE_TEXT);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await page.evaluate(CUT_OFF)).toEqual([]);
    });
  });

  describe.each(["en", "sq"] as const)("layers over the page, in %s", (language) => {
    let seen: Seen;

    beforeAll(async () => {
      seen = await workbench.open(`/cases/${EXAMPLE}/answer`, { scheme: "light", language, width: 1280 });
    });

    afterAll(() => seen.close());

    it("opens each menu of header and answer by keyboard at its first item, without a fault, and gives the focus back", async () => {
      const { page } = seen;
      await settled(page);
      const menus = page.locator("button[aria-haspopup=menu]:visible");
      const amount = await menus.count();
      expect(amount).toBeGreaterThanOrEqual(3);
      for (let at = 0; at < amount; at += 1) {
        const opener = menus.nth(at);
        await opener.focus();
        await page.keyboard.press("Enter");
        const menu = page.getByRole("menu");
        await menu.waitFor();
        await expect
          .poll(() =>
            menu
              .getByRole("menuitem")
              .first()
              .evaluate((item) => item.matches(":focus")),
          )
          .toBe(true);
        expect(await faultsOfLayer(page)).toEqual([]);
        await page.keyboard.press("Escape");
        await menu.waitFor({ state: "hidden" });
        await expect.poll(() => opener.evaluate((button) => button.matches(":focus"))).toBe(true);
      }
    });

    it("names the dialog of commands", async () => {
      const { page } = seen;
      await settled(page);
      await page.keyboard.press("Control+k");
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("searchbox").or(dialog.getByRole("textbox")).first().waitFor();
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "hidden" });
    });
  });

  it("tells the answer in Albanian, quotations as printed", async () => {
    const { page, close } = await workbench.open(`/cases/${EXAMPLE}/answer`, {
      scheme: "light",
      language: "sq",
      width: 1280,
    });
    await settled(page);
    const who = page.getByRole("listitem").filter({ hasText: "mbahet përgjegjës për sulmin kryesor" }).first();
    await who.waitFor();
    expect(await who.innerText()).toMatch(/^Irani mbahet përgjegjës .*indisputable evidence/su);
    expect(await page.locator("main [lang=en]").count()).toBe(0);
    expect(await page.locator("main span[lang=sq]").count()).toBeGreaterThan(20);
    await page.goto(`${workbench.address}/cases/${EXAMPLE}/answer?section=notices`);
    const notice = page.getByRole("listitem").filter({ hasText: "extraction-language" });
    await notice.waitFor();
    await expect.poll(() => notice.innerText()).toContain("në një gjuhë që lexohet vetëm pjesërisht");
    expect(await notice.locator("[lang=en]").innerText()).toMatch(/^Parts in Albanian are read/u);
    await close();
  });

  it("tells what is computed on the other panels in Albanian, with nothing marked as English", async () => {
    const { page, close } = await workbench.open("/", { scheme: "light", language: "sq", width: 1280 });
    for (const [path, words] of [
      ["timeline?view=list", "ndërpreu marrëdhëniet diplomatike"],
      ["actors", "I ngarkohet përgjegjësia për sulmin kryesor nga"],
      ["hypotheses", "Microsoft thotë se përgjegjës për sulmin është"],
      ["contradictions", "Ndodhi një herë, dhe datat përjashtojnë njëra-tjetrën."],
      ["sources?tab=origins", "tregojnë se e thotë"],
    ]) {
      await page.goto(`${workbench.address}/cases/${EXAMPLE}/${path ?? ""}`);
      await settled(page);
      await page
        .locator("main")
        .getByText(words ?? "")
        .first()
        .waitFor();
      expect(await page.locator("main [lang=en]").count(), path).toBe(0);
    }
    await close();
  });
});
