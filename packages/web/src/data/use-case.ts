import type { CaseItem } from "@kulla/api";
import { createContext, use } from "react";

/** The case whose panels are shown. */
export const CaseContext = createContext<CaseItem | undefined>(undefined);

/** The case that is open: name, title, your role, label, counts. @throws Error outside of a case */
export function useCase(): CaseItem {
  const open = use(CaseContext);
  if (open === undefined) throw new Error("No case is open here.");
  return open;
}

/** The case that is open, or undefined outside of any. */
export const useOpenCase = (): CaseItem | undefined => use(CaseContext);

const RANKS = ["reader", "analyst", "lead", "admin"] as const;

/** Whether your role in the case is at least this one. The server decides again; this is for what to offer. */
export function useMay(role: CaseItem["role"]): boolean {
  const open = use(CaseContext);
  return open !== undefined && RANKS.indexOf(open.role) >= RANKS.indexOf(role);
}
