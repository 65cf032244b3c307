import type { LanguageRules } from "./language-rules.ts";

/** What becomes of a system in German. What was spared stands first. */
export const GERMAN_SYSTEMS: LanguageRules["systems"] = [
  {
    status: "unaffected",
    find: "(?<s>{list:system}) {mid}(?:{few})?(?:nicht (?:betroffen|beeinträchtigt|gefährdet|beschädigt|abgeflossen)|weiterhin? (?:erreichbar|funktionsfähig|verfügbar)|(?:noch|allerdings|aber) weiter(?:hin)? (?:erreichbar|verfügbar)){end}",
  },
  {
    status: "unaffected",
    find: "(?:keine|keinerlei) (?:{adj})(?<s>{list:system}) (?:{few})?(?:gestohlen|abgeflossen|entwendet|durchgesickert|kompromittiert|betroffen|verloren|kopiert)",
  },
  {
    status: "unaffected",
    find: "(?<s>{list:system}) (?:liefen|laufen|funktionieren|funktionierten|arbeiten) (?:{adv})(?:zwar )?(?:noch|weiter|weiterhin|normal){end}",
  },
  {
    status: "restored",
    find: "(?<s>{list:system}) {mid}(?:{far})?(?:wiederhergestellt|wieder hergestellt|wieder (?:{few})?(?:online|verfügbar|erreichbar|in betrieb|hochgefahren|am netz|normal|aufgenommen)){end}",
  },
  {
    status: "restored",
    find: "(?:funktionierten|funktionierte|funktionieren|funktioniert|liefen|laufen|lief) {det}{adj}(?<s>{list:system}) (?:{few})?wieder{end}",
  },
  {
    status: "contained_by_defender",
    find: "(?<s>{list:system}) {mid}(?:{few})?(?:abgeschaltet|heruntergefahren|vom netz genommen|vom netz getrennt|vom internet getrennt|isoliert|abgeklemmt|getrennt|neu aufgesetzt|vorsorglich){end}",
  },
  {
    status: "contained_by_defender",
    find: "(?:nahm|nahmen|trennte|trennten|fuhr|fuhren|schaltete|schalteten|isolierte|isolierten) (?:{adv}){det}{adj}(?<s>{list:system}) (?:{few})?(?:vom netz|vom internet|herunter|ab|aus)",
  },
  {
    status: "destroyed",
    find: "(?<s>{list:system}) {mid}(?:{far})?(?:zerstört|gelöscht|unbrauchbar gemacht|vernichtet|überschrieben){end}",
  },
  {
    status: "destroyed",
    find: "(?:zerstörte|zerstörten|löschte|löschten|überschrieb|überschreibt|zerstört) (?:{adv}){det}{adj}(?<s>{list:system})",
  },
  {
    status: "infected",
    find: "(?<s>{list:system}) {mid}(?:{few})?(?:verschlüsselt|infiziert|verseucht|befallen){end}",
  },
  {
    status: "infected",
    find: "(?:verschlüsselte|verschlüsselten|infizierte|infizierten|befiel|verschlüsselt) (?:{adv}){det}{adj}(?<s>{list:system})",
  },
  {
    status: "leaked",
    find: "(?<s>{list:system}) {mid}(?:{far})?(?:veröffentlicht|abgeflossen|gestohlen|entwendet|erbeutet|kopiert|abgegriffen|im darknet|ins netz gestellt|ausgespäht|gelangten|abgesaugt){end}",
  },
  {
    status: "leaked",
    find: "(?:veröffentlichte|veröffentlichten|stahlen|stahl|erbeuteten|erbeutete|entwendeten|entwendete|kopierten|gestohlene[nr]?|erbeutete[nr]?|entwendete[nr]?|abfluss (?:von|der)|diebstahl (?:von|der)) (?:{adv}){det}{adj}(?<s>{list:system})",
  },
  {
    status: "offline",
    find: "(?<s>{list:system}) {mid}(?:{far})?(?:nicht (?:mehr |länger )?(?:{few})?(?:erreichbar|verfügbar|zugänglich|abrufbar|nutzbar|steuerbar|erreichen)|offline|ausgefallen|ausfiel(?:en)?|außer betrieb|vom netz|ausgefallen|zusammengebrochen|lahm ?gelegt){end}",
  },
  { status: "offline", find: "(?:ausfall|ausfällen|ausfälle) (?:von |der |des |bei )?{det}{adj}(?<s>{list:system})" },
  { status: "offline", find: "(?<s>{list:system}) (?:fiel|fielen|fallen) (?:{few})?aus{end}" },
  {
    status: "disrupted",
    find: "(?:legte|legten|legt|legen) (?:{adv})(?:{few})?{det}{adj}(?<s>{list:system}) (?:{few})?lahm",
  },
  {
    status: "disrupted",
    find: "(?<s>{list:system}) {mid}(?:{few})?(?:gestört|beeinträchtigt|lahmgelegt|lahm gelegt|blockiert|eingeschränkt|betroffen|überlastet|stillgelegt|still){end}",
  },
  {
    status: "disrupted",
    find: "(?:störung|störungen|beeinträchtigungen?|einschränkungen) (?:von |der |des |bei |beim |im )?{det}{adj}(?<s>{list:system})",
  },
  {
    status: "compromised",
    find: "(?<s>{list:system}) {mid}(?:{few})?(?:kompromittiert|angegriffen|gehackt|attackiert|manipuliert|infiltriert){end}",
  },
  {
    status: "compromised",
    find: "(?:zugriff auf|zugang zu|zugang zum|zugang zur|zutritt zum|zutritt zu|eindringen in|eingedrungen in|eingeschleust in|{attack} auf) {det}{adj}(?<s>{list:system})",
  },
  {
    status: "compromised",
    find: "in {det}{adj}(?<s>{list:system}) (?:{few})?(?:eingedrungen|einzudringen|einzudringen|eingenistet|eingeschlichen)",
  },
];
