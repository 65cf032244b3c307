/**
 * Makes `data/techniques.bin`, the model that reads techniques out of words, from TRAM's annotated reports and ATT&CK's examples in
 * `$KULLA_DATA`: `npm run train:techniques`. The same data give the same bytes.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { stdout } from "node:process";
import { makeShippedModel, MODEL } from "./technique-model/shipped-model.ts";

const bytes = makeShippedModel();
mkdirSync(dirname(MODEL), { recursive: true });
writeFileSync(MODEL, bytes);
stdout.write(`${MODEL}: ${bytes.length} bytes\n`);
