import { Readable } from "node:stream";
import { addEvidence, downloadEvidence, listEvidence, readEvidence, UPLOAD_LIMIT } from "@kulla/api";
import type { Finding } from "@kulla/core";
import { bodyStream } from "../body-stream.ts";
import { evidenceItems } from "../evidence-items.ts";
import type { ServedRoute } from "../handle.ts";
import { serve } from "../handle.ts";
import { pageOfList } from "../page-of-list.ts";
import { notFound, Problem } from "../problem.ts";
import { requireCase } from "../require-case.ts";
import { requireEvidence } from "../require-evidence.ts";
import { requireOwnLabel, takeEvidence } from "../take-evidence.ts";

/** The evidence of a case. */
export const EVIDENCE_ROUTES: readonly ServedRoute[] = [
  serve(listEvidence, async (call) => {
    const { viewer, workbench, params, query } = call;
    await requireCase(call, params.case);
    const all = await workbench.contents.evidence(params.case, viewer.clearance);
    const page = pageOfList(all, ({ name, id }) => `${name}\0${id}`, query);
    return { ...page, items: await evidenceItems(call, page.items) };
  }),

  serve(readEvidence, async (call) => {
    const found = await requireEvidence(call);
    const [item] = await evidenceItems(call, [found]);
    if (item === undefined) throw notFound("evidence");
    const { viewer, workbench, params } = call;
    const readings = await workbench.contents.readings(params.case, viewer.clearance, workbench.tool.name, [found.id]);
    const noticed = readings.get(found.id)?.findings ?? [];
    return { ...item, noticed: noticed.map((one) => ({ ...one, at: place(one.at) })) };
  }),

  serve(downloadEvidence, async (call) => {
    const { id, name } = await requireEvidence(call);
    await call.reply
      .type("application/octet-stream")
      .header("content-disposition", attachment(name))
      .send(Readable.from(call.workbench.readBytes(id)));
    return undefined;
  }),

  serve(addEvidence, async (call) => {
    const { viewer, workbench, params, query } = call;
    await requireCase(call, params.case);
    requireOwnLabel(call, query.marking);
    const { name, origin = name, marking } = query;
    const size = lengthOf(call.request.headers["content-length"]);
    const request = { caseName: params.case, account: viewer.account, name, size, origin };
    const { id } = await workbench.uploads.begin({ ...request, ...(marking !== undefined && { marking }) });
    try {
      await workbench.uploads.append(id, viewer.account, 0, bodyStream(call.request));
      return await takeEvidence(call, id);
    } catch (error) {
      await workbench.uploads.remove(id, viewer.account);
      throw error;
    }
  }),
];

function place(at: Finding["at"]) {
  if (at === undefined) return undefined;
  const { part, ...others } = at;
  return { ...others, ...(part !== undefined && { part: [...part] }) };
}

/** What has no shape of its own: controls, and signs that turn the order of letters round, by which `exe.png` may end in `.exe`. */
const UNSHOWN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A header that saves and never shows (RFC 6266); the name as ASCII, and in full as RFC 8187 has it. */
function attachment(name: string): string {
  const base = (name.split(/[/\\]/u).at(-1) ?? name).replaceAll(UNSHOWN, "_");
  const plain = base.replaceAll(/[^\x20-\x7e]|["\\%]/gu, "_");
  const full = encodeURIComponent(Buffer.from(base, "utf8").toString("utf8")).replaceAll(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}

/** The bytes that will come; what has no length is sent as an upload. @throws Problem */
function lengthOf(header: string | undefined): number {
  const length = header !== undefined && /^\d{1,15}$/u.test(header) ? Number(header) : undefined;
  if (length === undefined)
    throw new Problem(
      "server-request-unreadable",
      "The header Content-Length is needed; or send the file by an upload.",
    );
  if (length > UPLOAD_LIMIT) throw new Problem("server-body-too-large", `One file may have ${UPLOAD_LIMIT} bytes.`);
  return length;
}
