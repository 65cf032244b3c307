import { Readable } from "node:stream";
import { DOSSIER_FORMATS, downloadDossier } from "@kulla/api";
import type { ServedRoute } from "../handle.ts";
import { serve } from "../handle.ts";
import { requireCase } from "../require-case.ts";

const ENDINGS = { html: "html", json: "json", stix: "stix.json" } as const;

/** What is taken away from the workbench as a file. */
export const DOWNLOAD_ROUTES: readonly ServedRoute[] = [
  serve(downloadDossier, async (call) => {
    const { viewer, workbench, params, reply, signal } = call;
    const { case: caseName, format } = params;
    await requireCase(call, caseName);
    const pieces = workbench.writeDossier({ caseName, clearance: viewer.clearance, format, signal });
    // The first piece is waited for: what fails before it is told as a problem, not as a file that is cut short.
    const first = await pieces.next();
    await reply
      .type(DOSSIER_FORMATS[format])
      .header("content-disposition", `attachment; filename="${caseName}.dossier.${ENDINGS[format]}"`)
      .send(Readable.from(withFirst(first, pieces)));
    return undefined;
  }),
];

async function* withFirst(
  first: IteratorResult<Uint8Array | string>,
  rest: AsyncGenerator<Uint8Array | string>,
): AsyncGenerator<Uint8Array | string> {
  if (first.done !== true) yield first.value;
  yield* rest;
}
