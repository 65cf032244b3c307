import type { VersionItem } from "@kulla/api";
import { issueVersion, listVersions } from "@kulla/api";
import { Button } from "@mantine/core";
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
  return (
    <section className={classes["section"]} aria-labelledby="versions-title">
      <h2 id="versions-title" className={classes["title"]}>
        {texts.versions}
      </h2>
      <p className={classes["lead"]}>{texts.versionsLead}</p>
      {mayDecide ? (
        <Button variant="default" loading={issue.isPending} onClick={() => issue.mutate({ params })}>
          {texts.issue}
        </Button>
      ) : null}
      <p role="status" className={classes["note"]}>
        {issue.data === undefined ? "" : texts.issued(String(issue.data.number))}
      </p>
      {issue.isError ? <Failure error={issue.error} /> : null}
      <Loaded query={versions}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={classes["note"]}>{texts.noVersions}</p>
          ) : (
            <ol className={classes["versions"]} reversed>
              {[...items].reverse().map((one) => (
                <Version key={one.number} version={one} />
              ))}
            </ol>
          )
        }
      </Loaded>
    </section>
  );
}

function Version({ version }: { readonly version: VersionItem }) {
  const { hypotheses: texts, components } = useMessages();
  const format = useFormat();
  const { number, issuedAt, verdict, names, confidence, inputs, moves, items } = version;
  const level = components.confidences[confidence as keyof typeof components.confidences];
  const hasChange = moves.length + items.length > 0;
  return (
    <li>
      <p>
        <strong>{texts.version(String(number))}</strong>{" "}
        <span className={classes["note"]}>{format.moment(issuedAt)}</span>{" "}
        {inputs.map((input) => (
          <Tag key={input}>{texts.inputs[input]}</Tag>
        ))}
      </p>
      <p>
        {names.length === 0 ? (texts.namings[verdict] ?? verdict) : <bdi>{format.list(names)}</bdi>}
        {"; "}
        {texts.confidence(level)}
      </p>
      {hasChange ? (
        <details className={classes["details"]}>
          <summary>{texts.whatChanged}</summary>
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
      ) : null}
    </li>
  );
}
