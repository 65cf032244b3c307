import { setFlagsFromString } from "node:v8";

/**
 * V8 first makes a slow form of a regular expression and a fast one when it runs again. Extraction runs each of its patterns on thousands of
 * sentences: making the fast form at once saves a fifth to a third of its time (docs/performance.md). Imported before anything that has patterns.
 */
setFlagsFromString("--no-regexp-tier-up");
