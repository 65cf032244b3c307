import { IconMapOff } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { EmptyState } from "../components/empty-state.tsx";
import { useMessages } from "../messages/language.tsx";

/** An address that leads nowhere. */
export function NotFound() {
  const { shell } = useMessages();
  return (
    <EmptyState icon={IconMapOff} title={shell.notFound} isPage>
      <p>{shell.notFoundHint}</p>
      <Link to="/">{shell.backToCases}</Link>
    </EmptyState>
  );
}
