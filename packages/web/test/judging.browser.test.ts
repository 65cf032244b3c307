import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actors as sqActors } from "../src/messages/sq/actors.ts";
import { hypotheses as sqHypotheses } from "../src/messages/sq/hypotheses.ts";
import { enter, tabTo } from "./analyst.ts";
import { EXAMPLE, faults, hasBrowser, inColours, overflow, settled, START_LIMIT, startWorkbench } from "./harness.ts";
import type { TestWorkbench } from "./harness.ts";

const HYPOTHESES = `/cases/${EXAMPLE}/hypotheses`;
const ATTACK = `/cases/${EXAMPLE}/attack`;
const ACTORS = `/cases/${EXAMPLE}/actors`;

/** Goes on in the dark and in Albanian, with all that stands on the page. */
async function inOtherLook(page: Page): Promise<void> {
  await inColours(page, "dark");
  await page.getByRole("button", { name: /^Language/u }).click();
  await page.getByRole("menuitem", { name: "Shqip" }).click();
  await settled(page);
}

describe.skipIf(!hasBrowser)("judging the example case", () => {
  let workbench: TestWorkbench;

  beforeAll(async () => {
    workbench = await startWorkbench();
    // The views are computed by a job that the first look at the case asks for.
    const { page, close } = await workbench.open(HYPOTHESES);
    await page.getByRole("heading", { name: "Evidence × hypotheses" }).waitFor({ timeout: 200_000 });
    await close();
  }, START_LIMIT);

  afterAll(() => workbench.stop());

  describe.each([
    ["Hypotheses", HYPOTHESES],
    ["ATT&CK", ATTACK],
    ["ATT&CK beside a group", `${ATTACK}?group=G0049`],
    ["Actors", ACTORS],
    ["Activity clusters", `${ACTORS}?view=clusters`],
  ])("%s", (_name, path) => {
    it.each([
      ["light", "en", 1280],
      ["dark", "sq", 1280],
      ["light", "sq", 390],
      ["dark", "en", 390],
    ] as const)("has no fault in %s, %s, at %i px", async (scheme, language, width) => {
      const { page, outside, complaints, close } = await workbench.open(path, { scheme, language, width });
      expect(await faults(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(outside).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    });
  });

  it("keeps likelihood and confidence apart: no sentence and no bar has both", async () => {
    const { page, close } = await workbench.open(HYPOTHESES);
    const apart = page.getByRole("complementary", { name: /^Confidence in this assessment/u });
    expect(await apart.innerText()).not.toMatch(/\d+ ?%|likely|chance/u);
    const ranking = page.getByRole("region", { name: "Hypotheses by probability" });
    expect(await ranking.getByRole("listitem").first().innerText()).toMatch(/\d+%/u);
    await close();
  });

  it("puts a person's rating in place of the model's, with the reason, by keyboard alone; and takes it back", async () => {
    const { page, close } = await workbench.open(HYPOTHESES);
    const cell = page
      .getByRole("row", { name: /ZeroCleare/u })
      .getByRole("button", { name: /nats\)/u })
      .first();
    const before = await cell.innerText();
    await cell.focus();
    await page.keyboard.press("Enter");
    const form = page.getByRole("dialog");
    await form.waitFor();
    expect(await faults(page)).toEqual([]);
    await form.getByRole("radio", { name: "N", exact: true }).focus();
    await page.keyboard.press("Space");
    await form.getByRole("textbox", { name: "Reason" }).focus();
    await page.keyboard.type("sold on a forum since May");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("Kept. The matrix is being computed again.").waitFor();
    const rated = page.getByRole("row", { name: /ZeroCleare/u }).getByRole("button", { name: /rated by a person/u });
    await rated.first().waitFor({ timeout: 60_000 });
    await rated.first().click();
    await page.getByText("Why: sold on a forum since May").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Undo" }).click();
    await rated.first().waitFor({ state: "detached", timeout: 60_000 });
    expect(await cell.innerText()).toBe(before);
    await close();
  });

  it("puts a hypothesis among the others, and says what is wrong with a name that means nobody in particular", async () => {
    const { page, close } = await workbench.open(HYPOTHESES);
    await page.getByRole("button", { name: "Add a hypothesis" }).click();
    const form = page.getByRole("dialog", { name: "Add a hypothesis" });
    await form.getByRole("textbox", { name: "Who" }).fill("G0034");
    await form.getByRole("textbox", { name: "Reason" }).fill("they wiped a ministry before");
    expect(await faults(page)).toEqual([]);
    await form.getByRole("button", { name: "Keep" }).click();
    await page.getByText("added by hand").first().waitFor({ timeout: 60_000 });
    expect(await page.getByRole("columnheader", { name: /Sandworm/u }).count()).toBe(1);
    await close();
  });

  it("compares the case with a group, in the address too, and tells a technique with its sources", async () => {
    const { page, close } = await workbench.open(ATTACK);
    const choice = page.getByRole("combobox", { name: "Compare with a group" });
    await choice.fill("OilRig");
    await page.getByRole("option", { name: /OilRig \(G0049\)/u }).click();
    await page.getByText(/^In common with OilRig: \d+\./u).waitFor();
    expect(page.url()).toContain("group=G0049");
    await page
      .getByRole("button", { name: /^T1485/u })
      .first()
      .click();
    const detail = page.getByRole("dialog", { name: /T1485/u });
    await detail
      .getByRole("button", { name: /What this rests on/u })
      .first()
      .waitFor();
    await close();
  });

  it("saves a layer that it can compare with again", async () => {
    const { page, close } = await workbench.open(ATTACK);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Save as Navigator layer" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${EXAMPLE}.navigator.json`);
    await page.locator('input[type="file"]').setInputFiles(await download.path());
    await page.getByText(/Only in this case: 0\. Only there: 0\.$/u).waitFor();
    await close();
  });

  it("tells who calls an actor so, by one viewpoint, as known on a day", async () => {
    const { page, close } = await workbench.open(ACTORS);
    await page.getByRole("searchbox", { name: "Find by name" }).fill("europ");
    await page.getByRole("button", { name: /^EUROPIUM/u }).click();
    await page.getByRole("heading", { level: 2, name: /EUROPIUM/u }).waitFor();
    await page.getByRole("region", { name: "What this name may mean" }).waitFor();
    await page.getByRole("textbox", { name: "As known on" }).fill("1999");
    await page.getByText("Knowledge as of", { exact: false }).waitFor();
    await page.getByRole("textbox", { name: "As known on" }).fill("yesterday");
    await page.getByText("Write a year, a month or a day", { exact: false }).waitFor();
    await close();
  });

  it("looks up any name: in words and dates of the page, by keyboard, in both colours and languages", async () => {
    const { page, complaints, close } = await workbench.open(`${ACTORS}?view=names`);
    await tabTo(page, page.getByRole("searchbox", { name: "Name of an actor" }));
    await page.keyboard.type("EUROPIUM");
    await page.getByText("Sponsored by: Iran", { exact: false }).waitFor();
    await page.getByRole("cell", { name: "26 May 2016" }).waitFor();
    await enter(page, page.getByRole("button", { name: /^\+\d+: Show more$/u }).first());
    expect(await faults(page)).toEqual([]);
    await inOtherLook(page);
    await page.getByText("E mbështetur nga: Iran", { exact: false }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole("searchbox", { name: sqActors.anyName }).fill("nobody is called so");
    await page.getByText(sqActors.found(0)).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it("weighs again without an item, weighs a list, and keeps a version: by keyboard, in both colours and languages", async () => {
    const { page, complaints, close } = await workbench.open(HYPOTHESES);
    const again = page.getByRole("region", { name: "Weigh again" });
    await again.getByLabel("As known on").focus(); // behind all cells of the matrix
    await page.keyboard.type("yesterday");
    await again.getByText("Write a year, a month or a day", { exact: false }).waitFor();
    expect(await again.getByRole("button", { name: "Weigh" }).isDisabled()).toBe(true);
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    await tabTo(page, again.getByRole("combobox", { name: "Leave out" }), true);
    await page.keyboard.type("ZeroCleare");
    await page.getByRole("option", { name: /ZeroCleare/u }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await enter(page, again.getByRole("button", { name: "Weigh", exact: true }));
    const then = page.getByRole("region", { name: "The answer then" });
    await then.getByText("Without “ZeroCleare was used.”.").waitFor();
    const moved = then.getByRole("row", { name: /^OilRig the attack as a whole \d+% \d+%$/u });
    const [before = 0, after = 0] = ((await moved.innerText()).match(/\d+(?=%)/gu) ?? []).map(Number);
    expect(after).toBeLessThan(before);

    const list = page.getByRole("region", { name: "Weigh a list" });
    await list
      .getByRole("textbox", { name: "Techniques" })
      .or(list.getByRole("combobox", { name: "Techniques" }))
      .focus();
    await page.keyboard.type("T1485, T1486,");
    await list.getByText("As JSON of another tool").click();
    await list.getByLabel("Observations (JSON)").fill("[1, 2");
    await list.getByText("This is no JSON object.").waitFor();
    await list.getByLabel("Observations (JSON)").fill('{"software": ["ROADSWEEP"], "countries": ["AL", "XX"]}');
    await list.getByText("ROADSWEEP", { exact: true }).waitFor();
    await enter(page, list.getByRole("button", { name: "Weigh this list" }));
    const byList = page.getByRole("region", { name: "The answer by this list" });
    await byList.getByText('There is no country "XX".').waitFor();

    const versions = page.getByRole("region", { name: "Versions of the assessment" });
    await enter(page, versions.getByRole("button", { name: "Keep the answer as a version" }));
    await versions.getByText(/^Kept: version 2\.$|^The answer is still that of version 1;/u).waitFor();
    await versions.getByText("Version 1", { exact: true }).waitFor();
    expect(await faults(page)).toEqual([]);
    await inOtherLook(page);
    await page.getByRole("region", { name: sqHypotheses.versions }).waitFor();
    expect(await faults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it("forms a cluster by a proposal, renames it, takes that back, and replays the day before", async () => {
    const { page, close } = await workbench.open(`${ACTORS}?view=clusters`);
    await page.getByRole("button", { name: "Accept …" }).first().click();
    const form = page.getByRole("dialog", { name: "Form a cluster" });
    await form.getByRole("textbox", { name: "Reason" }).fill("same wiper, same month");
    expect(await faults(page)).toEqual([]);
    await form.getByRole("button", { name: "Keep" }).click();
    await page.getByRole("article", { name: "CL-0001" }).waitFor();
    await page.getByRole("button", { name: "Change: CL-0001" }).click();
    await page.getByRole("menuitem", { name: "Rename" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("Night Border");
    await page.getByRole("textbox", { name: "Reason" }).fill("easier to say");
    await page.getByRole("button", { name: "Keep" }).click();
    const card = page.getByRole("article", { name: "Night Border" });
    await card.waitFor();
    await card.getByText("Decisions").click();
    await card.getByRole("listitem").filter({ hasText: "renamed" }).getByRole("button", { name: "Take back" }).click();
    await page.getByRole("article", { name: "CL-0001" }).waitFor();
    await page.getByLabel("As decided by").fill("2020-01-01");
    await page.getByRole("heading", { name: "No cluster has been formed" }).waitFor();
    await settled(page);
    await close();
  });
});
