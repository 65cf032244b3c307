/** Chemical elements were Microsoft's names of groups until April 2023, in capitals. */
const ELEMENTS =
  "ACTINIUM ALUMINUM AMERICIUM ANTIMONY ARGON BARIUM BERYLLIUM BISMUTH BOHRIUM BORON BROMINE CADMIUM CERIUM CESIUM CHIMBORAZO CHLORINE CHROMIUM COPERNICIUM CURIUM DUBNIUM DYSPROSIUM ELBRUS EUROPIUM FERMIUM FLUORINE GADOLINIUM GALLIUM GERMANIUM HAFNIUM HASSIUM HOLMIUM INDIUM IODINE IRIDIUM KRYPTON LANTHANUM LAWRENCIUM LEAD LITHIUM LUTETIUM MAGNESIUM MANGANESE MEITNERIUM MERCURY NEODYMIUM NEPTUNIUM NICKEL NIOBIUM NOBELIUM OSMIUM PALLADIUM PARINACOTA PHOSPHORUS PLATINUM PLUTONIUM POLONIUM POTASSIUM PROMETHIUM RADIUM RADON RHENIUM RHODIUM ROENTGENIUM RUBIDIUM RUTHENIUM SAMARIUM SEABORGIUM SODIUM SPURR STRONTIUM TANTALUM TELLURIUM TERBIUM THALLIUM THORIUM THULIUM TUNGSTEN VANADIUM XENON YTTERBIUM YTTRIUM ZINC ZIRCONIUM";

/** Dragos names groups after minerals and alloys. */
const MINERALS =
  "ALLANITE BAUXITE BENTONITE CHERNOVITE CHRYSENE COVELLITE DYMALLOY ELECTRUM ERYTHRITE GANANITE GRAPHITE KAMACITE KOSTOVITE LAURIONITE MAGNALLIUM PARISITE PETROVITE RASPITE STIBNITE TALONITE VANADINITE VOLTZITE WASSONITE XENOTIME";

/** The words of the NATO alphabet follow a colour in Recorded Future's names. */
const LETTERS =
  "Alpha|Bravo|Charlie|Delta|Echo|Foxtrot|Golf|Hotel|India|Juliett?|Kilo|Lima|Mike|November|Oscar|Papa|Quebec|Romeo|Sierra|Tango|Uniform|Victor|Whiskey|X-?ray|Yankee|Zulu";

/** Who names actors in this manner. The first that fits counts. */
const SCHEMES: readonly (readonly [vendor: string, form: RegExp])[] = [
  ["Microsoft", /^(?:DEV|Storm)-\d{4}$/i],
  [
    "Microsoft",
    /^[A-Z][\w-]{1,20} (?:Blizzard|Typhoon|Sandstorm|Sleet|Tempest|Tsunami|Flood|Dust|Hail|Rain|Cyclone)$/i,
  ],
  [
    "CrowdStrike",
    /^[A-Z][\w-]{1,20} (?:Bear|Panda|Kitten|Spider|Chollima|Tiger|Leopard|Jackal|Buffalo|Crane|Hawk|Lynx|Sphinx|Ocelot|Wolf|Saiga|Hyena)$/i,
  ],
  ["Mandiant", /^(?:APT ?\d{1,2}|FIN\d{1,2}|UNC\d{3,5}|TEMP\.[A-Z]\w{1,20})$/i],
  [
    "Secureworks",
    /^(?:(?:ALUMINUM|BRONZE|COBALT|COPPER|GOLD|IRON|NICKEL|TIN|TUNGSTEN|ZINC) [A-Z]{3,20}|TG-\d{4}|Threat Group-\d{4})$/i,
  ],
  [
    "Palo Alto Networks",
    /^(?:CL-(?:STA|CRI|UNK)-\d{4}|[A-Z][a-z]{1,20} (?:Ursa|Taurus|Serpens|Pisces|Libra|Scorpius|Draco|Gemini))$/i,
  ],
  ["Check Point", /^[A-Z][a-z]{2,20} Manticore$/i],
  ["Trend Micro", /^(?:Earth|Water|Void) [A-Z][a-z]{2,20}$/],
  ["Proofpoint", /^TA\d{3,4}$/],
  ["Recorded Future", new RegExp(`^(?:TAG-\\d{1,4}|(?:Red|Blue|Green|Purple|Gr[ae]y|Orange)(?:${LETTERS}))$`)],
  ["IBM", /^(?:ITG\d{2}|Hive\d{4})$/],
  ["CERT-UA", /^UAC-\d{4}$/],
  ["Volexity", /^UTA\d{4}$/],
  ["Cisco Talos", /^UAT-?\d{4}$/],
  ["360", /^APT-C-\d{1,3}$/],
  ["QiAnXin", /^APT-Q-\d{1,3}$/],
  ["Tencent", /^T-APT-\d{1,3}$/],
  ["Thales", /^ATK\d{1,3}$/],
  ["Dragos", new RegExp(`^(?:${MINERALS.replaceAll(" ", "|")})$`)],
  ["Microsoft", new RegExp(`^(?:${ELEMENTS.replaceAll(" ", "|")})$`)],
];

/** The vendor whose manner of naming a name has: `UNC2589` is Mandiant's. An inference of ours; undefined where none fits. */
export function vendorOfScheme(name: string): string | undefined {
  return name.length > 40 ? undefined : SCHEMES.find(([, form]) => form.test(name))?.[0];
}

/** Microsoft's present names (weather), against its former ones (elements, `DEV-####`) and its provisional ones (`Storm-####`). */
const WEATHER = / (?:Blizzard|Typhoon|Sandstorm|Sleet|Tempest|Tsunami|Flood|Dust|Hail|Rain|Cyclone)$/i;

/** Since when Microsoft names so. */
export const MICROSOFT_RENAMED = "2023-04-18";

/** present: a name of weather · provisional: `Storm-####` · former: an element or `DEV-####`; undefined for names of others. */
export function microsoftStage(name: string): "present" | "provisional" | "former" | undefined {
  if (vendorOfScheme(name) !== "Microsoft") return undefined;
  if (WEATHER.test(name)) return "present";
  return /^Storm-/i.test(name) ? "provisional" : "former";
}
