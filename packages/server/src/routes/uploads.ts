import type { UploadItem } from "@kulla/api";
import { appendToUpload, beginUpload, finishUpload, listUploads, readUpload, removeUpload } from "@kulla/api";
import type { Upload } from "@kulla/store";
import type { Call, ServedRoute } from "../handle.ts";
import { serve } from "../handle.ts";
import { notFound, Problem } from "../problem.ts";
import { bodyStream } from "../body-stream.ts";
import { requireCase } from "../require-case.ts";
import { requireOwnLabel, takeEvidence } from "../take-evidence.ts";

type UploadCall = Pick<Call<typeof readUpload>, "viewer" | "workbench" | "params" | "reply">;

/** Files that come in pieces. An upload is its account's own: nobody else sees it or goes on with it. */
export const UPLOAD_ROUTES: readonly ServedRoute[] = [
  serve(beginUpload, async (call) => {
    const { viewer, workbench, params, body } = call;
    await requireCase(call, params.case);
    requireOwnLabel(call, body.marking);
    const { name, size, origin = name, marking, fingerprint } = body;
    const request = {
      ...{ caseName: params.case, account: viewer.account, name, size, origin },
      ...(marking !== undefined && { marking }),
      ...(fingerprint !== undefined && { fingerprint }),
    };
    return uploadItem(await workbench.uploads.begin(request));
  }),

  serve(listUploads, async (call) => {
    await requireCase(call, call.params.case);
    const open = await call.workbench.uploads.open(call.params.case, call.viewer.account);
    return { items: open.map(uploadItem) };
  }),

  serve(readUpload, async (call) => told(call, await requireUpload(call))),

  serve(appendToUpload, async (call) => {
    const { id } = await requireUpload(call);
    const offset = offsetOf(call.request.headers["upload-offset"]);
    const stream = bodyStream(call.request);
    return told(call, await call.workbench.uploads.append(id, call.viewer.account, offset, stream));
  }),

  serve(finishUpload, async (call) => {
    const { id } = await requireUpload(call);
    return takeEvidence(call, id);
  }),

  serve(removeUpload, async (call) => {
    const { id } = await requireUpload(call);
    await call.workbench.uploads.remove(id, call.viewer.account);
    return undefined;
  }),
];

async function requireUpload(call: UploadCall): Promise<Upload> {
  const { viewer, workbench, params } = call;
  await requireCase(call, params.case);
  const found = await workbench.uploads.find(params.upload, viewer.account);
  if (found?.caseName !== params.case) throw notFound("upload");
  return found;
}

/** The upload, and the headers of tus that say the same. */
function told({ reply }: UploadCall, upload: Upload): UploadItem {
  reply.header("upload-offset", upload.received).header("upload-length", upload.size);
  return uploadItem(upload);
}

function uploadItem({ id, name, size, received, marking, fingerprint }: Upload): UploadItem {
  return {
    ...{ id, name, size, received },
    ...(marking !== undefined && { marking }),
    ...(fingerprint !== undefined && { fingerprint }),
  };
}

function offsetOf(header: string | readonly string[] | undefined): number {
  if (typeof header === "string" && /^\d{1,15}$/u.test(header)) return Number(header);
  throw new Problem("server-request-invalid", "The header Upload-Offset says where the piece begins.", {
    errors: [{ pointer: "Upload-Offset", message: "a number of bytes" }],
  });
}
