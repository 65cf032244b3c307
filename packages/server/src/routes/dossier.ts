import { listDossier, readAnswer, readPassages } from "@kulla/api";
import { panelIn } from "@kulla/casework";
import type { ServedRoute } from "../handle.ts";
import { FROM_VIEWS, serve } from "../handle.ts";
import { asReply, readViewPage, readViewRow } from "../read-view.ts";
import { requireCase } from "../require-case.ts";

/** The dossier as panels show it. */
export const DOSSIER_ROUTES: readonly ServedRoute[] = [
  serve(
    readAnswer,
    async (call) => {
      await requireCase(call, call.params.case);
      const panel = `${panelIn("dossier", call.query.language)}.answer`;
      return asReply(readAnswer, await readViewRow(call, call.params.case, panel, "answer"));
    },
    FROM_VIEWS,
  ),

  serve(
    listDossier,
    async (call) => {
      const { case: caseName, section } = call.params;
      await requireCase(call, caseName);
      const { cursor, limit, language } = call.query;
      const panel = `${panelIn("dossier", language)}.${section}`;
      const page = await readViewPage(call, { caseName, panel, limit, ...(cursor !== undefined && { cursor }) });
      return asReply(listDossier, page);
    },
    FROM_VIEWS,
  ),

  serve(readPassages, async (call) => {
    const caseName = call.params.case;
    await requireCase(call, caseName);
    const { views } = call.workbench;
    const { clearance } = call.viewer;
    const items = await Promise.all(
      [...new Set(call.query.id)].map(async (id) => {
        const [passage, source] = await Promise.all([
          views.row(caseName, clearance, "passages", id),
          views.row(caseName, clearance, "sources", id.split(".", 1)[0] ?? ""),
        ]);
        return passage === undefined || source === undefined ? [] : [{ ...passage, source }];
      }),
    );
    return asReply(readPassages, { items: items.flat() });
  }),
];
