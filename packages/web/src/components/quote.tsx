import classes from "./quote.module.css";

export interface QuoteGiven {
  readonly text: string;
  /** The rest of its sentence, which is shown beside the words that count. */
  readonly around?: { readonly before: string; readonly after: string } | undefined;
}

/** Words of a source as printed. They are text and nothing else; the direction is theirs. */
export function Quote({ text, around }: QuoteGiven) {
  return (
    <blockquote className={classes["quote"]} dir="auto">
      {around === undefined ? (
        text
      ) : (
        <>
          <span className={classes["around"]}>{around.before}</span>
          <mark className={classes["cited"]}>{text}</mark>
          <span className={classes["around"]}>{around.after}</span>
        </>
      )}
    </blockquote>
  );
}
