import { ORGANISATIONS } from "@kulla/knowledge";
import type { Match } from "../analysis/abstract.ts";
import type { Discourse } from "../analysis/discourse.ts";
import type { Mention } from "../analysis/mention.ts";
import type { CompiledLanguage, LanguageRules, MentionSource } from "./language-rules.ts";
import type { WorkingSentence } from "../analysis/working-sentence.ts";

/** Joins the mentions of one sentence into larger ones by the rules of its language, in their order. */
export function languageMentions(
  language: CompiledLanguage,
  text: string,
  sentence: WorkingSentence,
  discourse: Discourse,
): void {
  sentence.mentions = withVendors(
    language,
    withPlaces(language, withoutNouns(language, sentence.folded, sentence.mentions)),
  );
  for (const source of language.mentions)
    sentence.merge(
      sentence
        .matches(source.pattern)
        .map((match) => mentionOf(source, match, text, discourse, language))
        .filter((mention) => mention !== undefined),
    );
}

function mentionOf(
  source: MentionSource,
  match: Match,
  text: string,
  discourse: Discourse,
  language: CompiledLanguage,
): Mention | undefined {
  const { start, end } = withClosingQuote(match.spanOf("m") ?? match, text);
  const printed = text.slice(start, end).replace(/\s+/g, " ");
  if (source.unless?.test(printed) === true) return undefined;
  if (source.standsFor !== undefined) return shortMention(source, source.standsFor, printed, discourse, { start, end });
  const whose = match.mentionOf("c") ?? match.mentionOf("d");
  const country = whose?.country ?? source.country;
  if (source.cls === "government") {
    return country === undefined
      ? undefined
      : { cls: "government", start, end, name: country, country, rule: "language" };
  }
  const named = match.mentionOf("n");
  const name = named?.name ?? spanText(match, "n", text) ?? printed;
  const kind = named?.kind === "vendor" ? named.kind : (kindOf(source, match, language) ?? named?.kind);
  const owner = match.mentionOf("o");
  return {
    ...(named?.cls === source.cls ? named : {}),
    cls: source.cls,
    start,
    end,
    name,
    rule: "language",
    ...(kind === undefined ? {} : { kind }),
    ...(country === undefined ? {} : { country }),
    ...(owner === undefined ? {} : { owner }),
    ...tieOf(source, match, whose),
    ...ordinalOf(match),
  };
}

/** A short form for what the document named last of its kind. */
function shortMention(
  source: MentionSource,
  kind: NonNullable<MentionSource["standsFor"]>,
  printed: string,
  discourse: Discourse,
  span: { readonly start: number; readonly end: number },
): Mention | undefined {
  const named = shortForm(kind, discourse);
  const isOther =
    source.alike === true && named?.name.toLowerCase().includes(printed.slice(0, 5).toLowerCase()) === false;
  return named === undefined || isOther
    ? undefined
    : { ...named, ...span, anaphoric: true, rule: "language-short-form" };
}

