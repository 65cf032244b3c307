import { useRouterState } from "@tanstack/react-router";
import { useEffect, useState } from "react";

/** Milliseconds after which the new page has its title. */
const SETTLED = 600;

/** Says where one has come to, for those who do not see that the page has changed. */
export function PageAnnouncer() {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const [title, setTitle] = useState("");
  useEffect(() => {
    const wait = setTimeout(() => setTitle(document.title), SETTLED);
    return () => clearTimeout(wait);
  }, [path]);
  return (
    <div role="status" className="visually-hidden">
      {title}
    </div>
  );
}
