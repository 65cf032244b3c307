import type { Report } from "./finding.ts";
import type { JsonObject } from "./json.ts";
import { isJsonObject } from "./json.ts";

/** Does the selector (section 7.2.3.1: `labels.[0]`, `extensions.a.b`) lead to something that is there? */
function selects(object: JsonObject, selector: string): boolean {
  let value: unknown = object;
  for (const segment of selector.split(".")) {
    const index = /^\[(\d{1,9})\]$/.exec(segment)?.[1];
    if (index !== undefined) {
      if (!Array.isArray(value)) return false;
      value = value[Number(index)] as unknown;
    } else value = isJsonObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
    if (value === undefined) return false;
  }
  return true;
}

/** Every selector of the granular markings must select something. */
export function checkSelectors(object: JsonObject, report: Report): void {
  const { granular_markings: markings } = object;
  if (!Array.isArray(markings)) return;
  markings.forEach((marking: unknown, index) => {
    const selectors: unknown = isJsonObject(marking) ? marking.selectors : undefined;
    if (!Array.isArray(selectors)) return;
    selectors.forEach((selector: unknown, number) => {
      if (typeof selector === "string" && !selects(object, selector))
        report(
          "stix-marking-selector",
          ["granular_markings", index, "selectors", number],
          `"${selector.slice(0, 80)}" selects nothing in the object`,
        );
    });
  });
}
