/** A bundle in the form of ATT&CK's with a group, a technique and a tool, and who uses what. */
export function smallAttack(group: string, modified = "2026-10-20T00:00:00.000Z") {
  const id = (type: string, digits: string) => `${type}--1f0c3a57-9d3f-4a3e-9d57-0d5a4c1f7a${digits}`;
  const record = (type: string, digits: string, attackId: string, name: string) => ({
    ...{ type, id: id(type, digits), name, modified },
    external_references: [{ source_name: "mitre-attack", external_id: attackId }],
  });
  const uses = (digits: string, to: string) => ({
    ...{ type: "relationship", id: id("relationship", digits), relationship_type: "uses" },
    ...{ source_ref: id("intrusion-set", "13"), target_ref: to, created: modified, modified },
  });
  return {
    type: "bundle",
    id: id("bundle", "11"),
    objects: [
      { type: "x-mitre-collection", id: id("x-mitre-collection", "12"), x_mitre_version: "99.1" },
      record("intrusion-set", "13", "G9999", group),
      record("attack-pattern", "21", "T9998", "Sail Ahead"),
      record("tool", "23", "S9998", "oarlock"),
      uses("31", id("attack-pattern", "21")),
      uses("32", id("tool", "23")),
    ],
  };
}
