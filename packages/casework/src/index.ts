// What casework gives. Types first.
export type {
  GoldFormat,
  GoldFormatContradiction,
  GoldFormatFact,
  GoldFormatInput,
  GoldFormatSide,
} from "./gold-format.ts";

export { factsAsGold, plainDate } from "./gold-format.ts";
