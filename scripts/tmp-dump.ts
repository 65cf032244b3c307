import { readFileSync } from "node:fs";
import { analyse } from "../packages/extraction/src/analysis/analyse.ts";
import { knownNames } from "../packages/extraction/src/analysis/known-names.ts";
import { CLASS_OF_CHARACTER } from "../packages/extraction/src/analysis/mention.ts";
import { openCatalogue } from "@kulla/knowledge";
import { readEvidence } from "@kulla/reading";
import { sha256Hex } from "@kulla/core";
const cat = openCatalogue(readFileSync("/work/main/packages/knowledge/data/catalogue.json", "utf8"));
const names = knownNames(cat.value);
for (const f of process.argv.slice(2)) {
  const bytes = new Uint8Array(readFileSync(f));
  const r = await readEvidence({
    evidence: {
      id: sha256Hex(bytes),
      size: bytes.length,
      name: f.split("/").pop()!,
      mediaType: "text/plain",
      origin: f,
      receivedAt: "",
    },
    bytes,
  });
  for (const d of r.value) {
    console.log(
      "#####",
      f,
      "pub",
      JSON.stringify(d.publisher),
      JSON.stringify(d.published),
      d.language,
      "title",
      d.title?.value,
    );
    const a = analyse(d, names, 1e9, undefined);
    console.log("anchor", JSON.stringify(a.anchor));
    for (const p of d.passages)
      if (p.kind === "furniture" || p.kind === "caption")
        console.log("  --", p.kind, JSON.stringify(d.text.slice(p.start, p.end).slice(0, 100)));
    for (const s of a.sentences) {
      let t = "";
      for (let i = 0; i < s.abstract.text.length; i++) {
        const c = s.abstract.text[i]!;
        const m = s.abstract.mentions.get(i);
        t += m
          ? `[${m.cls}:${m.name}${m.country && m.country !== m.name ? "/" + m.country : ""}${m.speaksFor ? "~" + m.speaksFor : ""}${m.relation ? "=" + m.relation : ""}${m.time ? "@" + m.time.edtf : ""}]`
          : c;
      }
      console.log(
        `${s.sentence.passage.kind[0]}${s.sentence.passage.language ? ":" + s.sentence.passage.language : ""} ${t}`,
      );
      for (const sp of s.speeches)
        console.log(
          "      SPEECH",
          sp.voice.name,
          sp.verb ?? "",
          sp.time?.name ?? "",
          "«",
          d.text.slice(sp.start, sp.end).slice(0, 70),
          "»",
        );
    }
  }
}
