import { SegmentedControl } from "@mantine/core";
import { PanelFrame } from "../../components/panel-frame.tsx";
import { useCase } from "../../data/use-case.ts";
import { useSearchValue } from "../../data/use-search-value.ts";
import { useMessages } from "../../messages/language.tsx";
import { ActorBrowser } from "./actor-browser.tsx";
import { ClusterView } from "./cluster-view.tsx";

/** The actors of the case with their names, and the activity clusters of the workspace. */
export function ActorsPanel() {
  const { actors: texts } = useMessages();
  const { marking } = useCase();
  const [view, setView] = useSearchValue("view");
  const isClusters = view === "clusters";
  return (
    <PanelFrame
      title={texts.title}
      lead={isClusters ? texts.clustersLead : texts.lead}
      marking={marking}
      actions={
        <SegmentedControl
          aria-label={texts.views}
          value={isClusters ? "clusters" : "actors"}
          onChange={(value) => setView(value === "clusters" ? value : undefined)}
          data={[
            { value: "actors", label: texts.inCase },
            { value: "clusters", label: texts.clusters },
          ]}
        />
      }
    >
      {isClusters ? <ClusterView /> : <ActorBrowser />}
    </PanelFrame>
  );
}
