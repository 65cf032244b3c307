import type { Statement } from "@kulla/core";
import type { Sentence, Voice } from "./dossier.ts";
import type { Incident } from "./incidents.ts";
import { named, party, saidOf, statementsOf, voiceOf } from "./material.ts";
import type { Material, Said } from "./material.ts";
import { distinct, groupBy, inOrder } from "./order.ts";
import { listed, phrase, quote, say, sentenceOf, text } from "./sentence.ts";
import type { Piece } from "./sentence.ts";
import { readableTime } from "./time.ts";

/** One party's word on who did it, from all statements in which it is reported. */
export interface Attribution {
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly incident: Incident | undefined;
  readonly said: readonly Said<"attribution">[];
}

/** Who attributes: the claim names them; else the speaker does it; else the source. */
function attributors(material: Material, { statement, claim }: Said<"attribution">): readonly string[] {
  return claim.by.length > 0 ? claim.by : [voiceOf(material, statement)];
}

const keyOf = (material: Material, names: readonly string[]): string =>
  distinct(names.map((one) => material.names.key(one)))
    .sort(inOrder)
    .join("|");

/** Attributions to an actor, one for each party, target, incident and stance: those that most sources report first. */
export function attributions(material: Material, about: (said: Said<"attribution">) => boolean): Attribution[] {
  const groups = groupBy(saidOf(material, "attribution").filter(about), (said) =>
    [
      material.incidents.of(said.statement)?.id ?? "",
      said.statement.stance,
      keyOf(material, attributors(material, said)),
      keyOf(material, said.claim.to),
    ].join("||"),
  );
  const found = [...groups.values()].map((said): Attribution => {
    const first = said[0] as Said<"attribution">;
    return {
      by: attributors(material, first),
      to: first.claim.to,
      incident: material.incidents.of(first.statement),
      said,
    };
  });
  const sources = (item: Attribution) => material.book.numbersOf(statementsOf(item.said)).length;
  return found.sort((a, b) => sources(b) - sources(a) || b.said.length - a.said.length);
}

/** The words of confidence of statements, each once, with the places where they stand. */
export function wordings(material: Material, statements: readonly Statement[]): Sentence[] {
  const groups = groupBy(
    statements.filter(({ wording }) => wording !== undefined),
    ({ wording }) => wording?.words.toLowerCase() ?? "",
  );
  return [...groups.values()].map((same) => say`${quote(same[0]?.wording?.words ?? "")}${material.book.cite(same)}`);
}

const VERBS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  asserts: ["attributes", "attribute"],
  hedges: ["suspects", "suspect"],
  rejects: ["does not attribute", "do not attribute"],
  "counter-accusation": ["accuses", "accuse"],
};

/** `the main attack`, or the words that fit where no incident is named. */
const attackOf = (incident: Incident | undefined): Piece =>
  incident === undefined ? text("the attack") : incident.part;

function attributionSentence(material: Material, item: Attribution): Sentence {
  const statements = statementsOf(item.said);
  const stance = statements[0]?.stance ?? "asserts";
  const verb = VERBS[stance]?.[item.by.length === 1 ? 0 : 1] ?? "attributes";
  const by = listed(item.by.map((one) => party(material, statements, one)));
  const to = item.to.length === 0 ? [text("anybody")] : listed(item.to.map((one) => named(material, one)));
  const refs = material.book.cite(statements);
  const attack = attackOf(item.incident);
  if (stance === "hedges") return sentenceOf([by, text(` ${verb} `), to, text(" of "), attack, refs, text(".")]);
  if (stance === "counter-accusation")
    return sentenceOf([by, text(", itself accused, "), text(`${verb} `), to, text(" in turn"), refs, text(".")]);
  return sentenceOf([by, text(` ${verb} `), attack, text(" to "), to, refs, text(".")]);
}

const KINDS: Readonly<Record<string, Voice["kind"]>> = {
  asserts: "attribution",
  hedges: "suspicion",
  rejects: "no attribution",
  "counter-accusation": "counter-accusation",
};

