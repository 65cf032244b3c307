import { openStore } from "../src/index.ts";
import { storeSuite } from "./store-suite.ts";
import { freshWorkspace } from "./workspace.ts";

const workspace = freshWorkspace();

storeSuite({ name: "the embedded server", open: () => openStore({ workspace }), outlivesClose: true });
