import type { Stance } from "@kulla/core";
import { text } from "../../sentence.ts";
import type { Piece } from "../../sentence.ts";
import type { Told } from "../../tellers.ts";
import { toldInWords } from "../../tellers.ts";

/** What happened, in a few words without date and source, as the timeline has it. */
export const events = {
  changed: "changed",
  denies: (by: Piece, _areMany: boolean, of: Piece): Piece => [by, text(" denies "), of].flat(),
  claims: (by: Piece, _areMany: boolean): Piece => [by, text(" claims responsibility")].flat(),
  /** Without a culprit, nobody is named. */
  attributes(
    stance: Stance,
    by: Piece,
    to: Piece | undefined,
    _areMany: { readonly by: boolean; readonly to: boolean },
  ): Piece {
    const verb =
      stance === "rejects" ? " did not attribute the attack to " : stance === "hedges" ? " suspected " : " named ";
    return [by, text(verb), to ?? text("nobody")].flat();
  },
  inSources: (told: Told): string => ` in ${toldInWords(told)}`,
  readFrom: ", read from ",
  /** An event by the name that the extraction gives it; mostly words as printed. */
  named: (event: string): string => event,
};
