/**
 * How far a file has come: `broken` waits for the line to come back, `finishing` is all there and is being made evidence of. Once it is sent, the server's own
 * words on it count: waits to be read, read, failed.
 */
export type UploadState =
  "waiting" | "sending" | "broken" | "finishing" | "paused" | "sent" | "known" | "failed" | "cancelled";

/** What became of reading a file. */
export interface ReadingResult {
  readonly isRead: boolean;
  readonly statements: number;
  /** Warnings and errors. */
  readonly findings: number;
}

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
  readonly reading?: ReadingResult;
}

/** Files that are sent at once: more would only share the same line. */
export const AT_ONCE = 2;

export type UploadChange =
  | {
      readonly kind: "add";
      readonly files: readonly Pick<Upload, "id" | "name" | "size" | "error">[];
    }
  | { readonly kind: "start"; readonly id: number }
  | { readonly kind: "progress"; readonly id: number; readonly sent: number }
  | { readonly kind: "break"; readonly id: number }
  | { readonly kind: "finish"; readonly id: number }
  | { readonly kind: "pause"; readonly id: number }
  | { readonly kind: "resume"; readonly id: number }
  | { readonly kind: "sent"; readonly id: number; readonly evidence: string; readonly isNew: boolean }
  | { readonly kind: "fail"; readonly id: number; readonly error: unknown }
  | { readonly kind: "cancel"; readonly id: number }
  | { readonly kind: "read"; readonly id: number; readonly reading: ReadingResult }
  | { readonly kind: "clear" };

type OwnChange = Exclude<UploadChange, { readonly kind: "add" | "clear" }>;

const UNDER_WAY: ReadonlySet<UploadState> = new Set(["waiting", "sending", "broken", "finishing"]);
const SENDING: ReadonlySet<UploadState> = new Set(["sending", "broken", "finishing"]);

/** What goes on by itself on this side. */
export const isUnderWay = ({ state }: Pick<Upload, "state">): boolean => UNDER_WAY.has(state);

/** What will not change any more, unless somebody asks for it. */
export const isOver = (upload: Pick<Upload, "state">): boolean => !isUnderWay(upload) && upload.state !== "paused";

/** What each change may be made to. */
const FITS: Readonly<Record<OwnChange["kind"], (upload: Upload) => boolean>> = {
  start: ({ state }) => state === "waiting",
  progress: isUnderWay,
  break: isUnderWay,
  finish: isUnderWay,
  pause: isUnderWay,
  resume: ({ state }) => state === "paused" || state === "failed",
  sent: isUnderWay,
  fail: isUnderWay,
  cancel: (upload) => isUnderWay(upload) || upload.state === "paused",
  read: ({ state }) => state === "sent",
};

/** The uploads after a change. A file that was stopped or has come through is changed no more. */
export function changeUploads(uploads: readonly Upload[], change: UploadChange): readonly Upload[] {
  if (change.kind === "add") return [...uploads, ...change.files.map(added)];
  if (change.kind === "clear") return uploads.filter((upload) => !isOver(upload));
  return uploads.map((upload) =>
    upload.id === change.id && FITS[change.kind](upload) ? changed(upload, change) : upload,
  );
}

function added(file: Pick<Upload, "id" | "name" | "size" | "error">): Upload {
  return { ...file, state: file.error === undefined ? "waiting" : "failed", sent: 0 };
}

function changed(upload: Upload, change: OwnChange): Upload {
  switch (change.kind) {
    case "start":
      return { ...upload, state: "sending" };
    case "progress":
      return { ...upload, state: "sending", sent: Math.min(change.sent, upload.size) };
    case "break":
      return { ...upload, state: "broken" };
    case "finish":
      return { ...upload, state: "finishing", sent: upload.size };
    case "pause":
      return { ...upload, state: "paused" };
    case "resume":
      return { ...upload, state: "waiting", error: undefined };
    case "sent":
      return { ...upload, state: change.isNew ? "sent" : "known", sent: upload.size, evidence: change.evidence };
    case "fail":
      return { ...upload, state: "failed", error: change.error };
    case "cancel":
      return { ...upload, state: "cancelled" };
    case "read":
      return { ...upload, reading: change.reading };
  }
}

/** The files whose turn it is. */
export function nextUploads(uploads: readonly Upload[]): readonly Upload[] {
  const free = AT_ONCE - uploads.filter(({ state }) => SENDING.has(state)).length;
  return uploads.filter(({ state }) => state === "waiting").slice(0, Math.max(0, free));
}

/** Order in which rows are kept where there are too many: what needs somebody first, what is all well last. */
function rankOf({ state, reading }: Upload): number {
  if (state === "failed" || reading?.isRead === false) return 0;
  if (state === "paused" || SENDING.has(state)) return 1;
  if (state === "sent" && reading === undefined) return 2;
  return state === "waiting" ? 3 : 4;
}

/** At most so many of the uploads, in their order: those that somebody would look for. */
export function uploadsToShow(uploads: readonly Upload[], most: number): readonly Upload[] {
  if (uploads.length <= most) return uploads;
  const kept = new Set([...uploads].sort((a, b) => rankOf(a) - rankOf(b) || a.id - b.id).slice(0, most));
  return uploads.filter((upload) => kept.has(upload));
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

/** Whether a system or an editor has left the file in a folder: nobody means to add it. */
export function isHiddenFile(name: string): boolean {
  const steps = name.split("/");
  return steps.some((step) => step.startsWith(".")) || ["Thumbs.db", "desktop.ini"].includes(steps.at(-1) ?? "");
}
