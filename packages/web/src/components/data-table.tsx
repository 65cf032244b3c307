import type { ReactNode } from "react";
import { ScrollFrame } from "./scroll-frame.tsx";
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
    <ScrollFrame className={classes["scroll"]} label={caption}>
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
    </ScrollFrame>
  );
}
