import { computeViews, investigate } from "@kulla/casework";
import type { Tlp } from "@kulla/core";
import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import type { Access } from "../src/index.ts";
import type { Browser, TestWorkspace } from "./access-server.ts";
import { addPerson, openWorkspace, signedIn } from "./access-server.ts";

const ORIGIN = "https://kulla.example.org";

/** A report by its name, its label and its words. */
export type MarkedReport = readonly [name: string, marking: Tlp, text: string];

/** A case of reports with labels, its panels computed, and two who read it: the lead sees all, the guest what is TLP:GREEN at most. */
export interface MarkedCase {
  readonly workspace: TestWorkspace;
  readonly app: FastifyInstance;
  readonly access: Access;
  readonly lead: Browser;
  readonly guest: Browser;
  /** Signs somebody else in, who has a role in the case. */
  add(name: string, role: "reader" | "analyst", clearance: Tlp): Promise<Browser>;
  close(): Promise<void>;
}

/** Name of the case. */
export const MARKED_CASE = "albania";

export async function openMarkedCase(
  reports: readonly MarkedReport[],
  guestRole: "reader" | "analyst",
): Promise<MarkedCase> {
  const workspace = await openWorkspace();
  const { workbench, clock } = workspace;
  const { store, tool, views, knowledge } = workbench;
  const given = { store, caseName: MARKED_CASE, tool, now: clock.now() };
  for (const [name, marking, text] of reports)
    await investigate({
      ...given,
      paths: [],
      inline: [{ name, origin: "test", bytes: new TextEncoder().encode(text) }],
      marking,
    });
  for (const clearance of ["TLP:GREEN", "TLP:RED"] as const)
    await computeViews({ ...given, views, clearance, knowledge: { judgedBy: knowledge, version: "test" } });
  const { app, access } = await workspace.server({ mode: "team", origin: ORIGIN });
  const add = async (name: string, role: "reader" | "analyst", clearance: Tlp) => {
    await addPerson(workspace, access, { name, clearance, roles: { [MARKED_CASE]: role } });
    return signedIn(app, name, ORIGIN);
  };
  await addPerson(workspace, access, { name: "lead", isAdmin: true, roles: { [MARKED_CASE]: "lead" } });
  const lead = await signedIn(app, "lead", ORIGIN);
  const guest = await add("guest", guestRole, "TLP:GREEN");
  return { workspace, app, access, lead, guest, add, close: () => workspace.close() };
}

/** Asks for an address below `/api/v1`. */
export function ask(browser: Browser, path: string, method: "GET" | "DELETE" = "GET"): Promise<LightMyRequestResponse> {
  return browser.request({ method, url: `/api/v1${path}` });
}

/** Sends a body to an address below `/api/v1`. */
export function send(browser: Browser, path: string, body: object): Promise<LightMyRequestResponse> {
  return browser.request({ method: "POST", url: `/api/v1${path}`, payload: body });
}
