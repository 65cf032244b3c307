import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sha256Hex } from "@kulla/core";
import { makeShippedModel, MODEL } from "../scripts/technique-model/shipped-model.ts";

test("the shipped model is what training makes of the published data", { timeout: 300_000 }, () => {
  expect(sha256Hex(makeShippedModel())).toBe(sha256Hex(new Uint8Array(readFileSync(MODEL))));
});
