import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useCase } from "../data/use-case.ts";
import type { PanelId } from "../panels/panel-id.ts";

/** Leads to another panel of the case: `<PanelLink panel="evidence" search={{ statement: id }}>`. */
export function PanelLink({
  panel,
  search,
  className,
  children,
}: {
  readonly panel: PanelId;
  readonly search?: Readonly<Record<string, string>>;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const { name } = useCase();
  return (
    <Link
      to="/cases/$case/$panel"
      params={{ case: name, panel }}
      {...(search !== undefined && { search: search as never })}
      className={className ?? ""}
    >
      {children}
    </Link>
  );
}
