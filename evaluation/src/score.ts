import type { Figures } from "./figures.ts";
import { figuresOf, round3 } from "./figures.ts";
import type { Gold, Level, Prediction } from "./gold.ts";
import { Names } from "./names.ts";
import type { ContradictionMatch } from "./score-contradictions.ts";
import { matchContradictions } from "./score-contradictions.ts";
import type { FactType, TypeMatch } from "./score-facts.ts";
import { CORE_TYPES, FACT_TYPES, matchType } from "./score-facts.ts";

/** The score of one incident, with the matches it was counted from. */
export interface Score {
  readonly level: Level;
  readonly types: Readonly<Record<FactType, TypeMatch>>;
  /** Over the core types that gold has, all facts together. */
  readonly micro: Figures;
  /** Mean F1 over the core types that gold has. */
  readonly macroF1: number;
  readonly contradictions: ContradictionMatch;
}

/** Scores a prediction against gold by the rules of `gold/SCHEMA.md`; held equal to the reference scorer by a test. */
export function scorePrediction(gold: Gold, prediction: Prediction, level: Level = "incident"): Score {
  const names = new Names(gold.aliases ?? {});
  const matches = FACT_TYPES.map((type) => [type, matchType(type, gold, prediction, names, level)] as const);
  const types = Object.fromEntries(matches) as Record<FactType, TypeMatch>;
  const core = CORE_TYPES.map((type) => types[type].score).filter((score) => score.gold > 0);
  const sum = (key: "tp" | "pred" | "gold"): number => core.reduce((total, score) => total + score[key], 0);
  const f1 = core.reduce((total, score) => total + score.F1, 0);
  return {
    level,
    types,
    micro: figuresOf(sum("tp"), sum("pred"), sum("gold")),
    macroF1: core.length > 0 ? round3(f1 / core.length) : 0,
    contradictions: matchContradictions(gold.contradictions ?? [], prediction.contradictions ?? []),
  };
}

/** The score in the keys of the reference scorer's `--json`. */
export function scoreAsJson(score: Score): Record<string, unknown> {
  const rows = FACT_TYPES.flatMap((type): [string, unknown][] => {
    const match = score.types[type];
    const row: [string, unknown] = [type, match.score];
    return match.explicit === undefined ? [row] : [row, ["technique(explicit)", match.explicit]];
  });
  return {
    ...Object.fromEntries(rows),
    "MICRO(12 core types)": score.micro,
    MACRO_F1: score.macroF1,
    contradiction: score.contradictions.score,
  };
}
