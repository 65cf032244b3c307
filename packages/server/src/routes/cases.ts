import type { CaseItem } from "@kulla/api";
import { listCases, openCase, readCase } from "@kulla/api";
import type { Case } from "@kulla/core";
import type { Call, ServedRoute } from "../handle.ts";
import { serve } from "../handle.ts";
import { notFound, Problem } from "../problem.ts";
import { freshnessOf } from "../read-view.ts";
import { pageOfList } from "../page-of-list.ts";
import { requireCase } from "../require-case.ts";

type ViewCall = Pick<Call<typeof listCases>, "viewer" | "workbench">;

/** The cases of the workspace, as far as the viewer may know of them. */
export const CASE_ROUTES: readonly ServedRoute[] = [
  serve(listCases, async (call) => {
    const { viewer, workbench, query } = call;
    const mine = await viewer.cases();
    const known = (await workbench.store.cases()).filter(({ name }) => mine === undefined || mine.includes(name));
    const page = pageOfList(known, ({ name }) => name, query);
    const items: CaseItem[] = [];
    for (const one of page.items) {
      const item = await caseItem(call, one);
      if (item !== undefined) items.push(item);
    }
    return { ...page, items };
  }),

  serve(readCase, async (call) => {
    const item = await caseItem(call, await requireCase(call, call.params.case));
    if (item === undefined) throw notFound("case");
    return item;
  }),

  serve(openCase, async (call) => {
    const { viewer, workbench, body } = call;
    const wanted: Case = { ...body, openedAt: workbench.now() };
    const opened = await workbench.store.openCase(wanted);
    // Somebody else's case of this name is told of only as a name that is taken.
    const isMine = opened.openedAt === wanted.openedAt;
    if (isMine) await viewer.takeCase(opened.name);
    const item = isMine ? await caseItem(call, opened) : undefined;
    if (item !== undefined) return item;
    throw new Problem(
      "server-conflict",
      `The name ${body.name} is taken${viewer.isAdmin ? "" : " in this workspace"}.`,
    );
  }),
];

/** A case as the viewer sees it; undefined where the viewer has no role in it. */
async function caseItem({ viewer, workbench }: ViewCall, opened: Case): Promise<CaseItem | undefined> {
  const role = await viewer.roleIn(opened.name);
  if (role === undefined) return undefined;
  const { clearance } = viewer;
  const [evidence, statements, revision] = await Promise.all([
    workbench.contents.summary(opened.name, clearance),
    workbench.search.find({ caseName: opened.name, clearance, limit: 1 }),
    workbench.views.revision(opened.name, clearance),
  ]);
  return {
    ...opened,
    role,
    marking: evidence.marking,
    counts: { evidence: evidence.evidence, statements: statements.total },
    freshness: freshnessOf(revision),
  };
}
