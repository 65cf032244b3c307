import { useParams } from "@tanstack/react-router";

/** Name of the case in the address; undefined outside of any. */
export function useOpenCaseName(): string | undefined {
  return useParams({ strict: false }).case;
}
