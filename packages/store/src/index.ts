// What store gives. Types first.
export type { StoreOptions } from "./open-store.ts";
export { openStore } from "./open-store.ts";
export { StoreProblem } from "./store-problem.ts";
export { STORE_FINDINGS } from "./findings.ts";
