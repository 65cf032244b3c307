import type { Mention } from "./mention.ts";

/** A part of an address or a path, with the sign before it; long ones hold no name. */
const SEGMENT = /[/\\]([\p{L}\p{N}][\p{L}\p{N}_.]{2,39})(?=[/\\%)\]?#"'>\s]|$)/gu;
/** How far back an address is looked for. */
const REACH = 300;

/**
 * Names that stand as a whole part of an address or a path: "https://example.org/samples/Emotet/", "blogs/Emotet%20panel.png". A part
 * counts where the text itself has the same name, spelled the same, outside of addresses. In order of the text.
 */
export function namesInAddresses(text: string, mentions: readonly Mention[]): Mention[] {
  const named = new Map<string, Mention>();
  for (const mention of mentions) {
    const surface = text.slice(mention.start, mention.end);
    if ((mention.cls === "actor" || mention.cls === "malware") && !named.has(surface)) named.set(surface, mention);
  }
  if (named.size === 0) return [];
  const found: Mention[] = [];
  for (const hit of text.matchAll(SEGMENT)) {
    const segment = hit[1] ?? "";
    const surface = named.has(segment) ? segment : segment.replace(/\.[A-Za-z\d]{2,4}$/, "");
    const mention = named.get(surface);
    if (mention === undefined || !isAddress(text, hit.index)) continue;
    const start = hit.index + 1;
    found.push({ ...mention, start, end: start + surface.length });
  }
  return found;
}

/** What stands before a slash is a scheme, a path from its root, or a path of Windows. */
function isAddress(text: string, slash: number): boolean {
  const before = text.slice(Math.max(0, slash - REACH), slash + 1);
  const word = /[^\s()<>"[\]|]*$/.exec(before)?.[0] ?? "";
  return word.includes("://") || word.includes("\\") || word.startsWith("/");
}
