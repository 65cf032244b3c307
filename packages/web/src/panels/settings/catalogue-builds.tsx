import type { CatalogueBuild } from "@kulla/api";
import { listCatalogueBuilds, removeCatalogueBuild } from "@kulla/api";
import { Button, Progress } from "@mantine/core";
import { Failure } from "../../components/failure.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { Tag } from "../../components/tag.tsx";
import { useCall, useSend } from "../../data/use-call.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import classes from "./settings.module.css";

/** Builds that are listed. */
const MOST = 8;

const TONES = {
  open: "plain",
  waiting: "plain",
  running: "accent",
  done: "good",
  failed: "bad",
  cancelled: "plain",
} as const;

const SEVERITY_TONES = { info: "plain", warning: "warm", error: "bad" } as const;

/** Versions that are being built and the last that were: how far each is, what came of it, and what was noticed in its files. */
export function CatalogueBuilds() {
  const { catalogue: texts } = useMessages();
  const builds = useCall(listCatalogueBuilds, { query: { limit: MOST } });
  return (
    <Loaded query={builds}>
      {({ items }) =>
        items.length === 0 ? (
          <p className={classes["hint"]}>{texts.noBuilds}</p>
        ) : (
          <ul aria-label={texts.builds}>
            {items.map((build) => (
              <BuildRow key={build.id} build={build} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function BuildRow({ build }: { readonly build: CatalogueBuild }) {
  const { catalogue: texts } = useMessages();
  const format = useFormat();
  const send = useSend(removeCatalogueBuild);
  const { id, state, files, begunAt, begunBy, version, problem } = build;
  const moment = format.moment(begunAt);
  const place = build.findings.find(({ code, message }) => isSame({ code, message }, problem))?.file;
  const isGoing = state === "waiting" || state === "running";
  return (
    <li className={classes["row"]}>
      <div className={classes["wide"]}>
        <Tag tone={TONES[state]}>{texts.states[state]}</Tag> <bdi>{texts.begun(begunBy, moment)}</bdi>{" "}
        <span className={classes["hint"]}>{texts.files(files.length, format.number(files.length))}</span>{" "}
        {version === undefined ? null : <code>{version}</code>}
        {isGoing ? <HowFar build={build} /> : null}
        {problem === undefined ? null : (
          <p>
            {place === undefined ? null : (
              <>
                <bdi className={classes["strong"]}>{place}</bdi>:{" "}
              </>
            )}
            <ProblemText code={problem.code} detail={problem.message} /> <code>{problem.code}</code>
          </p>
        )}
        <Noticed build={build} />
        {send.isError ? <Failure error={send.error} /> : null}
      </div>
      <Button
        variant="default"
        loading={send.isPending}
        aria-label={isGoing ? texts.stopBuild(moment) : texts.removeBuild(moment)}
        onClick={() => send.mutate({ params: { build: id } })}
      >
        {isGoing ? texts.stop : texts.remove}
      </Button>
    </li>
  );
}

type Told = Pick<NonNullable<CatalogueBuild["problem"]>, "code" | "message">;

/** The problem of a build is one of its findings. */
function isSame(finding: Told, problem: Told | undefined): boolean {
  return finding.code === problem?.code && finding.message === problem.message;
}

function HowFar({ build: { progress, begunAt } }: { readonly build: CatalogueBuild }) {
  const { catalogue: texts } = useMessages();
  const format = useFormat();
  const { what = "", done = 0, total = 1, item } = progress ?? {};
  const step = Object.entries(texts.steps).find(([name]) => name === what)?.[1];
  return (
    <>
      <Progress
        value={(done / Math.max(1, total)) * 100}
        aria-label={texts.progress(format.moment(begunAt))}
        size="sm"
        my="xs"
      />
      {step === undefined ? null : (
        <p className={classes["hint"]}>
          {step} {item === undefined ? null : <bdi>{item}</bdi>}
        </p>
      )}
    </>
  );
}

/** What was noticed in the files, the gravest first; what made it fail is told above. */
function Noticed({ build: { findings, noticed, problem } }: { readonly build: CatalogueBuild }) {
  const { catalogue: texts } = useMessages();
  const format = useFormat();
  const others = findings.filter((one) => !isSame(one, problem));
  const count = noticed - (findings.length - others.length);
  if (others.length === 0) return null;
  return (
    <details className={classes["noticed"]} open={problem !== undefined}>
      <summary>{texts.noticed(count, format.number(count))}</summary>
      <ul>
        {others.map(({ code, severity, message, file }, at) => (
          <li key={`${code} ${String(at)}`}>
            <Tag tone={SEVERITY_TONES[severity]}>{texts.severities[severity]}</Tag>{" "}
            {file === undefined ? null : (
              <>
                <bdi className={classes["strong"]}>{file}</bdi>:{" "}
              </>
            )}
            <ProblemText code={code} detail={message} /> <code>{code}</code>
          </li>
        ))}
        {count > others.length ? <li>{texts.notTold(format.number(count - others.length))}</li> : null}
      </ul>
    </details>
  );
}
