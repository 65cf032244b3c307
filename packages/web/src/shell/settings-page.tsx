import { panelOf } from "../panels/panels.ts";
import { PanelView } from "./panel-page.tsx";

/** The settings outside of any case. */
export function SettingsPage() {
  return <PanelView panel={panelOf("settings")} />;
}
