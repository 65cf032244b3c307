import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vite";

/** Where `npm run web` finds the server that answers `/api`. */
const SERVER = process.env.KULLA_SERVER ?? "http://127.0.0.1:4280";

const deflated = promisify(gzip);
const brotli = promisify(brotliCompress);

/** Puts a compressed copy beside each file of the build, so that the server need not compress for each reader. */
function compressed(): Plugin {
  return {
    name: "compressed",
    apply: "build",
    async writeBundle({ dir = "" }, bundle) {
      const files = Object.values(bundle).filter(({ fileName }) => /\.(?:js|css|svg)$/u.test(fileName));
      await Promise.all(
        files.map(async (file) => {
          const bytes = Buffer.from(file.type === "chunk" ? file.code : file.source);
          const params = { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength };
          await writeFile(join(dir, `${file.fileName}.gz`), await deflated(bytes, { level: 9 }));
          await writeFile(join(dir, `${file.fileName}.br`), await brotli(bytes, { params }));
        }),
      );
    },
  };
}

export default defineConfig({
  plugins: [react(), compressed()],
  resolve: { conditions: ["source", "module", "browser", "development|production"] },
  // The server writes a fresh nonce in its place with each page; docs/decisions/053 says what needs one.
  html: { cspNonce: "KULLA_CSP_NONCE" },
  build: { target: "es2022", outDir: "dist", sourcemap: false, assetsInlineLimit: 0, manifest: true },
  server: { proxy: { "/api": SERVER } },
});
