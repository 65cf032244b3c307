import type { Stance, Statement } from "@kulla/core";
import type { Incident } from "./incidents.ts";
import { saidOf, voiceOf } from "./material.ts";
import type { Material, Said } from "./material.ts";

/** One party that names one other, in one statement. */
export interface Accusation {
  readonly by: string;
  /** Absent where the party says that it names nobody. */
  readonly to: string | undefined;
  readonly stance: Stance;
  readonly incident: Incident | undefined;
  readonly statement: Statement;
}

/** Who attributes: the claim names them; else the speaker does it; else the source. */
export function attributors(material: Material, { statement, claim }: Said<"attribution">): readonly string[] {
  return claim.by.length > 0 ? claim.by : [voiceOf(material, statement)];
}

/** Every attribution to an actor, taken apart: one for each party and each that it names. */
export function accusations(material: Material): Accusation[] {
  return saidOf(material, "attribution")
    .filter(({ claim }) => claim.about === "actor")
    .flatMap((said) => {
      const { statement, claim } = said;
      const targets = claim.to.length === 0 ? [undefined] : claim.to;
      const incident = material.incidents.of(statement);
      return attributors(material, said).flatMap((by) =>
        targets.map((to): Accusation => ({ by, to, stance: statement.stance, incident, statement })),
      );
    });
}

export const statementsIn = (found: readonly Accusation[]): Statement[] => [
  ...new Set(found.map(({ statement }) => statement)),
];
