import { SegmentedControl } from "@mantine/core";
import { PanelFrame } from "../../components/panel-frame.tsx";
import { useCase } from "../../data/use-case.ts";
import { useSearchValue } from "../../data/use-search-value.ts";
import { useMessages } from "../../messages/language.tsx";
import { ActorBrowser } from "./actor-browser.tsx";
import { ClusterView } from "./cluster-view.tsx";
import { NameLookUp } from "./name-look-up.tsx";
import classes from "./actors.module.css";

/** The actors of the case with their names, and the activity clusters of the workspace. */
export function ActorsPanel() {
  const { actors: texts } = useMessages();
  const { marking } = useCase();
  const [view, setView] = useSearchValue("view");
  const shown = view === "clusters" || view === "names" ? view : "actors";
  return (
    <PanelFrame
      title={texts.title}
      lead={{ actors: texts.lead, clusters: texts.clustersLead, names: texts.lookUpLead }[shown]}
      marking={marking}
      actions={
        <SegmentedControl
          className={classes["views"] ?? ""}
          aria-label={texts.views}
          value={shown}
          onChange={(value) => setView(value === "actors" ? undefined : value)}
          data={[
            { value: "actors", label: texts.inCase },
            { value: "names", label: texts.lookUp },
            { value: "clusters", label: texts.clusters },
          ]}
        />
      }
    >
      {shown === "clusters" ? <ClusterView /> : shown === "names" ? <NameLookUp /> : <ActorBrowser />}
    </PanelFrame>
  );
}
