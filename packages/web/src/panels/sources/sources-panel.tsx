import { listOrigins, listSources, listUnread } from "@kulla/api";
import { Tabs } from "@mantine/core";
import { PanelFrame } from "../../components/panel-frame.tsx";
import { SearchField } from "../../components/search-field.tsx";
import { usePages } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useSearchValue } from "../../data/use-search-value.ts";
import { useFormat, useLanguage, useMessages } from "../../messages/language.tsx";
import { OriginList } from "./origin-list.tsx";
import { SourceList } from "./source-list.tsx";
import { UnreadList } from "./unread-list.tsx";
import classes from "./sources.module.css";

const TABS = ["documents", "origins", "unread"] as const;

/** The documents of the case: how reliable each is, whose words they tell, and what could not be read. */
export function SourcesPanel() {
  const { sources: texts } = useMessages();
  const format = useFormat();
  const { name } = useCase();
  const [language] = useLanguage();
  const [words] = useSearchValue("words");
  const [chosen, choose] = useSearchValue("tab");
  const tab = TABS.find((one) => one === chosen) ?? "documents";
  const found = { language, ...(words !== undefined && { words }) };
  const documents = usePages(listSources, { params: { case: name }, query: found }, { keepPrevious: true });
  const origins = usePages(listOrigins, { params: { case: name }, query: found }, { keepPrevious: true });
  const unread = usePages(listUnread, { params: { case: name } });
  const counts = { documents, origins, unread };
  return (
    <PanelFrame
      title={texts.title}
      lead={texts.lead}
      freshness={documents.data?.pages[0]?.freshness}
      actions={<SearchField name="words" label={texts.search} />}
      fills
    >
      <Tabs
        value={tab}
        onChange={(next) => choose(next === "documents" ? undefined : (next ?? undefined), { replace: true })}
        className={classes["tabs"] ?? ""}
        keepMounted={false}
      >
        <Tabs.List>
          {TABS.map((one) => {
            const total = counts[one].data?.pages[0]?.total;
            return (
              <Tabs.Tab key={one} value={one}>
                {texts.tabs[one]}
                {total === undefined ? "" : ` (${format.number(total)})`}
              </Tabs.Tab>
            );
          })}
        </Tabs.List>
        <Tabs.Panel value="documents" className={classes["list"] ?? ""}>
          <SourceList pages={documents} />
        </Tabs.Panel>
        <Tabs.Panel value="origins" className={classes["list"] ?? ""}>
          <OriginList pages={origins} />
        </Tabs.Panel>
        <Tabs.Panel value="unread" className={classes["list"] ?? ""}>
          <UnreadList pages={unread} />
        </Tabs.Panel>
      </Tabs>
    </PanelFrame>
  );
}
