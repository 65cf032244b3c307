import type { Sentence } from "./dossier.ts";
import { named, saidOf, someOf, statementsOf, tellersNamed, voicesOf } from "./material.ts";
import type { Material, Said } from "./material.ts";
import { groupBy } from "./order.ts";
import { quote, text } from "./sentence.ts";
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
  const { words } = material;
  const { speakersOf, signKind, signs } = words.culprits;
  const target: Piece = claim.of === "language" ? speakersOf(claim.to) : named(material, claim.to);
  const kinds = groupBy(same, (one) => `${one.claim.kind} ${one.claim.name.toLowerCase()}`);
  const items = [...kinds.values()].map((alike): Piece => {
    const [first] = alike;
    const kind = first === undefined ? "" : signKind(first.claim.kind);
    return [quote(first?.claim.name ?? ""), text(` (${kind})`), material.book.cite(statementsOf(alike))];
  });
  const by = tellersNamed(material, voicesOf(material, statementsOf(same)));
  return signs(target, someOf(words, items, SHOWN, "things"), by, kinds.size);
}
