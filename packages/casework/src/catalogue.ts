import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";
import type { Finding, Read } from "@kulla/core";
import { sha256Hex } from "@kulla/core";
import type { CatalogueSource } from "@kulla/knowledge";
import { compileCatalogue, openCatalogue, searchCatalogue, writeCatalogue } from "@kulla/knowledge";
import { gatherFiles } from "./gatherFiles.ts";
