import { CASEWORK_FINDINGS } from "@kulla/casework";
import type { FindingCatalogue } from "@kulla/core";
import { ACCESS_FINDINGS, SERVER_FINDINGS } from "@kulla/server";

const CATALOGUE: FindingCatalogue = { ...CASEWORK_FINDINGS, ...SERVER_FINDINGS, ...ACCESS_FINDINGS };

/** What to do about a problem, as the error catalogue has it. */
export function remedyOf(code: string | undefined): string | undefined {
  return code === undefined ? undefined : CATALOGUE[code]?.remedy;
}
