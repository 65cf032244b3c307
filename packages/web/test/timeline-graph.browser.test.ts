import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXAMPLE, faults, hasBrowser, overflow, settled, START_LIMIT, startWorkbench } from "./harness.ts";
import type { TestWorkbench } from "./harness.ts";

const TIMELINE = `/cases/${EXAMPLE}/timeline`;
const GRAPH = `/cases/${EXAMPLE}/graph`;

/** The driver's remark, where the browser draws without a graphics card, that reading back which node is under the pointer is slow. */
const SOFTWARE = "GPU stall due to ReadPixels";

/** Waits until every node has its place. */
const laidOut = (page: Page) => page.locator("[data-placed]").waitFor({ timeout: 60_000 });

describe.skipIf(!hasBrowser)("the example case by time and as a graph", () => {
  let workbench: TestWorkbench;

  beforeAll(async () => {
    workbench = await startWorkbench();
    // The views are computed by a job that the first look at the case asks for.
    const { page, close } = await workbench.open(TIMELINE);
    await page.getByRole("button", { name: /^The main attack/u }).waitFor({ timeout: 200_000 });
    await close();
  }, START_LIMIT);

  afterAll(() => workbench.stop());

  describe.each([
    ["Timeline", TIMELINE],
    ["Timeline as a list", `${TIMELINE}?view=list`],
    ["Events without a date", `${TIMELINE}?view=undated`],
    ["Timeline by sources", `${TIMELINE}?lanes=source`],
    ["Graph", GRAPH],
    ["Node", `${GRAPH}?node=party:iran`],
    ["Relation", `${GRAPH}?node=party:microsoft&with=party:iran`],
  ])("%s", (_name, path) => {
    it.each([
      ["light", "en", 1280],
      ["dark", "sq", 1280],
      ["light", "sq", 390],
      ["dark", "en", 390],
    ] as const)("has no fault in %s, %s, at %i px", async (scheme, language, width) => {
      const { page, outside, complaints, close } = await workbench.open(path, { scheme, language, width });
      if (path.startsWith(GRAPH)) await laidOut(page);
      expect(await faults(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(outside).toEqual([]);
      expect(complaints.filter((one) => !one.includes(SOFTWARE))).toEqual([]);
      await close();
    });
  });

  it("is gone through by keyboard: from event to event, into one, to the words of its dates", async () => {
    const { page, close } = await workbench.open(`${TIMELINE}?lanes=all`);
    const marks = page.locator('[role="button"][data-mark]');
    await marks.first().waitFor();
    // Tab comes to one mark only.
    expect(await page.locator('[data-mark][tabindex="0"]').count()).toBe(1);
    const first = page.locator('[data-mark][tabindex="0"]');
    await first.focus();
    const name = await first.getAttribute("aria-label");
    await page.keyboard.press("ArrowRight");
    const second = page.locator("[data-mark]:focus");
    expect(await second.getAttribute("aria-label")).not.toBe(name);
    await page.keyboard.press("Enter");
    const detail = page.getByRole("complementary", { name: "Event" });
    await detail.getByRole("heading", { name: "Dates that are given" }).waitFor();
    expect(await second.getAttribute("aria-pressed")).toBe("true");
    const words = detail.getByRole("button", { name: "Show the words" }).first();
    await words.focus();
    await page.keyboard.press("Enter");
    await detail.locator("blockquote").first().waitFor();
    // The chosen event stands in the address, and survives a reload.
    const chosen = await detail.getByRole("heading", { level: 2 }).innerText();
    await page.reload();
    await settled(page);
    expect(await detail.getByRole("heading", { level: 2 }).innerText()).toBe(chosen);
    await close();
  });

  it("zooms from years to minutes by keys and buttons, and shows all again", async () => {
    const { page, close } = await workbench.open(`${TIMELINE}?lanes=all`);
    const lanes = page.getByRole("group", { name: /^Events from/u });
    await lanes.waitFor();
    const whole = await lanes.getAttribute("aria-label");
    await page.locator('[data-mark][tabindex="0"]').focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press("+");
    expect(await lanes.getAttribute("aria-label")).not.toBe(whole);
    for (let step = 0; step < 24; step += 1) await page.getByRole("button", { name: "Zoom in" }).click();
    expect(await page.locator("svg text").allTextContents()).toContainEqual(expect.stringMatching(/^\d\d:\d\d$/u));
    await page.getByRole("button", { name: "Show all" }).click();
    expect(await lanes.getAttribute("aria-label")).toBe(whole);
    await close();
  });

  it("shows the dates that disagree one below the other, each with who gives it", async () => {
    const { page, close } = await workbench.open(`${TIMELINE}?lanes=all&conflicting=yes`);
    const mark = page.getByRole("button", { name: /dates disagree$/u }).first();
    await mark.waitFor();
    await mark.click();
    const detail = page.getByRole("complementary", { name: "Event" });
    await detail.getByText("These dates cannot all hold.").waitFor();
    const dates = detail.getByRole("list").first().getByRole("listitem");
    expect(await dates.count()).toBeGreaterThan(1);
    for (const text of await dates.allInnerTexts()) expect(text).toMatch(/in .+\.\w+/u);
    await close();
  });

  it("narrows to a kind and to words, in the address, and says what to do where nothing fits", async () => {
    const { page, close } = await workbench.open(`${TIMELINE}?view=list&kind=action`);
    const list = page.getByRole("list", { name: "Events by time" });
    await list.waitFor();
    for (const text of await list.getByRole("listitem").allInnerTexts()) expect(text).toContain("Action");
    await page.getByRole("searchbox", { name: "Words in events" }).fill("zzzz");
    await page.getByRole("heading", { name: "No event fits" }).waitFor();
    await page.getByRole("button", { name: "Take all filters away" }).click();
    await list.waitFor();
    await close();
  });

  it.each([
    ["CSV, for a spreadsheet or Timesketch", "csv", /^message,datetime,timestamp,timestamp_desc,/u],
    ["JSON lines, for Timesketch", "jsonl", /^\{"message":".+","datetime":"\d{4}-/u],
    ["Picture of what is shown, SVG", "svg", /^<svg .*TLP:/u],
    ["Picture of what is shown, PNG", "png", /^\u0089PNG/u],
  ])("exports %s", async (item, ending, head) => {
    const { page, complaints, close } = await workbench.open(`${TIMELINE}?lanes=all`);
    await page.locator("[data-mark]").first().waitFor();
    await page.getByRole("button", { name: "Export" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: item }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${EXAMPLE}.timeline.${ending}`);
    expect(readFileSync(await download.path(), "latin1")).toMatch(head);
    expect(complaints).toEqual([]);
    await close();
  });

  it("explains a relation from the list of nodes, by keyboard alone", async () => {
    const { page, close } = await workbench.open(GRAPH);
    const search = page.getByRole("searchbox", { name: "Names of nodes" });
    await search.focus();
    await page.keyboard.type("microsoft");
    const row = page
      .getByRole("list", { name: "Nodes" })
      .getByRole("button", { name: /^Microsoft/u })
      .first();
    await row.waitFor();
    await row.focus();
    await page.keyboard.press("Enter");
    const relation = page
      .getByRole("list", { name: "Relations of Microsoft" })
      .getByRole("button", { name: /names as the culprit/u })
      .first();
    await relation.waitFor();
    await relation.focus();
    await page.keyboard.press("Enter");
    const explained = page.getByRole("region", { name: "Relation" });
    await explained.locator("blockquote").first().waitFor();
    expect(await explained.innerText()).toMatch(/\d documents?/u);
    await page.keyboard.press("Alt+ArrowLeft");
    await close();
  });

  it("hides, shows the neighbours of a node alone, and shows all again", async () => {
    const { page, close } = await workbench.open(`${GRAPH}?node=party:iran`);
    await laidOut(page);
    const canvas = page.getByRole("group", { name: /^Drawing of/u });
    const whole = Number(/\d+/u.exec((await canvas.getAttribute("aria-label")) ?? "")?.[0]);
    await page.getByRole("button", { name: "Only this and its neighbours" }).click();
    const few = page.getByRole("group", { name: /^Drawing of (?:[2-9]|1\d) nodes/u });
    await few.waitFor();
    await page.getByRole("button", { name: "Hide it" }).click();
    await page.getByRole("button", { name: "Show it", exact: true }).waitFor();
    await page.getByRole("button", { name: "Show everything" }).click();
    await page.getByRole("group", { name: new RegExp(`^Drawing of ${String(whole)} nodes`, "u") }).waitFor();
    await page.getByRole("button", { name: /^Parties:/u }).click();
    await page.getByRole("button", { name: "Show everything" }).waitFor();
    await close();
  });

  it("keeps a view and opens it again after a reload", async () => {
    const { page, close } = await workbench.open(GRAPH);
    await laidOut(page);
    await page.getByRole("button", { name: /^Indicators:/u }).click();
    await page.getByRole("button", { name: "Views" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("without indicators");
    await page.keyboard.press("Enter");
    await page.getByText("The view is kept.").waitFor();
    expect(await faults(page)).toEqual([]);
    await page.reload();
    await settled(page);
    await laidOut(page);
    expect(await page.getByRole("button", { name: /^Indicators:/u }).getAttribute("aria-pressed")).toBe("true");
    await page.getByRole("button", { name: "Views" }).click();
    await page.getByRole("button", { name: "Open without indicators" }).click();
    await page.locator('button[aria-pressed="false"]', { hasText: "Indicators" }).waitFor();
    expect(await page.evaluate<string>("JSON.stringify(localStorage)")).not.toMatch(
      /views|party:|malware:|roadsweep/iu,
    );
    await close();
  });

  it("keeps the places of nodes with a view, and finds them in another browser", async () => {
    const first = await workbench.open(`${GRAPH}?node=party:iran`);
    await laidOut(first.page);
    await first.page.getByRole("button", { name: "Only this and its neighbours" }).click();
    const few = first.page.getByRole("group", { name: /^Drawing of (?:[2-9]|\d\d) nodes/u });
    await few.waitFor();
    await laidOut(first.page);
    const label = await few.getAttribute("aria-label");
    await first.page.getByRole("button", { name: "Views" }).click();
    await first.page.getByRole("textbox", { name: "Name" }).fill("about Iran");
    await first.page.keyboard.press("Enter");
    await first.page.getByText("The view is kept.").waitFor();
    await first.close();
    const { page, complaints, close } = await workbench.open(GRAPH);
    await laidOut(page);
    await page.getByRole("button", { name: "Views" }).click();
    await page.getByRole("button", { name: "Open about Iran" }).click();
    await page.getByRole("group", { name: label ?? "", exact: true }).waitFor();
    await page.getByRole("button", { name: "Views" }).click();
    await page.getByRole("button", { name: "Remove about Iran" }).click();
    await page.getByRole("button", { name: "Open about Iran" }).waitFor({ state: "detached" });
    expect(complaints.filter((one) => !one.includes(SOFTWARE))).toEqual([]);
    await close();
  });

  it("brings views that the browser kept before to the server", async () => {
    const { page, close } = await workbench.open(GRAPH);
    await laidOut(page);
    const key = `kulla.graph-views.${createHash("sha256").update(`local\n${EXAMPLE}`).digest("hex").slice(0, 16)}`;
    const old = { name: "old one", hiddenKinds: ["party"], hidden: [], camera: { x: 0.5, y: 0.5, ratio: 1, angle: 0 } };
    const kept = JSON.stringify([{ ...old, nodes: 2000 }]);
    await page.evaluate(`localStorage.setItem(${JSON.stringify(key)}, ${JSON.stringify(kept)})`);
    await page.reload();
    await laidOut(page);
    await page.waitForFunction(`localStorage.getItem(${JSON.stringify(key)}) === null`);
    await page.getByRole("button", { name: "Views" }).click();
    await page.getByRole("button", { name: "Open old one" }).click();
    await page.locator('button[aria-pressed="false"]', { hasText: "Parties" }).waitFor();
    await close();
  });
});
