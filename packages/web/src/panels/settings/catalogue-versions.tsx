import type { CatalogueVersion } from "@kulla/api";
import { listCatalogueVersions, chooseCatalogueVersion } from "@kulla/api";
import { Button, Checkbox, Group, Modal } from "@mantine/core";
import { useState } from "react";
import { Failure } from "../../components/failure.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Tag } from "../../components/tag.tsx";
import { useSession } from "../../data/session.tsx";
import { useCall, useSend } from "../../data/use-call.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import classes from "./settings.module.css";

/** What of a version is counted. */
const COUNTS = ["actors", "software", "techniques", "relations"] as const;

/** The versions of the reference catalogue that are at hand, the newest first, and which one is used. */
export function CatalogueVersions() {
  const { catalogue: texts } = useMessages();
  const format = useFormat();
  const { viewer } = useSession();
  const versions = useCall(listCatalogueVersions, {});
  const [wanted, setWanted] = useState<CatalogueVersion>();
  const [taken, setTaken] = useState<CatalogueVersion>();
  return (
    <Loaded query={versions}>
      {({ items, isFixed, chosenAt, chosenBy }) => (
        <>
          <p className={classes["hint"]}>
            {isFixed
              ? texts.isFixed
              : chosenAt === undefined
                ? texts.nobodyChose
                : chosenBy === undefined
                  ? texts.chosen(format.moment(chosenAt))
                  : texts.chosenBy(chosenBy, format.moment(chosenAt))}
          </p>
          <p role="status" className={classes["hint"]}>
            {taken === undefined ? null : texts.nowUsed(format.day(taken.released))}
          </p>
          <ul aria-label={texts.versions}>
            {[...items].reverse().map((version) => (
              <VersionRow
                key={version.id}
                version={version}
                {...(viewer.isAdmin && !isFixed && { choose: () => setWanted(version) })}
              />
            ))}
          </ul>
          {items.length > 1 ? null : <p className={classes["hint"]}>{viewer.isAdmin ? texts.onlyOne : null}</p>}
          {viewer.isAdmin ? null : <p className={classes["hint"]}>{texts.onlyAdmins}</p>}
          {wanted === undefined ? null : (
            <UseVersion
              version={wanted}
              other={items.find(({ isUsed }) => isUsed)}
              close={() => setWanted(undefined)}
              onUsed={() => setTaken(wanted)}
            />
          )}
        </>
      )}
    </Loaded>
  );
}

function VersionRow({ version, choose }: { readonly version: CatalogueVersion; readonly choose?: () => void }) {
  const { catalogue: texts } = useMessages();
  const format = useFormat();
  const { id, released, kept, isUsed, contents, keptAt, keptBy } = version;
  const attack = contents.builtFrom.find(({ name }) => name.includes("ATT&CK"));
  const others = contents.builtFrom.length - (attack === undefined ? 0 : 1);
  const counts = COUNTS.map((kind) => `${texts.counts[kind]} ${format.number(contents[kind])}`);
  return (
    <li className={classes["row"]} aria-current={isUsed ? "true" : undefined}>
      <div>
        <span className={classes["strong"]}>{texts.released(format.day(released))}</span> <code>{id}</code>{" "}
        {isUsed ? <Tag tone="good">{texts.inUse}</Tag> : null} <Tag>{texts.kept[kept]}</Tag>
        <p className={classes["hint"]}>
          {[
            ...(attack === undefined ? [] : [texts.attackVersion(attack.version)]),
            ...(others === 0 ? [] : [texts.datasets(others, format.number(others))]),
            ...counts,
          ].join(" · ")}
        </p>
        {keptBy === undefined || keptAt === undefined ? null : (
          <p className={classes["hint"]}>
            <bdi>{texts.builtBy(keptBy, format.moment(keptAt))}</bdi>
          </p>
        )}
      </div>
      {isUsed || choose === undefined ? null : (
        <Button variant="default" aria-label={texts.useNamed(id)} onClick={choose}>
          {texts.use}
        </Button>
      )}
    </li>
  );
}

/** What a version has beside what the one in use has: one that was built of too few files is seen for what it is. */
function Compared({ version, other }: { readonly version: CatalogueVersion; readonly other: CatalogueVersion }) {
  const { catalogue: texts } = useMessages();
  const format = useFormat();
  return (
    <table className={classes["compared"]}>
      <thead>
        <tr>
          <td />
          <th scope="col">{texts.thisOne}</th>
          <th scope="col">{texts.inUse}</th>
        </tr>
      </thead>
      <tbody>
        {COUNTS.map((kind) => (
          <tr key={kind}>
            <th scope="row">{texts.counts[kind]}</th>
            <td>{format.number(version.contents[kind])}</td>
            <td>{format.number(other.contents[kind])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Asks whether a version shall be used, and says what that does. */
function UseVersion({
  version,
  other,
  close,
  onUsed,
}: {
  readonly version: CatalogueVersion;
  /** The one in use. */
  readonly other: CatalogueVersion | undefined;
  readonly close: () => void;
  readonly onUsed: () => void;
}) {
  const { components, catalogue: texts } = useMessages();
  const format = useFormat();
  const send = useSend(chooseCatalogueVersion);
  const [readAgain, setReadAgain] = useState(false);
  const use = () =>
    send.mutate(
      { params: { version: version.id }, body: readAgain ? { readAgain } : {} },
      {
        onSuccess: () => {
          onUsed();
          close();
        },
      },
    );
  const title = texts.useTitle(format.day(version.released));
  return (
    <Modal opened onClose={close} title={title} size="lg" closeButtonProps={{ "aria-label": components.cancel }}>
      {other === undefined ? null : <Compared version={version} other={other} />}
      <ul className={classes["consequences"]}>
        {texts.consequences.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Checkbox
        label={texts.readAgain}
        description={texts.readAgainHint}
        checked={readAgain}
        onChange={(event) => setReadAgain(event.currentTarget.checked)}
      />
      {send.isError ? <Failure error={send.error} title={texts.notUsed} /> : null}
      <Group mt="md" justify="flex-end">
        <Button variant="default" onClick={close}>
          {components.cancel}
        </Button>
        <Button loading={send.isPending} onClick={use}>
          {texts.confirmUse}
        </Button>
      </Group>
    </Modal>
  );
}
