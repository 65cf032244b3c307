import { listCases } from "@kulla/api";
import { useMantineColorScheme } from "@mantine/core";
import type { SpotlightActionGroupData } from "@mantine/spotlight";
import { Spotlight, spotlight } from "@mantine/spotlight";
import "@mantine/spotlight/styles.css";
import { IconFolder, IconKeyboard, IconLanguage, IconSearch, IconSunMoon } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { useCall } from "../data/use-call.ts";
import { useLanguage, useMessages } from "../messages/language.tsx";
import { LANGUAGES } from "../messages/messages.ts";
import { PANELS } from "../panels/panels.ts";
import { useOpenCaseName } from "./use-open-case-name.ts";

export interface CommandPaletteGiven {
  readonly isOpen: boolean;
  readonly close: () => void;
  readonly openHelp: () => void;
}

/** Everything that can be gone to or switched, by typing a piece of its name (Ctrl or ⌘ and K). */
export function CommandPalette({ isOpen, close, openHelp }: CommandPaletteGiven) {
  const { shell } = useMessages();
  const groups = [...usePanelCommands(), ...useCaseCommands(), usePageCommands(openHelp)];
  useEffect(() => {
    if (isOpen) spotlight.open();
  }, [isOpen]);
  return (
    <Spotlight
      onSpotlightClose={close}
      actions={groups}
      nothingFound={shell.nothingFound}
      highlightQuery
      shortcut={null}
      attributes={{ content: { "aria-label": shell.commands } }}
      scrollable
      maxHeight={420}
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: shell.commandsPlaceholder,
        "aria-label": shell.commands,
      }}
    />
  );
}

function usePanelCommands(): readonly SpotlightActionGroupData[] {
  const { shell } = useMessages();
  const navigate = useNavigate();
  const caseName = useOpenCaseName();
  if (caseName === undefined) return [];
  const actions = PANELS.map(({ id, icon: Icon }) => ({
    id: `panel ${id}`,
    label: shell.panels[id],
    leftSection: <Icon size={18} stroke={1.7} aria-hidden />,
    onClick: () => void navigate({ to: "/cases/$case/$panel", params: { case: caseName, panel: id } }),
  }));
  return [{ group: shell.commandGroups.go, actions }];
}

function useCaseCommands(): readonly SpotlightActionGroupData[] {
  const { shell } = useMessages();
  const navigate = useNavigate();
  const { data } = useCall(listCases, {});
  if (data === undefined || data.items.length === 0) return [];
  const actions = data.items.map(({ name, title }) => ({
    id: `case ${name}`,
    label: title,
    description: name,
    leftSection: <IconFolder size={18} stroke={1.7} aria-hidden />,
    onClick: () => void navigate({ to: "/cases/$case/$panel", params: { case: name, panel: "answer" } }),
  }));
  return [{ group: shell.commandGroups.cases, actions }];
}

function usePageCommands(openHelp: () => void): SpotlightActionGroupData {
  const { shell } = useMessages();
  const [, speak] = useLanguage();
  const { setColorScheme } = useMantineColorScheme();
  const colours = (["light", "dark", "auto"] as const).map((name) => ({
    id: `colours ${name}`,
    label: `${shell.colours}: ${shell.colourNames[name]}`,
    leftSection: <IconSunMoon size={18} stroke={1.7} aria-hidden />,
    onClick: () => setColorScheme(name),
  }));
  const languages = LANGUAGES.map((language) => ({
    id: `language ${language}`,
    label: `${shell.language}: ${shell.languageNames[language]}`,
    leftSection: <IconLanguage size={18} stroke={1.7} aria-hidden />,
    onClick: () => void speak(language),
  }));
  const help = {
    id: "shortcuts",
    label: shell.shortcuts,
    leftSection: <IconKeyboard size={18} stroke={1.7} aria-hidden />,
    onClick: openHelp,
  };
  return { group: shell.commandGroups.page, actions: [...colours, ...languages, help] };
}
