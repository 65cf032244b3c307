import { findAutonomousSystems, findColonAddresses, findMacAddresses } from "./addresses.ts";
import { findBankCards, findIbans } from "./bank-accounts.ts";
import { findTechniqueIds, findWeaknesses } from "./catalogue-ids.ts";
import { findDottedNames } from "./dotted-names.ts";
import { findEmails } from "./emails.ts";
import { findQuotedFileNames } from "./file-names.ts";
import { findUnixPaths, findWindowsPaths } from "./file-paths.ts";
import { findArns, findCpes } from "./resource-names.ts";
import { mergeHits, type IndicatorHit, type PlainHit } from "./indicator-hit.ts";
import {
  findCertificateSerials,
  findCves,
  findMutexes,
  findPhones,
  findUserAgents,
  findYaraRules,
} from "./labelled-values.ts";
import { findLongRuns, findSsdeep } from "./long-runs.ts";
import { plainText } from "./plain-text.ts";
import { findRegistryKeys } from "./registry-keys.ts";
import { findUrls } from "./urls.ts";

export { isObservableHit } from "./indicator-hit.ts";
export type { IdentifierKind, IndicatorHit } from "./indicator-hit.ts";

/** Finds the indicators of one family in a text without defanging. */
type Finder = (
  text: string,
  changed: (start: number, end: number) => boolean,
  taken: readonly PlainHit[],
) => PlainHit[];

/** The surer finder first: what it took, the others leave alone. Each reads the text in time linear in its length. */
const FINDERS: readonly Finder[] = [
  findUserAgents,
  findArns,
  findCpes,
  findUrls,
  findEmails,
  findRegistryKeys,
  findMutexes,
  findCertificateSerials,
  findSsdeep,
  findWindowsPaths,
  findUnixPaths,
  findColonAddresses,
  findMacAddresses,
  findQuotedFileNames,
  findDottedNames,
  findIbans,
  findLongRuns,
  findCves,
  findYaraRules,
  findAutonomousSystems,
  findPhones,
  findBankCards,
  findWeaknesses,
  findTechniqueIds,
];

/** All indicators of a text, in order, not overlapping; defanged ones mended. Offsets are into the text as given. */
export function findIndicators(text: string): IndicatorHit[] {
  const plain = plainText(text);
  const changed = (start: number, end: number): boolean => plain.changed(start, end);
  const hits = FINDERS.reduce<PlainHit[]>((taken, find) => mergeHits(taken, find(plain.text, changed, taken)), []);
  return hits.map((hit) => ({
    ...hit,
    start: plain.startOf(hit.start),
    end: plain.endOf(hit.end),
    defanged: hit.defanged === true || plain.changed(hit.start, hit.end),
  }));
}

const BROKEN_SCHEME = /(?<![\p{L}\p{N}])h(?:[x*_×]{2}|z{2,4})p(s?)(?=:\/\/)/giu;

/** Takes out the defanging that reports use: `hxxp`, `[.]`, `(dot)`, `[@]`, `[:]//`. */
export function refang(words: string): string {
  return plainText(words).text.replace(BROKEN_SCHEME, "http$1");
}
