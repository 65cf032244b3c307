import type { AnalysedSentence } from "../analysis/analyse.ts";
import { matches, pattern } from "../analysis/abstract.ts";
import type { Analysis } from "../analysis/analyse.ts";
import { timeSpanOf } from "./incident-index.ts";
import type { Draft, FactContext } from "./draft.ts";

const UPLOAD = pattern(
  "(?:uploaded|submitted|caricato|hochgeladen)(?: [^.;]{0,40}?)? (?:to|on|su|auf) (?:the )?(?:virustotal|{name}|{organisation})",
);

/** Uploads of samples, with their date. */
export function eventFacts(sentence: AnalysedSentence, context: FactContext): Draft[] {
  const incident = context.incidents.keyOf(sentence);
  return matches(sentence.abstract, UPLOAD).map((match) => {
    const time = timeSpanOf(sentence.mentions.find((mention) => mention.cls === "time"));
    return {
      claim: {
        type: "event",
        name: "sample uploaded",
        ...(time === undefined ? {} : { time }),
        ...(incident === undefined ? {} : { incident }),
      },
      span: { start: match.start, end: match.end },
      rule: "event-upload",
    };
  });
}

/** Quoted posts: each is an event of its date. */
export function postFacts(analysis: Analysis): Draft[] {
  return analysis.document.passages.flatMap((passage): Draft[] => {
    const { post } = passage;
    if (post?.date === undefined) return [];
    const words = analysis.document.text.slice(post.byline.start, post.byline.end);
    return [
      {
        claim: { type: "event", name: `post by ${post.author}`, time: { edtf: post.date, basis: "explicit", words } },
        span: post.byline,
        rule: "event-post",
      },
    ];
  });
}
