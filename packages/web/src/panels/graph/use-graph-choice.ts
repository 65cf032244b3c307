import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import { useSearchValue } from "../../data/use-search-value.ts";

/** The node that is chosen, or the two whose relations are: `?node=` and `?with=` of the address. */
export function useGraphChoice() {
  const [node] = useSearchValue("node");
  const [other] = useSearchValue("with");
  const navigate = useNavigate();
  const choose = useCallback(
    (chosen: string | undefined, second?: string) => {
      const search = (before: Record<string, unknown>) => ({ ...before, node: chosen, with: second });
      void navigate({ to: ".", search } as Parameters<typeof navigate>[0]);
    },
    [navigate],
  );
  return { node, other, choose };
}
