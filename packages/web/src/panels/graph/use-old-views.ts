import { listSavedViews, saveView } from "@kulla/api";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { server } from "../../data/server.ts";
import { useSession } from "../../data/session.tsx";
import { callKey } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { forgetOldViews, oldViews } from "./saved-views.ts";

/** Brings the views that this browser still keeps of the case to the server; what the server has no room for stays. */
export function useOldViews(): void {
  const { viewer } = useSession();
  const { name } = useCase();
  const queries = useQueryClient();
  const { account } = viewer;
  useEffect(() => {
    const old = oldViews(localStorage, account, name);
    if (old.length === 0) return;
    const params = { case: name };
    const bring = async () => {
      const { items } = await server.call(listSavedViews, { params });
      const known = new Set(items.filter(({ panel }) => panel === "graph").map((view) => view.name));
      for (const { name: called, state } of old)
        if (!known.has(called)) await server.call(saveView, { params, body: { name: called, state } });
      forgetOldViews(localStorage, account, name);
      await queries.invalidateQueries({ queryKey: callKey(listSavedViews, { params }) });
    };
    bring().catch(() => undefined); // they are still in the browser: next time
  }, [account, name, queries]);
}
