// What server gives. Types first.
export type { Viewer } from "./access/viewer.ts";
export type { Workbench } from "./workbench.ts";
export { SERVED_ROUTES } from "./routes/served-routes.ts";
