import type { ReactNode } from "react";
import { useDropzone } from "react-dropzone";
import classes from "./drop-zone.module.css";

/** A place to drop files on, with buttons in it that do the same. Nothing is read in the page: the bytes go to the server as they are. */
export function DropZone({
  label,
  title,
  hint,
  chooseFiles,
  isDisabled = false,
  onFiles,
  children,
}: {
  readonly label: string;
  /** What to do here; and what happens where it is let go, while something is held over it. */
  readonly title: { readonly usual: string; readonly held: string };
  readonly hint: string;
  /** What choosing files is called, for those who hear it. */
  readonly chooseFiles: string;
  readonly isDisabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** What stands below, given what opens the dialog in which files are chosen. */
  readonly children: (choose: () => void) => ReactNode;
}) {
  const { getRootProps, getInputProps, isDragActive, open } = useDropzone({
    onDrop: (files: readonly File[]) => {
      if (files.length > 0) onFiles(files);
    },
    disabled: isDisabled,
    // Buttons open the dialog; the place itself is no button with buttons in it.
    noClick: true,
    noKeyboard: true,
  });
  const { tabIndex: _tabIndex, role: _role, ...root } = getRootProps();
  return (
    <section {...root} className={classes["drop"]} data-active={isDragActive} aria-label={label}>
      <div>
        <p className={classes["title"]}>{isDragActive ? title.held : title.usual}</p>
        <p className={classes["hint"]}>{hint}</p>
      </div>
      {children(open)}
      <input {...getInputProps()} aria-label={chooseFiles} />
    </section>
  );
}
