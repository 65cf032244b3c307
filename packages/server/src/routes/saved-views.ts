import type { GraphViewState } from "@kulla/api";
import {
  graphViewState,
  listSavedViews,
  nodeKey,
  readSavedView,
  removeSavedView,
  SAVED_VIEW_LIMIT,
  savedView,
  saveView,
  timelineViewState,
} from "@kulla/api";
import type { PictureBody } from "@kulla/casework";
import type { SavedView, ViewOwner } from "@kulla/store";
import type { Call, ServedRoute } from "../handle.ts";
import { serve } from "../handle.ts";
import { notFound, Problem } from "../problem.ts";
import { requireCase } from "../require-case.ts";
import { pictureOf } from "../picture.ts";

type ViewCall = Pick<Call<typeof listSavedViews>, "viewer" | "workbench" | "params">;

/** How people look at panels, kept for them. Nobody sees another's. */
export const SAVED_VIEW_ROUTES: readonly ServedRoute[] = [
  serve(listSavedViews, async (call) => {
    await requireCase(call, call.params.case);
    const kept = await call.workbench.savedViews.list(ownerOf(call));
    return { items: kept.map(itemOf) };
  }),

  serve(readSavedView, async (call) => {
    await requireCase(call, call.params.case);
    const kept = await call.workbench.savedViews.find(ownerOf(call), call.params.view);
    if (kept === undefined) throw notFound("view");
    if (kept.panel === "timeline") return { ...itemOf(kept), state: timelineViewState.parse(kept.state) };
    return { ...itemOf(kept), state: visiblePart(graphViewState.parse(kept.state), await visibleKeys(call)) };
  }),

  serve(saveView, async (call) => {
    await requireCase(call, call.params.case);
    const { name, state } = call.body;
    const view = { panel: state.panel, name };
    const kept = await call.workbench.savedViews.save(ownerOf(call), view, state, SAVED_VIEW_LIMIT);
    if (kept === undefined)
      throw new Problem("server-views-full", `No more than ${SAVED_VIEW_LIMIT} views of a panel are kept for a case.`);
    return itemOf(kept);
  }),

  serve(removeSavedView, async (call) => {
    await requireCase(call, call.params.case);
    if (!(await call.workbench.savedViews.remove(ownerOf(call), call.params.view))) throw notFound("view");
    return undefined;
  }),
];

function ownerOf({ viewer, params }: ViewCall): ViewOwner {
  return { caseName: params.case, account: viewer.account, clearance: viewer.clearance };
}

function itemOf({ id, panel, name, savedAt }: SavedView) {
  return savedView.parse({ id, panel, name, savedAt });
}

/** Keys of the nodes that the viewer may see now. */
async function visibleKeys(call: ViewCall): Promise<ReadonlySet<string>> {
  const caseName = call.params.case;
  const { items } = await pictureOf(call, caseName);
  const bodies = items as PictureBody[];
  return new Set(bodies.flatMap(({ nodes }) => nodes.map(({ id }) => nodeKey(caseName, id))));
}

/** A node may have been marked higher since the view was kept, or the viewer's clearance lowered. */
function visiblePart(state: GraphViewState, visible: ReadonlySet<string>): GraphViewState {
  const { hidden, only, places } = state;
  const seen = (keys: readonly string[]) => keys.filter((key) => visible.has(key));
  return {
    ...state,
    hidden: seen(hidden),
    ...(only !== undefined && { only: seen(only) }),
    ...(places !== undefined && {
      places: {
        keys: seen(places.keys),
        at: places.keys.flatMap((key, index) => (visible.has(key) ? places.at.slice(index * 2, index * 2 + 2) : [])),
      },
    }),
  };
}
