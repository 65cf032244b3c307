import type { CatalogueFinding } from "./findings.ts";
import { catalogueFinding } from "./findings.ts";
import type { JsonObject } from "./json-fields.ts";
import { isObject, objectsOf, textOf, textsOf } from "./json-fields.ts";

/** A file of a MISP galaxy: `name` is the file's name, `json` its parsed content. */
export interface GalaxyFile {
  readonly name: string;
  readonly json: unknown;
}

/** One value of a MISP galaxy with what the compiler reads of it. */
export interface GalaxyValue {
  readonly uuid: string;
  readonly value: string;
  readonly synonyms: readonly string[];
  readonly refs: readonly string[];
  readonly meta: JsonObject;
  readonly related: readonly GalaxyRelation[];
}

export interface GalaxyRelation {
  readonly to: string;
  readonly type: string;
  readonly likelihood?: string;
}

export interface Galaxy {
  /** The galaxy's own type: `threat-actor`, `ransomware`, `mitre-intrusion-set`. */
  readonly type: string;
  readonly values: readonly GalaxyValue[];
}

/** Reads one galaxy file; values without a name or id are left out with a finding. */
export function readGalaxy(file: GalaxyFile): { galaxy: Galaxy | undefined; findings: CatalogueFinding[] } {
  const type = isObject(file.json) ? textOf(file.json, "type") : undefined;
  if (!isObject(file.json) || type === undefined || !Array.isArray(file.json.values)) {
    const message = `${file.name} is not a MISP galaxy: it has no type or no values.`;
    return {
      galaxy: undefined,
      findings: [catalogueFinding("catalogue-galaxy-unreadable", message, { file: file.name })],
    };
  }
  const findings: CatalogueFinding[] = [];
  const values = objectsOf(file.json.values).flatMap((object) => {
    const value = readValue(object);
    if (value === undefined) {
      const message = `A value of the galaxy ${type} has no name or no uuid.`;
      findings.push(catalogueFinding("catalogue-record-skipped", message, { file: file.name }));
    }
    return value === undefined ? [] : [value];
  });
  return { galaxy: { type, values }, findings };
}

function readValue(object: JsonObject): GalaxyValue | undefined {
  const uuid = textOf(object, "uuid");
  const value = textOf(object, "value");
  if (uuid === undefined || value === undefined) return undefined;
  const meta = isObject(object.meta) ? object.meta : {};
  return {
    uuid,
    value,
    synonyms: textsOf(meta, "synonyms"),
    refs: textsOf(meta, "refs"),
    meta,
    related: objectsOf(object.related).flatMap(readRelation),
  };
}

function readRelation(object: JsonObject): GalaxyRelation[] {
  const to = textOf(object, "dest-uuid");
  const type = textOf(object, "type");
  if (to === undefined || type === undefined) return [];
  const tag = textsOf(object, "tags").find((text) => text.startsWith("estimative-language:likelihood-probability="));
  const likelihood = tag?.split('"')[1];
  return [{ to, type, ...(likelihood === undefined ? {} : { likelihood }) }];
}
