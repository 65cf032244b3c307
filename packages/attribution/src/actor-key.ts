import type { ActorRef, AttackRole } from "./evidence.ts";
import type { Level } from "./assessment.ts";

/** The part of a hypothesis' id that tells the actor: `G0049`, `IR`, `IR:mois`, `DEV-0842`, `unknown`. */
export function actorKey(actor: ActorRef): string {
  switch (actor.kind) {
    case "group":
      return actor.id;
    case "named":
      return actor.name;
    case "organ":
      return `${actor.country}:${actor.organ}`;
    case "state":
      return actor.country;
    case "unknown":
      return "unknown";
  }
}

/** `group:whole:G0049`. */
export function hypothesisId(level: Level, role: AttackRole, actor: ActorRef): string {
  return `${level}:${role}:${actorKey(actor)}`;
}
