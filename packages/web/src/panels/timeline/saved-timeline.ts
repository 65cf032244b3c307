import type { TimelineViewState } from "@kulla/api";
import type { LaneKind } from "./lanes.ts";
import type { TimeWindow } from "./time-window.ts";
import type { TimelineFilter } from "./use-timeline.ts";

/** How the timeline is looked at, as it is kept. */
export function stateToSave({
  filter: { kind, conflicting, words },
  view,
  lanes,
  window,
}: {
  readonly filter: TimelineFilter;
  readonly view: TimelineViewState["view"];
  readonly lanes: LaneKind;
  /** What was moved or zoomed to; undefined where all is in sight. */
  readonly window: TimeWindow | undefined;
}): TimelineViewState {
  return {
    panel: "timeline",
    view,
    lanes,
    kinds: [...(kind ?? [])],
    conflicting: conflicting === "yes",
    ...(words !== undefined && { words }),
    ...(window !== undefined && { window }),
  };
}

/** What of the address a kept view puts in place of what is there. */
export function searchOf({ view, lanes, kinds, conflicting, words }: TimelineViewState) {
  return {
    view: view === "lanes" ? undefined : view,
    lanes: lanes === "system" ? undefined : lanes,
    kind: kinds.length === 0 ? undefined : kinds.join(","),
    conflicting: conflicting ? "yes" : undefined,
    words,
  };
}
