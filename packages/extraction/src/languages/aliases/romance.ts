import type { AliasWords } from "../../facts/alias-words.ts";
import { BRACKETS } from "./brackets.ts";

const LEFT = `(?<l>{n})["']?(?: \\([^()]{1,40}\\))?`;

export const FRENCH_ALIASES: AliasWords = {
  words: {
    left: LEFT,
    as: "(?:comme |par |en tant que |sous (?:le nom|les noms|l'appellation|le pseudonyme|le surnom) (?:de |d'))",
    of: "(?:de |d'|du |au sein (?:de |d'|du )|dans |pour |par )(?:la |le |l')?(?:groupe |gang |collectif |l'activité (?:de |d'))?",
    with: "(?:avec |(?:de |d'|du ))(?:la |le |l')?(?:groupe |gang |collectif |activité (?:de |d')|activités (?:de |d')|celles? (?:de |d'))?",
    might:
      "(?:(?:est|sont|était|étaient|serait|seraient|a été|ont été|pourrait être|pourraient être|semble être|probablement|sans doute|vraisemblablement|peut-être|considéré|considérée|comme|aussi|également|en fait|en réalité) ){0,4}",
    known:
      "(?:connue?s?|appelée?s?|nommée?s?|dénommée?s?|désignée?s?|surnommée?s?|baptisée?s?|identifiée?s?|suivie?s?|répertoriée?s?)",
    giving:
      "(?:suit|appelle|nomme|désigne|surnomme|connaît|identifie|baptise|a (?:nommé|baptisé|appelé)|répertorie|dénomme)",
    adv: "(?:(?:a|ont|aurait|auraient|avait|avaient|étroitement|régulièrement|souvent|probablement|directement|en partie|partiellement|largement) ){0,3}",
  },
  and: ",? (?:et|ou|ainsi que)(?: (?:encore|aussi))? |, | ?/ ?",
  items: [
    `(?:par |chez )?(?<v>{v}) (?:{giving} )?{as}?["']?(?<n>{n})["']?`,
    `(?:{as}|de |d'|du groupe |le groupe )?["']?(?<n>{n})["']?(?: \\((?<v>{v})\\)| (?:par|chez) (?<w>{v}))?`,
  ],
  doubt:
    /probablement|vraisemblablement|sans doute|peut-être|serai(?:t|ent)|pourrai(?:t|ent)|semble(?:nt)?|aurai(?:t|ent)|présumée?s?|possiblement/,
  negation: /(?:^|[ '])(?:ne|n'|pas|aucun|aucune|jamais)(?: |$|(?<='))/,
  denied:
    /(?:aucune? (?:preuve|élément|indice)|(?:nie|dément|rejette|a nié|a démenti|exclut|a exclu))(?: [^.;]{0,20})? que (?:le |la )?$/,
  believed: /(?:pensent?|croient?|croit|soupçonnent?|estiment? possible|supposent?) que (?:le |la )?(?:groupe )?$/,
  open: /(?:^|[ ,])(?:si|s'il est (?:possible|clair))(?: [a-zéèêà]+){0,2} $/,
  rules: [
    {
      relation: "distinct",
      find: "{left},? (?:ne doi(?:t|vent) pas être confondue?s?|à ne pas confondre|ne pas confondre|ne saurait être confondue?|n'a rien à voir|n'est pas liée?|n'est pas identique|n'est pas à confondre) (?:avec |à )(?:le groupe )?",
    },
    {
      relation: "distinct",
      find: "{left},? (?:n'est pas (?:le même (?:groupe|acteur) que|la même chose que)|{might}(?:distincte?|différente?) (?:de |d')|se distingue (?:de |d')|diffère (?:de |d')) ?",
    },
    {
      relation: "distinct",
      find: "(?<l>{n}) et (?<r>{n}) (?:sont|seraient|restent) (?:des |deux )?(?:(?:groupes|acteurs|entités) )?(?:distincte?s|différente?s|sans lien)",
    },
    {
      relation: "renamed-to",
      swap: true,
      find: `{left}(?:,? \\(|, )(?:(?:anciennement|autrefois|auparavant|précédemment|jadis|ex-?|naguère|initialement)(?: {known})? ?{as}?|{known} (?:anciennement|autrefois|auparavant|précédemment|jusque-là) {as})(?={closed})`,
    },
    {
      relation: "renamed-to",
      find: `{left}(?:,? \\(|, )(?:désormais|aujourd'hui|maintenant|dorénavant)(?: {known})? ?{as}?(?={closed})`,
    },
    {
      relation: "renamed-to",
      find: `{left},? (?:qui )?(?:s'est |a été |est |ont été |s'était )?(?:ensuite |depuis )?(?:rebaptisée?s?|renommée?s?)(?: en)? (?={n})`,
    },
    {
      relation: "renamed-to",
      find: "{left} (?:a changé de nom pour(?: devenir)?|est devenu|a pris le nom (?:de |d')) ?(?={n})",
    },
    {
      relation: "uses-persona",
      swap: true,
      find: `{left},? {might}(?:une |un |la |le |l')?(?:[a-zéèêàç-]{3,16} )?(?:identité de façade|identité fictive|identité|façade|persona|faux-nez|paravent|couverture|prête-nom) (?:(?:utilisée?|employée?|gérée?|exploitée?|créée?|contrôlée?) )?{of}(?={n})`,
    },
    {
      relation: "uses-persona",
      find: `{left},? (?:qui )?(?:utilise|utilisait|emploie|a utilisé|se cache derrière|se cachait derrière|opère sous|agit sous|opérait sous) (?:la |le |l'|une |des )?(?:persona|identité|identités|façade|pseudonyme|couverture|faux-nez)(?: fictive| de façade)? (?:(?:de |d'|du ))?(?={n})`,
    },
    {
      relation: "subset-of",
      telling: true,
      find: `{left},? {might}(?:un |une |le |la |l'un des |l'une des )?(?:[a-zéèêàç-]{3,16} )?(?:sous-groupes?|sous-ensembles?|sous-unité) {of}(?=["']?{n})`,
    },
    {
      relation: "subset-of",
      find: `{left},? {might}(?:un |une |le |la )(?:[a-zéèêàç-]{3,16} )?(?:unité|cellule|branche|division|composante|bras) {of}(?=["']?{n})`,
    },
    {
      relation: "overlaps",
      find: `{left},? (?:qui )?(?:recoupe|recouvre|chevauche|se recoupe avec|se chevauche avec) (?:en partie |partiellement |largement )?(?:(?:l'|les |la |le )?(?:activités?|opérations?|groupe|celles?) (?:de |d'|du groupe )?|avec )?(?=["']?{n})`,
    },
    {
      relation: "overlaps",
      find: `{left},? (?:qui )?(?:présente|a|partage|montre) (?:[a-zéèêàç-]{2,16} ){0,3}(?:recoupements?|chevauchements?) (?:[a-zéèêàç-]{2,16} ){0,2}(?:avec )(?:l'activité (?:de |d')|le groupe )?(?={n})`,
    },
    {
      relation: "works-with",
      find: `{left},? (?:qui )?{adv}(?:collabore|collaborait|collaboré|coopère|coopéré|travaille|travaillait|travaillé|agit|agi|opère|opéré|s'est allié|s'est associé)(?: (?:étroitement|de concert|en concert|en coordination|main dans la main|en tandem))? avec (?:le groupe |le gang )?(?={n})`,
    },
    {
      relation: "works-with",
      find: `{left},? (?:[a-zéèêàç]{3,16} )?(?:de concert|en collaboration|en coopération|en coordination|en lien étroit|en tandem) avec (?:le groupe )?(?={n})`,
    },
    {
      relation: "works-with",
      find: `(?<l>{n}) et (?<r>{n}) {adv}(?:collaborent|collaboré|coopèrent|coopéré|travaillent ensemble|travaillé ensemble|uni leurs forces)`,
    },
    {
      relation: "same",
      find: `{left},? {might}(?:le même (?:groupe|acteur|gang) que|identique à|la même entité que) ?(?={n})`,
    },
    {
      relation: "same",
      find: `(?<l>{n}) et (?<r>{n}) {might}(?:ne font qu'un|un seul et même|le même groupe|un même groupe)`,
    },
    {
      relation: "variant",
      find: `{left},? \\(?(?:aussi |également |parfois )?(?:orthographiée?|écrite?|transcrite?|abrégée?|en {demonym}|{demonym} ?:) ?(?:aussi )?(?:comme |en )?(?={n})`,
    },
    {
      relation: "same",
      find: `{left}(?:,? \\(|, | )(?:qui est )?(?:(?:aussi|également|encore|plus|mieux|parfois|ou) ){1,2}{known} ?{as}?(?=["']?{n}|par |chez )`,
    },
    { relation: "same", find: `{left}(?:,? \\(|, ){known}(?: (?:aussi|également|encore))? ?{as}?(?=["']?{n}|par {v})` },
    { relation: "same", find: `{left},? \\(?que (?=(?:le |la |l'|les )?{v} {giving} )` },
    { relation: "same", find: `(?<b>{v}) {giving} (?:le groupe )?(?<l>{n}) {as}(?={n})` },
    { relation: "same", find: `{left} (?:est|sont) (?:aussi|également) {known} ?{as}?(?={n})` },
    ...BRACKETS,
  ],
};

export const ITALIAN_ALIASES: AliasWords = {
  words: {
    left: LEFT,
    as: "(?:come |con (?:il nome|i nomi|l'alias|la sigla|la denominazione) (?:di )?)",
    of: "(?:di |del |della |dello |dell'|all'interno (?:di |del |della )|usat[ao] da |utilizzat[ao] da |gestit[ao] da |creat[ao] da |per )(?:gruppo |gang |collettivo )?",
    might:
      "(?:(?:è|sono|era|erano|sarebbe|sarebbero|potrebbe essere|potrebbero essere|sembra essere|probabilmente|forse|verosimilmente|considerat[ao]|ritenut[ao]|anche|in realtà|come) ){0,4}",
    known:
      "(?:not[oaie]|conosciut[oaie]|chiamat[oaie]|dett[oaie]|denominat[oaie]|identificat[oaie]|tracciat[oaie]|soprannominat[oaie]|ribattezzat[oaie]|indicat[oaie])",
    giving:
      "(?:chiama|traccia|identifica|denomina|classifica|conosce|indica|ha (?:chiamato|battezzato|denominato)|soprannomina|monitora|segue)",
    adv: "(?:(?:ha|hanno|avrebbe|avrebbero|aveva|strettamente|regolarmente|spesso|probabilmente|direttamente|in parte|parzialmente) ){0,3}",
  },
  and: ",? (?:e|o|ed|oppure|nonché)(?: anche)? |, | ?/ ?",
  items: [
    `(?:da )?(?<v>{v}) (?:{giving} )?{as}?["']?(?<n>{n})["']?`,
    `(?:{as}|il gruppo |del gruppo )?["']?(?<n>{n})["']?(?: \\((?<v>{v})\\)| da (?<w>{v}))?`,
  ],
  doubt: /probabilmente|verosimilmente|forse|sarebber?o?|potrebber?o?|sembra(?:no)?|presumibilmente|avrebber?o?/,
  negation: /(?:^| )(?:non|nessun[oa]?|mai)(?: |$)/,
  denied:
    /(?:nessuna prova|non ci sono (?:prove|elementi)|(?:nega|smentisce|esclude|ha (?:negato|smentito|escluso)))(?: [^.;]{0,20})? che $/,
  believed: /(?:ritengono|ritiene|credono|crede|sospettano|sospetta|pensano) che (?:il gruppo )?$/,
  open: /(?:^|[ ,])(?:se)(?: [a-zàèéìòù]+){0,2} $/,
  rules: [
    {
      relation: "distinct",
      find: "{left},? (?:da non confondere con|non va confus[oa] con|non deve essere confus[oa] con|non è (?:lo stesso (?:gruppo|attore) di|la stessa cosa di|collegat[oa] a|legat[oa] a)|non ha (?:nulla|niente) a che (?:fare|vedere) con|{might}(?:un gruppo )?(?:distint[oa]|divers[oa]|separat[oa]) da|si distingue da|differisce da) (?:gruppo )?",
    },
    {
      relation: "distinct",
      find: "(?<l>{n}) e (?<r>{n}) (?:sono|restano) (?:due )?(?:(?:gruppi|attori) )?(?:distinti|diversi|separati|distinte|diverse)",
    },
    {
      relation: "renamed-to",
      swap: true,
      find: `{left}(?:,? \\(|, )(?:(?:in precedenza|precedentemente|un tempo|già|ex|prima|in passato|inizialmente)(?: {known})? ?{as}?|{known} (?:in precedenza|precedentemente|un tempo|prima|in passato) {as})(?={closed})`,
    },
    {
      relation: "renamed-to",
      find: `{left}(?:,? \\(|, )(?:ora|oggi|adesso|attualmente)(?: {known})? ?{as}?(?={closed})`,
    },
    {
      relation: "renamed-to",
      find: `{left},? (?:che )?(?:si è |è stat[oa] |poi )?(?:ribattezzat[oa]|rinominat[oa])(?: in| come)? (?={n})`,
    },
    {
      relation: "renamed-to",
      find: "{left} (?:ha cambiato (?:il )?nome in|è diventat[oa]|ha preso il nome di) (?={n})",
    },
    {
      relation: "uses-persona",
      swap: true,
      find: `{left},? {might}(?:una |un |la |il |l')?(?:[a-zàèéìòù-]{3,16} )?(?:identità fittizia|identità di copertura|identità|facciata|persona|copertura|prestanome) {of}(?={n})`,
    },
    {
      relation: "uses-persona",
      find: `{left},? (?:che )?(?:usa|utilizza|usava|ha usato|ha utilizzato|si nasconde dietro|opera sotto|agisce sotto) (?:la |il |l'|una )?(?:persona|identità|facciata|pseudonimo|copertura)(?: fittizia)? (?:di )?(?={n})`,
    },
    {
      relation: "subset-of",
      telling: true,
      find: `{left},? {might}(?:un |uno |una |il |la )?(?:[a-zàèéìòù-]{3,16} )?(?:sottogruppo|sottogruppi|sottoinsieme|sottounità) {of}(?=["']?{n})`,
    },
    {
      relation: "subset-of",
      find: `{left},? {might}(?:un |una |un')(?:[a-zàèéìòù-]{3,16} )?(?:unità|cellula|divisione|costola|braccio|parte) {of}(?=["']?{n})`,
    },
    {
      relation: "overlaps",
      find: `{left},? (?:che )?(?:si sovrappone|si sovrappongono|coincide)(?: (?:in parte|parzialmente|ampiamente))? (?:a|con|alle attività di|all'attività di|con le attività di) (?=["']?{n})`,
    },
    {
      relation: "overlaps",
      find: `{left},? (?:che )?(?:presenta|ha|mostra|condivide) (?:[a-zàèéìòù-]{2,16} ){0,3}sovrapposizion[ei] (?:con|con l'attività di|con le attività di) (?={n})`,
    },
    {
      relation: "works-with",
      find: `{left},? (?:che )?{adv}(?:collabora|collaborato|collaborava|coopera|cooperato|lavora|lavorato|agisce|agito|opera|operato|si è allead?t[oa])(?: (?:insieme|strettamente|di concerto))? (?:con|a fianco di) (?:il gruppo )?(?={n})`,
    },
    {
      relation: "works-with",
      find: `{left},? (?:[a-zàèéìòù]{3,16} )?(?:di concerto|in collaborazione|in cooperazione|in coordinamento|insieme) con (?:il gruppo )?(?={n})`,
    },
    {
      relation: "works-with",
      find: `(?<l>{n}) e (?<r>{n}) {adv}(?:collaborano|collaborato|cooperano|cooperato|lavorano insieme|lavorato insieme)`,
    },
    {
      relation: "same",
      find: `{left},? {might}(?:lo stesso (?:gruppo|attore) (?:di|noto come)|identic[oa] a) (?={n})`,
    },
    { relation: "same", find: `(?<l>{n}) e (?<r>{n}) {might}(?:lo stesso gruppo|la stessa cosa|un unico gruppo)` },
    {
      relation: "variant",
      find: `{left},? \\(?(?:anche |talvolta )?(?:scritt[oa]|traslitterat[oa]|abbreviat[oa]|in {demonym}|{demonym}:)(?: anche)?(?: come| in)? (?={n})`,
    },
    {
      relation: "same",
      find: `{left}(?:,? \\(|, | )(?:che è )?(?:(?:anche|altresì|pure|meglio|o) ){1,2}{known} ?{as}?(?=["']?{n}|da {v})`,
    },
    {
      relation: "same",
      find: `{left}(?:,? \\(|, | ){known} (?:anche|altresì|pure|meglio)(?: {as}| )(?=["']?{n}|da {v})`,
    },
    { relation: "same", find: `{left}(?:,? \\(|, ){known} (?:{as}(?=["']?{n})|(?=da {v}))` },
    { relation: "same", find: `{left},? \\(?che (?=(?:la |il |l')?{v} {giving} )` },
    { relation: "same", find: `(?<b>{v}) {giving} (?:il gruppo )?(?<l>{n}) {as}(?={n})` },
    { relation: "same", find: `{left} (?:è|sono) (?:anche|altresì) {known} ?{as}?(?={n})` },
    ...BRACKETS,
  ],
};

export const SPANISH_ALIASES: AliasWords = {
  words: {
    left: LEFT,
    as: "(?:como |por |bajo (?:el nombre|los nombres|el alias|la denominación) (?:de )?|con el nombre (?:de )?)",
    of: "(?:de |del |de la |dentro (?:de |del )|usad[ao] por |utilizad[ao] por |empleada por |operad[ao] por |creada por |para )(?:grupo |banda )?",
    might:
      "(?:(?:es|son|era|eran|sería|serían|podría ser|podrían ser|parece ser|probablemente|posiblemente|quizá|tal vez|considerad[ao]|también|en realidad|como) ){0,4}",
    known:
      "(?:conocid[oa]s?|llamad[oa]s?|denominad[oa]s?|apodad[oa]s?|identificad[oa]s?|rastread[oa]s?|designad[oa]s?|bautizad[oa]s?)",
    giving:
      "(?:denomina|llama|rastrea|identifica|sigue|conoce|designa|ha (?:llamado|bautizado|denominado)|bautizó|denominó|apoda)",
    adv: "(?:(?:ha|han|habría|habrían|había|estrechamente|regularmente|a menudo|probablemente|posiblemente|directamente|en parte|parcialmente) ){0,3}",
  },
  and: ",? (?:y|o|e|u|así como)(?: también)? |, | ?/ ?",
  items: [
    `(?:por )?(?<v>{v}) (?:{giving} )?{as}?["']?(?<n>{n})["']?`,
    `(?:{as}|el grupo |del grupo )?["']?(?<n>{n})["']?(?: \\((?<v>{v})\\)| por (?<w>{v}))?`,
  ],
  doubt: /probablemente|posiblemente|quizás?|tal vez|serían?|podrían?|parecen?|presuntamente|supuestamente|habrían?/,
  negation: /(?:^| )(?:no|ningun[oa]?|ningún|nunca)(?: |$)/,
  denied:
    /(?:no hay (?:pruebas|evidencias?|indicios)|(?:niega|niegan|negó|descarta|descartó|desmiente))(?: [^.;]{0,20})? que (?:el )?$/,
  believed: /(?:creen?|sospechan?|piensan?|suponen?) que (?:el grupo )?$/,
  open: /(?:^|[ ,])(?:si)(?: [a-záéíóúñ]+){0,2} $/,
  rules: [
    {
      relation: "distinct",
      find: "{left},? (?:no debe(?:ría)? confundirse con|no confundir con|que no debe confundirse con|no es (?:lo mismo que|el mismo (?:grupo|actor) que)|no (?:está|tiene) (?:relacionad[oa]|vinculad[oa]|nada que ver|relación) con|{might}(?:un grupo )?(?:distint[oa]|diferente|separad[oa]) (?:de|a)|se distingue de|difiere de) (?:grupo )?",
    },
    {
      relation: "distinct",
      find: "(?<l>{n}) y (?<r>{n}) (?:son|serían) (?:dos )?(?:(?:grupos|actores) )?(?:distint[oa]s|diferentes|separad[oa]s)",
    },
    {
      relation: "renamed-to",
      swap: true,
      find: `{left}(?:,? \\(|, )(?:(?:antes|anteriormente|previamente|antiguamente|antaño|ex|hasta hace poco|inicialmente)(?: {known})? ?{as}?|{known} (?:antes|anteriormente|previamente|antiguamente) {as})(?={closed})`,
    },
    {
      relation: "renamed-to",
      find: `{left}(?:,? \\(|, )(?:ahora|hoy|actualmente|hoy en día)(?: {known})? ?{as}?(?={closed})`,
    },
    {
      relation: "renamed-to",
      find: `{left},? (?:que )?(?:se |fue |ha sido )?(?:rebautizad[oa]|renombrad[oa]|rebautizó|renombró)(?: (?:a sí mism[oa]))?(?: como| a)? (?={n})`,
    },
    {
      relation: "renamed-to",
      find: "{left},? (?:que )?(?:pasó a llamarse|cambió (?:su|de) nombre (?:a|por)|adoptó el nombre de) (?={n})",
    },
    {
      relation: "uses-persona",
      swap: true,
      find: `{left},? {might}(?:una |un |la |el )?(?:[a-záéíóúñ-]{3,16} )?(?:identidad ficticia|identidad falsa|identidad|fachada|persona|personaje|tapadera|pantalla) {of}(?={n})`,
    },
    {
      relation: "uses-persona",
      find: `{left},? (?:que )?(?:usa|utiliza|usó|utilizó|emplea|se esconde tras|opera bajo|actúa bajo) (?:la |el |una )?(?:persona|identidad|fachada|seudónimo|tapadera)(?: ficticia| falsa)? (?:de )?(?={n})`,
    },
    {
      relation: "subset-of",
      telling: true,
      find: `{left},? {might}(?:un |una |el |la |uno de los )?(?:[a-záéíóúñ-]{3,16} )?(?:subgrupos?|subconjunto|subunidad) {of}(?=["']?{n})`,
    },
    {
      relation: "subset-of",
      find: `{left},? {might}(?:un |una )(?:[a-záéíóúñ-]{3,16} )?(?:unidad|célula|división|rama|brazo|parte) {of}(?=["']?{n})`,
    },
    {
      relation: "overlaps",
      find: `{left},? (?:que )?(?:se solapa|se superpone|se solapan|coincide)(?: (?:en parte|parcialmente|ampliamente))? (?:con )(?:las? actividad(?:es)? de |el grupo )?(?=["']?{n})`,
    },
    {
      relation: "overlaps",
      find: `{left},? (?:que )?(?:presenta|tiene|muestra|comparte) (?:[a-záéíóúñ-]{2,16} ){0,3}(?:solapamientos?|superposici(?:ón|ones)|coincidencias) con (?:la actividad de )?(?={n})`,
    },
    {
      relation: "works-with",
      find: `{left},? (?:que )?{adv}(?:colabora|colaboró|colaborado|colaboraba|coopera|cooperó|cooperado|trabaja|trabajó|trabajado|actuó|actúa|opera|operó|se alió)(?: (?:junto|estrechamente|de la mano|en coordinación))? con (?:el grupo )?(?={n})`,
    },
    {
      relation: "works-with",
      find: `{left},? (?:[a-záéíóúñ]{3,16} )?(?:en coordinación|en colaboración|en cooperación|de la mano|junto) con (?:el grupo )?(?={n})`,
    },
    {
      relation: "works-with",
      find: `(?<l>{n}) y (?<r>{n}) {adv}(?:colaboran|colaboraron|colaborado|cooperan|cooperaron|trabajan juntos|trabajaron juntos|unieron fuerzas)`,
    },
    { relation: "same", find: `{left},? {might}(?:el mismo (?:grupo|actor) que|idéntic[oa] a) (?={n})` },
    { relation: "same", find: `(?<l>{n}) y (?<r>{n}) {might}(?:el mismo grupo|lo mismo|un solo grupo|un mismo grupo)` },
    {
      relation: "variant",
      find: `{left},? \\(?(?:también |a veces )?(?:escrit[oa]|transliterad[oa]|abreviad[oa]|en {demonym}|{demonym}:)(?: también)?(?: como)? (?={n})`,
    },
    {
      relation: "same",
      find: `{left}(?:,? \\(|, | )(?:que es )?(?:(?:también|asimismo|mejor|o|igualmente) ){1,2}{known} ?{as}?(?=["']?{n}|por {v})`,
    },
    {
      relation: "same",
      find: `{left}(?:,? \\(|, | ){known} (?:también|asimismo|además|mejor) ?{as}?(?=["']?{n}|por {v})`,
    },
    { relation: "same", find: `{left}(?:,? \\(|, ){known} (?:{as}(?=["']?{n})|(?=por {v}))` },
    { relation: "same", find: `{left},? \\(?(?:al que|a la que|a quien|que|al cual) (?=(?:la |el )?{v} {giving} )` },
    { relation: "same", find: `(?<b>{v}) {giving} (?:al grupo |a )?(?<l>{n}) {as}(?={n})` },
    { relation: "same", find: `{left} (?:es|son) (?:también|asimismo) {known} ?{as}?(?={n})` },
    ...BRACKETS,
  ],
};
