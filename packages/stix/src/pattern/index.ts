// The STIX patterning language (section 9).
export type {
  Comparator,
  Comparison,
  Literal,
  ObjectPath,
  Observation,
  PathStep,
  PatternError,
  Qualifier,
} from "./syntax.ts";
export type { ParsedPattern } from "./parser.ts";
export type { PatternName } from "./names.ts";
export { parsePattern } from "./parser.ts";
export { isMatchable, namesOfPattern } from "./names.ts";
export { quotePattern } from "./quote.ts";
