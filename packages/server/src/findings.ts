import type { FindingKind } from "@kulla/core";

/** A problem of the interface: what it means, and the status and title (RFC 9457) with which the server tells it. */
export interface ProblemKind extends FindingKind {
  readonly status: number;
  readonly title: string;
}

/** What the server can refuse, and why. */
export const SERVER_FINDINGS = {
  "server-request-unreadable": {
    severity: "error",
    status: 400,
    title: "The request cannot be read",
    meaning: "The address, a header or the body of a request is not well-formed: a bad percent sign, JSON cut short.",
    remedy: "Send what /api/reference says; most often a client cut the request short.",
  },
  "server-request-invalid": {
    severity: "error",
    status: 400,
    title: "The request does not fit its contract",
    meaning: "A parameter or a part of the body is missing, unknown, or of the wrong kind.",
    remedy: "Correct each part that `errors` names; /api/reference tells what the route takes.",
  },
  "server-not-found": {
    severity: "error",
    status: 404,
    title: "There is no such thing",
    meaning: "Nothing has this address, or it is nothing that you may see.",
    remedy: "Check the name or the id. If you should see it, ask the lead of the case.",
  },
  "server-method-unknown": {
    severity: "error",
    status: 405,
    title: "This cannot be done here",
    meaning: "The address is there, but not with this method.",
    remedy: "Use one of the methods that the header Allow names.",
  },
  "server-request-slow": {
    severity: "error",
    status: 408,
    title: "The request came too slowly",
    meaning: "The body of a request was begun and did not come to its end in time.",
    remedy: "Send it again; files over slow lines by the route for uploads, in parts.",
  },
  "server-body-too-large": {
    severity: "error",
    status: 413,
    title: "The request is too large",
    meaning: "The body of the request is larger than this route takes.",
    remedy: "Send files by the route for uploads, in parts.",
  },
  "server-media-unsupported": {
    severity: "error",
    status: 415,
    title: "The body is of a kind that this route does not take",
    meaning: "The header Content-Type names a kind of body that the route does not take.",
    remedy: "Send application/json, or for uploads what /api/reference says.",
  },
  "server-conflict": {
    severity: "error",
    status: 409,
    title: "That is there already, with another content",
    meaning: "What is to be made exists already and is not the same.",
    remedy: "Read what is there, and choose another name or key.",
  },
  "server-views-full": {
    severity: "error",
    status: 409,
    title: "There is no room for another view",
    meaning: "The account keeps as many views of a panel of the case as it may.",
    remedy: "Remove a view, or keep this one under the name of another.",
  },
  "server-upload-offset": {
    severity: "error",
    status: 409,
    title: "The upload goes on elsewhere",
    meaning: "A piece of an upload does not begin where what was kept ends, or the upload is ended too soon.",
    remedy: "Read how far the upload is, and go on there.",
  },
  "server-uploads-full": {
    severity: "error",
    status: 429,
    title: "Too much is being uploaded",
    meaning: "The account has begun more uploads, or of more bytes, than it may have open.",
    remedy: "Go on with those that are open, or remove them; what nobody goes on with is removed after a day.",
  },
  "server-catalogue-fixed": {
    severity: "error",
    status: 409,
    title: "The server has a catalogue of its own",
    meaning: "The server was started with --catalogue or KULLA_CATALOGUE, which no choice overrules.",
    remedy: "Start the server without them; it then uses the version that is chosen.",
  },
  "server-build-begun": {
    severity: "error",
    status: 409,
    title: "The build was begun",
    meaning: "A file came for a version of the catalogue whose files are being read, or were.",
    remedy: "Begin another build, and send all files before it is asked for.",
  },
  "server-builds-full": {
    severity: "error",
    status: 429,
    title: "Too many builds are open",
    meaning: "As many versions of the catalogue are being built as may be, or were begun and never built.",
    remedy: "Remove some of them; what came to nothing is removed after a day.",
  },
  "server-key-reused": {
    severity: "error",
    status: 422,
    title: "The key was used for something else",
    meaning: "The same Idempotency-Key came before with another body or another address.",
    remedy: "Give each write a key of its own.",
  },
  "server-key-running": {
    severity: "error",
    status: 409,
    title: "The write is being done",
    meaning: "A request with the same Idempotency-Key was begun, here or at another server, and has not ended yet.",
    remedy: "Send it again after a moment: the reply is then that of the first.",
  },
  "server-busy": {
    severity: "error",
    status: 503,
    title: "The workbench has its hands full",
    meaning: "As many dossiers are being written as this machine can write at once.",
    remedy: "Try again as soon as the answer says.",
  },
  "server-failed": {
    severity: "error",
    status: 500,
    title: "Kulla failed; this is a bug",
    meaning: "The server met something that it does not expect. What was acknowledged before is kept.",
    remedy: "Report it with the number in `instance`: the log of the server has the rest under it.",
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
