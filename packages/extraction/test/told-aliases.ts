import type { Statement } from "@kulla/core";
import { readText } from "./read-text.ts";

/** Relations that are the same from both sides. */
const SYMMETRIC = new Set(["same", "overlaps", "works-with", "suspected-same", "distinct", "variant"]);

/** What a text says of names, as `alias-sentences.ts` writes it, in the order of the alphabet. */
export function toldAliases(text: string, language: string): readonly string[] {
  return readText(text, { published: "2024-03-20", language }).flatMap(inWords).map(inOrder).sort();
}

function inWords({ claim, stance, speakers }: Statement): string[] {
  if (claim.type !== "alias") return [];
  const [speaker] = speakers;
  const by = speaker === undefined || speaker.name === "Researchers" ? "" : ` | ${speaker.name}`;
  const told = stance === "asserts" ? "" : ` | ${stance}`;
  return [`${claim.of}: ${claim.left} ${claim.relation} ${claim.right}${by}${told}`];
}

/** The two names of a symmetric relation in the order of the alphabet. */
export function inOrder(said: string): string {
  const parts = /^(\w+): (.+?) (same|overlaps|works-with|suspected-same|distinct|variant) (.+?)((?: \|.*)?)$/.exec(
    said,
  );
  if (parts === null || !SYMMETRIC.has(parts[3] ?? "")) return said;
  const [, of = "", left = "", relation = "", right = "", rest = ""] = parts;
  const [a, b] = [left, right].sort();
  return `${of}: ${a ?? ""} ${relation} ${b ?? ""}${rest}`;
}
