import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { comparePictures } from "./compare-pictures.ts";
import { decodePng, encodePng } from "./png.ts";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
const STORED = fileURLToPath(new URL("../screenshots/", import.meta.url));

/** Where pictures that differ are written; git ignores it. */
const DIFFERING = fileURLToPath(new URL("../screenshots/differing/", import.meta.url));

/** Tells to store what is seen now as what shall be seen. */
const isRenewed = process.env["UPDATE_SCREENSHOTS"] === "1";

/**
 * Compares a PNG with the one that is stored under the name. With `UPDATE_SCREENSHOTS=1` it is stored in its place, where the two
 * differ. Where they do, the picture as it is now and the places where it differs are written to `screenshots/differing`.
 *
 * @returns what is wrong, in words; nothing where it looks the same
 */
export function whatDiffers(name: string, png: Uint8Array): string | undefined {
  const path = `${STORED}${name}.png`;
  const actual = decodePng(png);
  const [now, places] = [`${DIFFERING}${name}.actual.png`, `${DIFFERING}${name}.places.png`];
  for (const old of [now, places]) rmSync(old, { force: true });
  const compared = existsSync(path) ? comparePictures(decodePng(readFileSync(path)), actual) : undefined;
  if (compared?.isSame === true) return undefined;
  if (isRenewed) {
    writeFileSync(path, encodePng(actual));
    return undefined;
  }
  mkdirSync(DIFFERING, { recursive: true });
  writeFileSync(now, png);
  if (compared === undefined) return `There is no ${relative(ROOT, path)}; ${relative(ROOT, now)} is how it looks now.`;
  writeFileSync(places, encodePng(compared.shown));
  const much = `${(compared.share * 100).toFixed(1)} % of the picture, ${compared.worst} of 64 blocks at one place`;
  return `The screenshot ${name} differs (${much}). Red in ${relative(ROOT, places)}; as it is now in ${relative(ROOT, now)}.`;
}
