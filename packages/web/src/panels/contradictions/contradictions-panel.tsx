import type { ContradictionItem } from "@kulla/api";
import { listContradictions } from "@kulla/api";
import { Button, Select } from "@mantine/core";
import { IconArrowsDiff } from "@tabler/icons-react";
import { EmptyState } from "../../components/empty-state.tsx";
import { Freshness } from "../../components/freshness.tsx";
import { PageList } from "../../components/page-list.tsx";
import { PanelFrame } from "../../components/panel-frame.tsx";
import { SearchField } from "../../components/search-field.tsx";
import { usePages } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useSearchValue } from "../../data/use-search-value.ts";
import { useFormat, useLanguage, useMessages } from "../../messages/language.tsx";
import { ContradictionCard } from "./contradiction-card.tsx";
import classes from "./contradictions.module.css";

type Nature = ContradictionItem["nature"];

const NATURES: readonly Nature[] = ["conflict", "development", "variant", "compatible"];

/** Where statements do not agree: both sides with their words, and what people decide about it. */
export function ContradictionsPanel() {
  const { contradictions: texts } = useMessages();
  const { name } = useCase();
  const [language] = useLanguage();
  const [nature, setNature] = useSearchValue("nature");
  const [decided] = useSearchValue("decided");
  const [words] = useSearchValue("words");
  const [wanted] = useSearchValue("contradiction");
  const chosen = NATURES.find((one) => one === nature);
  const settled = (["yes", "no"] as const).find((one) => one === decided);
  const filters = {
    ...(settled !== undefined && { decided: settled }),
    ...(words !== undefined && { words }),
  };
  const pages = usePages(
    listContradictions,
    {
      params: { case: name },
      query: { ...filters, language, ...(chosen !== undefined && { nature: chosen }), limit: 50 },
    },
    { keepPrevious: true },
  );
  const [first] = pages.data?.pages ?? [];
  const isFiltered = chosen !== undefined || Object.keys(filters).length > 0;
  return (
    <PanelFrame title={texts.title} lead={texts.lead} actions={<Freshness freshness={first?.freshness} />} fills>
      <div className={classes["body"]}>
        <Filters nature={chosen} setNature={setNature} counts={first?.natures ?? {}} />
        <div className={classes["list"]}>
          <PageList
            pages={pages}
            keyOf={({ id }) => id}
            row={(item) => <ContradictionCard item={item} />}
            label={texts.list}
            estimate={280}
            inSight={wanted}
            empty={isFiltered ? <NothingFound /> : <NoContradictions />}
          />
        </div>
      </div>
    </PanelFrame>
  );
}

function Filters({
  nature,
  setNature,
  counts,
}: {
  readonly nature: Nature | undefined;
  readonly setNature: (nature: string | undefined, how?: { readonly replace?: boolean }) => void;
  readonly counts: Readonly<Partial<Record<Nature, number>>>;
}) {
  const { contradictions: texts } = useMessages();
  const format = useFormat();
  const [decided, setDecided] = useSearchValue("decided");
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const choices: readonly (readonly [Nature | undefined, string, number])[] = [
    [undefined, texts.all, total],
    ...NATURES.map((one) => [one, texts.natures[one], counts[one] ?? 0] as const),
  ];
  return (
    <div className={classes["filters"]}>
      <div role="group" aria-label={texts.filterNature} className={classes["natures"]}>
        {choices.map(([value, label, count]) => (
          <button
            key={label}
            type="button"
            className={classes["nature"]}
            aria-pressed={value === nature}
            onClick={() => setNature(value, { replace: true })}
          >
            {label} <span className={classes["count"]}>{format.number(count)}</span>
          </button>
        ))}
      </div>
      <Select
        aria-label={texts.filterDecided}
        data={[
          { value: "any", label: texts.decidedChoices.any },
          { value: "no", label: texts.decidedChoices.no },
          { value: "yes", label: texts.decidedChoices.yes },
        ]}
        value={decided === "yes" || decided === "no" ? decided : "any"}
        onChange={(value) => setDecided(value === "any" || value === null ? undefined : value, { replace: true })}
        allowDeselect={false}
        w="12.5rem"
      />
      <SearchField name="words" label={texts.search} />
    </div>
  );
}

function NoContradictions() {
  const { contradictions: texts } = useMessages();
  return (
    <EmptyState icon={IconArrowsDiff} title={texts.none}>
      <p>{texts.noneHint}</p>
    </EmptyState>
  );
}

function NothingFound() {
  const { contradictions: texts } = useMessages();
  const [, setNature] = useSearchValue("nature");
  const [, setDecided] = useSearchValue("decided");
  const [, setWords] = useSearchValue("words");
  const clear = () => {
    setNature(undefined, { replace: true });
    setDecided(undefined, { replace: true });
    setWords(undefined, { replace: true });
  };
  return (
    <EmptyState icon={IconArrowsDiff} title={texts.noneFound}>
      <Button variant="default" onClick={clear}>
        {texts.clear}
      </Button>
    </EmptyState>
  );
}
