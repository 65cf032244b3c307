import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useSearchValue } from "../../data/use-search-value.ts";
import { useMessages } from "../../messages/language.tsx";
import { ActorNames } from "./actor-names.tsx";
import classes from "./actors.module.css";

/** Milliseconds after the last key before the name is looked up. */
const PAUSE = 350;

/** Longest name that is looked up. */
const LONGEST = 200;

/** Looks up any name, whether the case names its actor or not. The name stands in the address. */
export function NameLookUp() {
  const { actors: texts } = useMessages();
  const [asked, setAsked] = useSearchValue("name");
  const [words, setWords] = useState(asked ?? "");
  const [settled] = useDebouncedValue(words.trim(), PAUSE);
  useEffect(() => {
    setAsked(settled === "" ? undefined : settled, { replace: true });
  }, [settled, setAsked]);
  return (
    <div className={classes["lookUp"]}>
      <TextInput
        type="search"
        label={texts.anyName}
        description={texts.anyNameHint}
        maxLength={LONGEST}
        leftSection={<IconSearch size={15} aria-hidden />}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {settled === "" ? null : <ActorNames name={settled} order={2} />}
    </div>
  );
}
