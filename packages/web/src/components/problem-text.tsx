import { useProblemWords } from "../messages/use-problem-words.ts";
import classes from "./problem-text.module.css";

/** What a problem or a finding says: in the language of the page by its code, with the particulars as the engine writes them, in English. */
export function ProblemText({ code, detail }: { readonly code: string; readonly detail: string }) {
  const words = useProblemWords(code);
  if (words === undefined) return <span lang="en">{detail}</span>;
  const [meaning, remedy] = words;
  return (
    <>
      {meaning} {remedy}{" "}
      <span className={classes["detail"]} lang="en">
        {detail}
      </span>
    </>
  );
}
