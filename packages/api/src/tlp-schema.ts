import { TLP_LABELS } from "@kulla/core";
import { z } from "zod";

/** A label of the Traffic Light Protocol 2.0. */
export const tlp = z.enum(TLP_LABELS as [(typeof TLP_LABELS)[number], ...(typeof TLP_LABELS)[number][]]);
