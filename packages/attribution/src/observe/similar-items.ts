import type { Statement } from "@kulla/core";
import type { EvidenceItem } from "../evidence.ts";
import { compareText, sortedSet } from "../order.ts";
import type { ObservedCase } from "./observed-case.ts";
import { softwareRecord } from "./observation-items.ts";
import type { OwnCampaign } from "./own-campaigns.ts";

/** Users of a program beyond which its like tells nothing. */
export const MOST_USERS = 6;

/** Likelihood ratio of software that is like a program which one group alone is known for, by how close it is. Code is shared, sold and copied. */
const CLOSENESS = { similar: 4, variant: 16 } as const;

/** Software that is like a known program, and who says so. */
interface Likeness {
  readonly software: string;
  readonly closeness: keyof typeof CLOSENESS;
  readonly statements: readonly Statement[];
}

/**
 * Software that was found to be like a known program, or a new version of it, points to those who are known for that program, the less the more there are. It is no use of the
 * program: items `software:…` are for what was used.
 */
export function similarItems(observed: ObservedCase, own: readonly OwnCampaign[]): readonly EvidenceItem[] {
  return likenesses(observed).flatMap((likeness) =>
    itemsOf(likeness, usersOf(likeness.software, observed, own), observed),
  );
}

/** Sorted by program; of programs that were used themselves none. */
function likenesses(observed: ObservedCase): readonly Likeness[] {
  const told = new Map<string, { closeness: Likeness["closeness"]; statements: Statement[] }>();
  const used = new Set<string>();
  for (const statement of observed.statements) {
    const { claim } = statement;
    if (claim.type !== "malware" || statement.stance === "rejects" || !observed.scope.tellsOfAttack(statement))
      continue;
    const record = softwareRecord(observed, claim.name, claim.catalogue);
    if (record === undefined || claim.polarity === "context") continue;
    if (claim.polarity === "used") {
      used.add(record.id);
      continue;
    }
    const known = told.get(record.id) ?? { closeness: claim.polarity, statements: [] };
    told.set(record.id, known);
    known.statements.push(statement);
    if (claim.polarity === "variant") known.closeness = "variant";
  }
  return [...told]
    .filter(([software]) => !used.has(software))
    .sort(([a], [b]) => compareText(a, b))
    .map(([software, likeness]) => ({ software, ...likeness }));
}

function itemsOf(
  { software, closeness, statements }: Likeness,
  users: readonly string[],
  { grades, catalogue }: ObservedCase,
): readonly EvidenceItem[] {
  if (users.length > MOST_USERS) return [];
  const names = new Map([...catalogue.software, ...catalogue.actors].map(({ id, name }) => [id, name]));
  return users.map((group): EvidenceItem => ({
    id: `similar:${software}>${group}`,
    channel: "code",
    observed: {
      kind: "pointer",
      to: { kind: "group", id: group },
      ratio: 1 + (CLOSENESS[closeness] - 1) / users.length,
    },
    roles: ["whole"],
    // One likeness, whoever found it and whomever it points to.
    origins: [`similar:${software}`],
    sources: grades.sources(statements),
    grade: grades.of(statements),
    because: sortedSet(statements.map(({ id }) => id)),
    text: `${closeness === "variant" ? "A new version of" : "Software like"} ${names.get(software) ?? software} was found, which ${names.get(group) ?? group} is known to use.`,
  }));
}

/** Groups of ATT&CK that are known for a program, otherwise than by the case's own campaign. */
export function usersOf(software: string, { catalogue }: ObservedCase, own: readonly OwnCampaign[]): readonly string[] {
  const isOwn = new Set(own.map(({ id }) => id));
  const campaigns = catalogue.campaigns.filter(({ id }) => !isOwn.has(id));
  const groups = catalogue.actors.filter(({ id, status }) => /^G\d{4}$/u.test(id) && status === undefined);
  return sortedSet([
    ...groups.filter((group) => group.software.includes(software)).map(({ id }) => id),
    ...campaigns.filter((campaign) => campaign.software.includes(software)).flatMap(({ attributedTo }) => attributedTo),
  ]);
}
