import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Question } from "@kulla/casework";
import {
  answerQuestion,
  assessmentFolder,
  assessmentVersions,
  caseFileAt,
  CaseShelf,
  DocumentShelf,
  dossierPieces,
  issueAssessment,
  knowledgeDesk,
  openInUse,
  performTask,
  shippedCatalogue,
  shippedRelations,
  storeAtClearance,
  storedDocuments,
  TaskFailure,
} from "@kulla/casework";
import type { Tlp } from "@kulla/core";
import type { TaskCall, WorkbenchStore } from "@kulla/store";
import { accessStore, JobProblem, openWorkbenchStore } from "@kulla/store";
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from "fastify";
import type { Access, AccessOptions, ServerOptions, WantedDossier, Workbench } from "../src/index.ts";
import { accessGate, createAccess, createServer } from "../src/index.ts";
import { freshWorkspace } from "./fresh-workspace.ts";

/** A clock that tests set. */
export interface Clock {
  readonly now: () => string;
  /** Lets milliseconds pass. */
  readonly pass: (milliseconds: number) => void;
}

export function testClock(): Clock {
  let time = Date.UTC(2026, 10, 21, 8);
  return {
    now: () => new Date(time).toISOString(),
    pass: (milliseconds) => {
      time += milliseconds;
    },
  };
}

/** A workspace of its own with its PostgreSQL, and servers on it. */
export interface TestWorkspace {
  readonly workbench: Workbench;
  readonly folder: string;
  /** Does the jobs that wait, and those that they ask for, until there are none. */
  work(caseName: string): Promise<void>;
  /** Works off jobs until something is so. */
  workUntil(isDone: () => Promise<boolean>): Promise<void>;
  readonly store: Access["store"];
  readonly database: WorkbenchStore["database"];
  readonly clock: Clock;
  /** A server with a gate, not listening; closed at the end. */
  server(
    options?: Partial<AccessOptions> & Pick<ServerOptions, "patience"> & { readonly bench?: Partial<Workbench> },
    failures?: unknown[],
  ): Promise<{ app: FastifyInstance; access: Access }>;
  close(): Promise<void>;
}

