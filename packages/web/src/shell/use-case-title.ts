import { readCase } from "@kulla/api";
import { useCall } from "../data/use-call.ts";

/** Title of a case, once it is known. */
export function useCaseTitle(caseName: string | undefined): string | undefined {
  const { data } = useCall(readCase, { params: { case: caseName ?? "" } }, { enabled: caseName !== undefined });
  return caseName === undefined ? undefined : data?.title;
}
