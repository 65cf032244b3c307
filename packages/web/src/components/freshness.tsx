import { IconRefresh } from "@tabler/icons-react";
import { useMessages } from "../messages/language.tsx";
import classes from "./freshness.module.css";

/** Says quietly that what is shown is being computed again; nothing where it is up to date. */
export function Freshness({ freshness }: { readonly freshness: { readonly stale: boolean } | undefined }) {
  const { components } = useMessages();
  return (
    <span role="status" className={classes["freshness"]}>
      {freshness?.stale === true ? (
        <span className={classes["stale"]} title={components.staleHint}>
          <IconRefresh size={14} aria-hidden />
          {components.stale}
        </span>
      ) : null}
    </span>
  );
}
