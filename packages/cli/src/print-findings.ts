import type { Finding, Severity } from "@kulla/core";
import type { Screen } from "./session.ts";
import type { Style } from "./terminal.ts";
import { safeForTerminal } from "./terminal.ts";

const STYLE: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", info: "dim" };
const ORDER: readonly Severity[] = ["error", "warning", "info"];

/**
 * Tells what was noticed, the worst first, as notes. Of `info` only the number is told, since the dossier and `--json` have them in
 * full.
 */
export function printFindings(findings: readonly Finding[], screen: Screen): void {
  for (const severity of ORDER.slice(0, 2)) {
    for (const finding of findings) {
      if (finding.severity === severity) screen.note(findingLine(finding, screen));
    }
  }
  const others = findings.filter(({ severity }) => severity === "info").length;
  if (others > 0) screen.note(screen.paintNote("dim", `${others} more remarks stand in the dossier.`));
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
