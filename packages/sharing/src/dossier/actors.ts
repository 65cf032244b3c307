import { nameKey } from "@kulla/core";
import { accusations, statementsIn } from "./accusations.ts";
import type { Accusation } from "./accusations.ts";
import type { ActorProfile, AliasLine, Sentence } from "./dossier.ts";
import type { DossierCatalogue, KnownName } from "./input.ts";
import { called, known, named, saidOf, says, someOf, statementsOf } from "./material.ts";
import type { Material, Said } from "./material.ts";
import { distinct, groupBy, inOrder } from "./order.ts";
import { listed, name, phrase, text } from "./sentence.ts";
import type { Piece } from "./sentence.ts";

/** The parties that are named as doing something, each once. */
function actorKeys(material: Material): Map<string, string> {
  const labels = new Map<string, string>();
  const add = (printed: string) => labels.set(material.names.key(printed), material.names.label(printed));
  for (const { claim } of saidOf(material, "actor")) add(claim.name);
  for (const { claim } of saidOf(material, "sponsor")) add(claim.actor);
  for (const { claim } of saidOf(material, "attribution")) if (claim.about === "actor") claim.to.forEach(add);
  for (const { claim } of saidOf(material, "claim")) add(claim.by);
  return labels;
}

const isMany = ({ names, words }: Material, key: string): boolean => words.isPlural(names.label(key));

/** The parts that a party is said to have played, one line for each attack. */
function roleLines(material: Material, said: readonly Said<"actor">[]): Sentence[] {
  const withRoles = said.flatMap((one) => one.claim.roles.map((role) => ({ ...one, role })));
  const groups = groupBy(
    withRoles,
    ({ statement }) => `${material.incidents.of(statement)?.id ?? ""}|${statement.stance}`,
  );
  return [...groups.values()].map((same) => {
    const first = same[0] as (typeof same)[number];
    const incident = material.incidents.of(first.statement);
    const { words } = material;
    const roles = [...groupBy(same, ({ role }) => role)].map(([role, alike]): Piece => [
      phrase(words.parties.role(role)),
      material.book.cite(statementsOf(alike)),
    ]);
    const by = says(material, statementsOf(same));
    return words.parties.part(incident, first.statement.stance, listed(roles, words.and), by);
  });
}

function sponsorLines(material: Material, key: string): Sentence[] {
  const mine = saidOf(material, "sponsor").filter(({ claim }) => material.names.key(claim.actor) === key);
  const groups = groupBy(
    mine,
    ({ claim, statement }) => `${material.names.key(claim.state)}|${claim.organ ?? ""}|${statement.stance}`,
  );
  return [...groups.values()].map((same) => {
    const { claim, statement } = same[0] as Said<"sponsor">;
    const relations = distinct(
      same.flatMap((one) => (one.claim.relation === undefined ? [] : [one.claim.relation.toLowerCase()])),
    );
    const statements = statementsOf(same);
    const { words } = material;
    const printed = relations.map((relation) => ({ kind: "quote" as const, text: relation }));
    return words.parties.sponsored(
      statement.stance,
      named(material, claim.state),
      claim.organ === undefined ? undefined : name(claim.organ),
      { words: listed(printed, words.and), amount: relations.length },
      says(material, statements),
      material.book.cite(statements),
    );
  });
}

/** By whom a party is held responsible, for which attack. */
function namedBy(material: Material, key: string): Sentence[] {
  const mine = accusations(material).filter(({ to }) => to !== undefined && material.names.key(to) === key);
  const groups = groupBy(mine, ({ incident, stance }) => `${incident?.id ?? ""}|${stance}`);
  return [...groups.values()].map((same) => {
    const { stance, incident } = same[0] as Accusation;
    const { words } = material;
    const accusers = distinct(same.map((one) => material.names.label(one.by)));
    const by = someOf(
      words,
      accusers.map((one) => called(material, one)),
      5,
      "parties",
    );
    return words.parties.named(stance, isMany(material, key), incident, by, material.book.cite(statementsIn(same)));
  });
}

