import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXAMPLE, faults, hasBrowser, overflow, settled, START_LIMIT, startWorkbench } from "./harness.ts";
import type { TestWorkbench } from "./harness.ts";

/** Milliseconds for a journey on a loaded machine: a file is read and the case computed again on the way. */
const JOURNEY = 240_000;

const NOTE = `Kulla journey press, 20 September 2022

Mandiant said on 4 August 2022 that ROADSWEEP was used in the attack on Albania of 15 July 2022.
The ministry of journeys said that 40 servers were restored on 17 July 2022.
`;

/** Statements of the case as the interface gives them to the person of the page. */
interface Told {
  readonly statement: {
    readonly id: string;
    readonly claim: Readonly<Record<string, unknown>>;
    readonly author: { readonly kind: string };
    readonly speakers: readonly { readonly name: string }[];
    readonly citations: readonly {
      readonly quote: string;
      readonly at: { readonly start: number; readonly end: number };
    }[];
  };
  readonly standing: string;
}

describe.skipIf(!hasBrowser)("evidence and contradictions", () => {
  let workbench: TestWorkbench;

  beforeAll(async () => {
    workbench = await startWorkbench();
  }, START_LIMIT);

  afterAll(() => workbench.stop());

  async function statements(page: Page, query: string): Promise<readonly Told[]> {
    const reply = await page.request.get(`${workbench.address}/api/v1/cases/${EXAMPLE}/statements?limit=500&${query}`);
    expect(reply.status()).toBe(200);
    return ((await reply.json()) as { items: Told[] }).items;
  }

  it(
    "takes a file that is dropped, follows it until it is read, and marks what was read in its text",
    async () => {
      const { page, complaints, outside, close } = await workbench.open(`/cases/${EXAMPLE}/evidence`);
      await drop(page, "journey/note.txt", NOTE);
      const uploads = page.getByRole("region", { name: "Files being added" });
      await uploads.getByText(/is read: \d+ statements?/u).waitFor();
      await drop(page, "again/note.txt", NOTE);
      await uploads.getByText("was in the case already").waitFor();
      await dropFolder(page, { "note.txt": NOTE, "inner/deep/note.txt": NOTE });
      await uploads.getByRole("link", { name: "journey/note.txt" }).click();
      await page.getByRole("region", { name: /Text of .*note\.txt/u }).waitFor();
      const text = page.getByRole("region", { name: /Text of .*note\.txt/u });
      await text.locator("mark").first().waitFor();
      expect(await text.locator("mark").allInnerTexts()).toEqual(
        expect.arrayContaining([expect.stringContaining("ROADSWEEP")]),
      );
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await faults(page)).toEqual([]);
      expect([...complaints, ...outside]).toEqual([]);
      await close();
    },
    JOURNEY,
  );

  it(
    "accepts, takes back, rejects and corrects by the keyboard alone",
    async () => {
      const { page, complaints, close } = await workbench.open(`/cases/${EXAMPLE}/evidence`);
      const link = page.getByRole("link", { name: "2022-09-08-microsoft.docx" });
      await link.focus();
      await page.keyboard.press("Enter");
      const list = page.getByRole("list", { name: "Statements" });
      await list.waitFor();
      const current = list.locator('[aria-current="true"]');
      await page.keyboard.press("j");
      await current.waitFor();
      expect(await page.locator('mark[data-current="true"]').count()).toBeGreaterThan(0);
      await page.waitForURL((url) => url.searchParams.has("statement"));
      const id = new URL(page.url()).searchParams.get("statement");
      const standing = async () => (await statements(page, "")).find(({ statement }) => statement.id === id)?.standing;

      // A form goes once its decision is kept and all is read again: until then keys are letters of the reason.
      const keysCount = () => page.getByRole("button", { name: /^Accept/u }).waitFor();
      const undo = page.getByRole("button", { name: /^Undo/u });
      await keysCount();
      // A second try begins as the first did: what that decided is taken back.
      while ((await standing()) !== "open") await page.keyboard.press("u");
      await undo.waitFor({ state: "detached" });
      await page.keyboard.press("a");
      await page.keyboard.type("Checked against the report.");
      await page.keyboard.press("Enter");
      await current.getByText("accepted").waitFor();
      expect(await standing()).toBe("accepted");

      await undo.waitFor();
      await page.keyboard.press("u");
      await current.getByText("accepted").waitFor({ state: "detached" });
      expect(await standing()).toBe("open");

      await keysCount();
      await page.keyboard.press("r");
      await page.keyboard.type("These are four, not one.");
      await page.keyboard.press("Enter");
      await current.getByText("rejected").waitFor();
      expect(await standing()).toBe("rejected");

      await keysCount();
      await page.keyboard.press("c");
      const form = page.getByRole("form", { name: "Correct the statement" });
      await form.waitFor();
      expect(await faults(page)).toEqual([]);
      await form.getByRole("textbox", { name: "Name", exact: true }).fill("four activity groups");
      // What is half written stays, wherever the list is scrolled.
      const rows = list.getByRole("listitem");
      const inAll = Number(await rows.first().getAttribute("aria-setsize"));
      const box = page.getByRole("region", { name: "Statements", exact: true });
      await box.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      await list.locator(`[aria-posinset="${String(inAll)}"]`).waitFor();
      expect(await rows.count()).toBeLessThan(inAll);
      expect(await form.getByRole("textbox", { name: "Name", exact: true }).inputValue()).toBe("four activity groups");
      await form.getByLabel("Reason").fill("Microsoft calls them so.");
      await form.getByLabel("Reason").press("Tab");
      await page.keyboard.press("Enter");
      await page.getByText(/Corrected to: .*four activity groups/u).waitFor();
      expect(await standing()).toBe("corrected");
      await keysCount();
      // The long form is gone, and what it was about is in sight.
      const top = async (shown: Locator) => (await shown.boundingBox())?.y ?? Number.NaN;
      await expect.poll(async () => (await top(current)) >= (await top(box)) - 1).toBe(true);
      await page.keyboard.press("j");
      await page.waitForURL((url) => url.searchParams.get("statement") !== id);
      expect(complaints).toEqual([]);
      await close();
    },
    JOURNEY,
  );

  it(
    "adds a statement by hand on words that are selected in the text",
    async () => {
      const { page, close } = await workbench.open(`/cases/${EXAMPLE}/evidence`);
      await page.getByRole("link", { name: "2022-09-21-advisory.html" }).click();
      const text = page.getByRole("region", { name: "Text of 2022-09-21-advisory.html" });
      const line = text.getByText("21 September 2022. A joint advisory of the FBI and CISA.");
      await line.waitFor();
      // Three clicks take the paragraph.
      await line.click({ clickCount: 3 });
      await page.getByRole("button", { name: /State what these words say/u }).click();
      const form = page.getByRole("form", { name: "State what these words say" });
      expect(await form.getByLabel("Words of the document").inputValue()).toBe(
        "21 September 2022. A joint advisory of the FBI and CISA.",
      );
      expect(await faults(page)).toEqual([]);
      await form.getByRole("textbox", { name: "Name", exact: true }).fill("joint advisory");
      await form.getByLabel("Time").first().fill("2022-09-21");
      await form.getByLabel("Who says it").fill("FBI");
      await form.getByRole("button", { name: "Add it" }).click();
      await page.getByText("joint advisory", { exact: true }).first().waitFor();
      const [added] = await statements(page, "author=person&words=joint");
      expect(added?.statement).toMatchObject({
        claim: { type: "event", name: "joint advisory", time: { edtf: "2022-09-21", basis: "explicit" } },
        author: { kind: "person" },
        citations: [{ quote: "21 September 2022. A joint advisory of the FBI and CISA." }],
      });
      expect(added?.statement.speakers[0]?.name).toBe("FBI");
      expect(await text.locator('mark[data-current="true"]').first().innerText()).toContain("A joint advisory");
      await close();
    },
    JOURNEY,
  );

  it(
    "adds a statement by the keyboard alone, and says what is missing",
    async () => {
      const { page, close } = await workbench.open(`/cases/${EXAMPLE}/evidence`);
      await page.getByRole("link", { name: "2022-07-18-akshi.txt" }).focus();
      await page.keyboard.press("Enter");
      await page.getByRole("list", { name: "Statements" }).waitFor();
      await page.keyboard.press("n");
      const form = page.getByRole("form", { name: "State what these words say" });
      await page.keyboard.type("words that stand nowhere");
      await form.getByText("These words do not stand in the text.").waitFor();
      await form.getByRole("button", { name: "Add it" }).focus();
      await page.keyboard.press("Enter");
      expect(await form.getByText("This is needed.").count()).toBe(1);
      // The first field that is wrong is gone to: it may stand out of sight of the button.
      await expect.poll(() => form.locator(":focus").getAttribute("aria-invalid")).toBe("true");
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await form.waitFor({ state: "detached" });
      await close();
    },
    JOURNEY,
  );

  it(
    "shows both sides of a contradiction, keeps how a person resolves it, and takes that back",
    async () => {
      const { page, complaints, close } = await workbench.open(`/cases/${EXAMPLE}/contradictions`);
      const list = page.getByRole("list", { name: "Contradictions" });
      const first = list.getByRole("article").first();
      const topic = await first.getByRole("heading", { level: 2 }).innerText();
      const card = list.getByRole("article", { name: topic }).first();
      expect(await card.getByRole("listitem", { name: /^Side \d of \d+$/u }).count()).toBeGreaterThanOrEqual(2);
      expect(await card.locator("blockquote").count()).toBeGreaterThanOrEqual(2);
      await card.getByRole("button", { name: `Resolve: ${topic}` }).click();
      const form = page.getByRole("form", { name: `Resolve: ${topic}` });
      await form.getByRole("radio", { name: "Development" }).check();
      await form.getByLabel("Reason").fill("The second was said after the first had been put right.");
      expect(await faults(page)).toEqual([]);
      await form.getByRole("button", { name: "Decide" }).click();
      const decided = page.getByRole("article", { name: topic }).getByText(/^Decided by /u);
      await decided.waitFor();
      await page.getByRole("article", { name: topic }).getByText("The check had found: Conflict.").waitFor();
      expect(await faults(page)).toEqual([]);
      await page.getByRole("article", { name: topic }).getByRole("button", { name: "Take it back" }).click();
      await decided.waitFor({ state: "detached" });
      expect(complaints).toEqual([]);
      await close();
    },
    JOURNEY,
  );

  it("finds contradictions by their words and nature, and says where none fits", async () => {
    const { page, close } = await workbench.open(`/cases/${EXAMPLE}/contradictions?nature=variant`);
    const list = page.getByRole("list", { name: "Contradictions" });
    await list.getByRole("article").first().waitFor();
    const natures = await list.getByRole("article").getByText("Variant", { exact: true }).count();
    expect(natures).toBe(await list.getByRole("article").count());
    await page.getByRole("searchbox").fill("zzzz");
    await page.getByRole("heading", { name: "Nothing fits these filters" }).waitFor();
    await page.getByRole("button", { name: "Show all" }).click();
    await list.getByRole("article").nth(2).waitFor();
    await close();
  });

  it.each([
    { scheme: "light", width: 390, language: "sq" },
    { scheme: "dark", width: 390, language: "en" },
    { scheme: "dark", width: 1280, language: "sq" },
  ] as const)("reads a document in $scheme, $language, at $width px without a fault", async (look) => {
    const { page, complaints, close } = await workbench.open(`/cases/${EXAMPLE}/evidence`, look);
    await page.getByRole("link", { name: "2022-09-21-advisory.html" }).click();
    await page.locator("mark").first().waitFor();
    await settled(page);
    expect(await faults(page)).toEqual([]);
    await page.locator("mark").first().click();
    if (look.width < 800)
      await page
        .getByText(look.language === "sq" ? "Pohimet" : "Statements")
        .first()
        .click();
    await page.locator('[aria-current="true"][aria-expanded="true"]').waitFor();
    expect(await faults(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await close();
  });
});

/** Drops a file on the place for files, as the browser does. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const given = await page.evaluateHandle(
    `(() => { const held = new DataTransfer(); held.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: "text/plain" })); return held; })()`,
  );
  const place = page.getByRole("region", { name: "Drop files or folders here" });
  await place.dispatchEvent("dragenter", { dataTransfer: given });
  await place.dispatchEvent("drop", { dataTransfer: given });
}

/** Drops a real folder, named `dropped`, with these files: the browser gives its directories as a file manager's drop has them. */
async function dropFolder(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), "kulla-drop-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(root, "dropped", dirname(name)), { recursive: true });
      writeFileSync(join(root, "dropped", name), text);
    }
    const box = await page.getByRole("region", { name: "Drop files or folders here" }).boundingBox();
    const browser = await page.context().newCDPSession(page);
    const at = { x: (box?.x ?? 0) + 30, y: (box?.y ?? 0) + 20 };
    const data = { items: [], files: [join(root, "dropped")], dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver", "drop"] as const)
      await browser.send("Input.dispatchDragEvent", { type, ...at, data });
    const uploads = page.getByRole("region", { name: "Files being added" });
    for (const name of Object.keys(files))
      await uploads.getByRole("link", { name: `dropped/${name}`, exact: true }).waitFor();
  } finally {
    rmSync(root, { recursive: true, maxRetries: 10 });
  }
}
