import { useParams } from "@tanstack/react-router";
import { Suspense } from "react";
import { Skeletons } from "../components/skeletons.tsx";
import { PANELS } from "../panels/panels.ts";
import { NotFound } from "./not-found.tsx";
import { PanelGuard } from "./panel-guard.tsx";

/** The panel of the address. */
export function PanelPage() {
  const { panel: id } = useParams({ strict: false });
  const panel = PANELS.find((one) => one.id === id);
  if (panel === undefined) return <NotFound />;
  const { View } = panel;
  return (
    <PanelGuard key={panel.id}>
      <Suspense fallback={<Skeletons />}>
        <View />
      </Suspense>
    </PanelGuard>
  );
}
