import type { Read, Statement } from "@kulla/core";
import type {
  AliasAssertion,
  GroupBackground,
  MeantName,
  NameMeaning,
  NameResolution,
  Viewpoint,
} from "@kulla/knowledge";
import { groupBackgrounds, openAliasGraph, resolveName } from "@kulla/knowledge";
import { caseAliases } from "./case-aliases.ts";
import type { CaseFile } from "./case-file.ts";
import type { Knowledge } from "./knowledge.ts";
import { unknownActor } from "./unknown-actor.ts";

/** A name of an actor, whose it is, who says so and since when. */
export interface ActorName {
  readonly name: string;
  /** Vendor whose name it is, as a dataset says or the manner of the name shows. */
  readonly vendor?: string;
  /** Datasets, works and speakers that call the actor so; copies of a dataset do not count. */
  readonly saidBy: readonly string[];
  /** EDTF: the first dated word of it. */
  readonly since?: string;
  /** What its owner calls the actor since. */
  readonly renamedTo?: { readonly name: string; readonly since?: string; readonly saidBy: string };
  /** Who gives the name to another actor, or says that the two are distinct. */
  readonly disputedBy: readonly string[];
}

/** One record that the name may mean. */
export interface ActorMeaning {
  readonly id: string;
  readonly name: string;
  readonly dataset: string;
  readonly status?: "revoked" | "deprecated";
  readonly names: readonly ActorName[];
  /** Where it is from, who sponsors it, whom it hits, when it was active, its sister groups: of groups of ATT&CK. */
  readonly background?: GroupBackground;
  /** Names of the sister groups, in the order of `background.sisters`. */
  readonly sisters?: readonly string[];
}

/** Another relation between actors: they overlap, work together, are suspected to be the same, are distinct. */
export interface ActorRelation {
  readonly left: { readonly name: string; readonly record?: string };
  readonly relation: AliasAssertion["relation"];
  readonly right: { readonly name: string; readonly record?: string };
  readonly saidBy: readonly string[];
  readonly since?: string;
  readonly likelihood?: string;
  readonly status: AliasAssertion["status"];
  readonly quote?: string;
  readonly source?: string;
  readonly because?: readonly string[];
}

/** A statement of the case that has the name. */
export interface ActorMention {
  readonly statement: string;
  readonly type: Statement["claim"]["type"];
  readonly saidBy: string;
  readonly quote: string;
}

/** Who calls whom what, since when, by whose word. */
export interface ActorReport {
  readonly query: string;
  readonly viewpoint: Viewpoint;
  /** Release day of the knowledge that was asked. */
  readonly released: string;
  readonly meanings: readonly ActorMeaning[];
  readonly relations: readonly ActorRelation[];
  readonly collisions: readonly {
    readonly dataset: string;
    readonly records: readonly { readonly id: string; readonly name: string }[];
  }[];
  /** Names that were left out because nothing dates them, where a day was asked for. */
  readonly undated: number;
  readonly inCase: readonly ActorMention[];
}

export interface DescribeActorInput {
  readonly knowledge: Knowledge;
  /** A name, or the id of a record. */
  readonly query: string;
  readonly viewpoint?: Viewpoint;
  /** A case whose statements count beside the catalogue. */
  readonly file?: Pick<CaseFile, "statements" | "decisions" | "documents">;
  /** What the statements of a case assert of names, where that was computed before; in place of those of `file`. */
  readonly aliases?: readonly AliasAssertion[];
  /** Statements of a case that have the name, where they were found before; in place of those of `file`. */
  readonly mentions?: readonly ActorMention[];
}

/** Tells what a name may mean by a viewpoint. Meanings stay apart, whatever names they share; a finding says where there is none. */
export function describeActor({
  knowledge,
  query,
  viewpoint = {},
  file,
  aliases = file === undefined ? [] : caseAliases(file),
  mentions = file === undefined ? [] : mentionsOf(query, file),
}: DescribeActorInput): Read<ActorReport> {
  const { catalogue, relations } = knowledge;
  const graph = openAliasGraph(catalogue, relations, aliases);
  const resolved = resolveName(graph, query, viewpoint);
  const backgrounds = groupBackgrounds(catalogue, relations, { onlyDated: viewpoint.asOf !== undefined });
  const nameOf = (id: string): string => graph.actors.get(id)?.name ?? id;
  const report: ActorReport = {
    query,
    viewpoint,
    released: knowledge.released,
    meanings: resolved.meanings.map((meaning) => actorMeaning(meaning, backgrounds.get(meaning.record.id), nameOf)),
    relations: actorRelations(resolved),
    collisions: resolved.collisions.map(({ assertedBy, records }) => ({
      dataset: assertedBy,
      records: records.map((id) => ({ id, name: nameOf(id) })),
    })),
    undated: resolved.undated,
    inCase: mentions,
  };
  return { value: report, findings: unknownActor(report) };
}

