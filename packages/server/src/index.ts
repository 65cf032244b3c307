// What server gives. Types first.
export type { Access, AccessSettings } from "./access/access.ts";
export type { AccountWish } from "./access/account-changes.ts";
export type { AccessOptions } from "./access/create-access.ts";
export type { Viewer } from "./access/viewer.ts";
export type { ServerOptions } from "./app.ts";
export type { Gate } from "./gate.ts";
export type { RunningServer, StartInput } from "./start.ts";
export type { OnFailure } from "./send-problem.ts";
export type { IssuedVersions, WantedAnswer, WantedDossier, Workbench } from "./workbench.ts";

export { createServer } from "./app.ts";
export { LOCAL_ACCOUNT } from "./access/access.ts";
export { accessGate } from "./access/access-gate.ts";
export { alterAccount, newAccount } from "./access/account-changes.ts";
export { createAccess } from "./access/create-access.ts";
export { newToken } from "./access/new-token.ts";
export { Problem } from "./problem.ts";
export { openGate } from "./gate.ts";
export { PAGE_FOLDER } from "./page-files.ts";
export { startServer } from "./start.ts";
export { SERVED_ROUTES } from "./routes/served-routes.ts";

export { ACCESS_FINDINGS } from "./access/findings.ts";
export { SERVER_FINDINGS } from "./findings.ts";
