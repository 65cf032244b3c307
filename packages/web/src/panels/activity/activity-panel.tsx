import { Tabs } from "@mantine/core";
import { PanelFrame } from "../../components/panel-frame.tsx";
import { useMay } from "../../data/use-case.ts";
import { useSearchValue } from "../../data/use-search-value.ts";
import { useMessages } from "../../messages/language.tsx";
import { AuditList } from "./audit-list.tsx";
import { DecisionList } from "./decision-list.tsx";
import { JobList } from "./job-list.tsx";
import classes from "./activity.module.css";

/** What the machines do, what people have decided, and who has read and written what. */
export function ActivityPanel() {
  const { activity: texts } = useMessages();
  const [chosen, choose] = useSearchValue("tab");
  const seesAudit = useMay("lead");
  const tab = chosen === "decisions" || (chosen === "audit" && seesAudit) ? chosen : "jobs";
  return (
    <PanelFrame title={texts.title} lead={texts.lead} fills>
      <Tabs
        value={tab}
        onChange={(next) => choose(next === "jobs" ? undefined : (next ?? undefined), { replace: true })}
        className={classes["tabs"] ?? ""}
        keepMounted={false}
      >
        <Tabs.List>
          <Tabs.Tab value="jobs">{texts.jobs}</Tabs.Tab>
          <Tabs.Tab value="decisions">{texts.decisions}</Tabs.Tab>
          {seesAudit ? <Tabs.Tab value="audit">{texts.audit}</Tabs.Tab> : null}
        </Tabs.List>
        <Tabs.Panel value="jobs" className={classes["list"] ?? ""}>
          <JobList />
        </Tabs.Panel>
        <Tabs.Panel value="decisions" className={classes["list"] ?? ""}>
          <DecisionList />
        </Tabs.Panel>
        <Tabs.Panel value="audit" className={classes["list"] ?? ""}>
          <AuditList />
        </Tabs.Panel>
      </Tabs>
    </PanelFrame>
  );
}
