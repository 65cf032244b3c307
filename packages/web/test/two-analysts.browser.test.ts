import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXAMPLE_FILES, JOURNEY } from "./analyst.ts";
import { hasBrowser, START_LIMIT, startWorkbench } from "./harness.ts";
import type { Seen, TestWorkbench } from "./harness.ts";

const PASSWORD = "kështjella mbi lumë 1443";
const FILE = "2022-08-04-mandiant.md";

describe.skipIf(!hasBrowser)("two analysts on one case", () => {
  let workbench: TestWorkbench;
  let folder: string;
  let arta: Seen;
  let besnik: Seen;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "kulla-password-"));
    const file = join(folder, "password");
    writeFileSync(file, PASSWORD);
    workbench = await startWorkbench({ empty: true, team: true });
    const add = ["account", "add", "--password-file", file, "--clearance", "TLP:RED"];
    await workbench.kulla(...add, "arta.hoxha", "--full-name", "Arta Hoxha", "--admin", "--open-cases");
    await workbench.kulla(...add, "b.kola", "--full-name", "Besnik Kola");
    arta = await signedIn("arta.hoxha");
    const { page } = arta;
    await page.getByRole("button", { name: "Open a case" }).click();
    await page.getByLabel("Title").fill("Shared");
    await page.getByRole("dialog").getByRole("button", { name: "Open a case" }).click();
    await page.waitForURL(/\/cases\/shared/u);
    await workbench.kulla("account", "role", "b.kola", "analyst", "--case", "shared");
    besnik = await signedIn("b.kola");
    for (const one of [arta, besnik]) {
      await one.page.goto(`${workbench.address}/cases/shared/evidence`);
      await one.page.getByRole("heading", { name: "No evidence yet" }).waitFor();
    }
  }, START_LIMIT);

  afterAll(async () => {
    await workbench.stop();
    rmSync(folder, { recursive: true, maxRetries: 10 });
  });

  async function signedIn(name: string): Promise<Seen> {
    const seen = await workbench.open("/");
    await seen.page.getByLabel("Name").fill(name);
    await seen.page.getByRole("textbox", { name: "Password" }).fill(PASSWORD);
    await seen.page.getByRole("button", { name: "Sign in" }).click();
    await seen.page.getByRole("heading", { level: 1, name: "Cases" }).waitFor();
    return seen;
  }

  const rowsOf = (page: Page): Locator => page.getByRole("list", { name: "Statements" }).locator("[aria-posinset]");

  async function decide(page: Page, row: number, verdict: "Accept" | "Reject", reason: string): Promise<void> {
    const place = rowsOf(page).nth(row);
    await place.getByRole("button", { name: new RegExp(`^${verdict}`, "u") }).click();
    const form = place.getByRole("form", { name: `${verdict} the statement` });
    await form.getByLabel("Reason").fill(reason);
    await form.getByRole("button", { name: verdict }).click();
  }

  it(
    "see each other's files and decisions without a reload, and both sides of what they decide otherwise",
    async () => {
      const loads = { arta: 0, besnik: 0 };
      arta.page.on("load", () => (loads.arta += 1));
      besnik.page.on("load", () => (loads.besnik += 1));
      const bytes = { name: FILE, mimeType: "text/markdown", buffer: readFileSync(join(EXAMPLE_FILES, FILE)) };
      await arta.page.locator("input[type=file]:not([webkitdirectory])").setInputFiles(bytes);
      for (const { page } of [arta, besnik]) {
        await page.getByRole("link", { name: FILE }).last().click();
        await page
          .getByRole("region", { name: /^Text of/u })
          .locator("mark")
          .first()
          .waitFor();
        await rowsOf(page).first().getByRole("button").first().click();
      }
      await decide(arta.page, 0, "Accept", "It stands so in the report.");
      const seenByBesnik = rowsOf(besnik.page).first();
      await seenByBesnik.getByText("accepted", { exact: true }).waitFor();
      await seenByBesnik.getByText(/arta\.hoxha accepted it.*It stands so in the report\./u).waitFor();

      await decide(besnik.page, 0, "Reject", "The report was changed since.");
      for (const { page } of [arta, besnik]) {
        const row = rowsOf(page).first();
        await row.getByText("rejected", { exact: true }).waitFor();
        const history = row.getByRole("list", { name: "Decisions" });
        await history.getByText(/b\.kola rejected it.*The report was changed since\./u).waitFor();
        await history.getByText(/arta\.hoxha accepted it.*It stands so in the report\./u).waitFor();
        expect(await history.getByText("taken back").count()).toBe(0);
      }

      await rowsOf(arta.page).first().getByRole("button", { name: /^Undo/u }).click();
      for (const { page } of [arta, besnik]) {
        await rowsOf(page).first().getByText("accepted", { exact: true }).waitFor();
        await rowsOf(page)
          .first()
          .getByText(/b\.kola rejected it.*\(taken back\)/u)
          .waitFor();
      }
      expect(loads).toEqual({ arta: 0, besnik: 0 });
      expect([...arta.complaints, ...besnik.complaints].filter((one) => !one.includes("401"))).toEqual([]);
    },
    JOURNEY,
  );

  it(
    "decide about the same at the same time: both decisions are kept, and both pages show the same in the end",
    async () => {
      for (const { page } of [arta, besnik]) await rowsOf(page).nth(1).getByRole("button").first().click();
      for (const { page } of [arta, besnik])
        await rowsOf(page)
          .nth(1)
          .getByRole("button", { name: /^Accept/u })
          .waitFor();
      await Promise.all([
        decide(arta.page, 1, "Accept", "Heard from the source."),
        decide(besnik.page, 1, "Reject", "Heard otherwise."),
      ]);
      const told: string[] = [];
      for (const { page } of [arta, besnik]) {
        const row = rowsOf(page).nth(1);
        const history = row.getByRole("list", { name: "Decisions" });
        await history.getByText(/arta\.hoxha accepted it.*Heard from the source\./u).waitFor();
        await history.getByText(/b\.kola rejected it.*Heard otherwise\./u).waitFor();
        const last = await history.getByRole("listitem").last().innerText();
        await row.getByText(last.includes("rejected it") ? "rejected" : "accepted", { exact: true }).waitFor();
        told.push(last);
      }
      expect(told[0]).toBe(told[1]);
    },
    JOURNEY,
  );
});
