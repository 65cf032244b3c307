import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Where `npm run web` finds the server that answers `/api`. */
const SERVER = process.env.KULLA_SERVER ?? "http://127.0.0.1:4280";

/**
 * What is always needed is one file, not one for each module that some panel uses too; small parts that several panels share stand
 * together. Sixty files took the browser half a second more than a few do.
 */
const CHUNKS = [
  {
    name: "shell",
    tags: ["$initial" as const],
    test: (id: string) => !/\/(?:main\.tsx|index\.html)$/u.test(id),
    priority: 2,
  },
  { name: "shared", minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 30_000, priority: 1 },
];

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ["source", "module", "browser", "development|production"] },
  // The server writes a fresh nonce in its place with each page; docs/decisions/053 says what needs one.
  html: { cspNonce: "KULLA_CSP_NONCE" },
  build: {
    target: "es2022",
    outDir: "dist",
    sourcemap: false,
    assetsInlineLimit: 0,
    manifest: true,
    rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
  },
  server: { proxy: { "/api": SERVER } },
});
