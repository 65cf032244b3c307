/** How far a use case is; shown by whoever runs it. */
export interface ProgressStep {
  /** What is being done: `Reading`. */
  readonly what: string;
  readonly done: number;
  readonly total: number;
  readonly item?: string;
}

export type Progress = (step: ProgressStep) => void;
