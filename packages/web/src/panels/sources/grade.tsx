import type { SourceItem } from "@kulla/api";
import { useMessages } from "../../messages/language.tsx";
import classes from "./sources.module.css";

/** `B2`: reliability of the source and credibility of what it says, with the words for both. */
export function Grade({ grade: { reliability, credibility, decided } }: { readonly grade: SourceItem["grade"] }) {
  const { sources: texts } = useMessages();
  const judged = [texts.reliabilities[letterOf(reliability)], texts.credibilities[digitOf(credibility)]].join(", ");
  const isOpen = !decided && reliability === "F" && credibility === "6";
  const words = decided ? judged : isOpen ? texts.notRated : `${judged} (${texts.notRated})`;
  return (
    <span className={classes["grade"]}>
      <b>
        {reliability}
        {credibility}
      </b>
      <span>{words}</span>
    </span>
  );
}

export const LETTERS = ["A", "B", "C", "D", "E", "F"] as const;
export const DIGITS = ["1", "2", "3", "4", "5", "6"] as const;

/** F and 6: cannot be judged. */
export const letterOf = (text: string) => LETTERS.find((letter) => letter === text) ?? "F";
export const digitOf = (text: string) => DIGITS.find((digit) => digit === text) ?? "6";
