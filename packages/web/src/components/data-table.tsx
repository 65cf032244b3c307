import type { ReactNode } from "react";
import classes from "./data-table.module.css";

/** A table that scrolls in its own frame, and can be scrolled with the keyboard. Rows are `<tr>` elements. */
export function DataTable({
  caption,
  heads,
  rows,
}: {
  /** Heard, not seen: a heading stands above. */
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: ReactNode;
}) {
  return (
    <div className={classes["scroll"]} role="group" aria-label={caption} tabIndex={0}>
      <table className={classes["table"]}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows}</tbody>
      </table>
    </div>
  );
}
