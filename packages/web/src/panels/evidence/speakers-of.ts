import type { Speaker } from "@kulla/core";

/**
 * Who says something, from the one whose word it is to the one who published it: a person may be quoted by a newspaper. Without a name
 * it is the publisher's own word.
 */
export function speakersOf(name: string, role: string, publisher: string | undefined): Speaker[] {
  const [said, office] = [name.trim(), role.trim()];
  const published = publisher === undefined ? [] : [{ name: publisher }];
  if (said === "") return published;
  const first: Speaker = { name: said, ...(office !== "" && { role: office }) };
  return said === publisher ? [first] : [first, ...published];
}
