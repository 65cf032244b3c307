import { useState } from "react";
import { useSearchValue } from "../../data/use-search-value.ts";

type Id = string | undefined;

/**
 * The statement that is looked at, as the address has it. The address changes a moment after it is asked to; a key that is pressed meanwhile shall be about the
 * statement that was just chosen, so that one counts at once.
 */
export function useCurrentStatement(): readonly [Id, (id: Id) => void] {
  const [address, setAddress] = useSearchValue("statement");
  const [own, setOwn] = useState<{ readonly id: Id; readonly asked: readonly Id[] }>();
  const isOwn = own?.asked.includes(address) === true;
  const choose = (id: Id) => {
    const before = isOwn && address !== own.id ? own.asked : [address];
    setOwn({ id, asked: [...before, id] });
    setAddress(id, { replace: true });
  };
  return [isOwn ? own.id : address, choose];
}
