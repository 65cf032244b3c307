import type { Stance, Statement } from "@kulla/core";
import { accusations, attributors, statementsIn } from "./accusations.ts";
import type { Accusation } from "./accusations.ts";
import type { Sentence, Voice } from "./dossier.ts";
import type { Incident } from "./incidents.ts";
import type { AttackWords } from "./language/words.ts";
import { called, known, named, party, saidOf, statementsOf } from "./material.ts";
import type { Material, Said } from "./material.ts";
import { distinct, groupBy } from "./order.ts";
import { listed, quote, say, text } from "./sentence.ts";
import type { Piece } from "./sentence.ts";

/** The words of confidence of statements, each once, with the places where they stand. */
export function wordings(material: Material, statements: readonly Statement[]): Sentence[] {
  const groups = groupBy(
    statements.filter(({ wording }) => wording !== undefined),
    ({ wording }) => wording?.words.toLowerCase() ?? "",
  );
  return [...groups.values()].map((same) => say`${quote(same[0]?.wording?.words ?? "")}${material.book.cite(same)}`);
}

/** `the main attack`, or the words that fit where no incident is named. */
const attackOf = ({ words }: Material, incident: Incident | undefined): AttackWords => incident ?? words.attacks.only;

/** What one party says of one attack, with the places for each that it names. */
function attributionSentence(material: Material, found: readonly Accusation[]): Sentence {
  const { by, stance, incident } = found[0] as Accusation;
  const { words } = material;
  const targets = [...groupBy(found, ({ to = "" }) => material.names.key(to)).values()];
  const to = listed(
    targets.map((same): Piece => {
      const target = same[0]?.to;
      return [
        target === undefined ? text(words.voices.anybody) : named(material, target),
        material.book.cite(statementsIn(same)),
      ];
    }),
    words.and,
  );
  const who = party(material, statementsIn(found), by);
  const areMany = {
    who: material.words.isPlural(by),
    to: targets.length > 1 || material.words.isPlural(found[0]?.to ?? ""),
  };
  return words.voices.attributes(stance, who, to, areMany, attackOf(material, incident));
}

function actorVoices(material: Material): Voice[] {
  // What is said with one degree of confidence does not share a row with what is said with another.
  const groups = groupBy(accusations(material), ({ by, stance, incident, statement: { wording } }) =>
    [incident?.id ?? "", stance, material.names.key(by), wording?.likelihood ?? "", wording?.confidence ?? ""].join(
      "|",
    ),
  );
  const found = [...groups.values()].map((same) => {
    const kind = KINDS[same[0]?.stance ?? "asserts"];
    return voice(material, kind, attributionSentence(material, same), statementsIn(same), []);
  });
  return found.sort(
    (a, b) => b.told.documents - a.told.documents || b.sentence.because.length - a.sentence.because.length,
  );
}

const KINDS: Readonly<Record<Stance, Voice["kind"]>> = {
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
      [...said, ...statements.flatMap(({ saidAt }) => (saidAt === undefined ? [] : [saidAt]))].map(material.words.time),
    ),
    told: material.book.tellers.of(statements.map(({ id }) => id)),
  };
}

/** Attributions that are not about an actor: of a cause, a motive, a relation, or of nothing. */
function otherVoices(material: Material): Voice[] {
  const said = saidOf(material, "attribution").filter(({ claim }) => claim.about !== "actor");
  const groups = groupBy(said, (one) =>
    [
      one.claim.about,
      one.statement.stance,
      material.incidents.of(one.statement)?.id ?? "",
      ...attributors(material, one),
    ].join("|"),
  );
  return [...groups.values()].map((same) => {
    const first = same[0] as Said<"attribution">;
    const statements = statementsOf(same);
    const names = attributors(material, first);
    const { words } = material;
    const by = listed(
      names.map((one) => party(material, statements, one)),
      words.and,
    );
    const targets = distinct(same.flatMap(({ claim }) => claim.to.map((one) => material.names.label(one))));
    const named = targets.map((label) => called(material, label));
    const to = targets.length === 0 ? [] : [text(" "), ...listed(named, words.and)];
    const sentence = words.voices.other(
      {
        about: first.claim.about,
        stance: first.statement.stance,
        areMany: names.length !== 1 || material.words.isPlural(names[0] ?? ""),
      },
      by,
      to,
      attackOf(material, material.incidents.of(first.statement)),
      material.book.cite(statements),
    );
    return voice(material, "no attribution", sentence, statements, []);
  });
}

function denialVoices(material: Material): Voice[] {
  const groups = groupBy(
    saidOf(material, "denial"),
    ({ claim }) => `${material.names.key(claim.by)}|${claim.of ?? ""}`,
  );
  return [...groups.values()].map((said) => {
    const { claim } = said[0] as Said<"denial">;
    const statements = statementsOf(said);
    const of = claim.of === undefined ? text(material.words.it) : known(material, claim.of);
    const by = party(material, statements, claim.by);
    const sentence = material.words.voices.denies(
      by,
      material.words.isPlural(claim.by),
      of,
      material.book.cite(statements),
    );
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
    const sentence = material.words.voices.claims(
      { isSaidNotTo: statements[0]?.stance === "rejects", areMany: material.words.isPlural(claim.by) },
      party(material, statements, claim.by),
      attackOf(material, material.incidents.of(statements[0] as Statement)),
      material.book.cite(statements),
    );
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
  const order: readonly Voice["kind"][] = [
    "attribution",
    "suspicion",
    "claim of responsibility",
    "denial",
    "counter-accusation",
    "no attribution",
  ];
  const all = [...actorVoices(material), ...claimVoices(material), ...denialVoices(material), ...otherVoices(material)];
  return order.flatMap((kind) => all.filter((item) => item.kind === kind));
}
