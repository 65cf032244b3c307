import type { DocumentItem, RouteResult } from "@kulla/api";
import { downloadEvidence, listDocuments, readEvidence } from "@kulla/api";
import { NativeSelect } from "@mantine/core";
import { IconArrowLeft, IconDownload, IconFileOff, IconHourglass } from "@tabler/icons-react";
import { EmptyState } from "../../components/empty-state.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { PanelFrame } from "../../components/panel-frame.tsx";
import { PanelLink } from "../../components/panel-link.tsx";
import { TlpBadge } from "../../components/tlp-badge.tsx";
import { server } from "../../data/server.ts";
import { useCall } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useSearchValue } from "../../data/use-search-value.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import { DocumentReader } from "./document-reader.tsx";
import classes from "./evidence-reader.module.css";

type Read = RouteResult<typeof readEvidence>;

/** One piece of evidence: what it is, what was noticed on reading it, and its documents. */
export function EvidenceReader({ id }: { readonly id: string }) {
  const { evidence: texts } = useMessages();
  const { name } = useCase();
  const params = { case: name, evidence: id };
  const found = useCall(readEvidence, { params });
  const documents = useCall(listDocuments, { params, query: { limit: 500 } });
  return (
    <PanelFrame
      title={found.data?.name ?? texts.title}
      lead={found.data === undefined ? undefined : <About evidence={found.data} />}
      actions={<BackToAll />}
      fills
    >
      <div className={classes["body"]}>
        {found.data === undefined ? null : <Noticed noticed={found.data.noticed} />}
        <Loaded query={found}>
          {(read) => (
            <Loaded query={documents}>
              {({ items, freshness }) =>
                items.length === 0 ? (
                  <NoDocument evidence={read} isComputing={freshness?.stale === true || freshness?.revision === 0} />
                ) : (
                  <Documents items={items} />
                )
              }
            </Loaded>
          )}
        </Loaded>
      </div>
    </PanelFrame>
  );
}

function BackToAll() {
  const { evidence: texts } = useMessages();
  return (
    <PanelLink panel="evidence" className={classes["back"]}>
      <IconArrowLeft size={16} aria-hidden /> {texts.back}
    </PanelLink>
  );
}

function About({ evidence: { id, size, mediaType, receivedAt, marking } }: { readonly evidence: Read }) {
  const { evidence: texts } = useMessages();
  const format = useFormat();
  const { name } = useCase();
  const address = server.url(downloadEvidence, { params: { case: name, evidence: id } });
  return (
    <span className={classes["facts"]}>
      <TlpBadge label={marking} />
      <span>{format.bytes(size)}</span>
      <span className={classes["media"]} title={mediaType}>
        {mediaType}
      </span>
      <span>{texts.received(format.moment(receivedAt))}</span>
      <code title={id}>
        {texts.fingerprint} {id.slice(0, 12)}…
      </code>
      <a href={address} download title={texts.saveHint}>
        <IconDownload size={14} aria-hidden /> {texts.save}
      </a>
    </span>
  );
}

function Noticed({ noticed }: { readonly noticed: Read["noticed"] }) {
  const { evidence: texts } = useMessages();
  const format = useFormat();
  if (noticed.length === 0) return null;
  return (
    <details className={classes["noticed"]}>
      <summary>
        {texts.noticed}: {texts.findings(noticed.length, format.number(noticed.length))}
      </summary>
      <ul>
        {noticed.map(({ code, severity, message, at }, index) => (
          <li key={index}>
            <strong>{texts.severities[severity]}</strong> <bdi>{message}</bdi>
            {at?.line === undefined ? null : ` (${texts.line(format.number(at.line))})`} <code>{code}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A file is read some time before its text is there to be shown: until then nobody knows that it has none. */
function NoDocument({ evidence: { state }, isComputing }: { readonly evidence: Read; readonly isComputing: boolean }) {
  const { evidence: texts } = useMessages();
  if (state === "waiting")
    return (
      <EmptyState icon={IconFileOff} title={texts.notRead}>
        <p>{texts.notReadHint}</p>
      </EmptyState>
    );
  return (
    <EmptyState icon={isComputing ? IconHourglass : IconFileOff} title={isComputing ? texts.textComes : texts.noText}>
      <p>{isComputing ? texts.textComesHint : texts.noTextHint}</p>
    </EmptyState>
  );
}

/** The document of the address, else the first; with a choice where there are several. */
function Documents({ items }: { readonly items: readonly DocumentItem[] }) {
  const { evidence: texts } = useMessages();
  const [part, setPart] = useSearchValue("part");
  const [, setStatement] = useSearchValue("statement");
  const chosen = items.find((item) => partAddress(item.part) === part) ?? items[0];
  if (chosen === undefined) return null;
  return (
    <>
      {items.length < 2 ? null : (
        <NativeSelect
          className={classes["choice"] ?? ""}
          label={texts.document}
          value={String(chosen.index)}
          onChange={(event) => {
            const next = items.find(({ index }) => String(index) === event.currentTarget.value);
            setPart(partAddress(next?.part));
            setStatement(undefined);
          }}
          data={items.map(({ index, name }) => ({ value: String(index), label: name }))}
        />
      )}
      <DocumentReader key={`${chosen.evidence} ${String(chosen.index)}`} document={chosen} />
    </>
  );
}

/** As `DocumentLink` writes it into the address. */
function partAddress(part: readonly string[] | undefined): string | undefined {
  return part?.map(encodeURIComponent).join("/");
}
