import { ApiProblem } from "@kulla/api";
import { Alert, Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useMessages } from "../messages/language.tsx";
import { FieldProblem } from "./field-problem.tsx";
import { ProblemText } from "./problem-text.tsx";

/** What went wrong, in words, with the code of the catalogue. */
export function Failure({
  error,
  retry,
  title,
}: {
  readonly error: unknown;
  readonly retry?: () => void;
  /** In place of “this could not be loaded”, for what was sent. */
  readonly title?: string;
}) {
  const { components } = useMessages();
  const problem = error instanceof ApiProblem ? error.problem : undefined;
  // The particulars of the problem are those of its first part.
  const parts = problem?.errors ?? [];
  return (
    <Alert
      role="alert"
      color="red"
      variant="outline"
      icon={<IconAlertTriangle size={18} aria-hidden />}
      title={title ?? components.failed}
      styles={{ title: { color: "var(--bad)" } }}
      my="sm"
      maw="44rem"
    >
      {error instanceof TypeError ? <p>{components.unreachable}</p> : null}
      {problem === undefined || parts.length > 0 ? null : (
        <p>
          <ProblemText code={problem.code} detail={problem.detail ?? problem.title} />
        </p>
      )}
      {parts.map((part) => (
        <FieldProblem key={part.pointer} part={part} />
      ))}
      {problem === undefined ? null : <p>{components.code(problem.code)}</p>}
      {retry === undefined ? null : (
        <Button mt="xs" variant="default" onClick={retry}>
          {components.retry}
        </Button>
      )}
    </Alert>
  );
}
