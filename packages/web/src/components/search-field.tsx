import { CloseButton, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { useSearchValue } from "../data/use-search-value.ts";
import { useMessages } from "../messages/language.tsx";

/** Milliseconds without a key after which is searched. */
const PAUSE = 200;

/** A field for words to search by. They stand in the page's address under `name`, from where the panel takes them. */
export function SearchField({ name, label }: { readonly name: string; readonly label: string }) {
  const { components } = useMessages();
  const [words = "", setWords] = useSearchValue(name);
  const [typed, setTyped] = useState<string>();
  const search = useDebouncedCallback((text: string) => {
    setWords(text.trim() === "" ? undefined : text, { replace: true });
    setTyped(undefined);
  }, PAUSE);
  const change = (text: string) => {
    setTyped(text);
    search(text);
  };
  const shown = typed ?? words;
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      value={shown}
      onChange={(event) => change(event.currentTarget.value)}
      maxLength={200}
      leftSection={<IconSearch size={15} aria-hidden />}
      rightSection={
        shown === "" ? null : <CloseButton size="sm" aria-label={components.clear} onClick={() => change("")} />
      }
      w="min(26rem, 100%)"
    />
  );
}
