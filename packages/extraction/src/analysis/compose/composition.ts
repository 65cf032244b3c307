import type { Match, Pattern } from "../abstract.ts";
import type { Discourse } from "../discourse.ts";
import type { Mention, MentionClass } from "../mention.ts";

/** What a composition makes: the mention without its place. */
export type Made = Partial<Mention> & { readonly cls: MentionClass; readonly name: string };

/** Makes one larger mention out of several, or out of words around one. */
export interface Composition {
  readonly rule: string;
  readonly find: Pattern;
  readonly make: (match: Match, context: CompositionContext) => Made | undefined;
}

export interface CompositionContext {
  readonly text: string;
  readonly discourse: Discourse;
}

/** The words of a match as printed, white space folded. */
export function surface(match: Match, context: CompositionContext): string {
  return context.text.slice(match.start, match.end).replace(/\s+/g, " ");
}

/** The country as a field, or no field. */
export function countryField(country: string | undefined): { country?: string } {
  return country === undefined ? {} : { country };
}

/** "Norvale Health System", "Bexholm School System": a body, no machine. */
export function isPublicSystem(name: string): boolean {
  return /\b(?:Health|Healthcare|Hospital|Medical|Care|School|University|College|Transit|Court|Library|Reserve) Systems?$/.test(
    name,
  );
}
