import { describeActor as describeContract, listActors, lookUpActor } from "@kulla/api";
import type { DescribeActorInput } from "@kulla/casework";
import { describeActor, knowledgeAsOf, panelIn, statementsNaming } from "@kulla/casework";
import type { AliasAssertion } from "@kulla/knowledge";
import type { Call, ServedRoute } from "../handle.ts";
import { serve } from "../handle.ts";
import { requireCase } from "../require-case.ts";
import { asReply, readViewPage, readViewRow } from "../read-view.ts";

/** The parties of a case, and what a name may mean by whose word. */
export const ACTOR_ROUTES: readonly ServedRoute[] = [
  serve(listActors, async (call) => {
    const { cursor, limit, words, language } = call.query;
    const page = await readViewPage(call, {
      caseName: call.params.case,
      panel: panelIn("actors", language),
      limit,
      ...(cursor !== undefined && { cursor }),
      ...(words !== undefined && words.trim() !== "" && { words }),
    });
    return asReply(listActors, page);
  }),

  serve(describeContract, async (call) => {
    const { name: caseName } = await requireCase(call, call.params.case);
    const { value } = await readViewRow(call, caseName, "actors.aliases", "all");
    const aliases = (value ?? []) as readonly AliasAssertion[];
    const mentions = await mentionsOf(call, caseName, call.query.name);
    return asReply(describeContract, reportOn(call, { aliases, mentions }));
  }),

  serve(lookUpActor, (call) => Promise.resolve(asReply(lookUpActor, reportOn(call, {})))),
];

type Named = Pick<Call<typeof lookUpActor>, "query" | "workbench" | "viewer">;

function reportOn({ query, workbench }: Named, said: Pick<DescribeActorInput, "aliases" | "mentions">) {
  const { name, viewpoint, asOf } = query;
  return describeActor({
    knowledge: asOf === undefined ? workbench.knowledge : knowledgeAsOf(workbench.knowledge, asOf),
    query: name,
    viewpoint: { ...(viewpoint !== undefined && { of: viewpoint }), ...(asOf !== undefined && { asOf }) },
    ...said,
  }).value;
}

/** Most statements that are looked at for those that have the very name. */
const MOST_LOOKED_AT = 500;

/** The statements that the viewer sees and that have the name. */
async function mentionsOf({ workbench, viewer: { clearance } }: Named, caseName: string, name: string) {
  const { items } = await workbench.search.find({ caseName, clearance, words: name, limit: MOST_LOOKED_AT });
  const evidence = await workbench.contents.evidence(caseName, clearance);
  const names = new Map(evidence.map((one) => [one.id, one.name]));
  const found = items.map(({ statement }) => statement).sort((a, b) => (a.id < b.id ? -1 : 1));
  return statementsNaming(name, found, (id) => names.get(id));
}
