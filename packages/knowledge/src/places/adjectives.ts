/**
 * Adjectives and demonyms in other languages for the states that attack or are attacked most. One line for each state:
 * code | language: stems. A stem in `*` takes the endings of its language (see `inflection.ts`); without it the word is as written.
 */
export const ADJECTIVE_TABLE = `
AL|sq: shqiptar*|de: albanisch*, Albaner*|it: albanes*|fr: albanais*|es: albanés, albanesa, albaneses|sr: albansk*|hr: albansk*|uk: албанськ*|ru: албанск*|pt: albanês, albanesa, albaneses
IR|sq: iranian*|de: iranisch*, Iraner*|it: iranian*|fr: iranien*|es: iraní, iraníes|sr: iransk*|hr: iransk*|uk: іранськ*|ru: иранск*|pt: iraniano, iraniana, iranianos, iranianas
RU|sq: rus*|de: russisch*, Russe, Russen|it: russ*|fr: russe, russes|es: ruso, rusa, rusos, rusas|sr: rusk*|hr: rusk*|uk: російськ*|ru: российск*, русск*|pt: russo, russa, russos, russas
CN|sq: kinez*|de: chinesisch*, Chinese, Chinesen|it: cines*|fr: chinois*|es: chino, china, chinos, chinas|sr: kinesk*|hr: kinesk*|uk: китайськ*|ru: китайск*|pt: chinês, chinesa, chineses, chinesas
KP|sq: koreanoverior*|de: nordkoreanisch*, Nordkoreaner*|it: nordcorean*|fr: nord-coréen*|es: norcoreano, norcoreana, norcoreanos, norcoreanas|sr: severnokorejsk*|hr: sjevernokorejsk*|uk: північнокорейськ*|ru: северокорейск*|pt: norte-coreano, norte-coreana, norte-coreanos, norte-coreanas
KR|sq: koreanojugor*|de: südkoreanisch*, Südkoreaner*|it: sudcorean*|fr: sud-coréen*|es: surcoreano, surcoreana, surcoreanos|sr: južnokorejsk*|hr: južnokorejsk*|uk: південнокорейськ*|ru: южнокорейск*|pt: sul-coreano, sul-coreana, sul-coreanos
US|sq: amerikan*|de: amerikanisch*, US-amerikanisch*, Amerikaner*|it: american*, statunitens*|fr: américain*, états-unien*|es: estadounidense, estadounidenses, americano, americana|sr: američk*|hr: američk*|uk: американськ*|ru: американск*|pt: norte-americano, norte-americana, norte-americanos, norte-americanas, americano, americana, americanos
GB|sq: britanik*|de: britisch*, Brite, Briten|it: britannic*|fr: britannique, britanniques|es: británico, británica, británicos|sr: britansk*|hr: britansk*|uk: британськ*|ru: британск*|pt: britânico, britânica, britânicos
IL|sq: izraelit*|de: israelisch*, Israeli, Israelis|it: israelian*|fr: israélien*|es: israelí, israelíes|sr: izraelsk*|hr: izraelsk*|uk: ізраїльськ*|ru: израильск*|pt: israelita, israelitas, israelense
UA|sq: ukrainas*|de: ukrainisch*, Ukrainer*|it: ucrain*|fr: ukrainien*|es: ucraniano, ucraniana, ucranianos|sr: ukrajinsk*|hr: ukrajinsk*|uk: українськ*|ru: украинск*|pt: ucraniano, ucraniana, ucranianos
DE|sq: gjerman*|de: deutsch*, Deutsche, Deutschen|it: tedesc*|fr: allemand*|es: alemán, alemana, alemanes|sr: nemačk*|hr: njemačk*|uk: німецьк*|ru: немецк*|pt: alemão, alemã, alemães
FR|sq: francez*|de: französisch*, Franzose, Franzosen|it: frances*|fr: français*|es: francés, francesa, franceses|sr: francusk*|hr: francusk*|uk: французьк*|ru: французск*|pt: francês, francesa, franceses
IT|sq: italian*|de: italienisch*, Italiener*|it: italian*|fr: italien*|es: italiano, italiana, italianos|sr: italijansk*|hr: talijansk*|uk: італійськ*|ru: итальянск*
ES|sq: spanjoll*|de: spanisch*, Spanier*|it: spagnol*|fr: espagnol*|es: español, española, españoles|sr: špansk*|hr: španjolsk*|uk: іспанськ*|ru: испанск*
PL|sq: polak*|de: polnisch*, Pole, Polen|it: polacc*|fr: polonais*|es: polaco, polaca, polacos|sr: poljsk*|hr: poljsk*|uk: польськ*|ru: польск*
EE|sq: estonez*|de: estnisch*|it: eston*|fr: estonien*|es: estonio, estonia|sr: estonsk*|hr: estonsk*|uk: естонськ*|ru: эстонск*
LV|sq: letonez*|de: lettisch*|it: letton*|fr: letton*|es: letón, letona|sr: letonsk*|hr: latvijsk*|uk: латвійськ*|ru: латвийск*
LT|sq: lituanez*|de: litauisch*|it: lituan*|fr: lituanien*|es: lituano, lituana|sr: litvansk*|hr: litavsk*|uk: литовськ*|ru: литовск*
GE|sq: gjeorgjian*|de: georgisch*|it: georgian*|fr: géorgien*|es: georgiano, georgiana|sr: gruzijsk*|hr: gruzijsk*|uk: грузинськ*|ru: грузинск*
BY|sq: bjellorus*|de: belarussisch*, weißrussisch*|it: bieloruss*|fr: biélorusse, biélorusses|es: bielorruso, bielorrusa|sr: belorusk*|hr: bjelorusk*|uk: білоруськ*|ru: белорусск*
MD|sq: moldav*|de: moldauisch*|it: moldav*|fr: moldave, moldaves|es: moldavo, moldava|sr: moldavsk*|hr: moldavsk*|uk: молдовськ*|ru: молдавск*
RO|sq: rumun*|de: rumänisch*|it: rumen*|fr: roumain*|es: rumano, rumana|sr: rumunsk*|hr: rumunjsk*|uk: румунськ*|ru: румынск*
BG|sq: bullgar*|de: bulgarisch*|it: bulgar*|fr: bulgare, bulgares|es: búlgaro, búlgara|sr: bugarsk*|hr: bugarsk*|uk: болгарськ*|ru: болгарск*
GR|sq: grek*|de: griechisch*|it: grec*|fr: grec, grecque, grecs, grecques|es: griego, griega|sr: grčk*|hr: grčk*|uk: грецьк*|ru: греческ*
TR|sq: turk*|de: türkisch*, Türke, Türken|it: turc*|fr: turc, turque, turcs, turques|es: turco, turca, turcos|sr: tursk*|hr: tursk*|uk: турецьк*|ru: турецк*
RS|sq: serb*|de: serbisch*|it: serb*|fr: serbe, serbes|es: serbio, serbia|sr: srpsk*|hr: srpsk*|uk: сербськ*|ru: сербск*
HR|sq: kroat*|de: kroatisch*|it: croat*|fr: croate, croates|es: croata, croatas|sr: hrvatsk*|hr: hrvatsk*|uk: хорватськ*|ru: хорватск*
BA|sq: boshnjak*|de: bosnisch*|it: bosniac*|fr: bosniaque, bosniaques|es: bosnio, bosnia|sr: bosansk*|hr: bosansk*|uk: боснійськ*|ru: боснийск*
ME|sq: malazez*|de: montenegrinisch*|it: montenegrin*|fr: monténégrin*|es: montenegrino, montenegrina|sr: crnogorsk*|hr: crnogorsk*|uk: чорногорськ*|ru: черногорск*
MK|sq: maqedonas*|de: mazedonisch*, nordmazedonisch*|it: macedon*|fr: macédonien*|es: macedonio, macedonia|sr: makedonsk*|hr: makedonsk*|uk: македонськ*|ru: македонск*
XK|sq: kosovar*|de: kosovarisch*|it: kosovar*|fr: kosovar*|es: kosovar, kosovares|sr: kosovsk*|hr: kosovsk*|uk: косовськ*|ru: косовск*
SA|sq: saudit*|de: saudisch*, saudi-arabisch*|it: saudit*|fr: saoudien*|es: saudí, saudíes|sr: saudijsk*|hr: saudijsk*|uk: саудівськ*|ru: саудовск*
IN|sq: indian*|de: indisch*|it: indian*|fr: indien*|es: indio, india|sr: indijsk*|hr: indijsk*|uk: індійськ*|ru: индийск*
PK|sq: pakistanez*|de: pakistanisch*|it: pakistan*|fr: pakistanais*|es: pakistaní, pakistaníes|sr: pakistansk*|hr: pakistansk*|uk: пакистанськ*|ru: пакистанск*
VN|sq: vietnamez*|de: vietnamesisch*|it: vietnamit*|fr: vietnamien*|es: vietnamita, vietnamitas|sr: vijetnamsk*|hr: vijetnamsk*|uk: вʼєтнамськ*|ru: вьетнамск*
JP|sq: japonez*|de: japanisch*|it: giappones*|fr: japonais*|es: japonés, japonesa|sr: japansk*|hr: japansk*|uk: японськ*|ru: японск*
TW|sq: tajvanez*|de: taiwanisch*|it: taiwanes*|fr: taïwanais*|es: taiwanés, taiwanesa|sr: tajvansk*|hr: tajvansk*|uk: тайванськ*|ru: тайваньск*
SY|sq: sirian*|de: syrisch*|it: sirian*|fr: syrien*|es: sirio, siria|sr: sirijsk*|hr: sirijsk*|uk: сирійськ*|ru: сирийск*
LB|sq: libanez*|de: libanesisch*|it: libanes*|fr: libanais*|es: libanés, libanesa|sr: libansk*|hr: libanonsk*|uk: ліванськ*|ru: ливанск*
PS|sq: palestinez*|de: palästinensisch*, Palästinenser*|it: palestines*|fr: palestinien*|es: palestino, palestina|sr: palestinsk*|hr: palestinsk*|uk: палестинськ*|ru: палестинск*
NL|sq: holandez*|de: niederländisch*|it: olandes*|fr: néerlandais*|es: neerlandés, holandés, holandesa|sr: holandsk*|hr: nizozemsk*|uk: нідерландськ*|ru: нидерландск*
CA|sq: kanadez*|de: kanadisch*|it: canades*|fr: canadien*|es: canadiense, canadienses|sr: kanadsk*|hr: kanadsk*|uk: канадськ*|ru: канадск*
AE|sq: emiratas*|de: emiratisch*|it: emiratin*|fr: émirati*, émirien*|es: emiratí, emiratíes|sr: emiratsk*|hr: emiratsk*|uk: еміратськ*|ru: эмиратск*
AT|sq: austriak*|de: österreichisch*, Österreicher*|it: austriac*|fr: autrichien*|es: austriaco, austriaca, austriacos, austriacas|sr: austrijsk*|hr: austrijsk*|uk: австрійськ*|ru: австрийск*
BE|sq: belg*|de: belgisch*, Belgier*|it: belga, belgi, belghe|fr: belge, belges|es: belga, belgas|sr: belgijsk*|hr: belgijsk*|uk: бельгійськ*|ru: бельгийск*
CH|sq: zviceran*|de: schweizerisch*, Schweizer|it: svizzer*, elvetic*|fr: suisse, suisses, helvétique, helvétiques|es: suizo, suiza, suizos, suizas|sr: švajcarsk*|hr: švicarsk*|uk: швейцарськ*|ru: швейцарск*
CZ|sq: çek*|de: tschechisch*, Tscheche, Tschechen|it: ceco, ceca, cechi, ceche|fr: tchèque, tchèques|es: checo, checa, checos, checas|sr: češk*|hr: češk*|uk: чеськ*|ru: чешск*
SK|sq: sllovak*|de: slowakisch*|it: slovacc*|fr: slovaque, slovaques|es: eslovaco, eslovaca, eslovacos|sr: slovačk*|hr: slovačk*|uk: словацьк*|ru: словацк*
SI|sq: slloven*|de: slowenisch*|it: sloven*|fr: slovène, slovènes|es: esloveno, eslovena, eslovenos|sr: slovenačk*|hr: slovensk*|uk: словенськ*|ru: словенск*
HU|sq: hungarez*|de: ungarisch*|it: ungheres*|fr: hongrois*|es: húngaro, húngara, húngaros|sr: mađarsk*|hr: mađarsk*|uk: угорськ*|ru: венгерск*
PT|sq: portugez*|de: portugiesisch*|it: portoghes*|fr: portugais*|es: portugués, portuguesa, portugueses|sr: portugalsk*|hr: portugalsk*|uk: португальськ*|ru: португальск*|pt: português, portuguesa, portugueses
DK|sq: danez*|de: dänisch*, Däne, Dänen|it: danes*|fr: danois*|es: danés, danesa, daneses|sr: dansk*|hr: dansk*|uk: данськ*|ru: датск*
SE|sq: suedez*|de: schwedisch*, Schwede, Schweden|it: svedes*|fr: suédois*|es: sueco, sueca, suecos|sr: švedsk*|hr: švedsk*|uk: шведськ*|ru: шведск*
NO|sq: norvegjez*|de: norwegisch*, Norweger*|it: norveges*|fr: norvégien*|es: noruego, noruega, noruegos|sr: norvešk*|hr: norvešk*|uk: норвезьк*|ru: норвежск*
FI|sq: finlandez*|de: finnisch*, Finne, Finnen|it: finlandes*|fr: finlandais*|es: finlandés, finlandesa, finlandeses|sr: finsk*|hr: finsk*|uk: фінськ*|ru: финск*
IE|sq: irlandez*|de: irisch*|it: irlandes*|fr: irlandais*|es: irlandés, irlandesa, irlandeses|sr: irsk*|hr: irsk*|uk: ірландськ*|ru: ирландск*
AU|sq: australian*|de: australisch*, Australier*|it: australian*|fr: australien*|es: australiano, australiana, australianos|sr: australijsk*|hr: australsk*|uk: австралійськ*|ru: австралийск*
NZ|de: neuseeländisch*|it: neozelandes*|fr: néo-zélandais*|es: neozelandés, neozelandesa|sr: novozelandsk*|hr: novozelandsk*|uk: новозеландськ*|ru: новозеландск*
MX|de: mexikanisch*|it: messican*|fr: mexicain*|es: mexicano, mexicana, mexicanos, mexicanas|sr: meksičk*|hr: meksičk*|uk: мексиканськ*|ru: мексиканск*
BR|de: brasilianisch*|it: brasilian*|fr: brésilien*|es: brasileño, brasileña, brasileños|sr: brazilsk*|hr: brazilsk*|uk: бразильськ*|ru: бразильск*|pt: brasileiro, brasileira, brasileiros, brasileiras
AR|de: argentinisch*|it: argentin*|fr: argentin*|es: argentino, argentina, argentinos, argentinas|uk: аргентинськ*|ru: аргентинск*
CL|de: chilenisch*|it: cilen*|fr: chilien*|es: chileno, chilena, chilenos, chilenas|uk: чилійськ*|ru: чилийск*
CO|de: kolumbianisch*|it: colombian*|fr: colombien*|es: colombiano, colombiana, colombianos|uk: колумбійськ*|ru: колумбийск*
CR|de: costa-ricanisch*|it: costaricens*|fr: costaricien*|es: costarricense, costarricenses|ru: коста-риканск*
PE|de: peruanisch*|it: peruvian*|fr: péruvien*|es: peruano, peruana, peruanos|ru: перуанск*
EC|de: ecuadorianisch*|it: ecuadorian*|fr: équatorien*|es: ecuatoriano, ecuatoriana, ecuatorianos|ru: эквадорск*
VE|de: venezolanisch*|it: venezuelan*|fr: vénézuélien*|es: venezolano, venezolana, venezolanos|uk: венесуельськ*|ru: венесуэльск*
KZ|de: kasachisch*|it: kazak*|fr: kazakh*|es: kazajo, kazaja|uk: казахстанськ*|ru: казахстанск*
AZ|de: aserbaidschanisch*|it: azer*|fr: azerbaïdjanais*|es: azerbaiyano, azerbaiyana|uk: азербайджанськ*|ru: азербайджанск*
AM|de: armenisch*|it: armen*|fr: arménien*|es: armenio, armenia|sr: jermensk*|hr: armensk*|uk: вірменськ*|ru: армянск*
EG|de: ägyptisch*|it: egizian*|fr: égyptien*|es: egipcio, egipcia|uk: єгипетськ*|ru: египетск*
MA|de: marokkanisch*|it: marocchin*|fr: marocain*|es: marroquí, marroquíes|uk: марокканськ*|ru: марокканск*
DZ|de: algerisch*|it: algerin*|fr: algérien*|es: argelino, argelina|uk: алжирськ*|ru: алжирск*
ZA|de: südafrikanisch*|it: sudafrican*|fr: sud-africain*|es: sudafricano, sudafricana|ru: южноафриканск*
SG|de: singapurisch*|fr: singapourien*|ru: сингапурск*
PH|de: philippinisch*|it: filippin*|fr: philippin*|es: filipino, filipina|ru: филиппинск*
LU|de: luxemburgisch*|fr: luxembourgeois*|it: lussemburghes*|ru: люксембургск*
CU|de: kubanisch*|it: cuban*|fr: cubain*|es: cubano, cubana, cubanos|uk: кубинськ*|ru: кубинск*
`;
