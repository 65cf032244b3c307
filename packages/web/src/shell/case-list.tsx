import { listCases } from "@kulla/api";
import type { CaseItem } from "@kulla/api";
import { IconFolders } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { EmptyState } from "../components/empty-state.tsx";
import { Loaded } from "../components/loaded.tsx";
import { PanelFrame } from "../components/panel-frame.tsx";
import { TlpBadge } from "../components/tlp-badge.tsx";
import { useSession } from "../data/session.tsx";
import { useCall } from "../data/use-call.ts";
import { useFormat, useMessages } from "../messages/language.tsx";
import { OpenCaseForm } from "./open-case-form.tsx";
import classes from "./case-list.module.css";

/** The cases that one may read. */
export function CaseList() {
  const { shell } = useMessages();
  const { viewer } = useSession();
  const cases = useCall(listCases, { query: { limit: 500 } });
  return (
    <PanelFrame title={shell.cases} {...(viewer.mayOpenCases && { actions: <OpenCaseForm /> })}>
      <Loaded query={cases}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={IconFolders} title={shell.noCases}>
              <p>{viewer.mayOpenCases ? shell.noCasesHint : shell.noCasesForYou}</p>
            </EmptyState>
          ) : (
            <ul className={classes["cases"]}>
              {items.map((item) => (
                <CaseRow key={item.name} item={item} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </PanelFrame>
  );
}

function CaseRow({ item: { name, title, openedAt, role, marking, counts } }: { readonly item: CaseItem }) {
  const { shell } = useMessages();
  const format = useFormat();
  return (
    <li className={classes["case"]}>
      <div>
        <h2 className={classes["title"]}>
          <Link to="/cases/$case" params={{ case: name }}>
            <bdi>{title}</bdi>
          </Link>
        </h2>
        <p className={classes["facts"]}>
          <code>{name}</code>
          <span>{shell.caseOpened(format.day(openedAt))}</span>
          <span>{shell.evidenceCount(counts.evidence, format.number(counts.evidence))}</span>
          <span>{shell.statementCount(counts.statements, format.number(counts.statements))}</span>
          <span>{shell.roles[role]}</span>
        </p>
      </div>
      <TlpBadge label={marking} />
    </li>
  );
}
