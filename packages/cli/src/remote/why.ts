import type { By } from "../desk/desk.ts";
import { reasonOf } from "../deciding.ts";
import { CommandError } from "../exit.ts";

/** Why somebody decides at a server, where who decides is whose token it is. @throws CommandError */
export function why(by: By): string {
  if (by.by !== undefined)
    throw new CommandError("With --server, who decides is whose token it is.", { hint: "Leave --by out." });
  const short = by.because?.find((id) => !/^s-[0-9a-f]{32}$/u.test(id));
  if (short !== undefined)
    throw new CommandError(`${short} is not the whole id of a statement.`, {
      hint: "With --server, ids of --because are given in full: kulla explain prints them.",
    });
  return reasonOf(by);
}
