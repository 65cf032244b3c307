import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Where `npm run web` finds the server that answers `/api`. */
const SERVER = process.env.KULLA_SERVER ?? "http://127.0.0.1:4280";

/**
 * What is always needed is one file, not one for each module that some panel uses too: sixty files took the browser half a second more. What
 * panels share among themselves is left to the bundler: groups of that can import each other in a circle, and then something is missing at run time.
 */
const SHELL = {
  name: "shell",
  tags: ["$initial" as const],
  test: (id: string) => !/\/(?:main\.tsx|index\.html)$/u.test(id),
};

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
    rolldownOptions: { output: { codeSplitting: { groups: [SHELL] } } },
  },
  server: { proxy: { "/api": SERVER } },
});
