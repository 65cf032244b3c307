import { useParams } from "@tanstack/react-router";
import { Suspense } from "react";
import { Skeletons } from "../components/skeletons.tsx";
import type { Panel } from "../panels/panels.ts";
import { panelOf } from "../panels/panels.ts";
import { NotFound } from "./not-found.tsx";
import { PanelGuard } from "./panel-guard.tsx";

/** The panel of the address. */
export function PanelPage() {
  const { panel } = useParams({ strict: false });
  return <PanelView panel={panelOf(panel)} />;
}

/** Loads the code of a panel and shows it; a fault in it stays in it. */
export function PanelView({ panel }: { readonly panel: Panel | undefined }) {
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
