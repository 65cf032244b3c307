import { createMemoryStore } from "@kulla/core";
import { storeSuite } from "./store-suite.ts";

storeSuite({ name: "memory", open: () => Promise.resolve(createMemoryStore()), outlivesClose: false });
