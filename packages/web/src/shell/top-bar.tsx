import { Link } from "@tanstack/react-router";
import { IconKeyboard, IconMenu2, IconSearch } from "@tabler/icons-react";
import { useMessages } from "../messages/language.tsx";
import mark from "../theme/kulla.svg";
import { ColourSwitch } from "./colour-switch.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { MarkingLabel } from "./marking-label.tsx";
import type { Over } from "./over.ts";
import { useOpenCaseName } from "./use-open-case-name.ts";
import { useCaseTitle } from "./use-case-title.ts";
import classes from "./shell.module.css";

const IS_APPLE = /Mac|iPhone|iPad/u.test(navigator.userAgent);

/** The header: where one is, search and commands, settings of the page, and the label of the highest-marked thing on screen. */
export function TopBar({ show }: { readonly show: (what: Over) => void }) {
  const { shell } = useMessages();
  const caseName = useOpenCaseName();
  const title = useCaseTitle(caseName);
  return (
    <header className={classes["top"]}>
      <button
        type="button"
        className={`${classes["icon"] ?? ""} ${classes["narrow"] ?? ""}`}
        onClick={() => show("navigation")}
        aria-label={shell.openNavigation}
      >
        <IconMenu2 size={20} aria-hidden />
      </button>
      <Link to="/" className={classes["brand"] ?? ""} aria-label={`Kulla: ${shell.allCases}`}>
        <img src={mark} alt="" />
        <span>Kulla</span>
      </Link>
      {title === undefined ? null : (
        <bdi className={classes["case"]} title={title}>
          {title}
        </bdi>
      )}
      <div className={classes["gap"]} />
      <button
        type="button"
        className={classes["search"]}
        onClick={() => show("commands")}
        aria-keyshortcuts="Control+K Meta+K"
      >
        <IconSearch size={16} aria-hidden />
        <span>{shell.commands}</span>
        <kbd aria-hidden>{IS_APPLE ? "⌘K" : "Ctrl K"}</kbd>
      </button>
      <button
        type="button"
        className={`${classes["icon"] ?? ""} ${classes["wide"] ?? ""}`}
        onClick={() => show("help")}
        aria-label={shell.shortcuts}
        title={shell.shortcuts}
      >
        <IconKeyboard size={19} aria-hidden />
      </button>
      <LanguageSwitch />
      <ColourSwitch />
      <MarkingLabel />
    </header>
  );
}
