import type { RouteArguments, weighList } from "@kulla/api";

type Observations = RouteArguments<typeof weighList>["body"]["observations"];

/** The object that a text is as JSON; undefined where it is none. */
export function readObservations(text: string): Observations | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Observations) : undefined;
  } catch {
    return undefined;
  }
}
