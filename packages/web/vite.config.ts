import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Where `npm run web` finds the server that answers `/api`. */
const SERVER = process.env.KULLA_SERVER ?? "http://127.0.0.1:4280";

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ["source", "module", "browser", "development|production"] },
  // The server writes a fresh nonce in its place with each page; docs/decisions/053 says what needs one.
  html: { cspNonce: "KULLA_CSP_NONCE" },
  build: { target: "es2022", outDir: "dist", sourcemap: false, assetsInlineLimit: 0, manifest: true },
  server: { proxy: { "/api": SERVER } },
});
