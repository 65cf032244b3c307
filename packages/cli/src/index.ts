// What cli gives. Types first.
export type { ExitCode } from "./exit.ts";
export type { World } from "./terminal.ts";
export { EXIT } from "./exit.ts";
export { runKulla } from "./run-kulla.ts";
