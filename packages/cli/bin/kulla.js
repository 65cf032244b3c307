#!/usr/bin/env node
// The launcher of `kulla` in a clone: it checks Node, builds the bundle where it is missing or older than the sources, and runs it.
import { requireNode } from "../../../scripts/require-node.mjs";
import { buildIfStale, BUNDLE } from "../../../scripts/build.mjs";

requireNode();
await buildIfStale();
await import(BUNDLE);
