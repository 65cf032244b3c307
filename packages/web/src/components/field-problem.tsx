import type { ProblemDetails } from "@kulla/api";
import { useFormat, useMessages } from "../messages/language.tsx";
import type { Format } from "../messages/format.ts";
import type { Messages } from "../messages/messages.ts";

type InvalidPart = NonNullable<ProblemDetails["errors"]>[number];

/** What is wrong with one field and what to do, under the field's name; what has no rule of its kind is told as the server wrote it, in English. */
export function FieldProblem({ part }: { readonly part: InvalidPart }) {
  const { fields } = useMessages();
  const format = useFormat();
  const field = fieldOf(part.pointer);
  const name = fields.names[field];
  const words = ruleWords(part, field, fields, format);
  return (
    <p>
      {name === undefined ? <code>{part.pointer}</code> : <strong>{name}</strong>}:{" "}
      {words ?? <span lang="en">{part.message}</span>}
    </p>
  );
}

/** The last step of a pointer that is no number: `reason` of `/reason`, `speakers` of `/speakers/0`. */
export function fieldOf(pointer: string): string {
  const steps = pointer.split(/[/.]/u).filter((step) => step !== "" && !/^\d{1,9}$/u.test(step));
  return steps.at(-1) ?? pointer;
}

/** The sentence for a rule; undefined for a part that tells none. */
export function ruleWords(
  { rule }: Pick<InvalidPart, "rule">,
  field: string,
  fields: Messages["fields"],
  { number, list }: Pick<Format, "number" | "list">,
): string | undefined {
  if (rule === undefined) return undefined;
  const { kind, limit = 0, of = [] } = rule;
  switch (kind) {
    case "missing":
    case "absent":
      return fields[kind];
    case "type":
      return fields.type(of[0] ?? "");
    case "form":
      return fields.forms[field] ?? fields.otherForm;
    case "choice":
    case "unknown":
      return fields[kind](list(of));
    default:
      return fields[kind](number(limit));
  }
}
