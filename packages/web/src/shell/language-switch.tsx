import { Menu } from "@mantine/core";
import { useLanguage, useMessages } from "../messages/language.tsx";
import { LANGUAGES } from "../messages/messages.ts";
import classes from "./shell.module.css";

/** English or Albanian. Each language is named in itself. */
export function LanguageSwitch() {
  const { shell } = useMessages();
  const [language, speak] = useLanguage();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button
          type="button"
          className={`${classes["letters"] ?? ""} ${classes["wide"] ?? ""}`}
          title={`${shell.language}: ${shell.languageNames[language]}`}
        >
          <span className="visually-hidden">{shell.language} </span>
          {language.toUpperCase()}
        </button>
      </Menu.Target>
      <Menu.Dropdown aria-label={shell.language}>
        {LANGUAGES.map((one) => (
          <Menu.Item key={one} lang={one} aria-current={one === language} onClick={() => void speak(one)}>
            {shell.languageNames[one]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
