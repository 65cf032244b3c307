import { text } from "../../sentence.ts";
import type { events as english } from "../en/events.ts";
import { nameOf } from "./names.ts";
import { inWords } from "./numbers.ts";

export const events: typeof english = {
  changed: "ndryshim gjendjeje",
  denies: (by, areMany, of) => [by, text(areMany ? " mohojnë " : " mohon "), of].flat(),
  claims: (by, areMany) => [by, text(areMany ? " e marrin përsipër sulmin" : " e merr përsipër sulmin")].flat(),
  attributes(stance, by, to, areMany) {
    if (to === undefined) return [by, text(areMany.by ? " nuk emërtuan askënd" : " nuk emërtoi askënd")].flat();
    const head =
      stance === "hedges"
        ? ": dyshohet se pas sulmit "
        : stance === "rejects"
          ? ": nuk thuhet se pas sulmit "
          : ": pas sulmit ";
    return [by, text(`${head}${areMany.to ? "qëndrojnë" : "qëndron"} `), to].flat();
  },
  inSources: ({ documents, origins }) =>
    ` në ${inWords(documents, "burim", "burime")}${origins < documents ? ` me ${inWords(origins, "origjinë", "origjina")}` : ""}`,
  readFrom: ", lexuar nga ",
  named(event) {
    const author = /^Post by (.{1,200})$/u.exec(event)?.[1];
    return author === undefined ? nameOf(event) : `Postim nga ${nameOf(author)}`;
  },
};
