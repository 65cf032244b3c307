import type { AnalysedSentence } from "../analysis/analyse.ts";
import type { Mention } from "../analysis/mention.ts";
import { isBareSystem, isGenericSystem } from "../lexicon/system-heads.ts";
import type { FactContext } from "./draft.ts";
import { subjectBeforeAside } from "./victim-list.ts";

const OWNERS: ReadonlySet<Mention["cls"]> = new Set(["organisation", "government", "name"]);

/** "the company's modems": the owner stands in the name, but only as a word for somebody named before. */
const OWNER_WORD =
  /^(?:company|firm|group|agency|ministry|department|hospital|operator|organi[sz]ation|bank|university|city|government|provider|utility|state|institution)['’]s /i;

/** Quotation marks, but no apostrophe within a word. */
const QUOTES = /["“”„«»‘]|['’](?!\p{L})/gu;

/** How many sentences back a definite name ("the network") looks for the system that it means. */
const REACH = 12;

/** The name of a system as a claim carries it: with its owner, or as it was named before, where its own words could be anybody's. */
export function systemName(sentence: AnalysedSentence, system: Mention, context: FactContext): string {
  const printed = system.name.replace(QUOTES, "");
  const bare = printed.replace(OWNER_WORD, "");
  const owned = bare !== printed || pointsBack(sentence, system);
  if (owned && (bare !== printed || isGenericSystem(bare))) {
    const owner = ownerBefore(sentence, system, context);
    return owner === undefined ? bare : `${owner} ${bare}`;
  }
  if (!isBareSystem(bare) || !/\bthe $/.test(textBefore(sentence, system))) return bare;
  return namedBefore(sentence, bare, context) ?? bare;
}

/** Where a mention stands in the abstract text. */
export function positionOf({ abstract }: AnalysedSentence, wanted: Mention): number {
  for (const [position, mention] of abstract.mentions) if (mention === wanted) return position;
  return 0;
}

function textBefore(sentence: AnalysedSentence, system: Mention): string {
  const position = positionOf(sentence, system);
  return sentence.abstract.text.slice(Math.max(0, position - 60), position);
}

/** "its", "their" before the system, with at most two words between that are not part of its name. */
function pointsBack(sentence: AnalysedSentence, system: Mention): boolean {
  return system.owner === undefined && /\b(?:its|their|our) (?:[a-z-]{2,16} ){0,2}$/.test(textBefore(sentence, system));
}

/** Whose a system is, as far as its phrase tells: "Acme's servers", "its servers". */
export function ownerOf(sentence: AnalysedSentence, system: Mention, context: FactContext): Mention | undefined {
  return system.owner ?? (pointsBack(sentence, system) ? bodyBefore(sentence, system, context) : undefined);
}

/** The last body named before it in the sentence, else the first in the sentence before. */
function bodyBefore(sentence: AnalysedSentence, system: Mention, context: FactContext): Mention | undefined {
  const before = sentence.mentions.filter((mention) => mention.end <= system.start);
  const comma = sentence.abstract.text.lastIndexOf(", ", positionOf(sentence, system));
  // "X, which runs A and B, shut its network": X, not B.
  const subject = comma > 0 ? subjectBeforeAside(sentence.abstract, comma) : undefined;
  const opener = subject === undefined ? undefined : sentence.abstract.mentions.get(subject - 1);
  const own = opener !== undefined && isOwner(opener) ? opener : before.filter(isOwner).pop();
  const previous = context.analysis.sentences[sentence.index - 1];
  if (own !== undefined) return own;
  // A vendor or a newspaper that is named here owns it, if anybody does.
  if (before.some(({ cls }) => cls === "organisation")) return undefined;
  return previous?.sentence.passageIndex === sentence.sentence.passageIndex
    ? previous.mentions.find(isOwner)
    : undefined;
}

function ownerBefore(sentence: AnalysedSentence, system: Mention, context: FactContext): string | undefined {
  const owner = bodyBefore(sentence, system, context);
  if (owner === undefined) return undefined;
  if (owner.anaphoric === true) return owner.cls === "government" ? `${owner.name} government` : owner.name;
  return context.analysis.masked
    .slice(owner.start, owner.end)
    .replace(/\s+/g, " ")
    .replace(/^the /i, "")
    .replace(/['’]s?$/, "");
}

function isOwner(mention: Mention): boolean {
  return OWNERS.has(mention.cls) && mention.kind !== "media" && mention.kind !== "vendor" && mention.kind !== "event";
}

/** "the network" after "the KA-SAT network": the last system with that head that was named in full. */
function namedBefore(sentence: AnalysedSentence, bare: string, context: FactContext): string | undefined {
  const head = ` ${bare.toLowerCase()}`;
  const { sentences } = context.analysis;
  for (let i = sentence.index - 1; i >= 0 && sentence.index - i <= REACH; i -= 1) {
    const named = sentences[i]?.mentions.filter(
      (mention) =>
        mention.cls === "system" &&
        !isGenericSystem(mention.name) &&
        (mention.kind ?? mention.name).toLowerCase().endsWith(head),
    );
    const last = named?.pop();
    if (last !== undefined) return last.name.replace(OWNER_WORD, "");
  }
  return undefined;
}
