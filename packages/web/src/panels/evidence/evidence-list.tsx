import type { EvidenceItem } from "@kulla/api";
import { listEvidence } from "@kulla/api";
import { IconFiles } from "@tabler/icons-react";
import { EmptyState } from "../../components/empty-state.tsx";
import { PageList } from "../../components/page-list.tsx";
import { PanelFrame } from "../../components/panel-frame.tsx";
import { PanelLink } from "../../components/panel-link.tsx";
import { Tag } from "../../components/tag.tsx";
import { TlpBadge } from "../../components/tlp-badge.tsx";
import { usePages } from "../../data/use-call.ts";
import { useCase, useMay } from "../../data/use-case.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import { FileDrop } from "./file-drop.tsx";
import { UnfinishedUploads } from "./unfinished-uploads.tsx";
import { UploadList } from "./upload-list.tsx";
import { useUploads } from "./use-uploads.ts";
import classes from "./evidence-list.module.css";

/** The evidence of the case by name, and the place where more is added. */
export function EvidenceList() {
  const { evidence: texts } = useMessages();
  const { name } = useCase();
  const mayAdd = useMay("analyst");
  const pages = usePages(listEvidence, { params: { case: name }, query: { limit: 200 } });
  return (
    <PanelFrame title={texts.title} lead={texts.lead} fills>
      <div className={classes["body"]}>
        {mayAdd ? <Adding /> : null}
        <div className={classes["list"]}>
          <PageList
            pages={pages}
            keyOf={({ id }) => id}
            row={(item) => <EvidenceRow item={item} />}
            label={texts.list}
            estimate={62}
            empty={
              <EmptyState icon={IconFiles} title={texts.none}>
                <p>{mayAdd ? texts.noneHint : texts.noneReaderHint}</p>
              </EmptyState>
            }
          />
        </div>
      </div>
    </PanelFrame>
  );
}

function Adding() {
  const { uploads, queue } = useUploads();
  return (
    <>
      <FileDrop add={queue.add} />
      <UploadList uploads={uploads} queue={queue} />
      <UnfinishedUploads uploads={uploads} queue={queue} />
    </>
  );
}

const TONES = { waiting: "accent", read: "plain", failed: "bad" } as const;

function EvidenceRow({ item }: { readonly item: EvidenceItem }) {
  const { evidence: texts } = useMessages();
  const format = useFormat();
  const { id, name, size, mediaType, receivedAt, marking, state, statements, findings } = item;
  const noticed = findings.warning + findings.error;
  return (
    <div className={classes["row"]}>
      <p className={classes["name"]}>
        <PanelLink panel="evidence" search={{ evidence: id }}>
          <bdi>{name}</bdi>
        </PanelLink>
        {state === "read" ? null : <Tag tone={TONES[state]}>{texts.states[state]}</Tag>}
        {noticed === 0 ? null : <Tag tone="warm">{texts.findings(noticed, format.number(noticed))}</Tag>}
      </p>
      <p className={classes["facts"]}>
        <span>{texts.statements(statements, format.number(statements))}</span>
        <span>{format.bytes(size)}</span>
        <span className={classes["media"]} title={mediaType}>
          {mediaType}
        </span>
        <span>{texts.received(format.moment(receivedAt))}</span>
        <span className={classes["digest"]} title={`${texts.fingerprint}: ${id}`}>
          {id.slice(0, 12)}
        </span>
        <TlpBadge label={marking} />
      </p>
    </div>
  );
}
