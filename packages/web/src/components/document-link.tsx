import type { ReactNode } from "react";
import { PanelLink } from "./panel-link.tsx";
import classes from "./document-link.module.css";

/** What the panel Evidence reads from its address. */
export interface DocumentPlace {
  /** SHA-256 of the evidence: `?evidence=`. */
  readonly evidence: string;
  /** Steps to a document inside of it, joined by `/` with each step encoded: `?part=`. */
  readonly part?: readonly string[] | undefined;
  /** Id of the statement that is to be in sight: `?statement=`. */
  readonly statement?: string | undefined;
}

/** Leads to a document, at the words of a statement. */
export function DocumentLink({
  evidence,
  part,
  statement,
  children,
}: DocumentPlace & { readonly children: ReactNode }) {
  return (
    <PanelLink
      panel="evidence"
      className={classes["link"]}
      search={{
        evidence,
        ...(part !== undefined && { part: part.map(encodeURIComponent).join("/") }),
        ...(statement !== undefined && { statement }),
      }}
    >
      {children}
    </PanelLink>
  );
}