function actorMeaning(
  { record, names }: NameMeaning,
  background: GroupBackground | undefined,
  nameOf: (id: string) => string,
): ActorMeaning {
  const { id, name, source, status } = record;
  return {
    id,
    name,
    dataset: source,
    ...(status === undefined ? {} : { status }),
    names: names.map(actorName),
    ...(background === undefined ? {} : { background, sisters: background.sisters.map(({ group }) => nameOf(group)) }),
  };
}

function actorName({ name, vendor, assertions, voices, since, renamed }: MeantName): ActorName {
  const works = assertions.flatMap((one) => one.works.map(({ key }) => key));
  const disputedBy = [...new Set(assertions.flatMap((one) => one.disputedBy ?? []))].sort();
  return {
    name,
    ...(vendor === undefined ? {} : { vendor }),
    saidBy: [...voices, ...new Set(works)],
    ...(since === undefined ? {} : { since }),
    ...(renamed === undefined
      ? {}
      : {
          renamedTo: {
            name: renamed.right.name,
            saidBy: renamed.assertedBy,
            ...(renamed.validFrom === undefined ? {} : { since: renamed.validFrom }),
          },
        }),
    disputedBy,
  };
}

/** One row for each pair and relation, with all who say so. */
function actorRelations({ related }: NameResolution): ActorRelation[] {
  const rows = new Map<string, ActorRelation>();
  for (const one of related) {
    const isSymmetric = one.relation !== "subset-of" && one.relation !== "superset-of" && one.relation !== "renamed-to";
    const ends = [endOf(one.left.name, one.leftRecord), endOf(one.right.name, one.rightRecord)] as const;
    const keys = ends.map(({ name, record }) => record ?? name);
    const key = `${one.relation} ${(isSymmetric ? keys.sort() : keys).join(" ")} ${one.quote ?? ""}`;
    const saidBy = [one.assertedBy, ...one.works.map((work) => work.key)];
    const known = rows.get(key);
    if (known !== undefined) {
      rows.set(key, { ...known, saidBy: [...new Set([...known.saidBy, ...saidBy])] });
      continue;
    }
    const since = one.published ?? one.validFrom;
    rows.set(key, {
      left: ends[0],
      relation: one.relation,
      right: ends[1],
      saidBy,
      ...(since === undefined ? {} : { since }),
      ...(one.likelihood === undefined ? {} : { likelihood: one.likelihood }),
      status: one.status,
      ...(one.quote === undefined ? {} : { quote: one.quote, source: one.source }),
      ...(one.because === undefined ? {} : { because: one.because }),
    });
  }
  return [...rows.values()];
}

function endOf(name: string, record: string | undefined): ActorRelation["left"] {
  return record === undefined ? { name } : { name, record };
}

/** Statements of the case about the very name: what it says of other names of the actor is theirs. */
function mentionsOf(query: string, { statements, documents }: NonNullable<DescribeActorInput["file"]>): ActorMention[] {
  const sourceOf = (evidence: string) => documents.find((document) => document.evidence === evidence)?.name;
  return statementsNaming(query, statements, sourceOf);
}

/** Of these statements, those that are about an actor of this very name. `sourceOf` names the document of evidence. */
export function statementsNaming(
  query: string,
  statements: readonly Statement[],
  sourceOf: (evidence: string) => string | undefined,
): ActorMention[] {
  const wanted = plain(query);
  return statements.flatMap((statement): ActorMention[] => {
    const { claim, speakers, citations } = statement;
    if (!namesIn(claim).some((name) => plain(name) === wanted)) return [];
    const [{ evidence, quote }] = citations;
    const saidBy = speakers[0]?.name ?? sourceOf(evidence) ?? evidence;
    return [{ statement: statement.id, type: claim.type, saidBy, quote }];
  });
}

function namesIn(claim: Statement["claim"]): readonly string[] {
  switch (claim.type) {
    case "actor":
      return [claim.name];
    case "alias":
      return [claim.left, claim.right];
    case "sponsor":
      return [claim.actor];
    case "attribution":
      return [...claim.to, ...(claim.printed ?? [])];
    case "claim":
    case "denial":
      return [claim.by];
    default:
      return [];
  }
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
