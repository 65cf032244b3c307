import type { FastifyInstance } from "fastify";
import { Problem } from "./problem.ts";

/** Deepest that JSON may go: a claim of a decision goes about eight deep. What goes deeper makes whoever walks through it run out of stack. */
const DEEPEST = 64;

/** Has the server read JSON that is bounded in depth, and no other kind of text. */
export function addJsonReader(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser("error", "error");
  app.removeContentTypeParser("text/plain");
  app.addContentTypeParser("application/json", { parseAs: "string" }, (request, text, done) => {
    if (isTooDeep(text as string))
      return done(new Problem("server-request-unreadable", `The JSON is more than ${DEEPEST} levels deep.`));
    return parse(request, text as string, done);
  });
}

/** Whether lists and objects lie in each other too deep. It reads brackets outside of strings, and leaves it to the parser whether they fit. */
function isTooDeep(text: string): boolean {
  let [depth, isInString] = [0, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (isInString) {
      if (sign === 0x5c) at += 1;
      else if (sign === 0x22) isInString = false;
    } else if (sign === 0x22) isInString = true;
    else if (sign === 0x5b || sign === 0x7b) depth += 1;
    else if (sign === 0x5d || sign === 0x7d) depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
