import type { EdgeStanding } from "@kulla/api";

/** The colour that repeats what the word says. */
export function standingTone(standing: EdgeStanding): "plain" | "accent" | "warm" | "bad" {
  if (standing === "disputed" || standing === "rejected") return "bad";
  if (standing === "inferred") return "accent";
  return standing === "hedged" ? "warm" : "plain";
}