function voice(
  material: Material,
  kind: Voice["kind"],
  sentence: Sentence,
  statements: readonly Statement[],
  said: readonly string[],
): Voice {
  const defined = <T>(values: readonly (T | undefined)[]): T[] =>
    distinct(values.filter((value) => value !== undefined));
  return {
    kind,
    sentence,
    words: wordings(material, statements),
    likelihood: defined(statements.map(({ wording }) => wording?.likelihood)),
    confidence: defined(statements.map(({ wording }) => wording?.confidence)),
    said: distinct(
      [...said, ...statements.flatMap(({ saidAt }) => (saidAt === undefined ? [] : [saidAt]))].map(readableTime),
    ),
    sources: material.book.numbersOf(statements).length,
  };
}

const OTHER: Readonly<Record<string, readonly [one: string, many: string]>> = {
  cause: ["gives as the cause", "give as the cause"],
  motive: ["gives as the motive", "give as the motive"],
  relation: ["sees a relation to", "see a relation to"],
  none: ["names nobody", "name nobody"],
};

/** Attributions that are not about an actor: of a cause, a motive, a relation, or of nothing. */
function otherSentence(material: Material, item: Attribution): Sentence {
  const statements = statementsOf(item.said);
  const first = item.said[0]?.claim.about ?? "none";
  const verb = OTHER[first]?.[item.by.length === 1 ? 0 : 1] ?? "";
  const by = listed(item.by.map((one) => party(material, statements, one)));
  const to =
    item.to.length === 0 || first === "none" ? [] : [text(" "), ...listed(item.to.map((one) => named(material, one)))];
  const doubt =
    statements[0]?.stance === "hedges"
      ? "perhaps "
      : statements[0]?.stance === "rejects"
        ? "denies that this holds: "
        : "";
  return sentenceOf([
    by,
    text(` ${doubt}${verb}`),
    to,
    text(" ("),
    attackOf(item.incident),
    text(")"),
    material.book.cite(statements),
    text("."),
  ]);
}

function denialVoices(material: Material): Voice[] {
  const groups = groupBy(
    saidOf(material, "denial"),
    ({ claim }) => `${material.names.key(claim.by)}|${claim.of ?? ""}`,
  );
  return [...groups.values()].map((said) => {
    const { claim } = said[0] as Said<"denial">;
    const statements = statementsOf(said);
    const of = claim.of === undefined ? text("it") : phrase(claim.of);
    const sentence = say`${party(material, statements, claim.by)} denies ${of}${material.book.cite(statements)}.`;
    return voice(
      material,
      "denial",
      sentence,
      statements,
      said.flatMap((one) => one.claim.time?.edtf ?? []),
    );
  });
}

function claimVoices(material: Material): Voice[] {
  const groups = groupBy(
    saidOf(material, "claim"),
    ({ statement, claim }) =>
      `${material.names.key(claim.by)}|${statement.stance}|${material.incidents.of(statement)?.id ?? ""}`,
  );
  return [...groups.values()].map((said) => {
    const { claim } = said[0] as Said<"claim">;
    const statements = statementsOf(said);
    const attack = attackOf(material.incidents.of(statements[0] as Statement));
    const not = statements[0]?.stance === "rejects" ? "is said not to claim" : "claims";
    const sentence = say`${party(material, statements, claim.by)} ${text(not)} responsibility for ${attack}${material.book.cite(statements)}.`;
    return voice(
      material,
      "claim of responsibility",
      sentence,
      statements,
      said.flatMap((one) => one.claim.time?.edtf ?? []),
    );
  });
}

/** Who says what on who did it: attributions, suspicions, denials, claims and counter-accusations. */
export function voices(material: Material): Voice[] {
  const actor = attributions(material, ({ claim }) => claim.about === "actor").map((item) => {
    const statements = statementsOf(item.said);
    const kind = KINDS[statements[0]?.stance ?? "asserts"] ?? "attribution";
    return voice(material, kind, attributionSentence(material, item), statements, []);
  });
  const other = attributions(material, ({ claim }) => claim.about !== "actor").map((item) => {
    const statements = statementsOf(item.said);
    return voice(material, "no attribution", otherSentence(material, item), statements, []);
  });
  const order: readonly Voice["kind"][] = [
    "attribution",
    "suspicion",
    "claim of responsibility",
    "denial",
    "counter-accusation",
    "no attribution",
  ];
  const all = [...actor, ...claimVoices(material), ...denialVoices(material), ...other];
  return order.flatMap((kind) => all.filter((item) => item.kind === kind));
}
