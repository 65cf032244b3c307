import type { Language, Messages } from "./messages.ts";

/** Texts of a language; each is a file of its own, so that nobody loads a language that is not read. */
export async function loadMessages(language: Language): Promise<Messages> {
  if (language === "sq") return (await import("./sq.ts")).sq;
  return (await import("./en.ts")).en;
}
