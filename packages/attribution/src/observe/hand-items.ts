import type { ActorRef, Decision, Instant } from "@kulla/core";
import { hypothesesByHand } from "@kulla/core";
import type { AttackRole, EvidenceItem } from "../evidence.ts";
import { sortedSet } from "../order.ts";

const ROLES: readonly string[] = ["whole", "access", "exfiltration", "encryption", "wiping", "persona"];

/** Evidence that analysts added by hand, as pointers to the actor of the hypothesis that they added it to. */
export function handItems(decisions: readonly Decision[], asOf?: Instant): readonly EvidenceItem[] {
  const { added, arguments: argued } = hypothesesByHand(decisions, asOf);
  const actors = new Map(added.map(({ hypothesis, actor, role }) => [hypothesis, { actor, role }]));
  return argued.flatMap(({ hypothesis, item, ratio, text, grade, author, because }): EvidenceItem[] => {
    const about = actors.get(hypothesis) ?? readHypothesis(hypothesis);
    if (about === undefined) return [];
    return [
      {
        id: `${item}>${hypothesis}`,
        channel: "analyst",
        observed: { kind: "pointer", to: about.actor, ratio },
        roles: [about.role],
        origins: [item],
        sources: sortedSet([author]),
        grade,
        because,
        text,
      },
    ];
  });
}

/** What the id of a hypothesis says of it, which the model made: `group:whole:G0049`, `state:whole:IR`. */
function readHypothesis(id: string): { readonly actor: ActorRef; readonly role: AttackRole } | undefined {
  const [level, role = "", ...rest] = id.split(":");
  const key = rest.join(":");
  if (!ROLES.includes(role) || key === "") return undefined;
  const actor = readActor(level ?? "", key);
  return actor && { actor, role: role as AttackRole };
}

function readActor(level: string, key: string): ActorRef | undefined {
  if (key === "unknown") return { kind: "unknown" };
  if (level === "group") return { kind: "group", id: key };
  if (level === "cluster") return { kind: "named", name: key };
  if (level === "state") return { kind: "state", country: key };
  const [country = "", organ] = key.split(/[:/](.*)/su);
  return level === "organisation" && organ !== undefined ? { kind: "organ", country, organ } : undefined;
}
