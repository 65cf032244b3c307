import { READ_LIMIT, UPLOAD_LIMIT } from "@kulla/api";
import type { Tlp } from "@kulla/core";
import { TLP_LABELS } from "@kulla/core";
import { Button, NativeSelect } from "@mantine/core";
import { IconFileUpload, IconFolderUp } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useDropzone } from "react-dropzone";
import { useFormat, useMessages } from "../../messages/language.tsx";
import classes from "./file-drop.module.css";

/** A place to drop files and folders, with buttons that do the same. Nothing is read in the page: the bytes go to the server as they are. */
export function FileDrop({ add }: { readonly add: (files: readonly File[], marking: Tlp | undefined) => void }) {
  const { evidence: texts } = useMessages();
  const format = useFormat();
  const [marking, setMarking] = useState<Tlp>();
  const folder = useRef<HTMLInputElement>(null);
  const take = (files: readonly File[]) => {
    if (files.length > 0) add(files, marking);
  };
  const { getRootProps, getInputProps, isDragActive, open } = useDropzone({
    onDrop: take,
    // The buttons below open the dialogs; the place itself is no button with buttons in it.
    noClick: true,
    noKeyboard: true,
  });
  const { tabIndex: _tabIndex, role: _role, ...root } = getRootProps();
  return (
    <section {...root} className={classes["drop"]} data-active={isDragActive} aria-label={texts.drop}>
      <div className={classes["words"]}>
        <p className={classes["title"]}>{isDragActive ? texts.dropNow : texts.drop}</p>
        <p className={classes["hint"]}>
          {texts.dropHint} {texts.dropLimits(format.bytes(UPLOAD_LIMIT), format.bytes(READ_LIMIT))}
        </p>
      </div>
      <div className={classes["controls"]}>
        <Button leftSection={<IconFileUpload size={15} aria-hidden />} onClick={open}>
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
      <input {...getInputProps()} aria-label={texts.chooseFiles} />
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
    </section>
  );
}
