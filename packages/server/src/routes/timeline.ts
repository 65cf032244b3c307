import { exportTimeline, listTimeline, readTimelineOverview } from "@kulla/api";
import type { TimelineBody } from "@kulla/casework";
import { panelIn, TIMELINE_CSV_HEAD, timelineCsv, timelineJsonLines } from "@kulla/casework";
import type { ViewQuery } from "@kulla/core";
import { Readable } from "node:stream";
import type { Call, ServedRoute } from "../handle.ts";
import { FROM_VIEWS, serve } from "../handle.ts";
import { asReply, readViewPage } from "../read-view.ts";
import { requireCase } from "../require-case.ts";

const PANEL = "timeline";

/** Rows of one page of an export. */
const PAGE = 500;

/** Most lanes of a kind that the overview names; those with most events. */
const LANE_LIMIT = 500;

/** Where a range without an end goes to, in days. */
const FAR = 3_000_000;

type Filter = Partial<Call<typeof listTimeline>["query"]>;

/** What happened, by time. */
export const TIMELINE_ROUTES: readonly ServedRoute[] = [
  serve(
    listTimeline,
    async (call) => {
      await requireCase(call, call.params.case);
      const { cursor, limit } = call.query;
      const page = await readViewPage(call, {
        ...viewQuery(call.params.case, call.query),
        limit,
        ...(cursor !== undefined && { cursor }),
      });
      return asReply(listTimeline, page);
    },
    FROM_VIEWS,
  ),

  serve(readTimelineOverview, async (call) => {
    await requireCase(call, call.params.case);
    const { views } = call.workbench;
    const { clearance } = call.viewer;
    const wanted = { ...viewQuery(call.params.case, call.query), clearance };
    const dated = { ...wanted, facets: { ...wanted.facets, dated: ["yes"] } };
    const [page, undated, conflicting, months, kinds, system, actor, source] = await Promise.all([
      readViewPage(call, dated),
      views.page({ ...wanted, facets: { ...wanted.facets, dated: ["no"] } }),
      views.page({ ...dated, facets: { ...dated.facets, conflicting: ["yes"] } }),
      views.facetCounts(dated, "month"),
      views.facetCounts(wanted, "kind"),
      views.facetCounts(dated, "system"),
      views.facetCounts(dated, "actor"),
      views.facetCounts(dated, "source"),
    ]);
    return {
      freshness: page.freshness,
      total: page.total,
      undated: undated?.total ?? 0,
      conflicting: conflicting?.total ?? 0,
      months: byName(months),
      kinds: byCount(kinds),
      lanes: { system: byCount(system), actor: byCount(actor), source: byCount(source) },
    };
  }),

  serve(exportTimeline, async (call) => {
    const caseName = call.params.case;
    await requireCase(call, caseName);
    const { format } = call.query;
    const type = format === "csv" ? "text/csv; charset=utf-8; header=present" : "application/x-ndjson; charset=utf-8";
    const lines = format === "csv" ? csv(call) : jsonLines(call);
    await call.reply
      .type(type)
      .header("content-disposition", `attachment; filename="${caseName}.timeline.${format}"`)
      .send(Readable.from(lines));
    return undefined;
  }),
];

function viewQuery(caseName: string, filter: Filter): Omit<ViewQuery, "clearance"> {
  const { kind, conflicting, system, actor, source, dated, words, from, to } = filter;
  return {
    caseName,
    panel: panelIn(PANEL, filter.language ?? "en"),
    limit: 1,
    facets: {
      ...(kind !== undefined && { kind }),
      ...(conflicting !== undefined && { conflicting: [conflicting] }),
      ...(system !== undefined && { system }),
      ...(actor !== undefined && { actor }),
      ...(source !== undefined && { source }),
      ...(dated !== undefined && { dated: [dated] }),
    },
    ...((from !== undefined || to !== undefined) && { range: [from ?? -FAR, to ?? FAR] as const }),
    ...(words !== undefined && words.trim() !== "" && { words }),
  };
}

async function* csv(call: Call<typeof exportTimeline>): AsyncGenerator<string> {
  yield TIMELINE_CSV_HEAD;
  for await (const item of allItems(call)) yield timelineCsv(item);
}

async function* jsonLines(call: Call<typeof exportTimeline>): AsyncGenerator<string> {
  for await (const item of allItems(call)) yield timelineJsonLines(item);
}

/** All dated events that pass the filter, page by page. */
async function* allItems(call: Call<typeof exportTimeline>): AsyncGenerator<TimelineBody> {
  const query = { ...viewQuery(call.params.case, { ...call.query, dated: "yes" }), limit: PAGE };
  let cursor: string | undefined;
  do {
    call.signal.throwIfAborted();
    const page = await readViewPage(call, { ...query, ...(cursor !== undefined && { cursor }) });
    yield* page.items as TimelineBody[];
    cursor = page.next;
  } while (cursor !== undefined);
}

function byName(counts: ReadonlyMap<string, number>) {
  return entries(counts).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function byCount(counts: ReadonlyMap<string, number>) {
  return entries(counts)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, LANE_LIMIT);
}

function entries(counts: ReadonlyMap<string, number>) {
  return [...counts].map(([name, count]) => ({ name, count }));
}
