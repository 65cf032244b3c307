import { listOrigins, listSources, listUnread } from "@kulla/api";
import { panelIn } from "@kulla/casework";
import type { Call, ServedRoute } from "../handle.ts";
import { FROM_VIEWS, serve } from "../handle.ts";
import { asReply, readViewPage } from "../read-view.ts";
import { requireCase } from "../require-case.ts";

type PageCall = Pick<Call<typeof listUnread>, "viewer" | "workbench" | "params"> & {
  readonly query: { readonly limit: number; readonly cursor?: string | undefined; readonly words?: string | undefined };
};

/** Whose texts the case has, and how far they can be relied on. */
export const SOURCE_ROUTES: readonly ServedRoute[] = [
  serve(
    listSources,
    async (call) => asReply(listSources, await readPanel(call, panelIn("sources", call.query.language))),
    FROM_VIEWS,
  ),
  serve(
    listOrigins,
    async (call) => asReply(listOrigins, await readPanel(call, panelIn("sources.origins", call.query.language))),
    FROM_VIEWS,
  ),
  serve(listUnread, async (call) => asReply(listUnread, await readPanel(call, "sources.unread")), FROM_VIEWS),
];

async function readPanel(call: PageCall, panel: string) {
  const { cursor, limit, words } = call.query;
  await requireCase(call, call.params.case);
  return readViewPage(call, {
    caseName: call.params.case,
    panel,
    limit,
    ...(cursor !== undefined && { cursor }),
    ...(words !== undefined && words.trim() !== "" && { words }),
  });
}
