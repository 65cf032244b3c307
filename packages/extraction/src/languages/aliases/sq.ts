import type { AliasWords } from "../../facts/alias-words.ts";
import { BRACKETS } from "./brackets.ts";

const AS = "(?:si |me (?:emrin|emrat|pseudonimin) (?:e )?)";

export const ALBANIAN_ALIASES: AliasWords = {
  words: {
    left: `(?<l>{n})["']?(?: \\([^()]{1,40}\\))?`,
    link: "(?:i|e|të)",
    known: "(?:njohur|quajtur|identifikuar|gjurmuar|ndjekur|emërtuar|pagëzuar)",
    giving:
      "(?:(?:e |i )?(?:quan|quajnë|quajti|quajtën|njeh|njohin|ndjek|ndjekin|gjurmon|gjurmojnë|identifikon|identifikojnë|emërton|emërtojnë|ka quajtur|ka emërtuar))",
    might:
      "(?:(?:është|janë|ishte|ishin|mund të jetë|mund të jenë|ndoshta|me gjasë|dyshohet se është|besohet se është|gjithashtu|edhe|konsiderohet|në fakt) ){0,4}",
    group: "(?:grup(?:i|it|in)? |bend(?:a|ës|ën) |{link} |{link} grupit |{link} bendës )?",
    adv: "(?:(?:ka|kanë|kishte|ndoshta|me gjasë|shpesh|ngushtë|ngushtësisht|pjesërisht|dyshohet se) ){0,3}",
  },
  and: ",? (?:dhe|ose|apo|si dhe)(?: edhe)? |, | ?/ ?",
  items: [
    `(?:nga )?(?<v>{v}) {giving} ?${AS}?["']?(?<n>{n})["']?`,
    `nga (?<v>{v}) ${AS}["']?(?<n>{n})["']?`,
    `(?:${AS})?(?:grupi |grupin |grupit )?["']?(?<n>{n})["']?(?: \\((?<v>{v})\\)| nga (?<w>{v}))?`,
  ],
  doubt: /ndoshta|me gjasë|mund të|dyshohet|besohet|supozohet|pretendohet/,
  negation: /(?:^| )(?:nuk|s'|asnjë|mos)(?: |$)/,
  denied: /(?:nuk ka (?:prova|fakte|të dhëna)|mohoi|mohon|mohojnë|hodhi poshtë|përgënjeshtroi)(?: [^.;]{0,20})? se $/,
  believed: /(?:beso(?:n|jnë|het)|dysho(?:n|jnë|het)|mendo(?:n|jnë|het)|supozo(?:n|jnë)) se (?:grupi )?$/,
  open: /(?:^|[ ,])(?:nëse|a)(?: [a-zëç]+){0,2} $/,
  rules: [
    {
      relation: "distinct",
      find: "{left},? (?:që )?(?:nuk duhet (?:ngatërruar|të ngatërrohet|të përzihet|përzier) me|nuk është (?:{link} njëjt(?:i|a|ë)(?: grup)? (?:me|si)|{link} lidhur me|njësoj si)|{might}{link} (?:ndryshëm|ndryshme|dallueshëm|veçantë) nga|(?:ndryshon|dallon|dallohet) nga|s'ka lidhje me|nuk ka (?:asnjë )?lidhje me) (?:grupin |grupi )?",
    },
    {
      relation: "distinct",
      find: "(?<l>{n}) dhe (?<r>{n}) (?:janë|mbeten) (?:dy )?(?:grupe )?(?:të )?(?:ndryshme|ndryshëm|veçanta|dallueshme)",
    },
    {
      relation: "renamed-to",
      swap: true,
      find: `{left}(?:,? \\(|, )(?:{link} )?(?:(?:{known} )?(?:më parë|dikur|më herët|fillimisht|deri tani)|ish)(?: {link} {known})? ?${AS}?(?={closed})`,
    },
    {
      relation: "renamed-to",
      find: `{left}(?:,? \\(|, )(?:{link} )?(?:{known} )?(?:tani|tashmë|sot|aktualisht)(?: {link} {known})? ?${AS}?(?={closed})`,
    },
    {
      relation: "renamed-to",
      find: "{left},? (?:që )?(?:u riemërua|u riemërtua|është riemëruar|ndryshoi emrin|e ndryshoi emrin|u quajt më pas)(?: në| si)? (?={n})",
    },
    {
      relation: "uses-persona",
      swap: true,
      find: `{left},? {might}(?:një )?(?:[a-zëç]{3,16} )?(?:emër|emri|fasadë|fasada|persona|personazh|identitet|identiteti|pseudonim|front|mbulesë|maskë)(?: (?:{link} rremë?|fiktiv|mbulimi))?,? (?:që (?:përdoret|përdorej) (?:nga|prej)|{link} (?:përdorur|krijuar|drejtuar|kontrolluar) (?:nga|prej)|{link}|për) (?:grupi |grupit )?(?={n})`,
    },
    {
      relation: "uses-persona",
      find: `{left},? (?:që )?(?:përdor|përdori|përdorte|fshihet pas|vepron nën|vepronte nën) (?:emrin|personazhin|personën|identitetin|fasadën|pseudonimin|maskën)(?: (?:e|fals|{link} rremë))? ?(?={n})`,
    },
    {
      relation: "subset-of",
      telling: true,
      find: `{left},? {might}(?:si )?(?:një )?(?:nëngrup(?:i|it)?|nëndegë|nënnjësi) (?:{link} |brenda |në )(?:grupit )?(?=["']?{n})`,
    },
    {
      relation: "subset-of",
      find: `{left},? {might}(?:një )?(?:njësi|degë|krah|pjesë|qelizë) (?:{link} |brenda )(?:grupit )?(?=["']?{n})`,
    },
    {
      relation: "overlaps",
      find: `{left},? (?:që )?{adv}(?:mbivendoset|mbivendosen|përkon|përputhet|ka mbivendosje|ka përputhje|shfaq mbivendosje)(?: (?:pjesërisht|të qarta))? me (?:grupin |aktivitetin e |veprimtarinë e )?(?=["']?{n})`,
    },
    {
      relation: "works-with",
      find: `{left},? (?:që )?{adv}(?:bashkëpuno(?:i|n|nte)|bashkëpunua(?:n|r)|punoi|punon|veproi|vepron|koordinohet|u koordinua)(?: (?:së bashku|ngushtë|ngushtësisht|në koordinim))? me (?:grupin )?(?=["']?{n})`,
    },
    {
      relation: "works-with",
      find: `{left},? (?:[a-zëç]{3,14} )?në (?:bashkëpunim|koordinim|bashkërendim) me (?:grupin )?(?=["']?{n})`,
    },
    {
      relation: "works-with",
      find: "(?<l>{n}) dhe (?<r>{n}) {adv}(?:bashkëpunuan|bashkëpunojnë|bashkëpunuar|punuan së bashku|vepruan së bashku)",
    },
    {
      relation: "same",
      find: `{left},? {might}(?:{link} )?(?:njëjti|njëjta|njëjtë)(?: grup)? (?:me|si) (?:grupi |grupin )?(?={n})`,
    },
    {
      relation: "same",
      find: "(?<l>{n}) dhe (?<r>{n}) {might}(?:{link} njëjti grup|një dhe {link} njëjt(?:i|a)|{link} njëjtë)",
    },
    {
      relation: "variant",
      find: `{left},? \\(?(?:{link} )?(?:shkruar|transliteruar|shkurtuar|në {demonym}|në (?:persisht|anglisht|rusisht|shqip|arabisht))(?: edhe)?(?: si)?:? (?={n})`,
    },
    {
      relation: "same",
      find: `{left}(?:,? \\(|, | )(?:që (?:është|janë) )?{link} {known}(?: (?:edhe|gjithashtu|ndryshe|më mirë|gjerësisht)){1,2} ?${AS}?(?=["']?{n}|nga {v})`,
    },
    {
      relation: "same",
      find: `{left}(?:,? \\(|, )(?:ndryshe|gjithashtu|edhe)(?: {link} {known})? ?${AS}?(?=["']?{n}|nga {v})`,
    },
    { relation: "same", find: `{left}(?:,? \\(|, ){link} {known} (?:${AS}(?=["']?{n})|(?=nga {v}))` },
    { relation: "same", find: `{left},? \\(?(?:që|të cilin|të cilën|të cilët|i cili) (?=(?:kompania )?{v} {giving} )` },
    { relation: "same", find: `(?<b>{v}) {giving} (?:grupin )?(?<l>{n}) ${AS}(?={n})` },
    { relation: "same", find: `{left} (?:njihet|quhet|njihen) (?:edhe|gjithashtu|ndryshe) ?${AS}?(?={n})` },
    ...BRACKETS,
  ],
};
