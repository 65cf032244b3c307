import { panelOf, PanelView } from "./panel-page.tsx";

/** The settings outside of any case. */
export function SettingsPage() {
  return <PanelView panel={panelOf("settings")} />;
}
