import { PanelFrame } from "../../components/panel-frame.tsx";
import { useOpenCase } from "../../data/use-case.ts";
import { useSearchValue } from "../../data/use-search-value.ts";
import { useSession } from "../../data/session.tsx";
import { useMessages } from "../../messages/language.tsx";
import { AccountSection } from "./account-section.tsx";
import { AccountsSection } from "./accounts-section.tsx";
import { CatalogueSection } from "./catalogue-section.tsx";
import { ConfirmationDialog } from "./confirmation-dialog.tsx";
import { PageSection } from "./page-section.tsx";
import { PeopleSection } from "./people-section.tsx";
import { TokensSection } from "./tokens-section.tsx";
import classes from "./settings.module.css";

const SECTIONS = {
  page: PageSection,
  account: AccountSection,
  tokens: TokensSection,
  people: PeopleSection,
  accounts: AccountsSection,
  catalogue: CatalogueSection,
} as const;

type SectionName = keyof typeof SECTIONS;

/** Sections that the viewer has: people only in a case of a team, accounts only for who runs the workspace. */
function useSections(): readonly SectionName[] {
  const { mode, viewer } = useSession();
  const open = useOpenCase();
  const isTeam = mode === "team";
  return [
    "page",
    ...(isTeam ? (["account"] as const) : []),
    "tokens",
    ...(isTeam && open !== undefined ? (["people"] as const) : []),
    ...(isTeam && viewer.isAdmin ? (["accounts"] as const) : []),
    "catalogue",
  ];
}

/** Settings of the page, one's account and tokens, the people of the case, the accounts, and the reference catalogue. */
export function SettingsPanel() {
  const { settings: texts } = useMessages();
  const sections = useSections();
  const [chosen, choose] = useSearchValue("section");
  const current = sections.find((name) => name === chosen) ?? "page";
  const Section = SECTIONS[current];
  return (
    <PanelFrame title={texts.title}>
      <div className={classes["settings"]}>
        <ul className={classes["sections"]} aria-label={texts.title}>
          {sections.map((name) => (
            <li key={name}>
              <button
                type="button"
                className={classes["choice"]}
                aria-current={name === current ? "true" : undefined}
                onClick={() => choose(name)}
              >
                {texts.sections[name]}
              </button>
            </li>
          ))}
        </ul>
        <section className={classes["section"]} aria-labelledby="section-title">
          <h2 id="section-title" className={classes["title"]}>
            {texts.sections[current]}
          </h2>
          <Section />
          <ConfirmationDialog />
        </section>
      </div>
    </PanelFrame>
  );
}
