import type { Part } from "../../dossier.ts";
import type { AttackWords } from "../words.ts";

/** An attack after “në”, where a noun that stands alone is indefinite: `në sulm`, `në sulmin kryesor`. */
export const within = ({ object }: AttackWords): Part =>
  object.kind === "text" && object.text === "sulmin" ? { ...object, text: "sulm" } : object;
