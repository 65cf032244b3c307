import { defineConfig } from "vitest/config";

export default defineConfig({
  // "import" must not be among these: Node would take it for require() too, and give CommonJS packages (pg-pool) an ES module.
  ssr: { resolve: { conditions: ["source", "node"] } },
  resolve: { conditions: ["source", "node"] },
  test: {
    include: ["packages/*/test/**/*.test.ts", "evaluation/test/**/*.test.ts", "scripts/test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
