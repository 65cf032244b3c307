import { searchCatalogue } from "@kulla/api";
import { SearchField } from "../../components/search-field.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Tag } from "../../components/tag.tsx";
import { useSession } from "../../data/session.tsx";
import { useCall } from "../../data/use-call.ts";
import { useSearchValue } from "../../data/use-search-value.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import { CatalogueBuildForm } from "./catalogue-build.tsx";
import { CatalogueBuilds } from "./catalogue-builds.tsx";
import { CatalogueVersions } from "./catalogue-versions.tsx";
import { useCatalogueEvents } from "./use-catalogue-events.ts";
import classes from "./settings.module.css";

/** Names that are shown of an entry; the others are counted. */
const NAMES = 8;

/** The reference catalogue: a name in it, its versions and which one is used, and new ones. */
export function CatalogueSection() {
  const { catalogue: texts } = useMessages();
  const { viewer } = useSession();
  useCatalogueEvents(viewer.isAdmin);
  return (
    <>
      <p className={classes["hint"]}>{texts.versionsLead}</p>
      <h3 className={classes["heading"]}>{texts.search}</h3>
      <CatalogueSearch />
      <h3 className={classes["heading"]}>{texts.versions}</h3>
      <CatalogueVersions />
      {viewer.isAdmin ? (
        <>
          <h3 className={classes["heading"]}>{texts.build}</h3>
          <p className={classes["hint"]}>{texts.buildLead}</p>
          <CatalogueBuildForm />
          <h3 className={classes["heading"]}>{texts.builds}</h3>
          <CatalogueBuilds />
        </>
      ) : null}
    </>
  );
}

/** Looks names up: groups, software, techniques, with who asserts each name. */
function CatalogueSearch() {
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
