import type { ProblemCatalogue } from "../problem-words.ts";
import { access } from "./problems/access.ts";
import { catalogue } from "./problems/catalogue.ts";
import { reading } from "./problems/reading.ts";
import { store } from "./problems/store.ts";
import { work } from "./problems/work.ts";

/** The codes of the error catalogue in Albanian; loaded when the first of them is told. */
export const problems: ProblemCatalogue = { ...access, ...catalogue, ...reading, ...store, ...work };
