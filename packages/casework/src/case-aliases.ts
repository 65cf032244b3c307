import type { AliasClaim, Statement } from "@kulla/core";
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
    const speaker = statement.speakers[0]?.name;
    const person = statement.author.kind === "person" ? statement.author.name : undefined;
    const publisher = document?.publisher?.value ?? document?.name ?? citation.evidence;
    const words = statement.wording?.likelihood;
    return [
      {
        left: ownedName(claim.left),
        relation: stance === "rejects" ? "distinct" : relationOf(claim, stance),
        right: ownedName(claim.right),
        assertedBy: speaker ?? person ?? publisher,
        source: document?.name ?? citation.evidence,
        quote: citation.quote,
        works: [],
        ...(published === undefined ? {} : { published }),
        ...(words === undefined ? {} : { likelihood: words }),
        ...(admiralty === undefined ? {} : { admiralty }),
        // A person may note down what another says: their own is only what has no speaker.
        derivation: speaker === undefined && person !== undefined ? "analyst" : "quoted",
        status: standingById.has(stated.id) ? "active" : "retracted",
        because: [stated.id],
      },
    ];
  });
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
