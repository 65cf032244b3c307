import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { computed, EXAMPLE, faults, hasBrowser, settled, START_LIMIT, startWorkbench } from "./harness.ts";
import type { TestWorkbench } from "./harness.ts";

const PASSWORD = "kështjella mbi lumë 1443";

describe.skipIf(!hasBrowser)("the page of a team", () => {
  let workbench: TestWorkbench;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "kulla-password-"));
    const file = join(folder, "password");
    writeFileSync(file, PASSWORD);
    workbench = await startWorkbench({ team: true });
    const add = ["account", "add", "--password-file", file, "--clearance", "TLP:RED"];
    await workbench.kulla(...add, "arta.hoxha", "--full-name", "Arta Hoxha", "--admin");
    await workbench.kulla(...add, "b.kola", "--full-name", "Besnik Kola");
    await workbench.kulla("account", "role", "arta.hoxha", "lead", "--case", EXAMPLE);
    await workbench.kulla("account", "role", "b.kola", "analyst", "--case", EXAMPLE);
  }, START_LIMIT);

  afterAll(async () => {
    await workbench.stop();
    rmSync(folder, { recursive: true, maxRetries: 10 });
  });

  async function signIn(page: Page, name: string, password = PASSWORD): Promise<void> {
    await page.getByLabel("Name").fill(name);
    await page.getByRole("textbox", { name: "Password" }).fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
  }

  it.each([
    ["light", "en", "Sign in to Kulla"],
    ["dark", "sq", "Hyni në Kulla"],
  ] as const)("asks who one is, without a fault in %s and %s", async (scheme, language, title) => {
    const { page, outside, close } = await workbench.open(`/cases/${EXAMPLE}/answer`, { scheme, language, width: 390 });
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    expect(await faults(page)).toEqual([]);
    expect(outside).toEqual([]);
    await close();
  });

  it("lets nobody in by a wrong password, and keeps the name that was typed", async () => {
    const { page, close } = await workbench.open("/");
    await signIn(page, "arta.hoxha", "not the password");
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").innerText()).toContain("You were not signed in");
    expect(await page.getByLabel("Name").inputValue()).toBe("arta.hoxha");
    expect(await faults(page)).toEqual([]);
    await close();
  });

  it("shows one's account, people and accounts to who runs the workspace, and lets go when signing out", async () => {
    const { page, close } = await workbench.open(`/cases/${EXAMPLE}/settings`);
    await signIn(page, "arta.hoxha");
    await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
    for (const section of ["People of this case", "Accounts", "API tokens", "Your account"]) {
      await page.getByRole("button", { name: section, exact: true }).click();
      await page.getByRole("heading", { level: 2, name: section }).waitFor();
      await settled(page);
      expect(await faults(page)).toEqual([]);
    }
    expect(await page.getByRole("main").innerText()).toContain("Arta Hoxha");
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("heading", { level: 1, name: "Sign in to Kulla" }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Sign in to Kulla" }).waitFor();
    await close();
  });

  it(
    "shows one analyst by itself what another has decided",
    async () => {
      const [arta, besnik] = [await workbench.open("/"), await workbench.open("/")];
      await signIn(arta.page, "arta.hoxha");
      await signIn(besnik.page, "b.kola");
      for (const { page } of [arta, besnik]) {
        await page.getByRole("heading", { level: 1, name: "Cases" }).waitFor();
        await computed(page, workbench.address);
        await page.goto(`${workbench.address}/cases/${EXAMPLE}/sources`);
        await page.getByRole("listitem").first().waitFor();
      }
      const first = (page: Page) => page.getByRole("list").getByRole("listitem").first();
      expect(await first(besnik.page).innerText()).toContain("nobody has rated it");
      await first(arta.page).getByRole("button", { name: "Rate" }).click();
      await arta.page.getByLabel("Reliability of the source").selectOption("B");
      await arta.page.getByLabel("Credibility of what it says").selectOption("2");
      expect(await faults(arta.page)).toEqual([]);
      await arta.page.getByLabel("Reason").fill("The agency that ran the systems.");
      await arta.page.getByRole("form").getByRole("button", { name: "Rate" }).click();
      await expect.poll(() => first(besnik.page).innerText(), { timeout: 60_000 }).toContain("usually reliable");
      await arta.close();
      await besnik.close();
    },
    START_LIMIT,
  );
});
