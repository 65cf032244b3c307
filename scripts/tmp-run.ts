import { readFileSync, readdirSync, writeFileSync, mkdirSync, existsSync } from "node:fs";
import { createExtractor } from "@kulla/extraction";
import { openCatalogue } from "@kulla/knowledge";
import { readEvidence } from "@kulla/reading";
import { sha256Hex, foldCase } from "@kulla/core";
import { factsAsGold } from "/work/main/packages/casework/src/gold-format.ts";
const NOW = "2026-01-01T00:00:00.000Z";
const cat = openCatalogue(readFileSync("/work/main/packages/knowledge/data/catalogue.json", "utf8"));
const ex = createExtractor({ catalogue: cat.value });
mkdirSync("/tmp/pred", { recursive: true });
for (const [name, dir] of process.argv.slice(2).map((a) => a.split("=") as [string, string])) {
  const docs = [];
  for (const f of readdirSync(dir)
    .filter((f) => f.endsWith(".txt"))
    .sort()) {
    const bytes = new Uint8Array(readFileSync(dir + "/" + f));
    const r = await readEvidence({
      evidence: {
        id: sha256Hex(bytes),
        size: bytes.length,
        name: f,
        mediaType: "text/plain",
        origin: f,
        receivedAt: NOW,
      },
      bytes,
    });
    docs.push(...r.value);
  }
  const st = docs.flatMap((d) => [...ex.extract(d, { now: NOW }).value]);
  const graph = foldCase({ documents: docs as never, statements: st, decisions: [] });
  const p = factsAsGold({ documents: docs, statements: st, contradictions: [], graph });
  writeFileSync(`/tmp/pred/${name}.json`, JSON.stringify(p));
  console.log(name, docs.length, "docs", st.length, "statements", p.facts.length, "facts");
}
