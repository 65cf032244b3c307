import type { RouteArguments, weighList } from "@kulla/api";

/** What was observed, as the server takes it: it says what it cannot read. */
export type Observations = RouteArguments<typeof weighList>["body"]["observations"];

/** The object that a text is as JSON; undefined where it is none. */
export function readObservations(text: string): Observations | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Observations) : undefined;
  } catch {
    return undefined;
  }
}

/** The names of one kind that a list has. */
export function namesOf(list: Observations, kind: string): string[] {
  const names = list[kind];
  return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
}

/** The list with other names of one kind. */
export function withNames(list: Observations, kind: string, names: readonly string[]): Observations {
  const { [kind]: _, ...rest } = list;
  return names.length === 0 ? rest : { ...rest, [kind]: [...names] };
}

/** Whether there is nothing to weigh. What is of another form than names counts: the server says what is wrong with it. */
export function isEmptyList(list: Observations): boolean {
  return Object.values(list).every((value) => Array.isArray(value) && value.length === 0);
}
