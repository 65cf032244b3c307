import { followCatalogue, listCatalogueBuilds, listCatalogueVersions } from "@kulla/api";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { server } from "../../data/server.ts";

/** Milliseconds in which events are gathered before the page reads again. */
const GATHER = 250;

/**
 * Reads builds and versions again while something happens with them, here or in another browser. With another version in use all is read again: names, matrix,
 * panels.
 *
 * @param isFollowed only those who run the workspace are told
 */
export function useCatalogueEvents(isFollowed: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!isFollowed) return undefined;
    let wait: ReturnType<typeof setTimeout> | undefined;
    let isOther = false;
    const ids: readonly unknown[] = [listCatalogueBuilds.id, listCatalogueVersions.id];
    const readAgain = () => {
      wait = undefined;
      const all = isOther;
      isOther = false;
      void queries.invalidateQueries({ predicate: ({ queryKey: [route] }) => all || ids.includes(route) });
    };
    const soon = () => (wait ??= setTimeout(readAgain, GATHER));
    const source = new EventSource(server.url(followCatalogue, {}), { withCredentials: true });
    source.addEventListener("build", soon);
    source.addEventListener("used", () => {
      isOther = true;
      soon();
    });
    // What happened before the line was there, or while it was lost, was not heard.
    source.addEventListener("open", soon);
    return () => {
      source.close();
      clearTimeout(wait);
    };
  }, [queries, isFollowed]);
}
