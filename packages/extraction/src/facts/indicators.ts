import type { IndicatorClaim, IndicatorPolarity } from "@kulla/core";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import type { Mention } from "../analysis/mention.ts";
import { matches, pattern } from "../analysis/abstract.ts";
import type { Draft, FactContext } from "./draft.ts";

const FILE_NAMED = pattern(
  "(?:file ?name|file called|file named|under the name|binary (?:called|named)|denominato|namens|executable (?:called|named)|named|called) [\"'](?<n>{name}|[a-z0-9_.-]{3,40})[\"']",
);
const CONTEXT =
  /\b(?:malicious|c2|c&c|command and control|indicators?|ioc|iocs|hash(?:es)?|payload|dropped|beacon|exfiltrat|attacker|actor|infrastructure|malware|ransomware|server|backdoor|wiper|sample|virustotal|loader|phishing)\b/;

/** Indicators in a sentence. Undefanged links and addresses without a word of attack beside them are references. */
export function indicatorFacts(sentence: AnalysedSentence, context: FactContext): Draft[] {
  const drafts: Draft[] = [];
  const incident = context.incidents.keyOf(sentence);
  const key = incident === undefined ? {} : { incident };
  for (const mention of sentence.mentions) {
    if (mention.cls !== "indicator" || mention.kind === undefined) continue;
    const polarity = polarityOf(mention, sentence, context);
    const claim: IndicatorClaim = {
      type: "indicator",
      kind: mention.kind as IndicatorClaim["kind"],
      value: mention.name,
      polarity: polarity.polarity,
      ...(polarity.why === undefined ? {} : { why: polarity.why }),
      ...key,
    };
    drafts.push({ claim, span: { start: mention.start, end: mention.end }, rule: `indicator-${mention.kind}` });
  }
  for (const match of matches(sentence.abstract, FILE_NAMED)) {
    const span = match.spanOf("n");
    if (span === undefined || !/file|binar|executable|virus|sample|malware|upload|caricat/.test(sentence.abstract.text))
      continue;
    const value = context.analysis.masked.slice(span.start, span.end);
    drafts.push({
      claim: { type: "indicator", kind: "filename", value, polarity: "malicious", ...key },
      span,
      rule: "indicator-filename-context",
    });
  }
  return drafts;
}

function polarityOf(
  mention: Mention,
  sentence: AnalysedSentence,
  context: FactContext,
): { polarity: IndicatorPolarity; why?: string } {
  const printed = context.analysis.masked.slice(mention.start, mention.end);
  const defanged = /\[|\(dot\)|hxxp|\{\.\}/i.test(printed);
  if (/^(?:md5|sha1|sha256|sha512|registry|filepath|cve)$/.test(mention.kind ?? "") || defanged)
    return { polarity: "malicious" };
  if (mention.kind === "filename")
    return CONTEXT.test(sentence.abstract.text)
      ? { polarity: "malicious" }
      : { polarity: "negative", why: "named without a word of attack beside it" };
  if (isReserved(mention.name)) return { polarity: "benign", why: "private or reserved address" };
  if (mention.kind === "ipv4" || mention.kind === "ipv6" || mention.kind === "cidr") return { polarity: "malicious" };
  return CONTEXT.test(sentence.abstract.text) && mention.kind !== "email" && mention.kind !== "url"
    ? { polarity: "malicious" }
    : { polarity: "negative", why: "a live link or address without defanging: a reference" };
}

function isReserved(value: string): boolean {
  return /^(?:10\.|127\.|0\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|22[4-9]\.|23\d\.|24\d\.|25[0-5]\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|::1$|fe80:|f[cd])/.test(
    value,
  );
}
