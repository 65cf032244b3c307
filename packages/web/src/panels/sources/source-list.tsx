import type { SourceItem } from "@kulla/api";
import { mostRestrictive } from "@kulla/core";
import { Button } from "@mantine/core";
import { IconFileOff } from "@tabler/icons-react";
import { useState } from "react";
import { DocumentLink } from "../../components/document-link.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { PageList } from "../../components/page-list.tsx";
import type { PageListGiven } from "../../components/page-list.tsx";
import { PanelLink } from "../../components/panel-link.tsx";
import { Tag } from "../../components/tag.tsx";
import { TlpBadge } from "../../components/tlp-badge.tsx";
import { useMay } from "../../data/use-case.ts";
import { useFormat, useMessages, useTimeWords } from "../../messages/language.tsx";
import { Grade } from "./grade.tsx";
import { MarkForm } from "./mark-form.tsx";
import { RateForm } from "./rate-form.tsx";
import classes from "./sources.module.css";

/** The documents, by their number. */
export function SourceList({ pages }: { readonly pages: PageListGiven<SourceItem>["pages"] }) {
  const { sources: texts } = useMessages();
  const [open, setOpen] = useState<string>();
  const keyOf = ({ number }: SourceItem) => String(number);
  return (
    <PageList
      pages={pages}
      label={texts.tabs.documents}
      keyOf={keyOf}
      estimate={108}
      row={(item) => {
        const key = keyOf(item);
        return <SourceRow item={item} open={open} show={(form) => setOpen(form && `${form} ${key}`)} />;
      }}
      empty={
        <EmptyState icon={IconFileOff} title={texts.empty}>
          <p>{texts.emptyHint}</p>
          <PanelLink panel="evidence">{texts.toEvidence}</PanelLink>
        </EmptyState>
      }
    />
  );
}

interface RowGiven {
  readonly item: SourceItem;
  /** `rate 3`: the form that is open, and for which document. */
  readonly open: string | undefined;
  readonly show: (form: "rate" | "mark" | undefined) => void;
}

function SourceRow({ item, open, show }: RowGiven) {
  const { sources: texts } = useMessages();
  const isOpen = (form: string) => open === `${form} ${String(item.number)}`;
  const close = () => show(undefined);
  return (
    <article className={classes["source"]}>
      <SourceHead item={item} />
      <div className={classes["judged"]}>
        <Grade grade={item.grade} />
        {useMay("analyst") ? (
          <Button
            size="compact-xs"
            variant="default"
            aria-expanded={isOpen("rate")}
            onClick={() => show(isOpen("rate") ? undefined : "rate")}
          >
            {texts.rate}
          </Button>
        ) : null}
        <TlpBadge label={item.marking ?? mostRestrictive([undefined])} />
        {useMay("lead") && item.part === undefined ? (
          <Button
            size="compact-xs"
            variant="default"
            aria-expanded={isOpen("mark")}
            onClick={() => show(isOpen("mark") ? undefined : "mark")}
          >
            {texts.mark}
          </Button>
        ) : null}
      </div>
      {isOpen("rate") ? <RateForm item={item} close={close} /> : null}
      {isOpen("mark") ? <MarkForm item={item} close={close} /> : null}
    </article>
  );
}

function SourceHead({ item }: { readonly item: SourceItem }) {
  const timeWords = useTimeWords();
  const { sources: texts } = useMessages();
  const format = useFormat();
  const facts = [
    item.publisher,
    item.authors.length === 0 ? undefined : format.list(item.authors),
    item.published === undefined ? undefined : timeWords(item.published.edtf),
    format.languageName(item.language),
    texts.statements(item.statements, format.number(item.statements)),
    item.size === undefined ? undefined : format.bytes(item.size),
  ].filter((fact, at, all) => fact !== undefined && all.indexOf(fact) === at);
  return (
    <div>
      <h2 className={classes["name"]}>
        <span className={classes["number"]}>{item.number}</span>
        <DocumentLink evidence={item.evidence} part={item.part}>
          <bdi>{item.title ?? item.file}</bdi>
        </DocumentLink>
      </h2>
      <p className={classes["facts"]}>
        {facts.map((fact) => (
          <bdi key={fact}>{fact}</bdi>
        ))}
      </p>
      <p className={classes["facts"]}>
        <bdi>{texts.from(item.origin)}</bdi>
        {item.copyOf === undefined ? null : <Tag tone="warm">{item.copyOf}</Tag>}
        {item.credit === undefined ? null : <bdi>{texts.credits(item.credit)}</bdi>}
      </p>
    </div>
  );
}
