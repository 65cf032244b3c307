import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** Milliseconds for a journey on a loaded machine: files are read, and the case is computed again and again on the way. */
export const JOURNEY = 900_000;

/** The files of the example case. */
export const EXAMPLE_FILES = fileURLToPath(new URL("../../../examples/albania-2022/", import.meta.url));

/** Drops files on the place for files, as the browser does. */
export async function dropFiles(page: Page, place: Locator, paths: readonly string[]): Promise<void> {
  const files = paths.map((path) => [basename(path), readFileSync(path).toString("base64")]);
  const given = await page.evaluateHandle(`(() => {
    const held = new DataTransfer();
    for (const [name, data] of ${JSON.stringify(files)}) {
      const bytes = Uint8Array.from(atob(data), (one) => one.charCodeAt(0));
      held.items.add(new File([bytes], name));
    }
    return held;
  })()`);
  await place.dispatchEvent("dragenter", { dataTransfer: given });
  await place.dispatchEvent("drop", { dataTransfer: given });
}

/** Goes to an element by the Tab key, as somebody without a mouse does. */
export async function tabTo(page: Page, wanted: Locator, back = false): Promise<void> {
  await wanted.first().waitFor();
  const focused = wanted.and(page.locator(":focus"));
  for (let steps = 0; steps < 150; steps += 1) {
    if ((await focused.count()) > 0) return;
    await page.keyboard.press(back ? "Shift+Tab" : "Tab");
  }
  expect(await wanted.first().innerText(), "is reached by the Tab key").toBe("");
}

/** Goes to an element by the Tab key and presses Enter on it. */
export async function enter(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press("Enter");
}

/** Goes to another panel by `g` and its letter. */
export async function goTo(page: Page, letter: string, panel: string): Promise<void> {
  await page.keyboard.press("g");
  await page.keyboard.press(letter);
  await page.waitForURL((url) => url.pathname.endsWith(`/${panel}`));
  await page.getByRole("heading", { level: 1 }).first().waitFor();
}
