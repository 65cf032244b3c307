import { describeActor as describeContract, listActors } from "@kulla/api";
import type { ActorReport } from "@kulla/casework";
import { describeActor, knowledgeAsOf } from "@kulla/casework";
import type { AliasAssertion } from "@kulla/knowledge";
import type { ServedRoute } from "../handle.ts";
import { serve } from "../handle.ts";
import { asReply, readViewPage, readViewRow } from "../read-view.ts";

/** The parties of a case, and what a name may mean by whose word. */
export const ACTOR_ROUTES: readonly ServedRoute[] = [
  serve(listActors, async (call) => {
    const { cursor, limit, words } = call.query;
    const page = await readViewPage(call, {
      caseName: call.params.case,
      panel: "actors",
      limit,
      ...(cursor !== undefined && { cursor }),
      ...(words !== undefined && words.trim() !== "" && { words }),
    });
    return asReply(listActors, page);
  }),

  serve(describeContract, async (call) => {
    const { name, viewpoint, asOf } = call.query;
    const { value } = await readViewRow(call, call.params.case, "actors.aliases", "all");
    const aliases = (value ?? []) as readonly AliasAssertion[];
    const { value: report } = describeActor({
      knowledge: asOf === undefined ? call.workbench.knowledge : knowledgeAsOf(call.workbench.knowledge, asOf),
      query: name,
      viewpoint: { ...(viewpoint !== undefined && { of: viewpoint }), ...(asOf !== undefined && { asOf }) },
      aliases,
    });
    return asReply(describeContract, withoutBackground(report));
  }),
];

/** What the panel shows: names and relations; where groups are from and whom they hit is the catalogue's to tell. */
function withoutBackground({ meanings, ...report }: ActorReport) {
  return { ...report, meanings: meanings.map(({ background: _, ...meaning }) => meaning) };
}
