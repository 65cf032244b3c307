import type { Catalogue, NameAssertion } from "@kulla/knowledge";
import type { DossierCatalogue } from "@kulla/sharing";

/** The reference catalogue as a dossier asks it: what an actor is called by whom, and what a technique is. */
export function dossierCatalogue({ actors, techniques, tactics }: Catalogue): DossierCatalogue {
  const actorById = new Map(actors.map((actor) => [actor.id, actor]));
  const techniqueById = new Map(techniques.map((technique) => [technique.id, technique]));
  const tacticNames = new Map(tactics.map((tactic) => [tactic.shortName, tactic.name]));
  return {
    actor: (id) => {
      const actor = actorById.get(id);
      if (actor === undefined) return undefined;
      return { label: `${actor.name} (${actor.id})`, aliases: namesWithAsserters(actor.names) };
    },
    technique: (id) => {
      const technique = techniqueById.get(id);
      if (technique === undefined) return undefined;
      return { name: technique.name, tactics: technique.tactics.map((short) => tacticNames.get(short) ?? short) };
    },
  };
}

/** Each name once, in the order given, with all who assert it. */
export function namesWithAsserters(names: readonly NameAssertion[]) {
  const assertedBy = new Map<string, string[]>();
  for (const { name, assertedBy: who } of names) {
    const known = assertedBy.get(name) ?? [];
    assertedBy.set(name, known.includes(who) ? known : [...known, who]);
  }
  return [...assertedBy].map(([name, who]) => ({ name, assertedBy: who }));
}
