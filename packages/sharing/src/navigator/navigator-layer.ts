import type { Tlp } from "@kulla/core";

/** A technique as a layer shows it. */
export interface LayerTechnique {
  readonly tid: string;
  /** How many documents, after copies are counted once, tell of it: the score of the cell. */
  readonly origins: number;
  /** printed: a source prints the id · implied: a source names the behaviour. */
  readonly basis: string;
  /** One sentence with who says so. */
  readonly comment: string;
}

export interface LayerInput {
  readonly title: string;
  readonly marking: Tlp;
  /** Version of the ATT&CK catalogue: `19.0`. */
  readonly attackVersion: string;
  readonly techniques: readonly LayerTechnique[];
}

/** Format of layers that the ATT&CK Navigator reads from version 4.8 on. */
const FORMAT = "4.5";

/**
 * The techniques of a case as a layer of the ATT&CK Navigator. The score is the number of origins; the label of the case stands in the
 * description, since layers have no field for it. The same input gives the same bytes.
 */
export function navigatorLayer({ title, marking, attackVersion, techniques }: LayerInput): string {
  const most = techniques.reduce((highest, { origins }) => Math.max(highest, origins), 1);
  const layer = {
    name: title,
    versions: { attack: attackVersion.split(".", 1)[0] ?? "", navigator: "5.1.0", layer: FORMAT },
    domain: "enterprise-attack",
    description: `${marking}. Techniques that the sources of this case tell of; the score counts origins, copies once. Made by Kulla.`,
    sorting: 3,
    layout: { layout: "side", showID: true, showName: true },
    hideDisabled: false,
    techniques: techniques.map(({ tid, origins, basis, comment }) => ({
      techniqueID: tid,
      score: origins,
      comment,
      enabled: true,
      metadata: [{ name: "basis", value: basis }],
      showSubtechniques: tid.includes("."),
    })),
    gradient: { colors: ["#dbe9f6", "#08519c"], minValue: 0, maxValue: most },
    legendItems: [],
    metadata: [{ name: "TLP", value: marking }],
  };
  return `${JSON.stringify(layer, undefined, 2)}\n`;
}
