import type { Case } from "@kulla/core";
import type { Viewer } from "./access/viewer.ts";
import { notFound } from "./problem.ts";
import type { Workbench } from "./workbench.ts";

/** The case of that name. @throws Problem where there is none that the viewer may know of */
export async function requireCase(
  { viewer, workbench }: { readonly viewer: Viewer; readonly workbench: Pick<Workbench, "store"> },
  name: string,
): Promise<Case> {
  const found = (await workbench.store.cases()).find((one) => one.name === name);
  if (found === undefined || (await viewer.roleIn(name)) === undefined) throw notFound("case");
  return found;
}
