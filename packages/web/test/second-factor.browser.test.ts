import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { enter } from "./analyst.ts";
import { EXAMPLE, faults, hasBrowser, inColours, settled, START_LIMIT, startWorkbench } from "./harness.ts";
import type { TestWorkbench } from "./harness.ts";

const PASSWORD = "kështjella mbi lumë 1443";

/** The code that an authenticator shows now for a key (RFC 6238). */
function codeNow(key: string): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...key].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const bytes = Buffer.from(bits.match(/.{8}/gu)!.map((eight) => parseInt(eight, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac("sha1", bytes).update(counter).digest();
  const number = digest.readUInt32BE(digest.readUInt8(19) & 0xf) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}

describe.skipIf(!hasBrowser)("the second factor", () => {
  let workbench: TestWorkbench;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "kulla-password-"));
    const file = join(folder, "password");
    writeFileSync(file, PASSWORD);
    workbench = await startWorkbench({ team: true });
    await workbench.kulla("account", "add", "arta.hoxha", "--password-file", file, "--clearance", "TLP:RED", "--admin");
    await workbench.kulla("account", "role", "arta.hoxha", "analyst", "--case", EXAMPLE);
  }, START_LIMIT);

  afterAll(async () => {
    await workbench.stop();
    rmSync(folder, { recursive: true, maxRetries: 10 });
  });

  async function signIn(page: Page): Promise<void> {
    await page.getByLabel("Name").fill("arta.hoxha");
    await page.getByRole("textbox", { name: "Password" }).fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in" }).click();
  }

  it("is set up, asked for, and turned off", { timeout: 400_000 }, async () => {
    const { page, close } = await workbench.open(`/cases/${EXAMPLE}/settings`);
    const openAccount = async () => {
      await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
      await page.getByRole("button", { name: "Your account", exact: true }).click();
      await page.getByRole("heading", { level: 3, name: "Second factor" }).waitFor();
    };
    await signIn(page);
    await openAccount();
    await page.getByRole("button", { name: "Set it up" }).click();
    const section = page.locator("form", { has: page.getByText("Type this key") });
    const key = (await section.locator("code").innerText()).replaceAll(" ", "");
    expect(key).toMatch(/^[A-Z2-7]{32}$/u);
    await settled(page);
    expect(await faults(page)).toEqual([]);
    await section.getByRole("textbox", { name: "Current password" }).fill(PASSWORD);
    await section.getByLabel("Code that it shows now").fill(codeNow(key));
    await section.getByRole("button", { name: "Turn it on" }).click();
    await page.getByText("Keep these with your papers").waitFor();
    const codes = await page.getByRole("alert").locator("code").allInnerTexts();
    expect(codes).toHaveLength(10);
    await settled(page);
    expect(await faults(page)).toEqual([]);
    await page.getByRole("button", { name: "I have kept them" }).click();
    await page.getByRole("button", { name: "Turn it off" }).waitFor();
    await page.getByRole("button", { name: "Sign out" }).click();

    await signIn(page);
    await page.getByLabel("Code of your authenticator").fill(codes[0]!);
    await page.getByRole("button", { name: "Sign in" }).click();
    await openAccount();
    const off = page.locator("form", { has: page.getByRole("button", { name: "Turn it off" }) });
    await off.getByRole("textbox", { name: "Current password" }).fill(PASSWORD);
    await off.getByLabel("Code, or a recovery code").fill(codes[1]!);
    await off.getByRole("button", { name: "Turn it off" }).click();
    await page.getByRole("button", { name: "Set it up" }).waitFor();
    await close();
  });

  it(
    "is demanded by who runs the workspace, once she has said again who she is; tokens are for one case",
    { timeout: 400_000 },
    async () => {
      const { page, close } = await workbench.open(`/cases/${EXAMPLE}/settings?section=accounts`);
      await signIn(page);
      const demand = page.getByRole("region", { name: "Demand a second factor of" });
      await demand.waitFor();
      await workbench.ageSignIns();
      const choice = demand.getByRole("combobox");
      await choice.focus();
      for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowDown");
      await enter(page, demand.getByRole("button", { name: "Keep" }));
      const dialog = page.getByRole("dialog", { name: "Say again who you are" });
      await dialog.waitFor();
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
      await demand.getByText("Nothing was changed").waitFor();
      await expect.poll(() => choice.evaluate((element) => element.matches(":focus"))).toBe(true);

      await enter(page, demand.getByRole("button", { name: "Keep" }));
      await dialog.waitFor();
      await dialog.getByLabel("Current password").and(page.locator(":focus")).waitFor();
      await page.keyboard.type("not this one");
      await page.keyboard.press("Enter");
      await dialog.getByText("This did not prove it").waitFor();
      expect(await faults(page)).toEqual([]);
      await inColours(page, "dark");
      expect(await faults(page)).toEqual([]);
      await dialog.getByLabel("Current password").and(page.getByRole("textbox")).fill(PASSWORD);
      await page.keyboard.press("Enter");

      await page.getByRole("heading", { level: 1, name: "Set up a second factor" }).waitFor();
      expect(await faults(page)).toEqual([]);
      await page.getByRole("button", { name: "Set it up" }).click();
      const key = (await page.locator("form code").innerText()).replaceAll(" ", "");
      await page.getByRole("textbox", { name: "Current password" }).fill(PASSWORD);
      await page.getByLabel("Code that it shows now").fill(codeNow(key));
      await page.getByRole("button", { name: "Turn it on" }).click();
      await page.getByRole("button", { name: "Go on to the workbench" }).click();
      await expect.poll(() => choice.inputValue()).toBe("everybody");
      await choice.selectOption("nobody");
      await demand.getByRole("button", { name: "Keep" }).click();
      await page.getByText("What is demanded was changed.").waitFor();
      await demand.getByRole("button", { name: "Keep" }).waitFor({ state: "detached" });

      await page.getByRole("button", { name: "API tokens" }).click();
      await page.getByRole("textbox", { name: "What it is for" }).fill("SOAR");
      await page.getByRole("checkbox", { name: "Only for some cases" }).check();
      expect(await page.getByRole("button", { name: "Make a token" }).isDisabled()).toBe(true);
      await page.getByRole("checkbox", { name: EXAMPLE }).check();
      await page.getByRole("button", { name: "Make a token" }).click();
      await page.getByText(/^kulla_/u).waitFor();
      const token = page.getByRole("listitem").filter({ hasText: "SOAR" });
      await token.getByText(`only for ${EXAMPLE}`, { exact: false }).waitFor();
      await settled(page);
      expect(await faults(page)).toEqual([]);
      await inColours(page, "light");
      expect(await faults(page)).toEqual([]);
      await token.getByRole("button", { name: "Revoke" }).click();
      await token.waitFor({ state: "detached" });
      await close();
    },
  );
});
