import type { Document } from "@kulla/core";
import { organisationOfHost } from "@kulla/knowledge";

/**
 * Who published a document, by name: a host that the catalogue knows is named after its owner, any other after its own label
 * (`punto-informatico` for `www.punto-informatico.it`).
 */
export function publisherName(document: Document): string | undefined {
  const value = document.publisher?.value;
  if (value === undefined || !/^[\w-]+(?:\.[\w-]+)+$/.test(value)) return value;
  const labels = value.replace(/^www\./, "").split(".");
  // "example.co.uk": the suffix has two labels.
  const own = labels.length > 2 && SUFFIX.test(labels.slice(-2).join(".")) ? 3 : 2;
  return organisationOfHost(value)?.name ?? labels[Math.max(0, labels.length - own)] ?? value;
}

const SUFFIX = /^(?:co|com|org|net|gov|ac|edu|go|or|ne|gob|gouv)\.[a-z]{2}$/;
