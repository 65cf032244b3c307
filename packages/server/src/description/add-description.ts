import type { RouteContract } from "@kulla/api";
import { API_BASE, openApiDocument } from "@kulla/api";
import { KULLA_VERSION } from "@kulla/casework";
import type { FindingKind } from "@kulla/core";
import { STORE_FINDINGS } from "@kulla/store";
import type { FastifyInstance } from "fastify";
import { ACCESS_FINDINGS } from "../access/findings.ts";
import { SERVER_FINDINGS } from "../findings.ts";
import { notFound } from "../problem.ts";
import { htmlText, htmlWords } from "./html-text.ts";
import { sendPlainPage } from "./plain-page.ts";
import { referencePage } from "./reference-page.ts";

/** Problems that a reply may name. */
const PROBLEMS: Readonly<Record<string, FindingKind>> = { ...SERVER_FINDINGS, ...ACCESS_FINDINGS, ...STORE_FINDINGS };

/** Adds what the interface says of itself: its OpenAPI document, a page to read, and a page for each problem. Nothing of the workspace is in them. */
export function addDescription(app: FastifyInstance, routes: readonly RouteContract[]): void {
  // Made when it is first asked for: it takes a moment, and most runs do without.
  let document: ReturnType<typeof openApiDocument> | undefined;
  const description = () => (document ??= openApiDocument(KULLA_VERSION, routes));
  app.get(`${API_BASE}/openapi.json`, (_request, reply) =>
    reply
      .type("application/json; charset=utf-8")
      .header("cache-control", "no-cache")
      .send(JSON.stringify(description())),
  );
  app.get("/api/reference", (_request, reply) =>
    sendPlainPage(reply, "Kulla: the interface", referencePage(routes, description())),
  );
  app.get<{ Params: { code: string } }>("/problems/:code", (request, reply) => {
    const { code } = request.params;
    const kind = Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code] : undefined;
    if (kind === undefined) throw notFound("problem");
    const { meaning, remedy } = kind;
    const body = `<h1><code>${htmlText(code)}</code></h1><p>${htmlWords(meaning)}</p><h2>What to do</h2><p>${htmlWords(remedy)}</p>`;
    return sendPlainPage(reply, `Kulla: ${code}`, body);
  });
}
