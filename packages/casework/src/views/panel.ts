import type { ViewRow } from "@kulla/core";
import type { CaseFile } from "../case-file.ts";
import type { Tool } from "../tool.ts";

/** What panels ask beside the case. */
export type PanelSetting = Pick<Tool, "catalogue">;

/** Computes the rows of one panel, or of a few that belong together, from a case as one clearance sees it. Pure: equal files give equal rows. */
export type Panel = (file: CaseFile, setting: PanelSetting) => Iterable<ViewRow>;
