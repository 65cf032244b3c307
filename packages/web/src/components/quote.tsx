import classes from "./quote.module.css";

/** Words of a source as printed. They are text and nothing else; the direction is theirs. */
export function Quote({ text }: { readonly text: string }) {
  return (
    <blockquote className={classes["quote"]} dir="auto">
      {text}
    </blockquote>
  );
}
