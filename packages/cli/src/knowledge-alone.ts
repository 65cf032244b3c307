import type { KnowledgeText } from "@kulla/casework";
import type { KnowledgeShelf } from "@kulla/core";
import { catalogueNamed, knowledgeText } from "./catalogue-text.ts";
import type { CommonOptions } from "./settings.ts";
import { databaseUrlOf, workspaceOf } from "./settings.ts";
import type { World } from "./terminal.ts";

/**
 * The knowledge for what needs no case: that which was chosen for the workspace, where there is one. None is made for it.
 *
 * @throws CommandError where a catalogue is named that cannot be read, or where there is no store to be had
 */
export async function knowledgeAlone(options: CommonOptions, world: World, asOf?: string): Promise<KnowledgeText> {
  return withShelf(options, world, (shelf) => knowledgeText(options, world, shelf, asOf));
}

/** Runs with what the workspace shares of the reference knowledge; undefined where a catalogue is named, or where there is no workspace yet. */
export async function withShelf<T>(
  options: CommonOptions,
  world: World,
  use: (shelf: KnowledgeShelf | undefined) => Promise<T>,
): Promise<T> {
  if (catalogueNamed(options, world) !== undefined) return use(undefined);
  // Who asks a server never comes here, and needs no store.
  const { hasDatabase } = await import("@kulla/store");
  if (databaseUrlOf(world) === undefined && !hasDatabase(workspaceOf(options, world))) return use(undefined);
  const { withSession } = await import("./session.ts");
  return withSession(options, world, ({ store }) => use(store.knowledgeShelf));
}
