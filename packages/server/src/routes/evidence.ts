import type { EvidenceItem } from "@kulla/api";
import { addEvidence as addContract, downloadEvidence, listEvidence, readEvidence } from "@kulla/api";
import { addEvidence } from "@kulla/casework";
import type { LabelledEvidence, Work } from "@kulla/core";
import { compareTlp } from "@kulla/core";
import { afterWrite } from "../after-write.ts";
import type { Call, ServedRoute } from "../handle.ts";
import { serve } from "../handle.ts";
import { pageOfList } from "../page-of-list.ts";
import { notFound, Problem } from "../problem.ts";
import { readBytes } from "../read-bytes.ts";
import { requireCase } from "../require-case.ts";
import { requireEvidence } from "../require-evidence.ts";

type CaseCall = Pick<Call<typeof listEvidence>, "viewer" | "workbench" | "params">;

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
    const work = await workOn(call, found);
    return { ...item, noticed: (work?.findings ?? []).map((one) => ({ ...one, at: place(one.at) })) };
  }),

  serve(downloadEvidence, async (call) => {
    const { id, name } = await requireEvidence(call);
    const bytes = await call.workbench.store.bytes(id);
    if (bytes === undefined) throw notFound("bytes of this evidence");
    await call.reply
      .type("application/octet-stream")
      .header("content-disposition", attachment(name))
      .header("content-length", bytes.length)
      .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return undefined;
  }),

  serve(addContract, async (call) => {
    const { viewer, workbench, params, query } = call;
    await requireCase(call, params.case);
    if (query.marking !== undefined && compareTlp(query.marking, viewer.clearance) > 0)
      throw new Problem("server-request-invalid", `You cannot add what you may not see: ${query.marking}.`);
    const bytes = await readBytes(call.request);
    const { value, findings } = await addEvidence({
      store: workbench.store,
      caseName: params.case,
      paths: [],
      from: "/",
      inline: [{ name: query.name, origin: query.origin ?? query.name, bytes }],
      now: workbench.now(),
      ...(query.marking !== undefined && { marking: query.marking }),
    });
    const [added] = value.evidence;
    if (added === undefined)
      throw new Problem("server-request-invalid", findings[0]?.message ?? "The file could not be added.");
    const seen = await workbench.contents.oneEvidence(params.case, viewer.clearance, added.id);
    // These bytes are in the case under a label that the viewer may not see: nobody learns that from this.
    if (seen === undefined) throw notFound("case");
    await workbench.jobs.ask({ kind: "process", caseName: params.case, evidence: seen.id }, seen.marking, viewer.name);
    await afterWrite(workbench, viewer, params.case);
    const [item] = await evidenceItems(call, [seen]);
    if (item === undefined) throw notFound("evidence");
    return { evidence: item, isNew: value.fresh > 0 };
  }),
];

/** What a list tells of each piece. */
async function evidenceItems(call: CaseCall, evidence: readonly LabelledEvidence[]): Promise<EvidenceItem[]> {
  const { viewer, workbench, params } = call;
  const caseName = params.case;
  const [work, counts] = await Promise.all([
    workbench.store.work(caseName),
    workbench.search.counts(
      { caseName, clearance: viewer.clearance, limit: 1, evidence: evidence.map(({ id }) => id) },
      "evidence",
    ),
  ]);
  const done = new Map(work.filter(({ tool }) => tool === workbench.tool.name).map((one) => [one.evidence, one]));
  return evidence.map((one): EvidenceItem => {
    const findings = { info: 0, warning: 0, error: 0 };
    const finished = done.get(one.id);
    for (const { severity } of finished?.findings ?? []) findings[severity] += 1;
    const { id, name, size, mediaType, origin, receivedAt, marking } = one;
    const state = finished === undefined ? "waiting" : findings.error > 0 ? "failed" : "read";
    return { id, name, size, mediaType, origin, receivedAt, marking, state, statements: counts.get(id) ?? 0, findings };
  });
}

async function workOn({ workbench, params }: CaseCall, { id }: LabelledEvidence): Promise<Work | undefined> {
  const work = await workbench.store.work(params.case);
  return work.find((one) => one.evidence === id && one.tool === workbench.tool.name);
}

function place(at: Work["findings"][number]["at"]) {
  if (at === undefined) return undefined;
  const { part, ...others } = at;
  return { ...others, ...(part !== undefined && { part: [...part] }) };
}

/** A header that saves and never shows (RFC 6266); the name as ASCII, and in full as RFC 8187 has it. */
function attachment(name: string): string {
  const base = name.split(/[/\\]/u).at(-1) ?? name;
  const plain = base.replaceAll(/[^\x20-\x7e]|["\\%]/gu, "_");
  const full = encodeURIComponent(Buffer.from(base, "utf8").toString("utf8")).replaceAll(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
