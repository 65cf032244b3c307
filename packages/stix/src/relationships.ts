// Which relationships the standard suggests between which types (section 3.7 and the tables of sections 4 and 6).

/** `source: verb → targets; …`, one source per line. */
const SUGGESTED = `
attack-pattern: delivers → malware; targets → identity location vulnerability; uses → malware tool
campaign: attributed-to → intrusion-set threat-actor; compromises → infrastructure; originates-from → location; targets → identity location vulnerability; uses → attack-pattern infrastructure malware tool
course-of-action: investigates → indicator; mitigates → attack-pattern indicator malware tool vulnerability; remediates → malware vulnerability
domain-name: resolves-to → domain-name ipv4-addr ipv6-addr
identity: located-at → location
indicator: indicates → attack-pattern campaign infrastructure intrusion-set malware threat-actor tool; based-on → observed-data
infrastructure: communicates-with → infrastructure ipv4-addr ipv6-addr domain-name url; consists-of → infrastructure observed-data OBSERVABLE; controls → infrastructure malware; delivers → malware; has → vulnerability; hosts → tool malware; located-at → location; uses → infrastructure
intrusion-set: attributed-to → threat-actor; compromises → infrastructure; hosts → infrastructure; originates-from → location; owns → infrastructure; targets → identity location vulnerability; uses → attack-pattern infrastructure malware tool
ipv4-addr: resolves-to → mac-addr; belongs-to → autonomous-system
ipv6-addr: resolves-to → mac-addr; belongs-to → autonomous-system
malware: authored-by → threat-actor intrusion-set; beacons-to → infrastructure; exfiltrate-to → infrastructure; exfiltrates-to → infrastructure; communicates-with → ipv4-addr ipv6-addr domain-name url; controls → malware; downloads → malware tool file; drops → malware tool file; exploits → vulnerability; originates-from → location; targets → identity infrastructure location vulnerability; uses → attack-pattern infrastructure malware tool; variant-of → malware
malware-analysis: characterizes → malware; analysis-of → malware; static-analysis-of → malware; dynamic-analysis-of → malware
threat-actor: attributed-to → identity; compromises → infrastructure; hosts → infrastructure; owns → infrastructure; impersonates → identity; located-at → location; targets → identity location vulnerability; uses → attack-pattern infrastructure malware tool
tool: delivers → malware; drops → malware; has → vulnerability; targets → identity infrastructure location vulnerability; uses → infrastructure
`;

/** Between any two objects (section 3.7). */
const EVERYWHERE: ReadonlySet<string> = new Set(["derived-from", "duplicate-of", "related-to"]);

const OBSERVABLES = `artifact autonomous-system directory domain-name email-addr email-message file ipv4-addr ipv6-addr
  mac-addr mutex network-traffic process software url user-account windows-registry-key x509-certificate`.split(/\s+/);

/** `source verb target`, for each that is suggested. */
function readSuggested(): ReadonlySet<string> {
  const triples = new Set<string>();
  for (const line of SUGGESTED.trim().split("\n")) {
    const [source = "", verbs = ""] = line.split(": ");
    for (const part of verbs.split("; ")) {
      const [verb = "", targets = ""] = part.split(" → ");
      const named = targets.split(" ").flatMap((target) => (target === "OBSERVABLE" ? OBSERVABLES : [target]));
      for (const target of named) triples.add(`${source} ${verb} ${target}`);
    }
  }
  return triples;
}

const TRIPLES = readSuggested();

const STANDARD_TYPES: ReadonlySet<string> = new Set([
  ...OBSERVABLES,
  ...[...TRIPLES].flatMap((triple) => {
    const [source = "", , target = ""] = triple.split(" ");
    return [source, target];
  }),
  ..."grouping incident note observed-data opinion report".split(" "),
]);

/** Does the standard suggest this relationship? Custom object types may have any. */
export function isSuggestedRelationship(source: string, verb: string, target: string): boolean {
  if (EVERYWHERE.has(verb) || !STANDARD_TYPES.has(source) || !STANDARD_TYPES.has(target)) return true;
  return TRIPLES.has(`${source} ${verb} ${target}`);
}
