import type { VersionItem } from "@kulla/api";
import { issueVersion, listVersions } from "@kulla/api";
import { Button } from "@mantine/core";
import { useState } from "react";
import { Failure } from "../../components/failure.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Tag } from "../../components/tag.tsx";
import { useCall, useSend } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useFormat, useLanguage, useMessages } from "../../messages/language.tsx";
import { Moves } from "./moves.tsx";
import { signedNats } from "./signed-nats.ts";
import classes from "./hypotheses.module.css";

/** The versions of the assessment that were issued, the newest first, with what changed; and the way to keep one. */
export function Versions({ mayDecide }: { readonly mayDecide: boolean }) {
  const { hypotheses: texts } = useMessages();
  const { name } = useCase();
  const [language] = useLanguage();
  const params = { case: name };
  const versions = useCall(listVersions, { params, query: { language } }, { keepPrevious: true });
  const issue = useSend(issueVersion);
  const [last, setLast] = useState(0);
  return (
    <section className={classes["section"]} aria-labelledby="versions-title">
      <h2 id="versions-title" className={classes["title"]}>
        {texts.versions}
      </h2>
      <p className={classes["lead"]}>{texts.versionsLead}</p>
      {mayDecide ? (
        <Button
          variant="default"
          loading={issue.isPending}
          onClick={() => {
            setLast(versions.data?.items.at(-1)?.number ?? 0);
            issue.mutate({ params });
          }}
        >
          {texts.issue}
        </Button>
      ) : null}
      <p role="status" className={classes["note"]}>
        {issue.isPending ? texts.weighingNow : issue.isSuccess ? issuedWords(issue.data.number, last, texts) : ""}
      </p>
      {issue.isError ? <Failure error={issue.error} title={texts.notIssued} /> : null}
      <Loaded query={versions}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={classes["note"]}>{texts.noVersions}</p>
          ) : (
            <ol className={classes["versions"]} reversed>
              {items
                .map((one, at) => <Version key={one.number} version={one} before={items[at - 1]?.number} />)
                .reverse()}
            </ol>
          )
        }
      </Loaded>
    </section>
  );
}

/** An answer that is that of the last version is kept as no other one. */
function issuedWords(
  number: number,
  last: number,
  texts: { readonly issued: (number: string) => string; readonly stillVersion: (number: string) => string },
): string {
  return number > last ? texts.issued(String(number)) : texts.stillVersion(String(number));
}

function Version({ version, before }: { readonly version: VersionItem; readonly before: number | undefined }) {
  const { hypotheses: texts, components } = useMessages();
  const format = useFormat();
  const { number, issuedAt, verdict, names, confidence, inputs, moves, items } = version;
  const level = components.confidences[confidence as keyof typeof components.confidences];
  return (
    <li>
      <p className={classes["versionHead"]}>
        <strong>{texts.version(String(number))}</strong>
        <span className={classes["note"]}>{format.moment(issuedAt)}</span>
        {inputs.map((input) => (
          <Tag key={input}>{texts.inputs[input]}</Tag>
        ))}
      </p>
      <p className={classes["versionAnswer"]}>
        {names.length === 0 ? (texts.namings[verdict] ?? verdict) : <bdi>{format.list(names)}</bdi>}
      </p>
      <p className={classes["note"]}>{texts.confidence(level)}</p>
      {before === undefined ? null : moves.length + items.length === 0 ? (
        <p className={classes["note"]}>{texts.unchangedSince(String(before))}</p>
      ) : (
        <details className={classes["details"]}>
          <summary>{texts.changedSince(String(before))}</summary>
          <Moves moves={moves} />
          <ul className={classes["sentences"]}>
            {items.map(({ item, text, lang, for: whom, nats }) => (
              <li key={`${item} ${whom}`}>
                <bdi lang={lang}>{text}</bdi>{" "}
                <span className={classes["figures"]}>
                  <bdi>{whom}</bdi> {signedNats(nats, format)} {texts.nats}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
