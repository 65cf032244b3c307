/** Most bytes of a layer: those of the whole matrix with long comments stay below 2 MB. */
export const LAYER_LIMIT = 10_000_000;

/** A layer of the ATT&CK Navigator, as far as it is compared. */
export interface ComparedLayer {
  readonly name: string;
  readonly techniques: ReadonlySet<string>;
}

export type LayerProblem = "unread" | "bad";

const TECHNIQUE = /^T\d{4}(?:\.\d{3})?$/;

/** Reads the text of a Navigator layer of any format: the techniques that it enables with a score, a colour or a comment, else all that it lists. */
export function readLayer(text: string): ComparedLayer | LayerProblem {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "unread";
  }
  if (!isRecord(value) || !Array.isArray(value["techniques"])) return "bad";
  const listed = (value["techniques"] as readonly unknown[]).filter(isRecord).filter((one) => one["enabled"] !== false);
  const marked = listed.filter(isMarked);
  const ids = (marked.length > 0 ? marked : listed)
    .map((one) => one["techniqueID"])
    .filter((id) => typeof id === "string" && TECHNIQUE.test(id)) as readonly string[];
  const name = typeof value["name"] === "string" ? value["name"].slice(0, 200) : "";
  return { name, techniques: new Set(ids) };
}

/** A layer may list the whole matrix, with only some techniques marked. */
function isMarked(technique: Readonly<Record<string, unknown>>): boolean {
  const { score, color, comment } = technique;
  const hasScore = typeof score === "number" && score !== 0;
  return hasScore || (typeof color === "string" && color !== "") || (typeof comment === "string" && comment !== "");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
