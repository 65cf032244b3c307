import { Menu, useMantineColorScheme } from "@mantine/core";
import { IconDeviceDesktop, IconMoon, IconSun } from "@tabler/icons-react";
import { useMessages } from "../messages/language.tsx";
import classes from "./shell.module.css";

const COLOURS = [
  ["light", IconSun],
  ["dark", IconMoon],
  ["auto", IconDeviceDesktop],
] as const;

/** Light, dark, or as the system has it. */
export function ColourSwitch() {
  const { shell } = useMessages();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Current = COLOURS.find(([name]) => name === colorScheme)?.[1] ?? IconSun;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button
          type="button"
          className={`${classes["icon"] ?? ""} ${classes["wide"] ?? ""}`}
          aria-label={`${shell.colours}: ${shell.colourNames[colorScheme]}`}
        >
          <Current size={18} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown aria-label={shell.colours}>
        {COLOURS.map(([name, Icon]) => (
          <Menu.Item
            key={name}
            aria-current={name === colorScheme}
            leftSection={<Icon size={16} aria-hidden />}
            onClick={() => setColorScheme(name)}
          >
            {shell.colourNames[name]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