/** A quotation mark that a phrase opens belongs to it to its end: `портал «Дія»`. */
function withClosingQuote(
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
): { readonly start: number; readonly end: number } {
  const isOpen = /["“«„][^"”»“]{1,60}$/.test(text.slice(start, end));
  return { start, end: isOpen && /["”»“]/.test(text[end] ?? "") ? end + 1 : end };
}

/** What was named last of a kind. */
function shortForm(kind: NonNullable<MentionSource["standsFor"]>, discourse: Discourse): Mention | undefined {
  switch (kind) {
    case "company":
      return discourse.lastCompany ?? discourse.lastOrganisation;
    case "organisation":
      return discourse.lastOrganisation;
    case "ministry":
      return discourse.lastMinistry;
    case "actor":
      return discourse.lastActor;
    case "person":
      return discourse.lastPerson;
    case "country": {
      const country = discourse.homeCountry;
      return country === undefined
        ? undefined
        : { cls: "government", name: country, country, start: 0, end: 0, rule: "language" };
    }
  }
}

/** The role of a person, the kind of a malware in English, or what the rule says. */
function kindOf(source: MentionSource, match: Match, { rules }: CompiledLanguage): string | undefined {
  if (source.cls === "person") return match.textOf("r")?.trim();
  const printed = source.cls === "malware" ? match.textOf("k")?.trim() : undefined;
  return printed === undefined ? source.kind : (rules.malwareKinds[printed] ?? printed);
}

function spanText(match: Match, group: string, text: string): string | undefined {
  const span = match.spanOf(group);
  return span === undefined ? undefined : text.slice(span.start, span.end).replace(/\s+/g, " ");
}

/** Whom persons and attackers are tied to. */
function tieOf(source: MentionSource, match: Match, whose: Mention | undefined): Partial<Mention> {
  const relation = match.textOf("t")?.trim();
  const isBody = whose !== undefined && (whose.cls === "organisation" || whose.cls === "name");
  const speaksFor = isBody ? whose.name : source.cls === "person" ? whose?.country : undefined;
  return { ...(relation === undefined ? {} : { relation }), ...(speaksFor === undefined ? {} : { speaksFor }) };
}

function ordinalOf(match: Match): Pick<Mention, "ordinal"> {
  if (match.textOf("second") !== undefined) return { ordinal: "second" };
  return match.textOf("same") === undefined ? {} : { ordinal: "same" };
}

/** Capitalised nouns are no names: runs of words are cut at them. */
function withoutNouns(language: CompiledLanguage, folded: string, base: readonly Mention[]): Mention[] {
  const { noName, noNameAfter } = language.rules;
  if (noName === undefined) return [...base];
  return base.flatMap((mention): Mention[] => {
    // "Darknet", "Wurm": also names of malware, but in these languages capitalised as any noun.
    if ((mention.cls === "malware" || mention.cls === "actor") && mention.rule === "catalogue")
      return noName.test(mention.name) ? [] : [mention];
    if (mention.cls !== "name" || mention.rule !== "capitalised") return [mention];
    const before = folded.slice(Math.max(0, mention.start - 30), mention.start);
    return namesIn(mention, noName).filter(
      (name) =>
        noNameAfter === undefined ||
        name.start !== mention.start ||
        name.name.includes(" ") ||
        /\p{Lu}.*\p{Lu}|\d/u.test(name.name) ||
        !noNameAfter.test(before),
    );
  });
}

/** Names of countries that only the language's own list knows. */
function withPlaces({ rules: { places } }: CompiledLanguage, mentions: Mention[]): Mention[] {
  if (places === undefined) return mentions;
  return mentions.map((mention) => {
    const country = mention.cls === "name" ? places[mention.name.toLowerCase()] : undefined;
    return country === undefined ? mention : { ...mention, cls: "country", name: country, country };
  });
}

const VENDORS = new Map(
  ORGANISATIONS.filter(({ kind }) => kind === "vendor").map((vendor) => [vendor.name.toLowerCase(), vendor]),
);

/** Names of vendors with the ending of a case behind them. */
function withVendors({ rules: { endings } }: CompiledLanguage, mentions: Mention[]): Mention[] {
  if (endings === undefined) return mentions;
  return mentions.map((mention) => {
    if (mention.cls !== "name") return mention;
    const vendor = VENDORS.get(mention.name.replace(endings, "").toLowerCase());
    return vendor === undefined
      ? mention
      : { ...mention, cls: "organisation", name: vendor.name, kind: "vendor", catalogue: vendor.id, rule: "language" };
  });
}

const SMALL_WORD = /^(?:of|the|de|da|di|al|van|von|bin|and|for|&)$/;

/** The longest runs of words of a name that are no common nouns. */
function namesIn(mention: Mention, noName: NonNullable<LanguageRules["noName"]>): Mention[] {
  const found: Mention[] = [];
  let from: number | undefined;
  let to = 0;
  const close = (): void => {
    if (from === undefined) return;
    const name = mention.name.slice(from, to);
    if (name.length > 1) found.push({ ...mention, name, start: mention.start + from, end: mention.start + to });
    from = undefined;
  };
  for (const word of mention.name.matchAll(/[^ \u00A0]+/g)) {
    if (noName.test(word[0])) {
      const stem = word[0].slice(0, Math.max(0, word[0].lastIndexOf("-")));
      if (from !== undefined && noName.closes?.(word[0]) === true) to = word.index + word[0].length;
      else if (stem.length > 1 && !noName.test(stem)) {
        // "Lazarus-Gruppe": the name is what stands before the noun.
        from ??= word.index;
        to = word.index + stem.length;
      }
      close();
    } else if (from === undefined && SMALL_WORD.test(word[0])) continue;
    else {
      from ??= word.index;
      if (!SMALL_WORD.test(word[0])) to = word.index + word[0].length;
    }
  }
  close();
  return found;
}
