import { COUNTRIES, ORGANS } from "@kulla/knowledge";
import type { ActorRef } from "./evidence.ts";
import type { AttributionModel } from "./model/open-model.ts";

const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(COUNTRIES.map(({ code, name }) => [code, name]));

const ORGAN_NAMES: ReadonlyMap<string, string> = new Map(ORGANS.map(({ id, name }) => [id, name]));

/** How an actor is called in an answer. */
export function actorName({ names }: AttributionModel, actor: ActorRef): string {
  switch (actor.kind) {
    case "group":
      return names.get(actor.id) ?? actor.id;
    case "named":
      return actor.name;
    case "organ":
      return ORGAN_NAMES.get(actor.organ) ?? actor.organ;
    case "state":
      return COUNTRY_NAMES.get(actor.country) ?? actor.country;
    case "unknown":
      return "an actor that is not known";
  }
}
