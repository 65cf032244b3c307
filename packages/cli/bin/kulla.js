#!/usr/bin/env node
// The launcher of `kulla` in a clone: it checks Node, builds the bundle where it is missing or older than the sources, and runs it.
import { requireNode } from "../../../scripts/require-node.mjs";
import { buildIfStale, BUNDLE } from "../../../scripts/build.mjs";

requireNode();
await buildIfStale();
if (process.argv.includes("serve")) {
  const { buildPageIfStale } = await import("../../../scripts/build-page.mjs");
  await buildPageIfStale();
}
await import(BUNDLE);
