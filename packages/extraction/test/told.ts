import type { Claim, Stance } from "@kulla/core";
import { readText } from "./read-text.ts";

/** The types of facts that tests of single sentences ask for. */
export type ToldType = "action" | "attribution" | "system" | "victim" | "denial" | "claim";

/** The facts of one type in a sentence, each in a few words: `expel: Malaysia → North Korea`, `Mandiant → Sandworm`, `portal: offline`. */
export function told(type: ToldType, text: string, language: string): readonly string[] {
  return readText(text, { published: "2024-03-20", language })
    .filter(({ claim }) => claim.type === type)
    .map(({ claim, stance }) => inWords(claim, stance));
}

function inWords(claim: Claim, stance: Stance): string {
  switch (claim.type) {
    case "action":
      return `${claim.class}: ${claim.by.join(" + ")}${claim.target === undefined ? "" : ` → ${claim.target}`}`;
    case "attribution": {
      const to = claim.about === "none" ? "nobody" : claim.to.join(" + ");
      return `${claim.by.join(" + ")} → ${to}${stance === "rejects" ? " (rejects)" : ""}`;
    }
    case "system":
      return `${claim.name}: ${claim.status}`;
    case "victim":
      return claim.name;
    case "denial":
    case "claim":
      return claim.by;
    default:
      return "";
  }
}
