import type { UnreadItem } from "@kulla/api";
import { IconCircleCheck } from "@tabler/icons-react";
import { EmptyState } from "../../components/empty-state.tsx";
import { PageList } from "../../components/page-list.tsx";
import type { PageListGiven } from "../../components/page-list.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { useMessages } from "../../messages/language.tsx";
import classes from "./sources.module.css";

/** Evidence that gave no document, and why. */
export function UnreadList({ pages }: { readonly pages: PageListGiven<UnreadItem>["pages"] }) {
  const { sources: texts } = useMessages();
  return (
    <PageList
      pages={pages}
      label={texts.tabs.unread}
      keyOf={({ evidence, file }) => `${evidence} ${file}`}
      row={({ file, evidence, reasons }) => (
        <article className={classes["source"]}>
          <h2 className={classes["name"]}>
            <bdi>{file}</bdi>
          </h2>
          <p className={classes["facts"]}>
            <code>{evidence}</code>
          </p>
          <ul className={classes["reasons"]}>
            {reasons.map(({ code, message }) => (
              <li key={message}>
                <ProblemText code={code} detail={message} />
              </li>
            ))}
          </ul>
        </article>
      )}
      empty={<EmptyState icon={IconCircleCheck} title={texts.allRead} />}
    />
  );
}
