import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXAMPLE, faults, hasBrowser, overflow, settled, START_LIMIT, startWorkbench } from "./harness.ts";
import type { Seen, TestWorkbench } from "./harness.ts";
import { PANEL_IDS } from "../src/panels/panel-id.ts";

/** Where one can be, each with its address. */
const PLACES: readonly (readonly [string, string])[] = [
  ["the list of cases", "/"],
  ["the settings outside of a case", "/settings"],
  ...PANEL_IDS.map((id) => [id, `/cases/${EXAMPLE}/${id}`] as const),
  ["a section of the answer", `/cases/${EXAMPLE}/answer?section=voices`],
  ["the origins", `/cases/${EXAMPLE}/sources?tab=origins`],
  ["the audit log", `/cases/${EXAMPLE}/activity?tab=audit`],
  ["the catalogue", `/cases/${EXAMPLE}/settings?section=catalogue&words=sandworm`],
  ["an address that leads nowhere", `/cases/${EXAMPLE}/nothing`],
];

describe.skipIf(!hasBrowser)("the page on the example case", () => {
  let workbench: TestWorkbench;

  beforeAll(async () => {
    workbench = await startWorkbench();
  }, START_LIMIT);

  afterAll(() => workbench.stop());

  describe.each([
    { scheme: "light", language: "en", width: 1280 },
    { scheme: "dark", language: "sq", width: 1280 },
    { scheme: "light", language: "sq", width: 390 },
    { scheme: "dark", language: "en", width: 390 },
  ] as const)("in $scheme, $language, at $width px", (look) => {
    let seen: Seen;

    beforeAll(async () => {
      seen = await workbench.open("/", look);
    });

    afterAll(() => seen.close());

    it.each(PLACES)("%s has no fault, fits, and asks nobody but its own host", async (_name, path) => {
      const { page, outside, complaints } = seen;
      const before = complaints.length;
      await page.goto(workbench.address + path);
      await settled(page);
      expect(await faults(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(outside).toEqual([]);
      expect(complaints.slice(before)).toEqual([]);
      expect(await page.locator("html").getAttribute("lang")).toBe(look.language);
    });
  });

  it("opens the words that a sentence rests on, and closes them with Escape", async () => {
    const { page, close } = await workbench.open(`/cases/${EXAMPLE}/answer`);
    const reference = page.getByRole("button", { name: /What this rests on/u }).first();
    await reference.focus();
    await page.keyboard.press("Enter");
    const passages = page.getByRole("list", { name: "What this rests on" });
    await passages.waitFor();
    const shown = /\d+\.\d+/u.exec(await reference.innerText())?.[0] ?? "none";
    expect(await passages.getByRole("listitem").first().innerText()).toContain(shown);
    expect((await passages.locator("blockquote").first().innerText()).length).toBeGreaterThan(10);
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await passages.waitFor({ state: "hidden" });
    await expect.poll(() => page.locator(":focus").textContent()).toBe(await reference.textContent());
    await close();
  });

  it("is gone through by keyboard alone: skip link, commands, panels, help", async () => {
    const { page, close } = await workbench.open("/");
    await page.getByRole("heading", { level: 2 }).first().waitFor();
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").innerText()).toBe("Skip to the content");
    await page.keyboard.press("Control+k");
    await page.getByPlaceholder("Go to a panel").waitFor();
    await page
      .getByRole("button", { name: new RegExp(EXAMPLE, "u") })
      .first()
      .waitFor();
    await page.keyboard.type("albania");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/cases/${EXAMPLE}/answer`);
    await settled(page);
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await close();
  });

  it("speaks Albanian when told to, and still does after a reload", async () => {
    const { page, close } = await workbench.open(`/cases/${EXAMPLE}/answer`);
    await page.getByRole("button", { name: "Language EN" }).click();
    await page.getByRole("menuitem", { name: "Shqip" }).click();
    await page.getByRole("heading", { level: 1, name: "Përgjigjja" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "Përgjigjja" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("sq");
    await close();
  });

  it("shows the highest label on screen in header and footer", async () => {
    const { page, close } = await workbench.open(`/cases/${EXAMPLE}/answer`);
    const reply = await page.request.get(`${workbench.address}/api/v1/cases/${EXAMPLE}`);
    const { marking } = (await reply.json()) as { readonly marking: string };
    expect(marking).toMatch(/^TLP:/u);
    await expect.poll(() => page.getByRole("banner").innerText()).toContain(marking);
    expect(await page.getByRole("contentinfo").innerText()).toContain(marking);
    await close();
  });

  it("opens a new case, which says what to do", async () => {
    const { page, close } = await workbench.open("/");
    await page.getByRole("button", { name: "Open a case" }).click();
    await page.getByLabel("Title").fill("Sulmi në Tiranë, 2023");
    expect(await page.getByLabel("Short name").inputValue()).toBe("sulmi-ne-tirane-2023");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/cases/sulmi-ne-tirane-2023/answer");
    await settled(page);
    expect(await page.getByRole("main").innerText()).toMatch(/No answer yet|being computed/u);
    expect(await faults(page)).toEqual([]);
    await close();
  });
});
