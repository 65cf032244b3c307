import type { TimelineItem } from "@kulla/api";
import type { Messages } from "../../messages/messages.ts";

type Texts = Pick<Messages, "claims" | "timeline">;

/** What happened, in a few words: the dossier's sentence, or what kind of event it is and whom it is about. */
export function eventLabel(item: TimelineItem, { claims, timeline }: Texts): string {
  if (item.sentence !== undefined) return item.sentence.text;
  const about = item.about.join(", ");
  if (item.kind === "system")
    return `${about === "" ? item.name : about}: ${wordOf(claims.systemStatuses, item.class)}`;
  const what =
    item.kind === "action"
      ? capital(wordOf(claims.actionClasses, item.class))
      : item.kind === "incident"
        ? capital(wordOf(claims.incidentRoles, item.class))
        : timeline.kindOf[item.kind];
  if (item.kind === "event") return item.name;
  return about === "" ? what : `${what}: ${about}`;
}

function wordOf(words: Readonly<Record<string, string>>, key: string | undefined): string {
  return (key === undefined ? undefined : words[key]) ?? key ?? "";
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
