import { nameKey } from "@kulla/core";
import type { AliasRelation, Stance } from "@kulla/core";
import { accusations, statementsIn } from "./accusations.ts";
import type { Accusation } from "./accusations.ts";
import type { ActorProfile, AliasLine, Sentence } from "./dossier.ts";
import type { DossierCatalogue, KnownName } from "./input.ts";
import { named, saidOf, says, someOf, statementsOf } from "./material.ts";
import type { Material, Said } from "./material.ts";
import { distinct, groupBy, inOrder } from "./order.ts";
import { listed, name, phrase, say, text } from "./sentence.ts";
import type { Piece } from "./sentence.ts";

const RELATIONS: Readonly<Record<AliasRelation, string>> = {
  same: "is the same as",
  "renamed-to": "is now called",
  overlaps: "overlaps with",
  "subset-of": "is part of",
  "uses-persona": "uses the persona",
  "works-with": "works with",
  "suspected-same": "is suspected to be the same as",
  distinct: "is not the same as",
  variant: "is also written",
};

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
    const attack = incident === undefined ? [] : [text(" in "), incident.part];
    const roles = [...groupBy(same, ({ role }) => role)].map(([role, alike]): Piece => [
      phrase(role),
      material.book.cite(statementsOf(alike)),
    ]);
    const doubt = text(material.words.doubt(first.statement.stance));
    return say`Part${attack}: ${doubt}${listed(roles, material.words.and)}, ${says(material, statementsOf(same))}.`;
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
    const organ = claim.organ === undefined ? [] : [text(" ("), name(claim.organ), text(")")];
    const words = distinct(
      same.flatMap((one) => (one.claim.relation === undefined ? [] : [one.claim.relation.toLowerCase()])),
    );
    const relation =
      words.length === 0
        ? []
        : [
            text(", in the word"),
            text(words.length === 1 ? " " : "s "),
            ...listed(
              words.map((word) => ({ kind: "quote" as const, text: word })),
              material.words.and,
            ),
          ];
    const statements = statementsOf(same);
    return say`Tied to the state of ${text(material.words.doubt(statement.stance))}${named(material, claim.state)}${organ}${relation}, ${says(material, statements)}${material.book.cite(statements)}.`;
  });
}

const NAMED: Readonly<Record<Stance, string>> = {
  asserts: "Held responsible",
  hedges: "Suspected",
  rejects: "Not held responsible",
  "counter-accusation": "Accused in turn",
};

/** By whom a party is held responsible, for which attack. */
function namedBy(material: Material, key: string): Sentence[] {
  const mine = accusations(material).filter(({ to }) => to !== undefined && material.names.key(to) === key);
  const groups = groupBy(mine, ({ incident, stance }) => `${incident?.id ?? ""}|${stance}`);
  return [...groups.values()].map((same) => {
    const { stance, incident } = same[0] as Accusation;
    const attack = incident === undefined ? [] : [text(" for "), incident.part];
    const accusers = distinct(same.map((one) => material.names.label(one.by)));
    const by = someOf(material.words, accusers.map(name), 5, "parties");
    return say`${text(NAMED[stance])}${attack} by ${by}${material.book.cite(statementsIn(same))}.`;
  });
}

/** What a party says of itself. */
function ownWords(material: Material, key: string): Sentence[] {
  const claims = saidOf(material, "claim").filter(({ claim }) => material.names.key(claim.by) === key);
  const denials = saidOf(material, "denial").filter(({ claim }) => material.names.key(claim.by) === key);
  const denied = [...groupBy(denials, ({ claim }) => material.names.key(claim.of ?? "")).values()];
  return [
    ...(claims.length === 0 ? [] : [say`Claims responsibility${material.book.cite(statementsOf(claims))}.`]),
    ...denied.map((same) => {
      const of = same[0]?.claim.of;
      return say`Denies ${of === undefined ? text("it") : phrase(of)}${material.book.cite(statementsOf(same))}.`;
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
    const doubt = statement.stance === "asserts" ? "" : material.words.doubt(statement.stance);
    return {
      name: other,
      sentence: say`${name(claim.left)} ${text(doubt + RELATIONS[claim.relation])} ${name(claim.right)}, ${says(material, statements)}${material.book.cite(statements)}.`,
    };
  });
}

/** Names from the catalogue, grouped by who uses them: an alias is an assertion by somebody. */
function aliasesInCatalogue({ words }: Material, known: KnownName, own: string): AliasLine[] {
  const others = known.aliases.filter(({ name: alias }) => nameKey(alias) !== nameKey(own));
  const groups = groupBy(others, ({ assertedBy }) => [...assertedBy].sort(inOrder).join("|"));
  return [...groups.values()].map((same) => {
    const by = same[0]?.assertedBy ?? [];
    const names = same.map(({ name: alias }) => alias).sort(inOrder);
    const who =
      by.length === 0 ? [text("somebody whom the catalogue does not name")] : someOf(words, by.map(name), 4, "parties");
    const aliases = someOf(words, names.map(name), 12, "names");
    return {
      name: names[0] ?? "",
      sentence: say`Also called ${aliases} by ${who}, in the entry ${phrase(known.label)} of the reference catalogue.`,
    };
  });
}

/** Every party that is named, with its kinds, roles, sponsors and names: those with most to tell first. */
export function actors(material: Material, catalogue: DossierCatalogue | undefined): ActorProfile[] {
  const said = groupBy(saidOf(material, "actor"), ({ claim }) => material.names.key(claim.name));
  const profiles = [...actorKeys(material)].map(([key, label]): ActorProfile => {
    const mine = said.get(key) ?? [];
    const entry = mine.map(({ claim }) => claim.catalogue).find((id) => id !== undefined);
    const known = entry === undefined ? undefined : catalogue?.actor(entry);
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
        : [say`Named, without a part in the attack, ${says(material, statements)}${material.book.cite(statements)}.`];
    return {
      name: label,
      kinds: distinct(mine.map(({ claim }) => claim.kind)),
      lines: [...lines, ...plain],
      aliases: [
        ...aliasesInText(material, key),
        ...(known === undefined ? [] : aliasesInCatalogue(material, known, label)),
      ],
    };
  });
  const weight = ({ lines }: ActorProfile) => new Set(lines.flatMap(({ because }) => because)).size;
  return profiles.sort((a, b) => weight(b) - weight(a) || inOrder(a.name, b.name));
}
