import { ApiProblem } from "@kulla/api";
import { Alert, Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useMessages } from "../messages/language.tsx";

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
  const words = problem?.detail ?? problem?.title ?? (error instanceof TypeError ? components.unreachable : undefined);
  return (
    <Alert
      role="alert"
      color="red"
      variant="outline"
      icon={<IconAlertTriangle size={18} aria-hidden />}
      title={title ?? components.failed}
      my="sm"
      maw="44rem"
    >
      {words === undefined ? null : <p>{words}</p>}
      {problem?.errors?.map(({ pointer, message }) => (
        <p key={pointer}>
          <code>{pointer}</code>: {message}
        </p>
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
