import { IconHourglassEmpty } from "@tabler/icons-react";
import { useMessages } from "../messages/language.tsx";
import { EmptyState } from "./empty-state.tsx";

/** Whether a case is computed for the first time: then nothing is there yet, which is not the same as nothing. */
export const isComing = (freshness: { readonly revision: number; readonly stale: boolean } | undefined): boolean =>
  freshness?.revision === 0 && freshness.stale;

/** In place of what is being computed for the first time. */
export function Coming() {
  const { components } = useMessages();
  return (
    <EmptyState icon={IconHourglassEmpty} title={components.coming}>
      <p>{components.comingHint}</p>
    </EmptyState>
  );
}
