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
    await page.getByRole("heading", { name: "No answer yet" }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.goto(`${workbench.address}/cases/nowhere/answer`);
    await page.getByRole("heading", { level: 1, name: "There is no such page" }).waitFor();
    expect(await faults(page)).toEqual([]);
    await close();
  });

  it("loads itself anew, when told to try again, where code of it could not be had", async () => {
    const { page, close } = await workbench.open(`/cases/${EXAMPLE}/answer`);
    const withoutCode = async (go: () => Promise<void>): Promise<void> => {
      await page.route("**/assets/*.js", (route) => route.abort());
      await go();
      const again = page.getByRole("button", { name: "Try again" });
      await again.waitFor();
      await page.unroute("**/assets/*.js");
      await again.click();
    };
    await withoutCode(() => page.getByRole("link", { name: "Sources", exact: true }).click());
    await page.getByRole("heading", { level: 1, name: "Sources" }).waitFor();
    await withoutCode(() => page.keyboard.press("Control+k"));
    await page.getByRole("heading", { level: 1, name: "Sources" }).waitFor();
    await page.keyboard.press("Control+k");
    await page.getByPlaceholder("Go to a panel").waitFor();
    await close();
  });

  it("builds a version of the catalogue from files and uses it, by keyboard, saying what that does", async () => {
    const { page, close } = await workbench.open("/settings?section=catalogue");
    const versions = page.getByRole("list", { name: "Versions" }).getByRole("listitem");
    await versions.first().waitFor();
    expect(await versions.count()).toBe(1);
    await page
      .getByLabel("Choose files", { exact: true })
      .first()
      .setInputFiles([
        { name: "attack.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(SMALL_ATTACK)) },
        { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("no JSON") },
      ]);
    await page.getByRole("button", { name: "Build", exact: true }).focus();
    await page.keyboard.press("Enter");
    const use = page.getByRole("button", { name: /^Use version/u });
    await use.waitFor();
    await page.getByRole("list", { name: "What was built" }).getByText("One thing was noticed").click();
    await page.getByText("catalogue-source-unused").waitFor();
    expect(await faults(page)).toEqual([]);
    await use.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: /^Use the knowledge of 20 October 2026/u });
    await dialog.getByText("computed anew").waitFor();
    expect(await faults(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Use it" }).focus();
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "hidden" });
    await expect.poll(() => versions.first().innerText()).toMatch(/20 October 2026.*in use/su);
    await close();
  });
});

const REFERENCE = (id: string) => ({ external_references: [{ source_name: "mitre-attack", external_id: id }] });
const MODIFIED = { modified: "2026-10-20T00:00:00.000Z" };

/** A bundle in the form of ATT&CK's. */
const SMALL_ATTACK = {
  type: "bundle",
  objects: [
    { type: "intrusion-set", id: "intrusion-set--1", name: "Quiet Heron", ...MODIFIED, ...REFERENCE("G9999") },
    { type: "attack-pattern", id: "attack-pattern--2", name: "Sail Ahead", ...MODIFIED, ...REFERENCE("T9998") },
  ],
};
