import { z } from "zod";
import { defineRoute } from "./route.ts";

/** Of whom a second factor is demanded; each holds those before it too. */
export const secondFactorFor = z.enum(["nobody", "admins", "leads", "everybody"]);

export type SecondFactorFor = z.output<typeof secondFactorFor>;

const demands = z.strictObject({
  secondFactorFor: secondFactorFor.describe(
    "`admins`: who runs the workspace; `leads`: also who leads a case, or is admin of one. Of accounts with a password; a provider asks by itself.",
  ),
});

export const readDemands = defineRoute({
  id: "demands.read",
  method: "GET",
  path: "/demands",
  summary: "What the workspace demands of its accounts.",
  reply: demands,
});

export const changeDemands = defineRoute({
  id: "demands.change",
  method: "PUT",
  path: "/demands",
  summary: "Demand a second factor. Who lacks one can do nothing but set it up, from the next request on.",
  body: demands,
  reply: demands,
});
