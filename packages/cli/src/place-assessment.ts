import { assessmentFolder, assessmentVersions, placeAmong } from "@kulla/casework";
import type { ComposeCaseFileInput } from "@kulla/casework";
import type { AssessedInput } from "@kulla/sharing";
import type { Session } from "./session.ts";

/** How often the model was right, where that was measured. */
export const MODEL_RELIABILITY: Pick<AssessedInput, "reliability"> = {};

/** Gives an assessment its place among the versions that were issued with dossiers of the case. */
export function placeAssessment(
  { workspace }: Pick<Session, "workspace">,
  caseName: string,
): NonNullable<ComposeCaseFileInput["placeAssessment"]> {
  return async (assessment) => {
    const { value: versions } = await assessmentVersions(assessmentFolder(workspace, caseName));
    return { ...MODEL_RELIABILITY, ...placeAmong(versions, assessment) };
  };
}
