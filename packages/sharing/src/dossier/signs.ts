import type { Sentence } from "./dossier.ts";
import { named, saidOf, someOf, statementsOf, voicesOf } from "./material.ts";
import type { Material, Said } from "./material.ts";
import { groupBy } from "./order.ts";
import { name, quote, sentenceOf, text } from "./sentence.ts";
import type { Piece } from "./sentence.ts";

/** Signs that one sentence names; the others are counted. */
const SHOWN = 5;

/** `Said to point to Iran: “compile times” (working hours), by Halberd Labs.` Reports of what was found, by whose word; what it weighs is another question. */
export function signs(material: Material): Sentence[] {
  const said = saidOf(material, "sign").filter(({ statement }) => statement.stance !== "rejects");
  const targets = groupBy(said, ({ claim }) => `${claim.of} ${material.names.key(claim.to)}`);
  return [...targets.values()].map((same) => signSentence(material, same));
}

function signSentence(material: Material, same: readonly Said<"sign">[]): Sentence {
  const { claim } = same[0] as Said<"sign">;
  const target: Piece = claim.of === "language" ? text(`speakers of ${claim.to}`) : named(material, claim.to);
  const kinds = groupBy(same, (one) => `${one.claim.kind} ${one.claim.name.toLowerCase()}`);
  const items = [...kinds.values()].map((alike): Piece => {
    const [first] = alike;
    const words: readonly Piece[] = [quote(first?.claim.name ?? ""), text(` (${first?.claim.kind ?? ""})`)];
    return [...words, material.book.cite(statementsOf(alike))].flat();
  });
  const by = voicesOf(material, statementsOf(same)).map(name);
  return sentenceOf([
    text("Said to point to "),
    target,
    text(": "),
    ...someOf(items, SHOWN),
    text(", by "),
    ...someOf(by, 3),
    text("."),
  ]);
}
