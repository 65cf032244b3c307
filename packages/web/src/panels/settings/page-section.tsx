import { Checkbox, SegmentedControl, Stack, useMantineColorScheme } from "@mantine/core";
import { useState } from "react";
import { writeSetting } from "../../data/setting.ts";
import { useLanguage, useMessages } from "../../messages/language.tsx";
import { LANGUAGES } from "../../messages/messages.ts";
import { shortcutsAreOn } from "../../shell/use-shortcuts.ts";
import classes from "./settings.module.css";

/** How the page looks and listens in this browser. */
export function PageSection() {
  const { settings: texts, shell } = useMessages();
  const [language, speak] = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [isOn, setOn] = useState(shortcutsAreOn);
  return (
    <Stack gap="lg">
      <div role="group" aria-labelledby="language-label">
        <p id="language-label" className={classes["label"]}>
          {shell.language}
        </p>
        <SegmentedControl
          value={language}
          onChange={(value) => {
            const wished = LANGUAGES.find((one) => one === value);
            if (wished !== undefined) void speak(wished);
          }}
          data={LANGUAGES.map((one) => ({ value: one, label: shell.languageNames[one] }))}
        />
      </div>
      <div role="group" aria-labelledby="colours-label">
        <p id="colours-label" className={classes["label"]}>
          {shell.colours}
        </p>
        <SegmentedControl
          value={colorScheme}
          onChange={(value) => setColorScheme(value === "light" || value === "dark" ? value : "auto")}
          data={(["light", "dark", "auto"] as const).map((one) => ({ value: one, label: shell.colourNames[one] }))}
        />
      </div>
      <Checkbox
        label={texts.shortcuts}
        description={texts.shortcutsHint}
        checked={isOn}
        onChange={(event) => {
          const next = event.currentTarget.checked;
          writeSetting("shortcuts", next ? "on" : "off");
          setOn(next);
        }}
      />
      <p className={classes["hint"]}>{texts.kept}</p>
    </Stack>
  );
}
