import { LIKELIHOOD_BANDS } from "@kulla/core";
import classes from "./probability-bar.module.css";

/** Bounds between the bands of ICD 203, as shares of 1. */
const BOUNDS = LIKELIHOOD_BANDS.slice(1).map(({ from }) => from);

export interface ProbabilityBarGiven {
  /** 0 to 1. */
  readonly probability: number;
  readonly tone?: "named" | "unknown" | "rest";
}

/** A probability as a bar over the bands of ICD 203. The figure itself stands beside it as text. */
export function ProbabilityBar({ probability, tone = "named" }: ProbabilityBarGiven) {
  return (
    <svg
      className={classes["bar"]}
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {BOUNDS.map((bound) => (
        <line
          key={bound}
          className={classes["bound"]}
          x1={bound * 100}
          x2={bound * 100}
          y1={0}
          y2={10}
          vectorEffect="non-scaling-stroke"
        />
      ))}
      <rect className={classes[tone]} x={0} y={2} width={probability * 100} height={6} />
    </svg>
  );
}

/** The bounds of the bands in percent, to stand under such bars. */
export function ProbabilityScale() {
  return (
    <div className={classes["scale"]} aria-hidden="true">
      {BOUNDS.map((bound) => (
        <span key={bound} style={{ left: `${String(bound * 100)}%` }}>
          {Math.round(bound * 100)}
        </span>
      ))}
    </div>
  );
}
