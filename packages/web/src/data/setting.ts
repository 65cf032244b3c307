/** What a person has set for this browser. It holds nothing of a case. */
export type SettingName = "language" | "shortcuts";

const key = (name: SettingName): string => `kulla.${name}`;

/** The stored value; undefined where there is none, or where the browser keeps nothing. */
export function readSetting(name: SettingName): string | undefined {
  try {
    return localStorage.getItem(key(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a value; a browser that keeps nothing forgets it with the page. */
export function writeSetting(name: SettingName, value: string): void {
  try {
    localStorage.setItem(key(name), value);
  } catch {
    // The setting holds until the page is closed.
  }
}
