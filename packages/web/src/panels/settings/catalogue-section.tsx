import { searchCatalogue } from "@kulla/api";
import { SearchField } from "../../components/search-field.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Tag } from "../../components/tag.tsx";
import { useCall } from "../../data/use-call.ts";
import { useSearchValue } from "../../data/use-search-value.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import classes from "./settings.module.css";

/** Names that are shown of an entry; the others are counted. */
const NAMES = 8;

/** Looks names up in the reference catalogue: groups, software, techniques, with who asserts each name. */
export function CatalogueSection() {
  const { settings: texts, components } = useMessages();
  const format = useFormat();
  const [words = ""] = useSearchValue("words");
  const found = useCall(
    searchCatalogue,
    { query: { words: words.trim(), limit: 50 } },
    { enabled: words.trim() !== "", keepPrevious: true },
  );
  return (
    <>
      <p className={classes["hint"]}>{texts.catalogueLead}</p>
      <SearchField name="words" label={texts.catalogueSearch} />
      {words.trim() === "" ? null : (
        <Loaded query={found}>
          {({ items, total }) => (
            <>
              <p className={classes["hint"]} role="status">
                {components.showing(format.number(items.length), format.number(total))}
              </p>
              <ul>
                {items.map(({ id, kind, name, names }) => (
                  <li key={`${kind} ${id}`} className={classes["row"]}>
                    <div>
                      <bdi className={classes["strong"]}>{name}</bdi> <code>{id}</code> <Tag>{texts.kinds[kind]}</Tag>
                      <ul className={classes["names"]}>
                        {names.slice(0, NAMES).map((one) => (
                          <li key={one.name}>
                            <bdi>{one.name}</bdi> <span className={classes["hint"]}>{format.list(one.assertedBy)}</span>
                          </li>
                        ))}
                        {names.length > NAMES ? <li>+{format.number(names.length - NAMES)}</li> : null}
                      </ul>
                    </div>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Loaded>
      )}
    </>
  );
}
