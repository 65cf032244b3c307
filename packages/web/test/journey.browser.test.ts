import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, copyFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { claims as sqClaims } from "../src/messages/sq/claims.ts";
import { contradictions as sqContradictions } from "../src/messages/sq/contradictions.ts";
import { evidence as sqEvidence } from "../src/messages/sq/evidence.ts";
import { answer as sqAnswer } from "../src/messages/sq/answer.ts";
import { shell as sqShell } from "../src/messages/sq/shell.ts";
import { dropFiles, enter, EXAMPLE_FILES, goTo, JOURNEY, tabTo } from "./analyst.ts";
import { faults, hasBrowser, settled, START_LIMIT, startWorkbench } from "./harness.ts";
import type { Seen, TestWorkbench } from "./harness.ts";

describe.skipIf(!hasBrowser)("from an empty workspace to the dossier", () => {
  let workbench: TestWorkbench;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "kulla-journey-"));
    workbench = await startWorkbench({ empty: true });
  }, START_LIMIT);

  afterAll(async () => {
    await workbench.stop();
    rmSync(folder, { recursive: true, maxRetries: 10 });
  });

  /** Follows files until the server has read them, or has said why not. */
  async function areRead(page: Page, label: string, count: number, waits: RegExp): Promise<string> {
    const uploads = page.getByRole("region", { name: label });
    await uploads
      .getByRole("listitem")
      .nth(count - 1)
      .waitFor();
    await uploads.getByRole("listitem").filter({ hasText: waits }).first().waitFor({ state: "detached" });
    return uploads.innerText();
  }

  /** The dossier as the menu of the panel Answer gives it, in all its forms. */
  async function downloaded(page: Page, press: (index: number) => Promise<void>): Promise<readonly string[]> {
    const texts: string[] = [];
    for (const index of [0, 1, 2]) {
      const [download] = await Promise.all([page.waitForEvent("download"), press(index)]);
      texts.push(readFileSync(await download.path(), "utf8"));
    }
    return texts;
  }

  /** Which forms of the dossier have these words. A page and a bundle are too long to be printed where they have not. */
  const formsWith = (texts: readonly string[], words: string): readonly string[] =>
    ["html", "json", "stix"].filter((_form, index) => texts[index]?.toLowerCase().includes(words.toLowerCase()));

  it(
    "takes files that are dropped and chosen, and tells what is wrong with some; then all is decided with the mouse",
    async () => {
      const seen = await workbench.open("/");
      const { page, complaints, outside, close } = seen;
      await page.getByRole("heading", { name: "No case yet" }).waitFor();
      await page.getByRole("button", { name: "Open a case" }).click();
      await page.getByLabel("Title").fill("Albania 2022");
      await page.getByRole("dialog").getByRole("button", { name: "Open a case" }).click();
      await page.waitForURL(/\/cases\/albania-2022/u);
      await page.getByRole("link", { name: "Evidence" }).click();
      await page.getByRole("heading", { name: "No evidence yet" }).waitFor();
      expect(await faults(page)).toEqual([]);

      const files = readdirSync(EXAMPLE_FILES).sort();
      const dropped = files.slice(0, 4).map((name) => join(EXAMPLE_FILES, name));
      await dropFiles(page, page.getByRole("region", { name: "Drop files or folders here" }), dropped);
      for (const name of files.slice(4)) copyFileSync(join(EXAMPLE_FILES, name), join(folder, name));
      writeFileSync(join(folder, "broken.pdf"), "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nnothing more");
      writeFileSync(join(folder, "empty.txt"), "");
      writeFileSync(
        join(folder, "unknown.xyz"),
        new Uint8Array(3000).map((_, at) => (at * 37 + (at >> 3)) % 256),
      );
      writeFileSync(join(folder, ".hidden"), "left by an editor");
      await page.locator("input[webkitdirectory]").setInputFiles(folder);
      const told = await areRead(page, "Files being added", files.length + 3, /waits|is being/u);
      expect(told).toContain(`${files.length + 3} of ${files.length + 3} files done`);
      expect(told).toMatch(/microsoft\.docx[\s\S]{0,80}is read: \d+ statements/u);
      expect(told).toMatch(/broken\.pdf[\s\S]{0,80}could not be read, 1 finding/u);
      expect(told).toMatch(/empty\.txt[\s\S]{0,80}0 statements, 1 finding/u);
      expect(told).toMatch(/unknown\.xyz[\s\S]{0,80}0 statements, 1 finding/u);
      expect(told).not.toContain("hidden");
      await page
        .getByRole("link", { name: /broken\.pdf$/u })
        .first()
        .click();
      await page.getByRole("heading", { name: "No text could be read out of this file" }).waitFor();
      await page.getByText(/^What was noticed on reading/u).click();
      await page.getByText("error", { exact: true }).waitFor();
      expect(await faults(page)).toEqual([]);

      await workOnStatements(page);
      await workOnMany(seen);
      await judge(page);
      const texts = await downloaded(page, async (index) => {
        await page.getByRole("button", { name: "Download" }).click();
        await page.getByRole("menuitem").nth(index).click();
      });
      expect(formsWith(texts, "four activity groups")).toEqual(["html", "json", "stix"]);
      expect(formsWith(texts, "joint press day")).toEqual(["html", "json", "stix"]);
      for (const reason of ["Read twice.", "Not what is said.", "Microsoft calls them so.", "Put right later."])
        expect([reason, formsWith(texts, reason)]).toEqual([reason, ["html", "json"]]);
      expect([...complaints, ...outside]).toEqual([]);
      await close();
    },
    JOURNEY,
  );

  /** Accepts, rejects, corrects, takes back, and adds a statement by selecting words. */
  async function workOnStatements(page: Page): Promise<void> {
    await page.goto(`${workbench.address}/cases/albania-2022/evidence`);
    await page.getByRole("link", { name: "2022-09-08-microsoft.docx" }).click();
    const list = page.getByRole("list", { name: "Statements" });
    const rows = list.locator("[aria-posinset]");
    const text = page.getByRole("region", { name: /^Text of/u });
    await text.locator("mark").first().waitFor();
    const decide = async (row: number, verdict: string, reason: string, standing: string) => {
      await rows.nth(row).getByRole("button").first().click();
      await rows.nth(row).getByRole("button", { name: verdict }).click();
      const form = rows.nth(row).getByRole("form", { name: `${verdict} the statement` });
      await form.getByLabel("Reason").fill(reason);
      await form.getByRole("button", { name: verdict }).click();
      await rows.nth(row).getByText(standing, { exact: true }).waitFor();
    };
    await decide(0, "Accept", "Read twice.", "accepted");
    await decide(1, "Reject", "Not what is said.", "rejected");
    await decide(2, "Reject", "By mistake.", "rejected");
    await rows.nth(2).getByRole("button", { name: "Undo" }).click();
    await rows.nth(2).getByText("rejected", { exact: true }).waitFor({ state: "detached" });
    await page.getByRole("combobox", { name: "Type" }).selectOption({ label: "Actor" });
    await rows.first().getByRole("button").first().click();
    await rows.first().getByRole("button", { name: "Correct" }).click();
    const correct = page.getByRole("form", { name: "Correct the statement" });
    await correct.getByRole("textbox", { name: "Name", exact: true }).fill("four activity groups");
    await correct.getByLabel("Reason").fill("Microsoft calls them so.");
    await correct.getByRole("button", { name: "Correct" }).click();
    await page.getByText(/Corrected to: .*four activity groups/u).waitFor();

    await page.getByRole("link", { name: "All evidence" }).click();
    await page
      .getByRole("link", { name: /2022-09-21-advisory\.html$/u })
      .last()
      .click();
    await text.getByText("21 September 2022. A joint advisory of the FBI and CISA.").click({ clickCount: 3 });
    await page.getByRole("button", { name: /State what these words say/u }).click();
    const form = page.getByRole("form", { name: "State what these words say" });
    await form.getByRole("textbox", { name: "Name", exact: true }).fill("joint press day");
    await form.getByLabel("Time").first().fill("2022-09-21");
    await form.getByRole("button", { name: "Add it" }).click();
    await page.getByText("joint press day", { exact: true }).first().waitFor();
  }

  /** Rejects all statements of a report for one reason: the answer changes by itself on another page; and all is taken back. */
  async function workOnMany({ page }: Seen): Promise<void> {
    const other = await workbench.open("/cases/albania-2022/answer");
    const hit = other.page.getByRole("main");
    await hit.getByText("Mandiant", { exact: false }).first().waitFor();
    await page.getByRole("link", { name: "All evidence" }).click();
    await page.getByRole("link", { name: "2022-08-04-mandiant.md" }).click();
    await page.getByRole("checkbox", { name: /^Choose all \d+$/u }).click();
    const chosen = page.getByRole("region", { name: /^\d+ statements chosen$/u });
    await chosen.getByRole("button", { name: "Reject" }).click();
    expect(await faults(page)).toEqual([]);
    await chosen.getByLabel("Reason, for all of them").fill("The report was withdrawn.");
    await chosen.getByRole("button", { name: /^Reject all \d+$/u }).click();
    const done = page.getByRole("region", { name: /^\d+ rejected$/u });
    await done.waitFor();
    const list = page.getByRole("list", { name: "Statements" });
    await page.getByRole("combobox", { name: "Show" }).selectOption({ label: "Open ones" });
    await page.getByText("No statement fits").waitFor();
    await page.getByRole("combobox", { name: "Show" }).selectOption({ label: "All statements" });
    await list.getByText("rejected", { exact: true }).first().waitFor();
    await hit.getByText("Mandiant", { exact: false }).first().waitFor({ state: "detached" });
    await done.getByRole("button", { name: "Undo all" }).click();
    await done.waitFor({ state: "detached" });
    await list.getByText("rejected", { exact: true }).first().waitFor({ state: "detached" });
    await hit.getByText("Mandiant", { exact: false }).first().waitFor();
    expect(other.complaints).toEqual([]);
    await other.close();
  }

  /** Resolves a contradiction, forms a cluster, rates a hypothesis, and looks at the answer. */
  async function judge(page: Page): Promise<void> {
    await page.getByRole("link", { name: "Contradictions" }).click();
    const card = page.getByRole("list", { name: "Contradictions" }).getByRole("article").first();
    await card.getByRole("button", { name: /^Resolve: /u }).click();
    const resolve = page.getByRole("form", { name: /^Resolve: /u });
    await resolve.getByRole("radio", { name: "Development" }).check();
    await resolve.getByLabel("Reason").fill("Put right later.");
    await resolve.getByRole("button", { name: "Decide" }).click();
    await page
      .getByText(/^Decided by /u)
      .first()
      .waitFor();

    await page.goto(`${workbench.address}/cases/albania-2022/actors?view=clusters`);
    await page.getByRole("button", { name: "Accept …" }).first().click();
    const cluster = page.getByRole("dialog", { name: "Form a cluster" });
    await cluster.getByRole("textbox", { name: "Reason" }).fill("One wiper, one month.");
    await cluster.getByRole("button", { name: "Keep" }).click();
    await page.getByRole("article", { name: "CL-0001" }).waitFor();

    await page.getByRole("link", { name: "Hypotheses" }).click();
    const cell = page
      .getByRole("row")
      .getByRole("button", { name: /nats\)/u })
      .first();
    await cell.click();
    const rating = page.getByRole("dialog");
    await rating.getByText("II", { exact: true }).click();
    await rating.getByRole("textbox", { name: "Reason" }).fill("Sold since May.");
    await rating.getByRole("button", { name: "Keep" }).click();
    await page
      .getByRole("button", { name: /rated by a person/u })
      .first()
      .waitFor();
    await page.getByRole("link", { name: "Answer" }).click();
    await settled(page);
  }

  it(
    "is done by the keyboard alone, in Albanian",
    async ({ task }) => {
      const { page, complaints, close } = await workbench.open("/", { language: "sq", scheme: "dark" });
      // From now on the browser gives the test what asks for files: told only when a key is pressed it may hear of it too late.
      page.on("filechooser", () => undefined);
      await enter(page, page.getByRole("button", { name: sqShell.openCase }));
      await page.getByRole("dialog").getByLabel(sqShell.caseTitle).waitFor();
      // A second try opens a case of its own.
      await page.keyboard.type(`Rrugëtimi me tastierë ${String((task.result?.retryCount ?? 0) + 1)}`);
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/cases\/rrugetimi-me-tastiere/u);
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      await goTo(page, "e", "evidence");
      await settled(page);
      await tabTo(page, page.getByRole("button", { name: sqEvidence.chooseFiles }));
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
      const names = ["2022-07-18-akshi.txt", "2022-08-04-mandiant.md", "2022-09-08-microsoft.docx"];
      await chooser.setFiles(names.map((name) => join(EXAMPLE_FILES, name)));
      const { waiting, sending, reading } = sqEvidence.uploadStates;
      const told = await areRead(
        page,
        sqEvidence.uploads,
        names.length,
        new RegExp(`${waiting}|${sending}|${reading}`, "u"),
      );
      expect(told).toMatch(/microsoft\.docx[\s\S]{0,80}u lexua: \d+ pohime/u);

      await enter(page, page.getByRole("link", { name: "2022-09-08-microsoft.docx" }).last());
      const list = page.getByRole("list", { name: sqEvidence.statementsHere });
      await list.waitFor();
      const current = list.locator('[aria-current="true"]');
      const standing = (words: string) => current.getByText(words, { exact: true });
      const decide = async (key: string, reason: string, words: string) => {
        await page.getByRole("button", { name: new RegExp(`^${sqEvidence.accept}`, "u") }).waitFor();
        await page.keyboard.press(key);
        await page.getByLabel(sqEvidence.reason).waitFor();
        await page.keyboard.type(reason);
        await page.keyboard.press("Enter");
        await standing(words).waitFor();
        // The form goes once the decision is kept and shown: until then keys are letters of the reason.
        await page.getByLabel(sqEvidence.reason).waitFor({ state: "detached" });
      };
      await page.keyboard.press("j");
      await decide("a", "Lexuar dy herë.", sqEvidence.standings.accepted);
      await page.keyboard.press("j");
      await decide("r", "Nuk thuhet kështu.", sqEvidence.standings.rejected);
      await page.getByRole("button", { name: new RegExp(`^${sqEvidence.undo}`, "u") }).waitFor();
      await page.keyboard.press("u");
      await standing(sqEvidence.standings.rejected).waitFor({ state: "detached" });

      for (const key of ["x", "j", "x"]) await page.keyboard.press(key);
      await page.getByRole("region", { name: "2 pohime të zgjedhura" }).waitFor();
      await page.keyboard.press("r");
      await page.getByLabel(sqEvidence.reasonForAll).waitFor();
      await page.keyboard.type("Të dyja janë kopje.");
      await page.keyboard.press("Enter");
      await page.getByRole("region", { name: "2 të hedhura poshtë" }).waitFor();
      expect(await faults(page)).toEqual([]);

      await page.keyboard.press("n");
      const form = page.getByRole("form", { name: sqEvidence.addTitle });
      await form.getByLabel(sqEvidence.words).waitFor();
      await page.keyboard.type("Microsoft");
      await tabTo(page, form.getByRole("textbox", { name: sqClaims.fields.name, exact: true }));
      await page.keyboard.type("dita e raportit");
      await tabTo(page, form.getByLabel(sqClaims.fields.time).first());
      await page.keyboard.type("2022-09-08");
      await enter(page, form.getByRole("button", { name: sqEvidence.addIt }));
      await page.getByText("dita e raportit", { exact: true }).first().waitFor();

      await goTo(page, "c", "contradictions");
      const first = page.getByRole("list", { name: sqContradictions.list }).getByRole("article").first();
      await enter(page, first.getByRole("button", { name: new RegExp(`^${sqContradictions.resolve}: `, "u") }));
      const resolve = page.getByRole("form", { name: new RegExp(`^${sqContradictions.resolve}: `, "u") });
      await resolve.getByRole("radio").first().waitFor();
      await tabTo(page, resolve.getByLabel(sqContradictions.reason));
      await page.keyboard.type("Mbetet hapur.");
      await enter(page, resolve.getByRole("button", { name: sqContradictions.save }));
      await page
        .getByText(/^Vendosi /u)
        .first()
        .waitFor();

      await goTo(page, "a", "answer");
      await settled(page);
      const texts = await downloaded(page, async (index) => {
        await enter(page, page.getByRole("button", { name: sqAnswer.download }));
        const item = page.getByRole("menuitem").nth(index);
        await item.waitFor();
        const isChosen = () => item.evaluate((element) => element === element.ownerDocument.activeElement);
        for (let step = 0; step < 5 && !(await isChosen()); step += 1) await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
      });
      expect(formsWith(texts, "dita e raportit")).toEqual(["html", "json", "stix"]);
      for (const reason of ["Lexuar dy herë.", "Të dyja janë kopje.", "Mbetet hapur."])
        expect([reason, formsWith(texts, reason)]).toEqual([reason, ["html", "json"]]);
      expect(complaints).toEqual([]);
      await close();
    },
    JOURNEY,
  );
});
