import { createTool, judgedBy, openKnowledge, shippedModels } from "@kulla/casework";
import type { AttributeCaseInput } from "@kulla/casework";
import { requireCase } from "./case-option.ts";
import type { Session } from "./session.ts";

/** What judging a case takes, as known at the end of a day, month or year where one is given. @throws CommandError where there is no such case */
export async function judging(session: Session, caseName: string, asOf?: string): Promise<AttributeCaseInput> {
  const { store, now, bar, world } = session;
  await requireCase(store, caseName);
  const text = await session.knowledge();
  const tool = createTool(text.catalogue, await shippedModels());
  const knowledge =
    asOf === undefined ? judgedBy(tool, text) : openKnowledge(await session.knowledge(asOf), asOf).value;
  const { signal, stopwatch } = world;
  const when = asOf === undefined ? {} : { asOf };
  return { store, caseName, tool, knowledge, now, signal, stopwatch, onProgress: bar.show, ...when };
}
