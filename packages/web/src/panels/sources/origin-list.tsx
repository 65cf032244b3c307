import type { OriginItem } from "@kulla/api";
import { IconVersions } from "@tabler/icons-react";
import { Cited } from "../../components/cited.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { PageList } from "../../components/page-list.tsx";
import type { PageListGiven } from "../../components/page-list.tsx";
import { useFormat, useMessages } from "../../messages/language.tsx";
import classes from "./sources.module.css";

/** Whose words several documents tell. What leads back to one origin counts once. */
export function OriginList({ pages }: { readonly pages: PageListGiven<OriginItem>["pages"] }) {
  const { sources: texts } = useMessages();
  return (
    <PageList
      pages={pages}
      label={texts.tabs.origins}
      keyOf={({ name, sources }) => `${name} ${sources.join(" ")}`}
      estimate={96}
      row={(item) => <OriginRow item={item} />}
      empty={
        <EmptyState icon={IconVersions} title={texts.noOrigins}>
          <p>{texts.noOriginsHint}</p>
        </EmptyState>
      }
    />
  );
}

function OriginRow({ item: { name, sources, statements, sentence, reasons } }: { readonly item: OriginItem }) {
  const { sources: texts } = useMessages();
  const format = useFormat();
  return (
    <article className={classes["source"]}>
      <h2 className={classes["name"]}>
        <bdi>{name}</bdi>
      </h2>
      <p className={classes["facts"]}>
        <span>{texts.inSources(format.list(sources.map(String)))}</span>
        <span>{texts.statements(statements, format.number(statements))}</span>
      </p>
      <p className={classes["sentence"]}>
        <Cited sentence={sentence} />
      </p>
      <ul className={classes["reasons"]}>
        {reasons.map((reason, at) => (
          <li key={at}>
            <Cited sentence={reason} />
          </li>
        ))}
      </ul>
    </article>
  );
}
