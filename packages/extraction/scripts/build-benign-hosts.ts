/**
 * Makes `src/indicators/benign-table.ts` from the MISP warning lists (CC0-1.0):
 *
 *     npx tsx --conditions=source packages/extraction/scripts/build-benign-hosts.ts [folder of the lists]
 *
 * The lists are read from `$KULLA_DATA/misp-warninglists`. Only names and hashes are taken, grouped by public suffix.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv, env, stdout } from "node:process";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { parse } from "tldts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const FOLDER = argv[2] ?? join(env["KULLA_DATA"] ?? join(ROOT, "../shared/data"), "misp-warninglists");
const TARGET = fileURLToPath(new URL("../src/indicators/benign-table.ts", import.meta.url));

function list(name: string): string[] {
  const read: unknown = JSON.parse(gunzipSync(readFileSync(join(FOLDER, `${name}.json.gz`))).toString("utf8"));
  if (typeof read !== "object" || read === null || !("list" in read) || !Array.isArray(read.list))
    throw new Error(`${name}: not a warning list`);
  return read.list.filter((entry) => typeof entry === "string").map((entry) => entry.toLowerCase().replace(/^\./, ""));
}

/** Registered names; names below a suffix that is let to customers stay whole. */
function registered(hosts: readonly string[]): string[] {
  return hosts.map((host) => parse(host, { allowPrivateDomains: true }).domain).filter((name) => name !== null);
}

/** `com google microsoft`: the public suffix, then the names before it. */
function table(hosts: readonly string[]): string {
  const bySuffix = new Map<string, Set<string>>();
  for (const host of hosts) {
    const suffix = parse(host).publicSuffix;
    if (suffix === null || host === suffix || !/^[\w.-]+$/.test(host)) continue;
    const names = bySuffix.get(suffix) ?? new Set();
    bySuffix.set(suffix, names.add(host.slice(0, -suffix.length - 1)));
  }
  return [...bySuffix.keys()]
    .sort()
    .map((suffix) => [suffix, ...[...(bySuffix.get(suffix) ?? [])].sort()].join(" "))
    .join("\n");
}

const shared = [...list("url-shortener"), ...list("link-in-bio")];
const popular = registered([...list("alexa"), ...list("cisco_top1000"), ...list("microsoft"), ...list("google")]);
const tables: [string, string, string][] = [
  ["POPULAR_HOSTS", "Sites that nearly everybody visits: Alexa, Cisco Umbrella, Google, Microsoft.", table(popular)],
  [
    "SHORT_LINK_HOSTS",
    "Shorteners of URLs and link collections: what they lead to says nothing of them.",
    table(shared),
  ],
  ["OWN_ADDRESS_HOSTS", "Services that tell a machine its own address.", table(list("whats-my-ip"))],
  [
    "RESEARCH_HOSTS",
    "Analysis services, and sites of those who write about malware.",
    table([...list("automated-malware-analysis"), ...list("security-provider-blogpost")]),
  ],
  [
    "KNOWN_HASHES",
    "Hashes of empty files and of common harmless ones.",
    [...new Set([...list("empty-hashes"), ...list("common-ioc-false-positive")])]
      .filter((hash) => /^[\da-f]+$/.test(hash))
      .sort()
      .join("\n"),
  ],
];
const source = [
  "// Made by scripts/build-benign-hosts.ts from the MISP warning lists (CC0-1.0). Do not edit.",
  ...tables.map(([name, says, rows]) => `\n/** ${says} */\nexport const ${name} = \`\n${rows}\n\`;`),
  "",
].join("\n");
writeFileSync(TARGET, source);
stdout.write(`${TARGET}: ${String(source.length)} characters\n`);
