/** How far a file has come. Once it is sent, the server's own words on it count: waits to be read, read, failed. */
export type UploadState = "waiting" | "sending" | "sent" | "known" | "failed" | "cancelled";

/** A file on its way into the case. */
export interface Upload {
  readonly id: number;
  /** With its folders, where it came with some. */
  readonly name: string;
  readonly size: number;
  readonly state: UploadState;
  /** Bytes that have left. */
  readonly sent: number;
  /** SHA-256, as the server computed it. */
  readonly evidence?: string;
  readonly error?: unknown;
}

/** Files that are sent at once: more would only share the same line. */
export const AT_ONCE = 2;

export type UploadChange =
  | {
      readonly kind: "add";
      readonly files: readonly { readonly id: number; readonly name: string; readonly size: number }[];
    }
  | { readonly kind: "start"; readonly id: number }
  | { readonly kind: "progress"; readonly id: number; readonly sent: number }
  | { readonly kind: "sent"; readonly id: number; readonly evidence: string; readonly isNew: boolean }
  | { readonly kind: "fail"; readonly id: number; readonly error: unknown }
  | { readonly kind: "cancel"; readonly id: number }
  | { readonly kind: "clear" };

/** What is not over yet on this side. */
export const isUnderWay = ({ state }: Upload): boolean => state === "waiting" || state === "sending";

/** The uploads after a change. A file that was stopped or has come through is changed no more. */
export function changeUploads(uploads: readonly Upload[], change: UploadChange): readonly Upload[] {
  if (change.kind === "add")
    return [...uploads, ...change.files.map((file): Upload => ({ ...file, state: "waiting", sent: 0 }))];
  if (change.kind === "clear") return uploads.filter(isUnderWay);
  return uploads.map((upload) => (upload.id === change.id && isUnderWay(upload) ? changed(upload, change) : upload));
}

function changed(upload: Upload, change: Exclude<UploadChange, { kind: "add" | "clear" }>): Upload {
  switch (change.kind) {
    case "start":
      return { ...upload, state: "sending" };
    case "progress":
      return { ...upload, sent: Math.min(change.sent, upload.size) };
    case "sent":
      return { ...upload, state: change.isNew ? "sent" : "known", sent: upload.size, evidence: change.evidence };
    case "fail":
      return { ...upload, state: "failed", error: change.error };
    case "cancel":
      return { ...upload, state: "cancelled" };
  }
}

/** The files whose turn it is. */
export function nextUploads(uploads: readonly Upload[]): readonly Upload[] {
  const free = AT_ONCE - uploads.filter(({ state }) => state === "sending").length;
  return uploads.filter(({ state }) => state === "waiting").slice(0, Math.max(0, free));
}

/** What a browser knows of where a file was: `webkitRelativePath` of a chosen folder, `path` of a dropped one. */
export interface NamedFile {
  readonly name: string;
  readonly webkitRelativePath?: string;
  readonly path?: string;
}

/** The name of a file with its folders: `reports/2022/a.html`. */
export function nameWithFolders({ name, webkitRelativePath = "", path = "" }: NamedFile): string {
  const full = webkitRelativePath === "" ? path : webkitRelativePath;
  const clean = full.replace(/^(?:\.?\/)+/u, "");
  return clean === "" ? name : clean;
}
