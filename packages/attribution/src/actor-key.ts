// Decisions name hypotheses too, so that their ids are made in core.
export { actorKey, hypothesisId } from "@kulla/core";
