import { ActionIcon, Tooltip } from "@mantine/core";
import { IconArrowLeft, IconArrowRight, IconArrowsHorizontal, IconMinus, IconPlus } from "@tabler/icons-react";
import type { ComponentType } from "react";
import { useMessages } from "../../messages/language.tsx";
import type { TimeWindow } from "./time-window.ts";
import { anchorOf, moved, zoomed } from "./time-window.ts";
import classes from "./timeline.module.css";

/** Moves and zooms without a pointer that drags or a wheel. */
export function WindowButtons({
  window,
  instants,
  change,
  fit,
}: {
  readonly window: TimeWindow;
  /** When something happened: zooming in goes to what is near, not to nothing. */
  readonly instants: readonly number[];
  readonly change: (window: TimeWindow) => void;
  readonly fit: () => void;
}) {
  const { timeline: texts } = useMessages();
  return (
    <div className={classes["buttons"]}>
      <Act label={texts.earlier} icon={IconArrowLeft} act={() => change(moved(window, -0.5))} />
      <Act label={texts.later} icon={IconArrowRight} act={() => change(moved(window, 0.5))} />
      <Act label={texts.zoomOut} icon={IconMinus} act={() => change(zoomed(window, 0.5))} />
      <Act label={texts.zoomIn} icon={IconPlus} act={() => change(zoomed(window, 2, anchorOf(window, instants)))} />
      <Act label={texts.fit} icon={IconArrowsHorizontal} act={fit} />
    </div>
  );
}

function Act({
  label,
  icon: Icon,
  act,
}: {
  readonly label: string;
  readonly icon: ComponentType<{ readonly size?: number; readonly "aria-hidden"?: boolean }>;
  readonly act: () => void;
}) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="default" size="md" aria-label={label} onClick={act}>
        <Icon size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
