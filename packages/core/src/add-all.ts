/**
 * Adds values to the end of a list. Spreading them over `push` puts each on the stack, which some hundred thousand overflow: as many as a
 * long list of indicators gives.
 */
export function addAll<T>(list: T[], values: Iterable<T>): void {
  for (const value of values) list.push(value);
}
