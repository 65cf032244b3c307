import { listContradictions, readContradiction } from "@kulla/api";
import { panelIn } from "@kulla/casework";
import type { ViewQuery } from "@kulla/core";
import type { ServedRoute } from "../handle.ts";
import { FROM_VIEWS, serve } from "../handle.ts";
import { notFound } from "../problem.ts";
import { asReply, readViewPage, readViewRow } from "../read-view.ts";

const PANEL = "contradictions";

/** What statements do not agree on. */
export const CONTRADICTION_ROUTES: readonly ServedRoute[] = [
  serve(
    listContradictions,
    async (call) => {
      const { params, query, viewer, workbench } = call;
      const { nature, kind, severity, decided, words, cursor, limit, language } = query;
      const wanted: Omit<ViewQuery, "clearance"> = {
        caseName: params.case,
        panel: panelIn(PANEL, language),
        limit,
        facets: {
          ...(kind !== undefined && { kind: [kind].flat() }),
          ...(severity !== undefined && { severity: [severity].flat() }),
          ...(decided !== undefined && { decided: [decided] }),
          ...(nature !== undefined && { nature: [nature].flat() }),
        },
        ...(words !== undefined && words.trim() !== "" && { words }),
      };
      const page = await readViewPage(call, { ...wanted, ...(cursor !== undefined && { cursor }) });
      const counts = await workbench.views.facetCounts({ ...wanted, clearance: viewer.clearance }, "nature");
      return asReply(listContradictions, { ...page, natures: Object.fromEntries(counts) });
    },
    FROM_VIEWS,
  ),
  serve(readContradiction, async (call) => {
    const { contradiction } = call.params;
    const { value } = await readViewRow(call, call.params.case, panelIn(PANEL, call.query.language), contradiction);
    if (value === undefined) throw notFound("contradiction");
    return asReply(readContradiction, value);
  }),
];
