import { downloadLayer, listGroups, listTechniques, readAttackCatalogue, readGroupTechniques } from "@kulla/api";
import type { AttackBody } from "@kulla/casework";
import { attackCatalogue, attackGroups, groupTechniques } from "@kulla/casework";
import type { Tlp } from "@kulla/core";
import { addAll, parseTlp } from "@kulla/core";
import { navigatorLayer } from "@kulla/sharing";
import type { Call, ServedRoute } from "../handle.ts";
import { FROM_VIEWS, serve } from "../handle.ts";
import { notFound } from "../problem.ts";
import { asReply, readViewPage, readViewRow } from "../read-view.ts";

/** Rows of one page where all are read. */
const PAGE = 500;

/** Techniques of a case, and the catalogue that they are compared with. */
export const ATTACK_ROUTES: readonly ServedRoute[] = [
  serve(
    listTechniques,
    async (call) => {
      const { cursor, limit } = call.query;
      const query = { caseName: call.params.case, panel: "attack", limit, ...(cursor !== undefined && { cursor }) };
      return asReply(listTechniques, await readViewPage(call, query));
    },
    FROM_VIEWS,
  ),

  serve(downloadLayer, async (call) => {
    const caseName = call.params.case;
    const { workbench, reply } = call;
    const opened = (await workbench.store.cases()).find(({ name }) => name === caseName);
    if (opened === undefined) throw notFound("case");
    const techniques = await allTechniques(call, caseName);
    const layer = navigatorLayer({
      title: opened.title,
      marking: await markingOf(call, caseName),
      attackVersion: attackCatalogue(workbench.knowledge.catalogue).version,
      techniques: techniques.map(({ tid, origins, basis, sentence }) => ({
        tid,
        origins,
        basis,
        comment: sentence.text,
      })),
    });
    await reply
      .type("application/json; charset=utf-8")
      .header("content-disposition", `attachment; filename="${caseName}.navigator.json"`)
      .send(layer);
    return undefined;
  }),

  serve(readAttackCatalogue, ({ workbench }) => {
    const { version, tactics, techniques } = attackCatalogue(workbench.knowledge.catalogue);
    return Promise.resolve({
      version,
      tactics: [...tactics],
      techniques: techniques.map(({ tactics: of, ...one }) => ({ ...one, tactics: [...of] })),
    });
  }),

  serve(listGroups, ({ workbench }) => Promise.resolve({ items: attackGroups(workbench.knowledge) })),

  serve(readGroupTechniques, ({ workbench, params }) => {
    const group = groupTechniques(workbench.knowledge, params.group);
    if (group === undefined) throw notFound("group");
    return Promise.resolve({ ...group, techniques: [...group.techniques] });
  }),
];

type LayerCall = Pick<Call<typeof downloadLayer>, "viewer" | "workbench">;

async function allTechniques(call: LayerCall, caseName: string) {
  const found: AttackBody[] = [];
  let cursor: string | undefined;
  do {
    const query = { caseName, panel: "attack", limit: PAGE, ...(cursor !== undefined && { cursor }) };
    const page = await readViewPage(call, query);
    addAll(found, page.items as AttackBody[]);
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
}

/** Label of what the viewer's techniques rest on; before the case is computed, the highest that the viewer may see. */
async function markingOf(call: LayerCall, caseName: string): Promise<Tlp> {
  const { value } = await readViewRow(call, caseName, "attack.about", "marking");
  return (typeof value === "string" ? parseTlp(value) : undefined) ?? call.viewer.clearance;
}
