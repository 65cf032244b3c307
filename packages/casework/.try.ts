import { createMemoryStore } from "@kulla/core";
import { investigate } from "./src/investigate.ts";
import { createTool } from "./src/tool.ts";
import { shippedCatalogue } from "./src/catalogue.ts";
import { caseFacts } from "./src/caseFacts.ts";
import { renderHtml } from "@kulla/sharing";
import { writeFileSync } from "node:fs";
const t0 = performance.now();
const lap = (w: string) => console.error(w, Math.round(performance.now() - t0));
const tool = createTool(await shippedCatalogue());
lap("tool");
const file = await investigate({
  paths: [process.argv[2]!],
  caseName: "x",
  store: createMemoryStore(),
  now: "2026-11-21T00:00:00.000Z",
  tool,
  stopwatch: () => performance.now(),
});
lap("done");
console.log(
  file.documents.map((d) => [d.name, d.text.length, d.published?.value, d.publisher?.value, d.language]),
  file.statements.length,
  file.contradictions.length,
  file.findings,
);
for (const r of file.dossier.answer) {
  console.log("##", r.question);
  for (const s of r.sentences) console.log("  -", s.text);
}
writeFileSync("/tmp/facts.json", JSON.stringify(caseFacts(file)));
writeFileSync("/tmp/d.html", renderHtml(file.dossier));
