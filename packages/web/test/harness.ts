import { existsSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { ageSignIns } from "./age-sign-ins.ts";
import { emptyWorkspace, EXAMPLE, exampleWorkspace, untilComputed } from "./example-workspace.ts";
import { ended, printedAddress, runKulla, startKulla } from "./kulla.ts";

const CHROMIUM = process.env["KULLA_CHROMIUM"] ?? "/usr/bin/chromium";

/** Whether there is a browser. Without one the journeys say so and are skipped, except in CI, where that is an error. */
export const hasBrowser = existsSync(CHROMIUM);
if (!hasBrowser && process.env["CI"] !== undefined)
  throw new Error(`${CHROMIUM} is missing: the browser tests must run in CI.`);
if (!hasBrowser)
  console.warn(`Skipped: no browser at ${CHROMIUM}. Install Debian's package chromium, or name one in KULLA_CHROMIUM.`);

/** Milliseconds that a workbench may take to start. The first of a run builds the page, investigates and computes the example case. */
export const START_LIMIT = 300_000;

/** Milliseconds that the browser waits for what a test expects: a loaded machine may take its time. */
const PATIENCE = 90_000;

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export { EXAMPLE } from "./example-workspace.ts";

/** How a page is opened. */
export interface Look {
  readonly scheme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
  readonly language?: "en" | "sq";
}

/** A page with what it did: nothing of it may go to another host, and the browser may complain of nothing. */
export interface Seen {
  readonly page: Page;
  /** Requests to anywhere but the server. */
  readonly outside: readonly string[];
  /** What the browser complained of: errors of scripts, of the policy of contents, of requests. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** A real server on a workspace of its own, in a folder that goes with it, and a real browser. */
export interface TestWorkbench {
  readonly address: string;
  /** Opens an address below the server in a browser context of its own: a person who has just signed in. */
  readonly open: (path: string, look?: Look) => Promise<Seen>;
  /** Runs `kulla` on the same workspace; gives what it printed. */
  readonly kulla: (...args: readonly string[]) => Promise<string>;
  /** Makes all sign-ins long ago. */
  readonly ageSignIns: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface Start {
  /** On a workspace in which nothing is, in place of the copy of the example case. */
  readonly empty?: boolean;
  /** For several people. Accounts are made by `kulla account add`; whoever opens a page must sign in. */
  readonly team?: boolean;
  /** What the browser is started with beside the usual. */
  readonly flags?: readonly string[];
  /** Variables of the browser's environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Starts the workbench on a copy of the example case, investigated, assessed and computed. Without `team` whoever opens a page is
 * signed in as the analyst at this machine.
 */
export async function startWorkbench({
  empty = false,
  team = false,
  flags = [],
  environment = {},
}: Start = {}): Promise<TestWorkbench> {
  const folder = empty ? emptyWorkspace() : await exampleWorkspace();
  const serving = startKulla(folder, ["serve", "--port", "0", ...(team ? ["--team"] : [])]);
  const link = await printedAddress(serving);
  const address = new URL(link).origin;
  const env = { ...process.env, ...environment };
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: [...FLAGS, ...flags], env });
  const stop = async (): Promise<void> => {
    await browser.close();
    await ended(serving);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const state = team ? undefined : await signedIn(browser, link);
    const kulla = (...args: readonly string[]) => runKulla(folder, args);
    const open = (path: string, look: Look = {}) => openPage(browser, address + path, state, look);
    return { address, kulla, open, ageSignIns: () => ageSignIns(folder), stop };
  } catch (error) {
    await stop(); // a server that nobody can stop any more would go on for ever
    throw error;
  }
}

type Signed = Awaited<ReturnType<BrowserContext["storageState"]>>;

/** Opens the one-time link, and gives the cookies of the session. */
async function signedIn(browser: Browser, link: string): Promise<Signed> {
  const context = await browser.newContext();
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole("navigation").first().waitFor();
  const state = await context.storageState();
  await context.close();
  return state;
}

/** Waits until the panels of the example case are computed for who looks at them. */
export function computed(page: Page, address: string): Promise<void> {
  return untilComputed(async () => (await page.request.get(`${address}/api/v1/cases/${EXAMPLE}/answer`)).json());
}

async function openPage(browser: Browser, address: string, state: Signed | undefined, look: Look): Promise<Seen> {
  const { scheme = "light", width = 1280, height = 860, language = "en" } = look;
  const context = await browser.newContext({
    ...(state !== undefined && { storageState: state }),
    colorScheme: scheme,
    viewport: { width, height },
    locale: language === "sq" ? "sq-AL" : "en-GB",
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const outside: string[] = [];
  const complaints: string[] = [];
  const { origin } = new URL(address);
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith("blob:") && !url.startsWith("data:")) outside.push(url);
  });
  page.on("console", (message) => {
    const isGrave = message.type() === "error" || message.type() === "warning";
    // How fast the driver draws without a graphics card is no fault of the page.
    if (isGrave && !message.text().includes("GL Driver Message")) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address);
  await settled(page);
  return { page, outside, complaints, close: () => context.close() };
}

/** Waits until the page has its heading and nothing is loading any more. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  // Not by a function that is waited for: the policy of contents lets no string be run as code in the page.
  await page.locator("[data-waiting]").first().waitFor({ state: "detached" });
}

/** Changes the colours of the machine, and waits until the page has followed. */
export async function inColours(page: Page, scheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.locator(`:root[data-mantine-color-scheme="${scheme}"]`).waitFor({ state: "attached" });
  await drawn(page);
}

/** Waits until what just changed is drawn: a colour that changes has its old value until then. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined))))",
  );
}

/** Pixels by which the page is wider than the window; more than 0 means that it must be scrolled sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Rules that axe switches on or off only by name. The one on visible words in names is an experiment of axe: it takes a name that is
 * cut short on screen for another name.
 */
const CHOSEN = { "target-size": { enabled: true }, "label-content-name-mismatch": { enabled: false } };

/** What axe finds wrong with the page as it is, in words; nothing where all is well. Contrast, names, roles, target sizes (WCAG 2.2 AA). */
export async function faults(page: Page): Promise<readonly string[]> {
  // Given to the debugger and not to the page: the policy of contents lets no foreign script in.
  await page.evaluate(AXE);
  await drawn(page);
  const { violations } = await page.evaluate<AxeResult>(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)}, rules: ${JSON.stringify(CHOSEN)} })`,
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`));
}
