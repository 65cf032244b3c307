import { configDefaults, defineConfig } from "vitest/config";
import type { TestSpecification } from "vitest/node";
import { BaseSequencer } from "vitest/node";

// "import" must not be among these: Node would take it for require() too, and give CommonJS packages (pg-pool) an ES module.
const CONDITIONS = ["source", "node"];

/** Tests that start processes and kill them; tests that need outside data; tests that open a browser. */
const PROCESSES = "packages/{store,cli}/test/**/*.test.ts";
const SHARED = "**/test/**/*.shared.test.ts";
const BROWSER = "**/test/**/*.browser.test.ts";

/** Gives each run a folder for what several files of tests need. */
const RUN_FOLDER = "scripts/run-folder.ts";

/** Files that take a minute or more. They come first: one that came last would keep one processor busy and the other waiting. */
const LONG =
  /\/(?:cli\/test\/(?:serve|investigate|interrupted|cluster|attribute)|store\/test\/processes|web\/test\/(?:shell|timeline-graph|judging)\.browser)\.test\.ts$/u;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((one) => !isLong(one))];
  }
}

const without = (...patterns: readonly string[]) => [...configDefaults.exclude, ...patterns];

export default defineConfig({
  ssr: { resolve: { conditions: CONDITIONS } },
  resolve: { conditions: CONDITIONS },
  test: {
    testTimeout: 60_000,
    // Many hooks start and stop servers, which let go of large files first.
    hookTimeout: 300_000,
    // What is waited for comes late on a machine that is busy; a second, as vitest has it, is nothing.
    expect: { poll: { timeout: 45_000 } },
    // Vitest leaves a processor to itself, which of two is half the machine.
    maxWorkers: "100%",
    sequence: { sequencer: LongFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "plain",
          include: ["packages/*/test/**/*.test.ts", "evaluation/test/**/*.test.ts", "scripts/test/**/*.test.ts"],
          exclude: without(PROCESSES, SHARED, BROWSER),
          // Files share processes: our modules keep nothing but what they read, and reading it anew for each file took half of the time.
          isolate: false,
          globalSetup: RUN_FOLDER,
        },
      },
      {
        extends: true,
        // As with browsers: a machine that is busy for a moment may be late with a process.
        test: { name: "processes", include: [PROCESSES], exclude: without(SHARED, BROWSER), retry: 1 },
      },
      { extends: true, test: { name: "shared", include: [SHARED], isolate: false } },
      {
        extends: true,
        // A browser on a busy machine may miss a key or a click: what fails twice has failed.
        test: { name: "browser", include: [BROWSER], globalSetup: RUN_FOLDER, testTimeout: 120_000, retry: 1 },
      },
    ],
  },
});
