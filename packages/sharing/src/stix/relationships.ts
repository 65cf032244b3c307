import type { AttributionClaim, Claim, SponsorClaim, Statement } from "@kulla/core";
import { nameKey } from "@kulla/core";
import type { StixId } from "@kulla/stix";
import type { Assembly } from "./assembly.ts";
import { confidenceOf } from "./confidence.ts";
import { compareText } from "./order.ts";
import { sayings } from "./words.ts";

/** One statement's word for a relation between two objects. */
interface Strand {
  readonly type: string;
  readonly source: StixId;
  readonly target: StixId;
  readonly labels?: readonly string[];
}

/** Statuses that mean that somebody was inside. */
const INSIDE: ReadonlySet<string> = new Set(["compromised", "destroyed", "infected", "leaked"]);

const ALIAS_KINDS = ["actor", "malware", "system", "victim", "party"];

/** Every relation that somebody asserts, hedged or not. What is rejected becomes a note, and an opinion where there is a relation. */
export function addRelationships(assembly: Assembly): void {
  const groups = new Map<string, { strand: Strand; statements: Statement[] }>();
  for (const statement of assembly.statements) {
    if (statement.stance === "rejects") continue;
    for (const strand of strandsOf(assembly, statement)) {
      if (strand.source === strand.target) continue;
      const key = keyOf(strand, statement);
      const group = groups.get(key) ?? { strand, statements: [] };
      groups.set(key, group);
      group.statements.push(statement);
    }
  }
  for (const [key, { strand, statements }] of [...groups].sort(([a], [b]) => compareText(a, b)))
    addGroup(assembly, key, strand, statements);
}

/**
 * What makes two statements one relationship. Attributions by different voices, or with different confidence, stay apart: a
 * relationship has one confidence only.
 */
function keyOf({ type, source, target, labels }: Strand, statement: Statement): string {
  const { claim, stance } = statement;
  const parts = [type, source, target, ...(labels ?? []), String(confidenceOf(statement).confidence ?? "")];
  const voice = claim.type === "attribution" ? [stance, ...claim.by.map(nameKey).sort(compareText)] : [];
  return [...parts, ...voice].join("|");
}

function addGroup(assembly: Assembly, key: string, strand: Strand, statements: readonly Statement[]): void {
  const [first] = statements;
  if (first === undefined) return;
  assembly.add({
    type: "relationship",
    key,
    properties: {
      relationship_type: strand.type,
      source_ref: strand.source,
      target_ref: strand.target,
      description: sayings(statements),
      ...(strand.labels === undefined || strand.labels.length === 0 ? {} : { labels: strand.labels }),
      ...confidenceOf(first),
    },
    because: statements.map(({ id }) => id),
  });
}

/** A relation both of whose ends are known. */
function strand(type: string, source?: StixId, target?: StixId, labels?: readonly string[]): readonly Strand[] {
  if (source === undefined || target === undefined) return [];
  return [{ type, source, target, ...(labels === undefined ? {} : { labels }) }];
}

function strandsOf(assembly: Assembly, statement: Statement): readonly Strand[] {
  const { claim } = statement;
  switch (claim.type) {
    case "attribution":
      return attributed(assembly, statement, claim);
    case "claim":
      return strand(
        "attributed-to",
        assembly.ofCampaign(statement),
        assembly.ofName(claim.by, statement, "actor", "party"),
        ["claim-of-responsibility"],
      );
    case "sponsor":
      return sponsored(assembly, statement, claim);
    case "alias": {
      const side = (name: string) => assembly.ofName(name, statement, ...ALIAS_KINDS);
      if (claim.relation === "distinct") return [];
      return strand("related-to", side(claim.left), side(claim.right), [claim.relation]);
    }
    default:
      return strandsOfIncident(assembly, statement, claim);
  }
}

/** What a statement says of the campaign behind its incident. */
function strandsOfIncident(assembly: Assembly, statement: Statement, claim: Claim): readonly Strand[] {
  const campaign = assembly.ofCampaign(statement);
  switch (claim.type) {
    case "victim":
      return strand("targets", campaign, assembly.ofName(claim.name, statement, "victim"));
    case "system": {
      const system = assembly.ofName(claim.name, statement, "system");
      if (claim.status === "unaffected") return [];
      return INSIDE.has(claim.status)
        ? strand("compromises", campaign, system)
        : strand("related-to", campaign, system, [claim.status]);
    }
    case "malware": {
      const malware = assembly.ofName(claim.name, statement, "malware");
      return claim.polarity === "used"
        ? strand("uses", campaign, malware)
        : strand("related-to", campaign, malware, [claim.polarity]);
    }
    case "actor":
      return strand("related-to", assembly.ofName(claim.name, statement, "actor"), campaign, [...claim.roles]);
    case "indicator": {
      const id = assembly.ofName(claim.value, statement, "indicator");
      return strand(id?.startsWith("indicator--") === true ? "indicates" : "related-to", id, campaign);
    }
    case "technique":
      return strand("uses", campaign, assembly.ofName(claim.tid, statement, "technique"));
    default:
      return [];
  }
}

function attributed(assembly: Assembly, statement: Statement, claim: AttributionClaim): readonly Strand[] {
  if (claim.about !== "actor") return [];
  const labels = statement.stance === "counter-accusation" ? ["counter-accusation"] : undefined;
  return claim.to.flatMap((to) =>
    strand("attributed-to", assembly.ofCampaign(statement), assembly.ofName(to, statement, "actor", "party"), labels),
  );
}

/** An actor is attributed to the state, and to its organ where one is named. */
function sponsored(assembly: Assembly, statement: Statement, claim: SponsorClaim): readonly Strand[] {
  const actor = assembly.ofName(claim.actor, statement, "actor");
  const state = assembly.ofName(claim.state, statement, "party", "actor");
  const labels = ["sponsor"];
  if (claim.organ === undefined) return strand("attributed-to", actor, state, labels);
  const organ = addOrgan(assembly, claim.organ, claim.state);
  return [
    ...strand("attributed-to", actor, organ, labels),
    ...strand("attributed-to", actor, state, labels),
    ...strand("related-to", organ, state, ["organ-of"]),
  ];
}

function addOrgan(assembly: Assembly, organ: string, state: string): StixId {
  const isIt = ({ claim }: Statement): boolean =>
    claim.type === "sponsor" &&
    claim.organ !== undefined &&
    nameKey(claim.organ) === nameKey(organ) &&
    nameKey(claim.state) === nameKey(state);
  const named = assembly.statements.filter(isIt);
  const spelling = named
    .flatMap(({ claim }) => (claim.type === "sponsor" ? (claim.organ ?? []) : []))
    .sort(compareText);
  return assembly.add({
    type: "identity",
    key: `organ:${nameKey(state)}:${nameKey(organ)}`,
    properties: {
      name: spelling[0] ?? organ,
      identity_class: "organization",
      description: `An organ of ${state}.`,
    },
    because: named.map(({ id }) => id),
  });
}
