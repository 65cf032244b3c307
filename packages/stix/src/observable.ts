import type { StixObject } from "./bundle.ts";
import { observableId } from "./id.ts";
import { kindOf } from "./objects/index.ts";

/**
 * Makes an observable with the identifier that follows from its properties (section 2.9).
 * Throws where the type is no observable or none of its identifying properties is given: such an object needs a random id.
 */
export function observable(type: string, properties: Readonly<Record<string, unknown>>): StixObject {
  const identifying = kindOf(type)?.identifying;
  const id = identifying === undefined ? undefined : observableId(type, identifying, properties);
  if (id === undefined) throw new Error(`no deterministic id for ${type}`);
  return { type, spec_version: "2.1", id, ...properties };
}