/** What a party says of itself. */
function ownWords(material: Material, key: string): Sentence[] {
  const claims = saidOf(material, "claim").filter(({ claim }) => material.names.key(claim.by) === key);
  const denials = saidOf(material, "denial").filter(({ claim }) => material.names.key(claim.by) === key);
  const { words } = material;
  const areMany = isMany(material, key);
  const denied = [...groupBy(denials, ({ claim }) => material.names.key(claim.of ?? "")).values()];
  return [
    ...(claims.length === 0 ? [] : [words.parties.claims(areMany, material.book.cite(statementsOf(claims)))]),
    ...denied.map((same) => {
      const of = same[0]?.claim.of;
      const what = of === undefined ? text(words.it) : known(material, of);
      return words.parties.denies(areMany, what, material.book.cite(statementsOf(same)));
    }),
  ];
}

function aliasesInText(material: Material, key: string): AliasLine[] {
  const mine = saidOf(material, "alias").filter(({ claim }) =>
    [claim.left, claim.right].some((side) => material.names.key(side) === key),
  );
  const groups = groupBy(
    mine,
    ({ claim, statement }) =>
      `${claim.relation}|${material.names.key(claim.left)}|${material.names.key(claim.right)}|${statement.stance}`,
  );
  return [...groups.values()].map((same) => {
    const { claim, statement } = same[0] as Said<"alias">;
    const other = material.names.key(claim.left) === key ? claim.right : claim.left;
    const statements = statementsOf(same);
    return {
      name: other,
      sentence: material.words.parties.alias(
        name(claim.left),
        claim.relation,
        statement.stance,
        name(claim.right),
        says(material, statements),
        material.book.cite(statements),
      ),
    };
  });
}

/** Names from the catalogue, grouped by who uses them: an alias is an assertion by somebody. */
function aliasesInCatalogue({ words }: Material, entry: KnownName, own: string): AliasLine[] {
  const others = entry.aliases.filter(({ name: alias }) => nameKey(alias) !== nameKey(own));
  const groups = groupBy(others, ({ assertedBy }) => [...assertedBy].sort(inOrder).join("|"));
  return [...groups.values()].map((same) => {
    const by = same[0]?.assertedBy ?? [];
    const names = same.map(({ name: alias }) => alias).sort(inOrder);
    const who = by.length === 0 ? [text(words.parties.unnamedSource)] : someOf(words, by.map(name), 4, "parties");
    const aliases = someOf(words, names.map(name), 12, "names");
    return {
      name: names[0] ?? "",
      sentence: words.parties.catalogued(aliases, who, phrase(entry.label)),
    };
  });
}

/** Every party that is named, with its kinds, roles, sponsors and names: those with most to tell first. */
export function actors(material: Material, catalogue: DossierCatalogue | undefined): ActorProfile[] {
  const said = groupBy(saidOf(material, "actor"), ({ claim }) => material.names.key(claim.name));
  const profiles = [...actorKeys(material)].map(([key, label]): ActorProfile => {
    const mine = said.get(key) ?? [];
    const entry = mine.map(({ claim }) => claim.catalogue).find((id) => id !== undefined);
    const inCatalogue = entry === undefined ? undefined : catalogue?.actor(entry);
    const lines = [
      ...namedBy(material, key),
      ...ownWords(material, key),
      ...sponsorLines(material, key),
      ...roleLines(material, mine),
    ];
    const statements = statementsOf(mine);
    const plain =
      lines.length > 0 || mine.length === 0
        ? []
        : [material.words.parties.plain(says(material, statements), material.book.cite(statements))];
    return {
      name: label,
      kinds: distinct(mine.map(({ claim }) => claim.kind)),
      lines: [...lines, ...plain],
      aliases: [
        ...aliasesInText(material, key),
        ...(inCatalogue === undefined ? [] : aliasesInCatalogue(material, inCatalogue, label)),
      ],
    };
  });
  const weight = ({ lines }: ActorProfile) => new Set(lines.flatMap(({ because }) => because)).size;
  return profiles.sort((a, b) => weight(b) - weight(a) || inOrder(a.name, b.name));
}
