import type { ReactNode } from "react";
import classes from "./tag.module.css";

/** A short word about what stands beside it. Its colour only repeats what the word says. */
export function Tag({
  tone = "plain",
  children,
}: {
  readonly tone?: "plain" | "accent" | "good" | "warm" | "bad";
  readonly children: ReactNode;
}) {
  return <span className={`${classes["tag"] ?? ""} ${classes[tone] ?? ""}`}>{children}</span>;
}
