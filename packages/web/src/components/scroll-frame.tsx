import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import classes from "./scroll-frame.module.css";

/** A frame in which something wide is scrolled, with the keyboard too. Where more is to come, it fades towards that edge. */
export function ScrollFrame({
  label,
  role = "group",
  className,
  children,
}: {
  /** What is scrolled. */
  readonly label: string;
  readonly role?: "group" | "region";
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const note = () => {
      const after = element.scrollWidth - element.clientWidth - element.scrollLeft;
      element.toggleAttribute("data-more-before", element.scrollLeft > 1);
      element.toggleAttribute("data-more-after", after > 1);
    };
    const sizes = new ResizeObserver(note);
    for (const each of [element, ...element.children]) sizes.observe(each);
    element.addEventListener("scroll", note, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener("scroll", note);
    };
  }, []);
  return (
    <div
      ref={frame}
      className={`${classes["frame"] ?? ""} ${className ?? ""}`}
      role={role}
      aria-label={label}
      tabIndex={0}
    >
      {children}
    </div>
  );
}
