import type { Json, RouteContract } from "@kulla/api";
import { API_BASE, resourceOf, statusOf } from "@kulla/api";
import type { Policy } from "../access/policies.ts";
import { POLICIES } from "../access/policies.ts";
import { htmlText, htmlWords } from "./html-text.ts";

type JsonObject = Readonly<Record<string, Json>>;

/** The interface for people: each route with who may call it, what it takes and what it gives. `document` is its OpenAPI description. */
export function referencePage(routes: readonly RouteContract[], document: JsonObject): string {
  const resources = [...new Set(routes.map(resourceOf))];
  const sections = resources.map((name) => {
    const own = routes.filter((route) => resourceOf(route) === name);
    return `<h2 id="${htmlText(name)}">${htmlText(name)}</h2>${own.map((route) => routeHtml(route, document)).join("")}`;
  });
  const contents = resources.map((name) => `<li><a href="#${htmlText(name)}">${htmlText(name)}</a></li>`).join("");
  return `${HEAD}<nav aria-label="Resources"><ul>${contents}</ul></nav>${sections.join("")}${schemasHtml(document)}`;
}

const HEAD = `<h1>The interface of Kulla</h1>
<p>REST under <code>${API_BASE}</code>, described by <a href="${API_BASE}/openapi.json">openapi.json</a> (OpenAPI 3.1). The page of the workbench uses
nothing else.</p>
<p>A program sends <code>Authorization: Bearer</code> with an API token, which is made under Settings. Every error is
<code>application/problem+json</code> (RFC 9457) with a code of the error catalogue. A list gives <code>next</code>, the <code>cursor</code> of the
page behind it. A reply with an <code>ETag</code> is 304 where <code>If-None-Match</code> names it. A write that names an
<code>Idempotency-Key</code> is done once, however often it is sent.</p>
<p>What you may not see is as if it were not there: it is 404, and counts nowhere.</p>`;

function routeHtml(route: RouteContract, document: JsonObject): string {
  const operation = operationOf(route, document);
  const method = `<span class="method${route.method === "GET" ? "" : " write"}">${route.method}</span>`;
  const description = route.description === undefined ? "" : `<p>${htmlWords(route.description)}</p>`;
  return `<section><h3 id="${htmlText(route.id)}">${method}${htmlText(API_BASE + route.path)}</h3>
<p>${htmlWords(route.summary)}</p>${description}<p class="dim">${htmlText(route.id)} · ${htmlText(policyText(POLICIES[route.id]))}</p>
${parametersHtml(operation)}${bodiesHtml(route, operation)}</section>`;
}

function operationOf({ method, path }: RouteContract, document: JsonObject): JsonObject {
  const address = API_BASE + path.replaceAll(/:([a-zA-Z]{1,40})/gu, "{$1}");
  return member(member(member(document, "paths"), address), method.toLowerCase());
}

function policyText(policy: Policy | undefined): string {
  if (policy === undefined) return "nobody";
  const { who, token } = policy;
  const people = {
    anybody: "anybody",
    "signed-in": "whoever has signed in",
    opener: "who may open cases",
    "workspace-admin": "who runs the workspace",
  };
  const caller = typeof who === "string" ? people[who] : `a ${who.role} of the case`;
  return `${caller}; ${token === "session" ? "no token" : `a token for ${token}`}`;
}

function parametersHtml(operation: JsonObject): string {
  const parameters = listOf(operation["parameters"]);
  if (parameters.length === 0) return "";
  const rows = parameters.map((one) => {
    const need = one["required"] === true ? "" : " <span class='dim'>optional</span>";
    const words = typeof one["description"] === "string" ? htmlWords(one["description"]) : "";
    return `<tr><td><code>${htmlText(textOf(one["name"]))}</code>${need}</td><td class="dim">${htmlText(textOf(one["in"]))}</td><td><code>${htmlText(typeText(one["schema"] ?? {}))}</code></td><td>${words}</td></tr>`;
  });
  return `<table><thead><tr><th>parameter</th><th>in</th><th>type</th><th></th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function bodiesHtml(route: RouteContract, operation: JsonObject): string {
  const body = contentHtml("Body", member(operation, "requestBody"));
  const status = String(statusOf(route));
  return body + contentHtml(`Reply ${status}`, member(member(operation, "responses"), status));
}

function contentHtml(title: string, holder: JsonObject): string {
  return Object.entries(member(holder, "content"))
    .map(([type, content]) => {
      const schema = member(content, "schema");
      const head = `${htmlText(title)} <code>${htmlText(type)}</code>`;
      if (Object.keys(schema).length === 0) return `<p>${head}</p>`;
      return `<details><summary>${head}</summary><pre>${htmlText(typeText(schema))}</pre></details>`;
    })
    .join("");
}

function schemasHtml(document: JsonObject): string {
  const schemas = Object.entries(member(member(document, "components"), "schemas")).map(
    ([name, schema]) =>
      `<section><h3 id="schema-${htmlText(name)}">${htmlText(name)}</h3><details><summary>Fields</summary><pre>${htmlText(typeText(schema))}</pre></details></section>`,
  );
  return `<h2 id="schemas">Schemas</h2>${schemas.join("")}`;
}

/** A JSON Schema in the notation of TypeScript, which is shorter to read. */
export function typeText(schema: Json, indent = ""): string {
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return "any";
  const given = schema as JsonObject;
  const reference = given["$ref"];
  if (typeof reference === "string") return reference.split("/").at(-1) ?? "any";
  if (given["const"] !== undefined) return JSON.stringify(given["const"]);
  const choices = listOf(given["anyOf"] ?? given["oneOf"]);
  if (choices.length > 0) return choices.map((one) => typeText(one, indent)).join(" | ");
  if (Array.isArray(given["enum"])) return given["enum"].map((one: Json) => JSON.stringify(one)).join(" | ");
  if (given["type"] === "array") return arrayText(given, indent);
  if (given["type"] === "object") return objectText(given, indent);
  return typeof given["type"] === "string" ? given["type"] : "any";
}

function arrayText(schema: JsonObject, indent: string): string {
  const tuple = listOf(schema["prefixItems"]);
  if (tuple.length > 0) return `[${tuple.map((one) => typeText(one, indent)).join(", ")}]`;
  const item = typeText(schema["items"] ?? {}, indent);
  return item.includes(" | ") ? `(${item})[]` : `${item}[]`;
}

function objectText(schema: JsonObject, indent: string): string {
  const required = new Set(Array.isArray(schema["required"]) ? schema["required"].map(String) : []);
  const inner = `${indent}  `;
  const fields = Object.entries(member(schema, "properties")).map(([name, field]) => {
    const description = isObject(field) ? field["description"] : undefined;
    const comment = typeof description === "string" ? `  // ${description}` : "";
    return `${inner}${name}${required.has(name) ? "" : "?"}: ${typeText(field, inner)}${comment}`;
  });
  return fields.length === 0 ? "{}" : `{\n${fields.join("\n")}\n${indent}}`;
}

function member(value: Json | undefined, name: string): JsonObject {
  const one = isObject(value) ? value[name] : undefined;
  return isObject(one) ? one : {};
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((one: Json): one is JsonObject => isObject(one)) : [];
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}
