import type { ComponentType, ReactNode } from "react";
import classes from "./empty-state.module.css";

/** Where there is nothing to show: says so, and what to do about it. */
export function EmptyState({
  icon: Icon,
  title,
  isPage = false,
  children,
}: {
  readonly icon: ComponentType<{ readonly size?: number; readonly stroke?: number; readonly "aria-hidden"?: boolean }>;
  readonly title: string;
  /** The title is the heading of the whole page. */
  readonly isPage?: boolean;
  readonly children?: ReactNode;
}) {
  const Heading = isPage ? "h1" : "h2";
  return (
    <div className={classes["empty"]}>
      <Icon size={36} stroke={1.3} aria-hidden />
      <Heading className={classes["title"]}>{title}</Heading>
      {children}
    </div>
  );
}
