import type { AliasWords } from "./alias-words.ts";

/** What opens an aside that tells more of the name before it. */
const ASIDE =
  "(?:which|who|that|also|known|tracked|formerly|a|an|the|one|dubbed|called|believed|linked|affiliated|active)(?![a-z])";

/** Behind a name: what it is, in a word or two, an aside in brackets or between commas. */
const LEFT = `(?<l>{n})["']?(?: \\([^()]{1,40}\\))?(?: {thing}){0,2}["']?(?:, ${ASIDE}[^.;,()]{2,80},(?=.))?`;

/** English, the deepest; brackets and "aka" stand in texts of every language. */
export const ENGLISH_ALIASES: AliasWords = {
  words: {
    left: LEFT,
    thing:
      "(?:ransomware|malware|wiper|backdoor|trojan|botnet|threat|hacking|espionage|apt|group|gang|crew|collective|cluster|actor|operation|team|family|tool|loader|persona)(?![a-z])",
    be: "(?:is|are|was|were|has been|have been|had been|being)",
    also: "(?:also|otherwise|better|sometimes|often|commonly|variously|publicly|widely|internally|usually|generally|alternatively|additionally|likewise|elsewhere|or|and)",
    former: "(?:formerly|previously|once|initially|originally|earlier|until recently|before|historically)",
    now: "(?:now|currently|today|since then|since|nowadays|these days|presently)",
    known:
      "(?:known|tracked|referred to|monitored|followed|reported|designated|identified|detected|described|catalogued|labell?ed|called|dubbed|named|nicknamed|christened|codenamed|code-named|termed)",
    giving:
      "(?:tracks?|tracked|calls?|called|refers? to|referred to|dubs?|dubbed|names?|named|labels?|labelled|designates?|knows?|knew|identifies|identified|detects?|detected|monitors?|follows?|nicknamed|codenamed|has (?:named|dubbed|called|labelled))",
    might:
      "(?:(?:is|are|was|were|be|been|may be|might be|could be|may|might|could|likely|probably|possibly|most likely|very likely|almost certainly|highly likely|reportedly|allegedly|apparently|believed to be|thought to be|suspected to be|assessed to be|said to be|considered(?: to be)?|suspected of being|to be|appears to be|appear to be|seems to be|also|actually|in fact|really|both|all|in turn|either) ){0,4}",
    adv: "(?:(?:also|later|then|now|since|has|have|had|been|reportedly|allegedly|likely|probably|possibly|may|might|could|may have|apparently|reported to|believed to|known to|thought to|appears to|partially|partly|often|closely|regularly|repeatedly|directly|significantly|heavily|strongly|to some extent|did not|does not|do not|not) ){0,4}",
    what: "(?:the )?(?:(?:wider|broader|larger|notorious|infamous|activity|activities|operations?|tradecraft|infrastructure|cluster|group|actor|gang|threat actor|hacking group|threat group|set|persona|publicly|commonly|so-called|state-sponsored|{demonym}|north korean|known|tracked|reported|attributed|that|of|as|to|{giver}) ){0,6}",
    giver: "(?:by (?:{v}|others|researchers|vendors))",
  },
  and: ",? (?:and|or|as well as|and also|or simply)(?: (?:also|then|later))? |, (?:(?:a\\.k\\.a\\.|aka|alias) )?|; | ?/ ?| (?:a\\.k\\.a\\.|aka) ",
  items: [
    `(?:(?:by|to|at|among) )?(?:the |researchers (?:at|from) |analysts (?:at|from) )?(?<v>{v})(?:'s? [a-z]{3,12})?(?: (?:{also}|{former}|{now})){0,2}(?: {giving}(?: (?:it|them|the (?:group|actor|gang|cluster|malware|operation)|this (?:group|actor|cluster)))?(?: under (?:the )?(?:name|moniker|alias|label)(?: of)?| as| by)?| as| under (?:the )?(?:name|moniker|alias|label)(?: of)?) (?:the )?["']?(?<n>{n})["']?`,
    `(?:(?:as|by|under) )?(?:(?:the |an? |its |their )?(?:names?|aliases|alias|monikers?|designations?|label)(?: of)? )?(?:in {demonym} as )?(?:the )?["']?(?<n>{n})["']?(?: {thing})?(?: \\((?:by )?(?:(?<v>{v}))(?:'s [a-z]{3,12})?\\)| (?:by|to|at|among) (?:the |researchers (?:at|from) )?(?<w>{v})| in (?<x>{v})(?:'s)? (?:reporting|nomenclature|taxonomy|terminology|parlance))?(?=[.,;:)/"'-]|$| (?:and|or|aka|as|by|in|is|are|was|were|has|had|have|that|which|who|to|on|at|with|after|since|from|for|-|\\(|[a-z]{3,12}ed)(?![a-z]))`,
  ],
  doubt:
    /(?:almost|nearly|virtually) certainly|(?:highly|very|most) (?:likely|probably)|likely|probably|possibly|presumably|reportedly|allegedly|apparently|(?:believed|thought|suspected|alleged|reported) (?:to|of)|suspected|(?:may|might|could)(?: have| be)?|appears? to|seems? to/,
  negation: /(?:^|[ '])(?:not|n't|no longer|never|no|nor)(?: |$)/,
  denied:
    /(?:no (?:evidence|proof|indication|sign|reason to believe)|den(?:ied|ies|y|ying)|reject(?:s|ed)|rul(?:ed|es) out|dismiss(?:es|ed)|did not (?:find|establish|conclude)|do(?:es)? not (?:believe|think)|not (?:convinced|clear|proven))(?: [a-z]+){0,3} (?:that|of|how|why) (?:the )?$/,
  believed:
    /(?:believ(?:e|es|ed)|suspect(?:s|ed)?|think(?:s)?|thought|assum(?:e|es|ed)|speculat(?:e|es|ed)|(?:possible|likely|probable|plausible|suspicion|suspicions|speculation|suggest(?:s|ed)?|belief))(?: that)? (?:the )?$/,
  open: /(?:^|[ ,])(?:if|whether|unless|wondered|asked|unclear how)(?: [a-z]+){0,2} $/,
  rules: [
    // Not the same.
    {
      relation: "distinct",
      find: `{left},? {might}(?:(?:should|must|may|can|is|are) )?(?:[a-z]{4,12}ly )?not (?:to )?(?:be )?(?:the same (?:{thing} |as ){1,4}|identical (?:to|with) |(?:confused|conflated|mistaken|equated|lumped together) (?:with|for) |(?:directly )?(?:related|connected) (?:to|with) )`,
    },
    {
      relation: "distinct",
      find: `{left},? {might}(?:an? )?(?:[a-z]{4,12}ly )?(?:distinct|separate|different|unrelated)(?: {thing})?(?: from| to) `,
    },
    { relation: "distinct", find: `{left} (?:differs? from|has nothing to do with|have nothing to do with) ` },
    {
      relation: "distinct",
      find: `(?<l>{n}) and (?:the )?(?<r>{n})(?: {thing})? (?:are|were|remain) (?:(?:in fact|actually|considered|two|[a-z]{4,12}ly) ){0,3}(?:distinct|separate|different|unrelated|not (?:the same|one|related|connected|identical))(?! (?:names?|aliases))`,
    },
    // Old and new names.
    {
      relation: "renamed-to",
      swap: true,
      find: `{left}(?:,? \\(|, | - | )(?:{be} )?{former}(?: {also})?(?: {known} (?=["']?{n}|(?:as|by|to|under|the) )| (?={closed})| (?=as |{v} as ))`,
    },
    {
      relation: "renamed-to",
      find: `{left}(?:,? \\(|, | - |,? which | )(?:{be} )?{now} (?:{known}|called|operating under the name|active as|going by|goes by) `,
    },
    { relation: "renamed-to", find: `{left},? \\((?:{now}) (?={closed})` },
    {
      relation: "renamed-to",
      find: `{left},? (?:which |who )?{adv}(?:rebranded|rebrands|re-branded|renamed|renames|changed its name|changed their name|resurfaced)(?: (?:itself|themselves))?(?: (?:as|to|into|under the (?:new )?names?)(?: of)?){1,2} (?:the )?(?=["']?{n})`,
    },
    {
      relation: "renamed-to",
      find: `(?:renamed|rebranded|renames|rebrands|changed (?:its|their) name|name (?:was )?changed|rename|rebrand)(?: (?:itself|themselves))? from (?:the )?["']?(?<l>{n})["']? (?:to|into) `,
    },
    {
      relation: "renamed-to",
      find: `(?:chang(?:ed|es|ing) the name of|renam(?:ed|es|ing)|rebrand(?:ed|s|ing)|graduat(?:ed|es|ing)|promot(?:ed|es|ing)|elevat(?:ed|es|ing)|merg(?:ed|es|ing)) (?:the )?(?:cluster |group |actor )?["']?(?<l>{n})["']? (?:as|to|into) (?=(?:the )?["']?{n})`,
    },
    {
      relation: "renamed-to",
      find: `{left} (?:was |were |has been |have been |had been )(?:later |since |then |formally |now )?(?:renamed|rebranded|graduated|promoted|elevated|merged)(?: (?:as|to|into)(?= ))? (?=(?:the )?["']?{n})`,
    },
    {
      relation: "renamed-to",
      swap: true,
      find: `{left}(?:,| -|) {might}(?:an?|the) (?:[a-z-]{2,12} ){0,2}(?:rebrand|rebranding|rebranded (?:version|form)|new name|renamed version) (?:of|for) (?=(?:the )?["']?{n})`,
    },
    // Fronts.
    {
      relation: "uses-persona",
      swap: true,
      find: `{left},? (?:(?:which|that) )?{might}(?:an?|the|one of the|another) (?:[a-z-]{2,16} ){0,3}?(?:persona|personas|front|facade|façade|cover|alter ego|sock ?puppet|cut-?out|public face|public brand|brand) (?:(?:that is|which is) )?(?:of|for|used by|operated by|run by|created by|controlled by|maintained by|employed by|adopted by|linked to|associated with|behind which|set up by) (?=(?:the )?["']?{n})`,
    },
    {
      relation: "uses-persona",
      find: `{left},? (?:which |who )?{adv}(?:uses?|used|using|operates?|operated|operating|runs?|ran|running|employs?|employed|maintains?|maintained|adopted|created|invented|controls?|posed as|poses as|posing as|hides? behind|hid behind|hiding behind|acts? under|acted under|speaks? through|published under|leaks? under)(?: (?:the|an?|its|their|several|various|two))?(?: [a-z-]{2,16}){0,3}? (?:personas?|fronts?|front group|facade|alias|identity|identities|moniker)(?:,? (?:of|called|known as|named|dubbed|such as|including|like))?,? (?=["']?{n})`,
    },
    {
      relation: "uses-persona",
      find: `{left},? (?:which |who )?{adv}(?:posed as|poses as|posing as|hides? behind|hid behind|hiding behind|masquerad(?:es|ed|ing) as) (?:the )?(?:[a-z-]{2,16} ){0,2}(?:groups? |persona |hacktivists? |name |names )(?=["']?{n})`,
    },
    { relation: "uses-persona", find: `{left}(?:'s?)? (?:[a-z-]{2,12} )?(?:persona|front|alter ego) (?=["']?{n})` },
    // Parts.
    {
      relation: "subset-of",
      telling: true,
      find: `{left}(?:,|,? which|,? that|) {might}(?:an?|the|one|one of the) (?:[a-z-]{2,16} ){0,3}?(?:sub-?groups?|sub-?clusters?|subsets?|sub-?units?|sub-?teams?|subdivisions?)(?: {known}(?: as)?)? (?:of|within|inside|in|under|belonging to) (?={what}["']?{n})`,
    },
    {
      relation: "subset-of",
      find: `{left}(?:,|,? which|,? that|) {might}(?:an?|the|one|one of the) (?:[a-z-]{2,16} ){0,3}?(?:units?|clusters?|cells?|divisions?|branch|branches|arms?|wings?|factions?|teams?|elements?|components?|parts?) (?:of|within|inside|under|belonging to) (?={what}["']?{n})`,
    },
    {
      relation: "subset-of",
      find: `{left},? (?:which |that )?{might}(?:part of|belongs? to|belonging to|falls? under|operating under|operates? under|grouped under|under) (?:the )?(?:umbrella of |umbrella term )?(?={what}["']?{n})`,
    },
    {
      relation: "subset-of",
      swap: true,
      telling: true,
      find: `{left}(?:'s?)? (?:sub-?groups?|sub-?clusters?|sub-?units?),? (?=["']?{n})`,
    },
    {
      relation: "subset-of",
      swap: true,
      find: `{left}(?:'s) (?:units?|clusters?|teams?|branch|arm|wing),? (?=["']?{n})`,
    },
    // Overlaps.
    {
      relation: "overlaps",
      find: `{left},? (?:which |that |and )?{adv}(?:overlap(?:s|ped|ping)?|intersects?|intersected|(?:has|have|had|shares?|shared|shows?|showed|exhibits?|bears?|displays?) (?:[a-z-]{2,16} ){0,4}?overlaps?) (?:(?:in|of) [a-z, ]{3,40} )?with (?={what}["']?{n})`,
    },
    {
      relation: "overlaps",
      find: `overlaps? (?:(?:in|of) [a-z, ]{3,40} )?between (?:the )?(?<l>{n})(?: {thing})? and (?={what}["']?{n})`,
    },
    {
      relation: "overlaps",
      find: `(?<l>{n}) and (?:the )?(?<r>{n})(?: {thing})? {adv}(?:overlap|intersect|share (?:[a-z-]{2,16} ){0,3}?overlaps)(?![a-z])`,
    },
    // Companions.
    {
      relation: "works-with",
      find: `{left},? (?:which |who )?{adv}(?:work(?:s|ed|ing)?|act(?:s|ed|ing)?|operat(?:es|ed|ing)|co-?operat(?:es?|ed|ing)|collaborat(?:es?|ed|ing)|partner(?:s|ed|ing)?|team(?:s|ed|ing)? up|join(?:s|ed)? forces|coordinat(?:es?|ed|ing)|conspir(?:es|ed|ing)|all(?:ies|ied)(?: itself)?)(?: (?:[a-z]{4,12}ly|together|in (?:concert|collaboration|co-?operation|coordination|tandem|partnership|conjunction)|hand in (?:hand|glove)|on [a-z ]{3,30}|closely)){0,2} (?:with|alongside) (?={what}["']?{n})`,
    },
    {
      relation: "works-with",
      find: `{left},? (?:working |acting |operating )?in (?:close |direct |apparent |likely )?(?:concert|collaboration|co-?operation|coordination|tandem|partnership|conjunction) with (?={what}["']?{n})`,
    },
    {
      relation: "works-with",
      find: `(?<l>{n}) and (?:the )?(?<r>{n})(?: {thing})? {adv}(?:work(?:ed|ing)? (?:closely )?(?:together|hand in hand|in (?:concert|tandem))|co-?operat(?:e|ed)|collaborat(?:e|ed)|join(?:ed)? forces|team(?:ed)? up|coordinat(?:e|ed))(?! (?:[a-z]+ ){0,2}with)`,
    },
    {
      relation: "works-with",
      find: `(?:collaboration|co-?operation|partnership|alliance|coordination|joint operation) (?:between|of) (?:the )?(?<l>{n})(?: {thing})? and (?={what}["']?{n})`,
    },
    // Same, in so many words.
    {
      relation: "same",
      find: `{left},? (?:which |that )?{might}(?:(?:one|{number}) and )?(?:the )?(?:very )?(?:same|identical)(?: {thing}| thing| people| hackers| entity| actors){0,2} (?:as|to|with) (?={what}["']?{n})`,
    },
    {
      relation: "same",
      find: `(?<l>{n}) and (?:the )?(?<r>{n})(?: {thing})? {might}(?:(?:one|{number}) and )?(?:the same|(?:one|{number}) (?:group|actor|gang|cluster)|a single (?:group|actor|gang|cluster)|identical)(?![a-z])`,
    },
    // Other spellings and languages.
    {
      relation: "variant",
      find: `{left},? (?:\\(|- )?(?:(?:{also}|{be}|sometimes|often) ){0,3}(?:spelled|spelt|written|transliterated|rendered|transcribed|romani[sz]ed|styled|styli[sz]ed|translated|abbreviated|shortened)(?: (?:as|to|from))?(?: in {demonym})?(?: as)? (?=["']?{n})`,
    },
    {
      relation: "variant",
      find: `{left},? (?:\\(|- |or |also )?(?:known )?(?:in|from) (?:the )?{demonym}(?: (?:as|for|name))?:? (?=["']?{n})`,
    },
    {
      relation: "variant",
      find: `{left},? \\(?(?:the )?{demonym}(?: (?:word|name|term|phrase))?(?: for|:) (?=["']?{n})`,
    },
    { relation: "variant", find: `{left},? (?:\\(|or |also )["']?(?<r>{n})["']? in {demonym}` },
    // Other names.
    { relation: "same", find: `{left},? \\(?(?:a\\.k\\.a\\.?|aka|a/k/a) ` },
    {
      relation: "same",
      find: `{left}(?:,? \\(|, | - |,? (?:which|that|who) | )(?:{be} )?(?:{also} ){1,3}{known} (?=["']?{n}|(?:as|by|to|at|under|in|the) )`,
    },
    {
      relation: "same",
      find: `{left}(?:,? \\(|, | - |,? (?:which|that|who) (?:{be} ))(?:{be} )?{known} (?=["']?{n}|(?:as|by|to|at|under|in|the) )`,
    },
    { relation: "same", find: `{left} {be} {known} (?=by |as |to |at |["']?{n} by )` },
    {
      relation: "same",
      find: `{left},? (?:\\(|which |that |whom |who )(?=(?:the |researchers (?:at|from) )?{v}(?: (?:{also}|{former}|{now}))? {giving} )`,
    },
    {
      relation: "same",
      find: `(?<b>{v}) (?:{also} |{now} )?(?:tracks|calls|refers to|dubs|names|labels|tracked|has named|has dubbed) (?:the )?["']?(?<l>{n})["']?(?: {thing}){0,2} as (?=(?:the )?["']?{n})`,
    },
    {
      relation: "same",
      find: `{left},? (?:or|also|-) ["']?(?<r>{n})["']?,? as (?:it is called by )?(?<b>{v}) {giving}`,
    },
    {
      relation: "same",
      find: `{left},? (?:which |that |who )?(?:also )?(?:goes|go|going|went) by (?:the )?(?:names?|alias|aliases|moniker)?(?: of)? ?(?=["']?{n}|{v})`,
    },
    {
      relation: "same",
      find: `(?<l>{names}),? {might}(?:(?:an?|the|other|another|alternative|alternate|different|industry|common|vendor) ){0,3}(?:names?|aliases|alias|monikers?|designations?|labels?) (?:for|of|given to|used for) (?=(?:the )?["']?{n})`,
    },
    {
      relation: "same",
      find: `{left},? {might}(?<b>{v})(?:'s?)? (?:name|designation|moniker|term|label) for (?=(?:the )?["']?{n})`,
    },
    {
      relation: "same",
      find: `{left},? {might}(?:the )?(?:same )?(?:{thing}|hackers|hacktivists|entity|adversary|malware) (?:that |which |whom )?(?:is |was )?(?=(?:the )?{v} (?:{also} |{now} )?{giving} |(?:{also} )?{known} (?:as|by) )(?:{known} )?`,
    },
    {
      relation: "same",
      bare: true,
      find: `(?<l>[\\uE006\\uE007])(?: {thing})? \\((?=["']?[\\uE006\\uE007]["']?(?:,|;|\\)| and | or |/| ?\\)))`,
    },
  ],
};
