/** The names of things, as schemas. */
import { z } from "zod";
import { shortText } from "./claim-schema.ts";

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
export const statementIdText = z.string().regex(/^s-[0-9a-f]{32}$/);
export const decisionIdText = z.string().regex(/^d-[0-9a-f]{32}$/);

/** A part of a piece of evidence. */
export const part = z.array(shortText).max(32).readonly();
