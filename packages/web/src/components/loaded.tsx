import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Failure } from "./failure.tsx";
import { Skeletons } from "./skeletons.tsx";

/** Shows what a call gave; before that, grey lines once it takes longer than a moment; and what went wrong, with a way to try again. */
export function Loaded<T>({
  query,
  waiting,
  children,
}: {
  readonly query: UseQueryResult<T>;
  /** In place of the grey lines. */
  readonly waiting?: ReactNode;
  readonly children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;
  return waiting ?? <Skeletons />;
}
