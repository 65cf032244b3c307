import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useCallback } from "react";

/**
 * A value in the query of the page's address: what is chosen, filtered or searched for. It survives a reload, can be sent to a colleague,
 * and goes back with the browser's back button.
 */
export function useSearchValue(
  name: string,
): readonly [string | undefined, (value: string | undefined, how?: { readonly replace?: boolean }) => void] {
  const value = useRouterState({
    select: ({ location }) => (location.search as Readonly<Record<string, string>>)[name],
  });
  const navigate = useNavigate();
  const change = useCallback(
    (next: string | undefined, { replace = false }: { readonly replace?: boolean } = {}) => {
      void navigate({
        to: ".",
        search: (before: Record<string, unknown>) => ({ ...before, [name]: next }),
        replace,
      } as Parameters<typeof navigate>[0]);
    },
    [navigate, name],
  );
  return [value, change];
}
