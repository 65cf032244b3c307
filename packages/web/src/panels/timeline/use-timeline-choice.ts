import type { TimelineViewState } from "@kulla/api";
import { eventKind } from "@kulla/api";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useSearchValue } from "../../data/use-search-value.ts";
import { searchOf } from "./saved-timeline.ts";
import type { TimelineFilter } from "./use-timeline.ts";

export const TIMELINE_VIEWS = ["lanes", "list", "undated"] as const;

export type TimelineView = (typeof TIMELINE_VIEWS)[number];

/** What the address says of how the timeline is shown and what it is narrowed to. */
export function useTimelineChoice() {
  const [kinds] = useSearchValue("kind");
  const [conflicting] = useSearchValue("conflicting");
  const [words] = useSearchValue("words");
  const [viewName] = useSearchValue("view");
  const navigate = useNavigate();
  const view: TimelineView = TIMELINE_VIEWS.find((one) => one === viewName) ?? "lanes";
  const filter = useMemo((): TimelineFilter => {
    const chosen = (kinds ?? "").split(",").flatMap((name) => eventKind.options.find((one) => one === name) ?? []);
    return {
      ...(chosen.length > 0 && { kind: chosen }),
      ...(conflicting === "yes" && { conflicting }),
      ...(words !== undefined && words !== "" && { words }),
    };
  }, [kinds, conflicting, words]);
  const clear = () => {
    const without = (before: Record<string, unknown>) => ({
      ...before,
      kind: undefined,
      conflicting: undefined,
      words: undefined,
    });
    void navigate({ to: ".", search: without } as Parameters<typeof navigate>[0]);
  };
  /** Shows what a kept view shows. */
  const open = (state: TimelineViewState) => {
    const search = (before: Record<string, unknown>) => ({ ...before, ...searchOf(state) });
    void navigate({ to: ".", search } as Parameters<typeof navigate>[0]);
  };
  return { filter, view, clear, open };
}
