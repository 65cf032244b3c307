import type { AuditItem } from "@kulla/api";
import { listCaseAudit } from "@kulla/api";
import { IconShieldCheck } from "@tabler/icons-react";
import { EmptyState } from "../../components/empty-state.tsx";
import { PageList } from "../../components/page-list.tsx";
import { Tag } from "../../components/tag.tsx";
import { usePages } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import classes from "./activity.module.css";

/** Who has read, written and been refused what in the case, the newest first. */
export function AuditList() {
  const { activity: texts } = useMessages();
  const { name } = useCase();
  const pages = usePages(listCaseAudit, { params: { case: name } });
  return (
    <PageList
      pages={pages}
      label={texts.audit}
      keyOf={({ id }) => id}
      estimate={52}
      row={(item) => <AuditRow item={item} />}
      empty={<EmptyState icon={IconShieldCheck} title={texts.noAudit} />}
    />
  );
}

function AuditRow({ item }: { readonly item: AuditItem }) {
  const { activity: texts } = useMessages();
  const format = useFormat();
  const about = Object.entries(item.about ?? {}).map(([name, value]) => `${name}: ${value}`);
  return (
    <article className={classes["entry"]}>
      <p className={classes["what"]}>
        <Tag tone={item.kind === "refused" ? "bad" : item.kind === "write" ? "accent" : "plain"}>
          {texts.kinds[item.kind] ?? item.kind}
        </Tag>
        <bdi>{item.name}</bdi>
        {item.route === undefined ? null : <code>{item.route}</code>}
        <span className={classes["soft"]}>
          {format.moment(item.at)}
          {item.address === undefined ? "" : ` · ${item.address}`}
        </span>
      </p>
      {about.length === 0 ? null : <p className={classes["soft"]}>{about.join(" · ")}</p>}
    </article>
  );
}
