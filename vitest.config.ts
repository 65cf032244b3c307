import { defineConfig } from "vitest/config";

export default defineConfig({
  ssr: { resolve: { conditions: ["source", "node", "import", "default"] } },
  resolve: { conditions: ["source", "node", "import", "default"] },
  test: {
    include: ["packages/*/test/**/*.test.ts", "evaluation/test/**/*.test.ts", "scripts/test/**/*.test.ts"],
    testTimeout: 30_000,
  },
});
