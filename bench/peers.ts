// Kulla beside tools of others that find indicators: the same text in the same run.
import type { Engine } from "./engine.ts";
import { documentsOfSize } from "./speed.ts";
import { megabytesPerSecond, timeRuns } from "./measure.ts";
import { peerSpeeds } from "./processes.ts";
import { textOfSize } from "./texts.ts";

/** The slowest of the peers takes some seconds for it. */
const PEER_TEXT = 200_000;

export interface ComparisonRow {
  readonly what: string;
  readonly megabytesPerSecond: string;
  /** How many values it found; they differ in what counts as one. */
  readonly found: string;
  /** Kulla's indicators, and all of Kulla's extraction, in times of its speed. */
  readonly indicators: string;
  readonly extraction: string;
}

/** Speed of the peers that are installed, with how many times as fast Kulla finds indicators, and does all of its extraction. */
export async function comparePeers(engine: Engine, texts: readonly string[]): Promise<readonly ComparisonRow[]> {
  const text = textOfSize(texts, PEER_TEXT);
  const bytes = Buffer.byteLength(text);
  const documents = await documentsOfSize(engine, texts, PEER_TEXT, 1);
  let statements = 0;
  const indicators = await timeRuns(() => engine.countIndicators(text));
  const extraction = await timeRuns(() => {
    statements = documents.reduce((sum, document) => sum + engine.extract(document).length, 0);
  });
  const alone = megabytesPerSecond(bytes, indicators.median);
  const whole = megabytesPerSecond(bytes, extraction.median);
  const peers = peerSpeeds(text).map((peer): ComparisonRow => {
    if ("missing" in peer)
      return { what: peer.name, megabytesPerSecond: peer.missing, found: "", indicators: "", extraction: "" };
    return {
      what: peer.name,
      megabytesPerSecond: shown(peer.megabytesPerSecond),
      found: String(peer.found),
      indicators: times(alone / peer.megabytesPerSecond),
      extraction: times(whole / peer.megabytesPerSecond),
    };
  });
  const own = (what: string, speed: number, found: number): ComparisonRow => ({
    what,
    megabytesPerSecond: shown(speed),
    found: String(found),
    indicators: "",
    extraction: "",
  });
  return [
    own("Kulla, indicators alone", alone, engine.countIndicators(text)),
    own("Kulla, all of extraction (statements)", whole, statements),
    ...peers,
  ];
}

const shown = (speed: number): string => speed.toFixed(2);
const times = (ratio: number): string => `${ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0)} ×`;
