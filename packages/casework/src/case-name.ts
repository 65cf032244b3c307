import { basename, resolve } from "node:path";

/** What a case may be called: a word that is safe in a path, an address and a shell. */
const CASE_NAME = /^[a-z0-9][a-z0-9._-]{0,79}$/u;

export function isCaseName(name: string): boolean {
  return CASE_NAME.test(name);
}

/**
 * Makes a case's name from the folder that it is opened on: lower case, without diacritics, other signs as hyphens.
 *
 * @example caseNameOf("reports/Shqipëria 2022") // "shqiperia-2022"
 */
export function caseNameOf(path: string): string {
  const slug = basename(resolve(path))
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9._]+/gu, "-")
    .replaceAll(/^[-._]+|[-._]+$/gu, "")
    .slice(0, 80);
  return slug === "" ? "case" : slug;
}
