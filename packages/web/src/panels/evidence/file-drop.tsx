import { READ_LIMIT, UPLOAD_LIMIT } from "@kulla/api";
import type { Tlp } from "@kulla/core";
import { TLP_LABELS } from "@kulla/core";
import { Button, NativeSelect } from "@mantine/core";
import { IconFileUpload, IconFolderUp } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { DropZone } from "../../components/drop-zone.tsx";
import { useFormat, useMessages } from "../../messages/language.tsx";
import classes from "./file-drop.module.css";

/** Where files and folders are dropped or chosen, with the label that they get. */
export function FileDrop({ add }: { readonly add: (files: readonly File[], marking: Tlp | undefined) => void }) {
  const { evidence: texts } = useMessages();
  const format = useFormat();
  const [marking, setMarking] = useState<Tlp>();
  const folder = useRef<HTMLInputElement>(null);
  const take = (files: readonly File[]) => {
    if (files.length > 0) add(files, marking);
  };
  return (
    <DropZone
      label={texts.drop}
      title={{ usual: texts.drop, held: texts.dropNow }}
      hint={`${texts.dropHint} ${texts.dropLimits(format.bytes(UPLOAD_LIMIT), format.bytes(READ_LIMIT))}`}
      chooseFiles={texts.chooseFiles}
      onFiles={take}
    >
      {(choose) => (
        <>
          <div className={classes["controls"]}>
            <Button leftSection={<IconFileUpload size={15} aria-hidden />} onClick={choose}>
              {texts.chooseFiles}
            </Button>
            <Button
              variant="default"
              leftSection={<IconFolderUp size={15} aria-hidden />}
              onClick={() => folder.current?.click()}
            >
              {texts.chooseFolder}
            </Button>
            <NativeSelect
              aria-label={texts.marking}
              title={texts.marking}
              value={marking ?? ""}
              onChange={(event) => setMarking(TLP_LABELS.find((label) => label === event.currentTarget.value))}
              data={[{ value: "", label: texts.markingNone }, ...TLP_LABELS]}
            />
          </div>
          <input
            ref={folder}
            type="file"
            hidden
            multiple
            aria-label={texts.chooseFolder}
            // React has no name for it; every browser does.
            {...{ webkitdirectory: "" }}
            onChange={(event) => {
              take([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = "";
            }}
          />
        </>
      )}
    </DropZone>
  );
}
