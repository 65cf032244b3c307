import { afterAll } from "vitest";
import { openStore } from "../src/index.ts";
import type { OwnServer } from "./own-server.ts";
import { addUser, startOwnServer } from "./own-server.ts";
import { storeSuite } from "./store-suite.ts";
import { freshWorkspace } from "./workspace.ts";

const server: OwnServer = await startOwnServer();
const workspace = freshWorkspace();
const plain = await addUser(server, "plain");
const maker = await addUser(server, "maker", "createrole");

afterAll(() => server.stop());

for (const [who, databaseUrl] of [
  ["a user without rights beyond its database", plain],
  ["a user who may create roles", maker],
] as const) {
  storeSuite({
    name: `PostgreSQL ${server.version}, ${who}`,
    open: () => openStore({ workspace, databaseUrl }),
    outlivesClose: true,
  });
}
