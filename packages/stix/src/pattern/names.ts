import type { Comparison, Observation } from "./syntax.ts";

/** An object type that a pattern tests, with the first property of the path. */
export interface PatternName {
  readonly type: string;
  readonly property: string;
}

function namesOfComparison(comparison: Comparison): readonly PatternName[] {
  if ("parts" in comparison) return comparison.parts.flatMap(namesOfComparison);
  const { type, property } = comparison.path;
  return [{ type, property }];
}

/** The object types on which a comparison can hold: AND needs one type for all its parts, OR any (section 9.2). */
function typesOf(comparison: Comparison): ReadonlySet<string> {
  if (!("parts" in comparison)) return new Set([comparison.path.type]);
  const sets = comparison.parts.map(typesOf);
  if (comparison.kind === "or") return new Set(sets.flatMap((set) => [...set]));
  const [first = new Set<string>(), ...rest] = sets;
  return new Set([...first].filter((type) => rest.every((set) => set.has(type))));
}

/** Can every observation of the pattern be of one object? One that joins tests on two types by AND never is. */
export function isMatchable(pattern: Observation): boolean {
  if (pattern.kind === "observation") return typesOf(pattern.comparison).size > 0;
  return pattern.kind === "qualified" ? isMatchable(pattern.of) : pattern.parts.every(isMatchable);
}

/** The object types and properties that a pattern names, in order, with repetitions. */
export function namesOfPattern(pattern: Observation): readonly PatternName[] {
  switch (pattern.kind) {
    case "observation":
      return namesOfComparison(pattern.comparison);
    case "qualified":
      return namesOfPattern(pattern.of);
    default:
      return pattern.parts.flatMap(namesOfPattern);
  }
}
