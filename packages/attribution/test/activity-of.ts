import type { Activity, ActivityFeature, FeatureKind } from "../src/index.ts";

const PREFIX: Readonly<Record<FeatureKind, string>> = {
  infrastructure: "indicator:domain",
  address: "indicator:ipv4",
  sample: "indicator:sha256",
  malware: "software",
  tool: "software",
  technique: "technique",
  weakness: "indicator:cve",
  "named actor": "actor",
  victim: "victim",
  country: "country",
  sector: "sector",
};

/** An activity with features written as `malware ROADSWEEP`, in any order. */
export function activityOf(name: string, features: readonly string[], day?: number): Activity {
  return {
    ref: { kind: "incident", case: "test", incident: name },
    name,
    features: [...new Map(features.map(featureOf).map((one) => [one.id, one])).values()].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
    ...(day === undefined ? {} : { time: { first: day, last: day } }),
  };
}

function featureOf(words: string): ActivityFeature {
  const at = words.lastIndexOf(" ");
  const [kind, text] = [words.slice(0, at) as FeatureKind, words.slice(at + 1)];
  return { kind, id: `${PREFIX[kind]}:${text}`, text, because: [] };
}
