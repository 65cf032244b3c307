import type { CatalogueSoftware, KindAssertion } from "./catalogue.ts";
import type { GalaxyValue } from "./galaxy.ts";
import { textsOf } from "./json-fields.ts";
import { distinctKinds, KIND_OF_GALAXY, KIND_OF_LABEL, kindsOfName } from "./software-kinds.ts";

/** The galaxies that describe software, and under which name their assertions go. */
export const SOFTWARE_GALAXIES: Readonly<Record<string, string>> = {
  backdoor: "MISP backdoor",
  banker: "MISP banker",
  botnet: "MISP botnet",
  "exploit-kit": "MISP exploit-kit",
  malpedia: "Malpedia",
  ransomware: "MISP ransomware",
  rat: "MISP rat",
  stealer: "MISP stealer",
  tool: "MISP tool",
};

const PLATFORM_SUFFIX =
  / \((Android|AIX|ASP|ELF|FreeBSD|iOS|Java|JavaScript|Linux|macOS|OS X|PHP|PowerShell|Python|Symbian|VBS|Windows)\)$/;

/** The platform in the first part of Malpedia's family names. */
const MALPEDIA_PLATFORM: Readonly<Record<string, string>> = {
  aix: "AIX",
  apk: "Android",
  elf: "Linux",
  ios: "iOS",
  jar: "Java",
  osx: "macOS",
  win: "Windows",
};

/** A piece of software of a MISP galaxy as a record of its own. */
export function galaxySoftware(value: GalaxyValue, galaxy: string, source: string): CatalogueSoftware {
  const id = `misp:${value.uuid}`;
  const name = value.value.replace(PLATFORM_SUFFIX, "");
  const names = [...new Set([name, ...value.synonyms])];
  const labels = textsOf(value.meta, "type").map((label) => KIND_OF_LABEL[label.toLowerCase()]);
  const kinds: KindAssertion[] = labels.flatMap((kind) => (kind === undefined ? [] : [{ kind, basis: source }]));
  const ofGalaxy = KIND_OF_GALAXY[galaxy];
  if (ofGalaxy !== undefined) kinds.push({ kind: ofGalaxy, basis: source });
  kinds.push(...kindsOfName(name));
  return {
    id,
    source,
    name,
    names: names.map((one) => ({ name: one, assertedBy: source, of: id })),
    type: galaxy === "tool" && kinds.length === 0 ? "tool" : "malware",
    kinds: distinctKinds(kinds),
    platforms: platformsOf(value),
    techniques: [],
    links: [],
  };
}

function platformsOf(value: GalaxyValue): string[] {
  const family = value.refs.flatMap((ref) => /malpedia\.[a-z.]+\/details\/([a-z]+)\./.exec(ref)?.[1] ?? [])[0];
  const platform = family === undefined ? undefined : MALPEDIA_PLATFORM[family];
  return platform === undefined ? [] : [platform];
}
