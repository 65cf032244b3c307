import type { IndicatorKind, IndicatorPolarity } from "@kulla/core";
import type { IndicatorRow, TechniqueRow } from "./dossier.ts";
import type { DossierCatalogue } from "./input.ts";
import { known, saidOf, statementsOf, tellersNamed, voicesOf } from "./material.ts";
import type { Material, Said } from "./material.ts";
import { distinct, groupBy, inOrder } from "./order.ts";
import { oneLine, sentenceOf, text } from "./sentence.ts";

const DOTTED: ReadonlySet<IndicatorKind> = new Set(["ipv4", "cidr", "domain", "email", "hostname", "onion", "url"]);

/** A value that nobody opens by mistake: `hxxps://example[.]com/a`, `203[.]0[.]113[.]7`, `a[@]example[.]com`. */
export function defanged(kind: IndicatorKind, value: string): string {
  const line = oneLine(value, 2000);
  if (kind === "ipv6") return line.replace(/:/u, "[:]");
  if (!DOTTED.has(kind)) return line;
  const scheme = /^[a-z][a-z0-9+.-]{0,15}:\/\//iu.exec(line)?.[0] ?? "";
  const rest = line.slice(scheme.length);
  const slash = rest.search(/[/?#]/u);
  const host = kind !== "url" || slash === -1 ? rest : rest.slice(0, slash);
  const tail = rest.slice(host.length);
  const safeScheme = scheme.replace(/^http/iu, "hxxp").replace(/^ftp/iu, "fxp");
  return safeScheme + host.replaceAll(".", "[.]").replaceAll("@", "[@]") + tail;
}

function standing(said: readonly Said<"indicator">[]): IndicatorRow["standing"] {
  const kinds = distinct(said.map(({ claim }) => claim.polarity));
  const names: Readonly<Record<IndicatorPolarity, IndicatorRow["standing"]>> = {
    malicious: "malicious",
    benign: "benign",
    negative: "not an indicator",
  };
  return kinds.length === 1 && kinds[0] !== undefined ? names[kinds[0]] : "disputed";
}

const STANDINGS: readonly IndicatorRow["standing"][] = ["malicious", "disputed", "benign", "not an indicator"];

/** Every indicator once: the malicious first, by kind, then by value. */
export function indicators(material: Material): IndicatorRow[] {
  const groups = groupBy(saidOf(material, "indicator"), ({ claim }) => `${claim.kind} ${claim.value}`);
  const rows = [...groups.values()].map((said): IndicatorRow => {
    const { claim } = said[0] as Said<"indicator">;
    const statements = statementsOf(said);
    const why = distinct(said.flatMap((one) => (one.claim.why === undefined ? [] : [oneLine(one.claim.why, 120)])));
    const because = why.length === 0 ? [] : [text(": "), known(material, why.join("; "))];
    return {
      kind: material.words.indicators.kind(claim.kind),
      value: claim.value,
      shown: defanged(claim.kind, claim.value),
      standing: standing(said),
      sentence: sentenceOf([
        tellersNamed(material, voicesOf(material, statements)),
        because,
        material.book.cite(statements),
      ]),
    };
  });
  return rows.sort(
    (a, b) =>
      STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
      inOrder(a.kind, b.kind) ||
      inOrder(a.value, b.value),
  );
}

/** The surest reading of a model, where nobody prints the technique and no words name it outright. */
function surestReading(said: readonly Said<"technique">[]): TechniqueRow["reading"] {
  let surest: TechniqueRow["reading"];
  for (const { claim } of said) {
    if (claim.probability === undefined) return undefined;
    if (surest === undefined || claim.probability > surest.probability)
      surest = { probability: claim.probability, deciding: claim.deciding ?? [] };
  }
  return surest;
}

/** Every technique once, by its id. */
export function techniques(material: Material, catalogue: DossierCatalogue | undefined): TechniqueRow[] {
  const groups = groupBy(saidOf(material, "technique"), ({ claim }) => claim.tid);
  const rows = [...groups].map(([tid, said]): TechniqueRow => {
    const printed = said.some(({ claim }) => claim.explicit);
    const implied = said.some(({ claim }) => !claim.explicit);
    const reading = surestReading(said);
    const known = catalogue?.technique(tid);
    const statements = statementsOf(said);
    const doubt = said.every(({ statement }) => statement.stance === "asserts")
      ? ""
      : material.words.doubt(said[0]?.statement.stance ?? "asserts");
    return {
      tid,
      ...(known === undefined ? {} : { name: known.name }),
      tactics: known?.tactics ?? [],
      ...(reading === undefined ? {} : { reading }),
      basis: printed && implied ? "printed and implied" : printed ? "printed" : "implied",
      sentence: sentenceOf([
        text(doubt),
        tellersNamed(material, voicesOf(material, statements)),
        material.book.cite(statements),
      ]),
    };
  });
  return rows.sort((a, b) => inOrder(a.tid, b.tid));
}