export async function openWorkspace(): Promise<TestWorkspace> {
  const folder = await freshWorkspace();
  const workspace = join(folder, "workspace");
  const clock = testClock();
  const catalogue = await shippedCatalogue();
  const first = openInUse({ catalogue, relations: await shippedRelations() }, {});
  const viewsMadeBy = () => Promise.resolve(desk.current().viewsMadeBy);
  const kept = await openWorkbenchStore({ workspace, now: clock.now, viewsMadeBy });
  const accounts = accessStore(kept.database.db);
  const { tool, knowledge } = first;
  const { store, views, search, contents, jobs, uploads, savedViews, knowledgeShelf, builds } = kept;
  const desk = knowledgeDesk({
    ...{ shelf: knowledgeShelf, workspace, models: {}, first },
    isFixed: false,
    now: clock.now,
  });
  // The server writes dossiers in processes of their own; here it is done on the spot.
  const writeDossier = async function* ({ caseName, clearance, format }: WantedDossier) {
    const at = { caseName, tool, now: clock.now() };
    yield* dossierPieces(await caseFileAt(storeAtClearance(store, clearance, [caseName]), at), format);
  };
  const ask: Workbench["ask"] = async ({ question, clearance, isWhole }) => {
    const only = isWhole || question.kind === "list" ? undefined : [question.caseName];
    const answer = await answerQuestion<Question["kind"]>(question, {
      store: storeAtClearance(store, clearance, only),
      areMarked: true,
      tool,
      knowledge: async () => ({ catalogue, relations: await shippedRelations() }),
      documents: (caseName) => storedDocuments(views, caseName, clearance),
      ...(isWhole && { versions: (caseName) => assessmentVersions(assessmentFolder(workspace, caseName)) }),
      now: clock.now(),
    });
    return JSON.parse(JSON.stringify(answer)) as typeof answer;
  };
  const workbench: Workbench = {
    store,
    views,
    search,
    contents,
    jobs,
    uploads,
    savedViews,
    readBytes: (id) => kept.readBytes(id),
    writeDossier,
    ask,
    versions: {
      of: (caseName) => assessmentVersions(assessmentFolder(workspace, caseName)),
      issue: (caseName, one) => issueAssessment(assessmentFolder(workspace, caseName), one, clock.now()),
    },
    builds,
    desk,
    get tool() {
      return desk.current().tool;
    },
    get knowledge() {
      return desk.current().knowledge;
    },
    now: clock.now,
  };
  const apps: FastifyInstance[] = [];
  const bench = {
    store,
    views,
    tool,
    knowledge: { judgedBy: knowledge, version: knowledge.sha256 },
    knowledgeShelf,
    builds,
    now: clock.now,
    stopwatch: () => performance.now(),
    documents: new DocumentShelf(),
    shelf: new CaseShelf(150_000),
  };
  const workUntil = async (isDone: () => Promise<boolean>) => {
    const stop = new AbortController();
    const perform = async (call: TaskCall) => {
      try {
        await performTask(call, bench);
      } catch (error) {
        throw error instanceof TaskFailure ? new JobProblem(error.code, error.message) : error;
      }
    };
    const working = kept.work({ signal: stop.signal, perform });
    while (!(await isDone())) await new Promise((resolve) => setTimeout(resolve, 50));
    stop.abort();
    await working;
  };
  return {
    workbench,
    folder: workspace,
    work: (caseName) =>
      workUntil(async () =>
        (await jobs.jobs(caseName, 1_000)).every(({ state }) => state !== "waiting" && state !== "running"),
      ),
    workUntil,
    store: accounts,
    database: kept.database,
    clock,
    server: async ({ patience, bench: other, ...options } = {}, failures = []) => {
      const access = createAccess({ store: accounts, now: clock.now, ...options });
      const app = await createServer({
        workbench: other === undefined ? workbench : { ...workbench, ...other },
        gate: accessGate(access),
        replies: accounts.replies,
        onFailure: (error) => failures.push(error),
        ...(patience !== undefined && { patience }),
      });
      apps.push(app);
      return { app, access };
    },
    close: async () => {
      for (const app of apps) await app.close();
      await kept.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

export const PASSWORD = "vargmal tresk oblong 7";

export interface Person {
  readonly name: string;
  readonly clearance?: Tlp;
  readonly isAdmin?: boolean;
  readonly mayOpenCases?: boolean;
  readonly roles?: Readonly<Record<string, "reader" | "analyst" | "lead" | "admin">>;
}

let hash: Promise<string> | undefined;

/** Adds an account with `PASSWORD`, and its roles; gives its id. */
export async function addPerson({ store }: TestWorkspace, access: Access, person: Person): Promise<string> {
  hash ??= access.hashes.of(PASSWORD);
  const id = `account-${person.name}`;
  await store.accounts.add({
    id,
    name: person.name,
    fullName: `${person.name} the tester`,
    clearance: person.clearance ?? "TLP:RED",
    isAdmin: person.isAdmin ?? false,
    mayOpenCases: person.mayOpenCases ?? false,
    addedAt: access.now(),
    passwordHash: await hash,
  });
  for (const [name, role] of Object.entries(person.roles ?? {})) await store.memberships.set(name, id, role);
  return id;
}

/** A browser with the page open: keeps cookies, and sends what a browser sends. */
export interface Browser {
  request(options: InjectOptions): Promise<LightMyRequestResponse>;
  readonly cookies: Map<string, string>;
}

export function browserAt(app: FastifyInstance, origin = "http://localhost:80"): Browser {
  const cookies = new Map<string, string>();
  const { host } = new URL(origin);
  return {
    cookies,
    request: async ({ headers = {}, ...options }) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      const sent = {
        host,
        "x-kulla-page": "1",
        "sec-fetch-site": "same-origin",
        ...(cookie !== "" && { cookie }),
        ...headers,
      };
      const reply = await app.inject({ ...options, headers: sent });
      for (const { name, value } of reply.cookies) {
        if (value === "") cookies.delete(name);
        else cookies.set(name, value);
      }
      return reply;
    },
  };
}

/** A browser in which a person is signed in. */
export async function signedIn(app: FastifyInstance, name: string, origin?: string): Promise<Browser> {
  const browser = browserAt(app, origin);
  const payload = { name, password: PASSWORD };
  const reply = await browser.request({ method: "POST", url: "/api/v1/session", payload });
  if (reply.statusCode !== 200) throw new Error(`${name} could not sign in: ${reply.body}`);
  return browser;
}
