import { findActorRefs, levelOf } from "@kulla/casework";
import type { ActorRef, AttackRole, Decision, HypothesisId, HypothesisLevel, StatementId } from "@kulla/core";
import { actorKey, hypothesisId, isHypothesisId } from "@kulla/core";
import { openCatalogue } from "@kulla/knowledge";
import { CommandError } from "./exit.ts";
import type { Session } from "./session.ts";

/** The actor that words mean. @throws CommandError where several may be meant */
export async function requireActor(session: Session, words: string): Promise<ActorRef> {
  if (words.trim() === "" || words.length > 500) throw new CommandError("An actor has a name of 1 to 500 characters.");
  const found = findActorRefs(openCatalogue(await session.catalogue()).value, words);
  const [actor] = found;
  if (actor !== undefined && found.length === 1) return actor;
  const keys = found.map(actorKey).join(", ");
  throw new CommandError(`${found.length} actors are called ${words}.`, { hint: `Name one by its id: ${keys}` });
}

/** The hypothesis that words mean: its id as it stands, or that of an actor in a role at a level. @throws CommandError */
export async function hypothesisMeant(
  session: Session,
  words: string,
  { role, level }: { readonly role: AttackRole; readonly level?: HypothesisLevel },
): Promise<HypothesisId> {
  if (isHypothesisId(words)) return words;
  const actor = await requireActor(session, words);
  return hypothesisId(level ?? levelOf(actor), role, actor);
}

/** The hypothesis that a decision is about. */
export function hypothesisIn({ about }: Decision): HypothesisId {
  return "hypothesis" in about ? about.hypothesis : "";
}

/** The item of evidence that a decision is about. */
export function itemIn({ about }: Decision): string {
  return "item" in about ? about.item : "";
}

/** The ids of the statements of a case that start so. @throws CommandError where there is none, or several */
export async function statementsMeant(
  { store }: Session,
  caseName: string,
  words: readonly string[] = [],
): Promise<readonly StatementId[]> {
  if (words.length === 0) return [];
  const ids = (await store.statements(caseName)).map(({ id }) => id);
  return words.map((one) => {
    const found = ids.filter((id) => id.startsWith(one));
    const [id] = found;
    if (id !== undefined && found.length === 1) return id;
    const problem =
      found.length === 0 ? `has no statement ${one}` : `has ${found.length} statements that start with ${one}`;
    throw new CommandError(`The case ${caseName} ${problem}.`, {
      hint: "Ids stand in dossier.json and in kulla facts.",
    });
  });
}
