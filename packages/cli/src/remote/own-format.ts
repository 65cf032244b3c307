/**
 * A reply in one of Kulla's own formats (facts, an assessment, a board of clusters), whose inside the contract leaves open: client and server of one
 * version agree on it.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the type is the caller's to say: it is an assertion with a name
export function ownFormat<T>(reply: unknown): T {
  return reply as T;
}
