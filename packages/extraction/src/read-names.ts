import type { Span } from "@kulla/core";
import { foldText } from "./analysis/abstract.ts";
import { namedMentions } from "./analysis/base-mentions.ts";
import { namesInAddresses } from "./analysis/address-names.ts";
import { knownNames, type KnownNames } from "./analysis/known-names.ts";
import type { Mention, NameFinder } from "./analysis/mention.ts";
import { mergeMentions } from "./analysis/merge-mentions.ts";
import type { ExtractionResources } from "./extractor.ts";
import type { NameModel } from "./tagger/name-model.ts";

/** A name of malware, of a tool or of an actor in a text. */
export interface ReadName extends Span {
  readonly name: string;
  readonly type: "malware" | "group" | "tool";
  /** Id of its record in the catalogue, where that has it. */
  readonly catalogue?: string;
  readonly foundBy: readonly NameFinder[];
}

/**
 * Makes a reader of names: what the fact rules are given before they read sentences, in order of the text.
 * The reader takes a text and the code of its language.
 */
export function createNameReader(resources: ExtractionResources): (text: string, language: string) => ReadName[] {
  const names = knownNames(resources.catalogue);
  const model = resources.models?.names;
  return (text, language) => readNames(text, language, names, model);
}

/** The names of a text, those that stand in addresses too, which to the fact rules are a part of the address. */
export function readNames(text: string, language: string, names: KnownNames, model: NameModel | undefined): ReadName[] {
  const languages = [...new Set(["en", language])];
  const input = { masked: text, folded: foldText(text), names, language, languages, model };
  const { clusters, known, unknown } = namedMentions(input);
  const mentions = mergeMentions(mergeMentions(clusters, known), unknown);
  return mergeMentions(mentions, namesInAddresses(text, mentions)).flatMap(asReadName);
}

function asReadName({ cls, start, end, name, kind, tagged, catalogue, foundBy = [] }: Mention): ReadName[] {
  if (cls !== "actor" && cls !== "malware") return [];
  // A tool of the catalogue is malware where the text uses it as such.
  const type =
    cls === "actor" ? "group" : (kind === "tool" && tagged !== "malware") || tagged === "tool" ? "tool" : "malware";
  return [{ start, end, name, type, foundBy, ...(catalogue === undefined ? {} : { catalogue }) }];
}
