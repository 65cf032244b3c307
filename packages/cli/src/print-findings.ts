import type { Finding, Severity } from "@kulla/core";
import type { Screen } from "./screen.ts";
import type { Style } from "./terminal.ts";
import { safeForTerminal } from "./terminal.ts";

const STYLE: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", info: "dim" };
const ORDER: readonly Severity[] = ["error", "warning", "info"];

/** Tells the errors and warnings, the worst first, as notes. What is `info` stands in the dossier and in `--json`: see `printRemarks`. */
export function printFindings(findings: readonly Finding[], screen: Screen): void {
  for (const severity of ORDER.slice(0, 2)) {
    for (const finding of findings) {
      if (finding.severity === severity) screen.note(findingLine(finding, screen));
    }
  }
}

/** Says, behind the result, how many remarks of `info` the dossier has. */
export function printRemarks(findings: readonly Finding[], screen: Screen): void {
  const remarks = findings.filter(({ severity }) => severity === "info").length;
  const words =
    remarks === 1
      ? "One remark on how the sources were read stands"
      : `${remarks} remarks on how the sources were read stand`;
  if (remarks > 0) screen.note(screen.paintNote("dim", `${words} in the dossier.`));
}

/** `error  reports/a.pdf > b.eml: It is encrypted. [reading-encrypted]` */
export function findingLine({ severity, code, message, at }: Finding, { paintNote }: Screen): string {
  const place = [at?.file, ...lineAndPage(at)].filter((part) => part !== undefined).join(", ");
  const where = place === "" ? "" : `${place}: `;
  const label = paintNote(STYLE[severity], severity.padEnd(7));
  return `${label} ${safeForTerminal(where + message)} ${paintNote("dim", `[${code}]`)}`;
}

function lineAndPage(at: Finding["at"]): (string | undefined)[] {
  return [
    at?.line === undefined ? undefined : `line ${at.line}`,
    at?.page === undefined ? undefined : `page ${at.page}`,
  ];
}
