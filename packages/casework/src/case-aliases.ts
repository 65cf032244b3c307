import type { AliasClaim, Document, Statement } from "@kulla/core";
import { applyDecisions, documentKeyOf } from "@kulla/core";
import type { AliasAssertion } from "@kulla/knowledge";
import { vendorOfScheme } from "@kulla/knowledge";
import type { CaseFile } from "./case-file.ts";
import { sourceInfo } from "./case-file.ts";

/** What names stand for that are no actors. */
const OTHER_THINGS = new Set(["malware", "system", "software", "tool", "victim", "vulnerability"]);

/** The statements of a case on names of actors, as assertions beside those of the catalogue. What a person rejected is retracted, not gone. */
export function caseAliases(file: Pick<CaseFile, "statements" | "decisions" | "documents">): AliasAssertion[] {
  const standing = applyDecisions(file.statements, file.decisions);
  const standingById = new Map(standing.statements.map((one) => [one.id, one]));
  const documents = new Map(file.documents.map((document) => [documentKeyOf(sourceInfo(document)), document]));
  return file.statements.flatMap((stated): AliasAssertion[] => {
    const statement = standingById.get(stated.id) ?? stated;
    const { claim, stance } = statement;
    if (claim.type !== "alias" || OTHER_THINGS.has(claim.of)) return [];
    const [citation] = statement.citations;
    const key = documentKeyOf({ evidence: citation.evidence, ...partOf(statement) });
    const document = documents.get(key);
    const admiralty = standing.ratings.get(key);
    const published = statement.saidAt ?? document?.published?.value;
    const words = statement.wording?.likelihood;
    return [
      {
        left: ownedName(claim.left),
        relation: stance === "rejects" ? "distinct" : relationOf(claim, stance),
        right: ownedName(claim.right),
        ...asserted(statement, document),
        quote: citation.quote,
        works: [],
        ...(published === undefined ? {} : { published }),
        ...(words === undefined ? {} : { likelihood: words }),
        ...(admiralty === undefined ? {} : { admiralty }),
        status: standingById.has(stated.id) ? "active" : "retracted",
        because: [stated.id],
      },
    ];
  });
}

/** By whom and where it is said. A person may note down what another says: their own is only what has no speaker. */
function asserted(
  { speakers, author, citations: [{ evidence }] }: Statement,
  document: Document | undefined,
): Pick<AliasAssertion, "assertedBy" | "source" | "derivation"> {
  const source = document?.name ?? evidence;
  const speaker = speakers[0]?.name;
  if (speaker !== undefined) return { assertedBy: speaker, source, derivation: "quoted" };
  if (author.kind === "person") return { assertedBy: author.name, source, derivation: "analyst" };
  return { assertedBy: document?.publisher?.value ?? source, source, derivation: "quoted" };
}

/** Another spelling is the same name; who doubts that two are the same suspects it. */
function relationOf({ relation }: AliasClaim, stance: Statement["stance"]): AliasAssertion["relation"] {
  const plain = relation === "variant" ? "same" : relation;
  return stance === "hedges" && plain === "same" ? "suspected-same" : plain;
}

function partOf({ citations: [{ at }] }: Statement): { part?: readonly string[] } {
  return at.kind === "text" && at.part !== undefined ? { part: at.part } : {};
}

function ownedName(name: string): AliasAssertion["left"] {
  const vendor = vendorOfScheme(name);
  return vendor === undefined ? { name } : { name, vendor };
}
