import { listDossier } from "@kulla/api";
import { Button } from "@mantine/core";
import { IconChevronRight } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { Failure } from "../../components/failure.tsx";
import { Skeletons } from "../../components/skeletons.tsx";
import { itemsOf, usePages } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useSearchValue } from "../../data/use-search-value.ts";
import { useFormat, useLanguage, useMessages } from "../../messages/language.tsx";
import type { SectionId } from "./section-id.ts";
import { SECTION_IDS } from "./section-id.ts";
import { SectionItems } from "./section-items.tsx";
import classes from "./dossier-sections.module.css";

/** The sections of the dossier that no other panel shows. One is open at a time; it stands in the address. */
export function DossierSections() {
  const { answer: texts } = useMessages();
  const [open, setOpen] = useSearchValue("section");
  return (
    <section className={classes["sections"]} aria-labelledby="sections-title">
      <h2 id="sections-title" className={classes["title"]}>
        {texts.inDetail}
      </h2>
      {SECTION_IDS.map((id) => (
        <Section
          key={id}
          id={id}
          isOpen={open === id}
          toggle={() => setOpen(open === id ? undefined : id, { replace: true })}
        />
      ))}
    </section>
  );
}

function Section({
  id,
  isOpen,
  toggle,
}: {
  readonly id: SectionId;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}) {
  const { answer: texts } = useMessages();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isOpen) head.current?.scrollIntoView({ block: "start" });
  }, [isOpen]);
  return (
    <div className={classes["section"]}>
      <h3 ref={head}>
        <button type="button" className={classes["toggle"]} aria-expanded={isOpen} onClick={toggle}>
          <IconChevronRight size={16} className={classes["chevron"]} aria-hidden />
          {texts.sections[id]}
        </button>
      </h3>
      {isOpen ? <SectionBody id={id} /> : null}
    </div>
  );
}

function SectionBody({ id }: { readonly id: SectionId }) {
  const { answer: texts, components } = useMessages();
  const format = useFormat();
  const { name } = useCase();
  const [language] = useLanguage();
  const pages = usePages(listDossier, { params: { case: name, section: id }, query: { language } });
  if (pages.data === undefined)
    return pages.isError ? <Failure error={pages.error} retry={() => void pages.refetch()} /> : <Skeletons lines={3} />;
  const items = itemsOf(pages);
  const total = pages.data.pages[0]?.total ?? items.length;
  return (
    <div className={classes["body"]}>
      <p className={classes["lead"]}>{items.length === 0 ? texts.nothing[id] : texts.leads[id]}</p>
      {items.length === 0 ? null : <SectionItems id={id} items={items} />}
      {pages.hasNextPage ? (
        <Button mt="sm" variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {components.more} ({components.showing(format.number(items.length), format.number(total))})
        </Button>
      ) : null}
    </div>
  );
}
