import { MEASURED_RELIABILITY } from "@kulla/attribution";
import { assessmentFolder, assessmentVersions, placeAmong } from "@kulla/casework";
import type { ComposeCaseFileInput } from "@kulla/casework";
import type { AssessedInput } from "@kulla/sharing";
import type { Session } from "./session.ts";

/** How often the model was right, as measured on cases that it had not seen. */
export const MODEL_RELIABILITY: Pick<AssessedInput, "reliability"> = { reliability: MEASURED_RELIABILITY };

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
