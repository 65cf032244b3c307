/**
 * Short forms, cases of names of several words, and capitals with the seats of governments, in languages that inflect or abbreviate
 * them, or have words of their own for them. One line for each state and language: code | language | names | capitals. Serbian is given in Latin letters and holds in both.
 */
export const LOCAL_NAME_TABLE = `
RU|ru|РФ, Российская Федерация, Российской Федерации, Российскую Федерацию, Российской Федерацией|Москва, Москвы, Москве, Москву, Москвой, Кремль, Кремля, Кремлю, Кремлём, Кремлем
US|ru|США, Соединённые Штаты, Соединенные Штаты, Соединённых Штатов, Соединенных Штатов, Соединенным Штатам, Соединенными Штатами, Штаты|Вашингтон, Вашингтона, Вашингтону, Вашингтоном, Вашингтоне, Белый дом, Белого дома, Белому дому, Белом доме
GB|ru|Британия, Британии, Британию, Соединенное Королевство, Соединенного Королевства|Лондон, Лондона, Лондону, Лондоном, Лондоне
EU|ru|ЕС, Евросоюз, Евросоюза, Евросоюзу, Евросоюзом, Евросоюзе, Европейский союз, Европейского союза, Европейскому союзу|Брюссель, Брюсселя, Брюсселе
NATO|ru|НАТО, Североатлантический альянс, Североатлантического альянса|
UA|ru||Киев, Киева, Киеву, Киевом, Киеве
CN|ru|КНР, Китая, Китаю, Китаем, Китае|Пекин, Пекина, Пекину, Пекином, Пекине
IR|ru|Исламская Республика, Исламской Республики|Тегеран, Тегерана, Тегерану, Тегераном, Тегеране
KP|ru|КНДР, Северная Корея, Северной Кореи, Северную Корею, Северной Кореей|Пхеньян, Пхеньяна, Пхеньяну, Пхеньяном
KR|ru|Южная Корея, Южной Кореи, Южную Корею|Сеул, Сеула
AL|ru||Тирана, Тираны, Тиране, Тирану
RS|ru||Белград, Белграда, Белграду, Белграде
ME|ru|Черногория, Черногории, Черногорию, Черногорией|Подгорица, Подгорицы, Подгорице
BY|ru|Белоруссия, Белоруссии, Белоруссию, Белоруссией|Минск, Минска, Минску
IL|ru||Тель-Авив, Тель-Авива
PL|ru||Варшава, Варшавы, Варшаве
DE|ru|ФРГ|Берлин, Берлина, Берлину, Берлине
RU|uk|РФ, Російська Федерація, Російської Федерації, Російську Федерацію, Російською Федерацією|Москва, Москви, Москві, Москву, Москвою, Кремль, Кремля, Кремлю, Кремлем
US|uk|США, Сполучені Штати, Сполучених Штатів, Сполученим Штатам, Сполученими Штатами, Штати|Вашингтон, Вашингтона, Вашингтону, Вашингтоном, Білий дім, Білого дому, Білому домі
GB|uk|Великобританія, Великобританії, Великобританію, Великобританією, Британія, Британії, Британію, Великої Британії, Велику Британію, Великою Британією, Великій Британії|Лондон, Лондона, Лондону
EU|uk|ЄС, Євросоюз, Євросоюзу, Євросоюзом, Європейський Союз, Європейського Союзу|Брюссель, Брюсселя, Брюсселі
NATO|uk|НАТО, Північноатлантичний альянс, Альянсу|
UA|uk||Київ, Києва, Києву, Києвом, Києві
CN|uk|КНР, Китаю, Китаєм, Китаї|Пекін, Пекіна, Пекіну, Пекіном
IR|uk|Ісламська Республіка, Ісламської Республіки|Тегеран, Тегерана, Тегерану
KP|uk|КНДР, Північна Корея, Північної Кореї, Північну Корею, Північною Кореєю|Пхеньян, Пхеньяна
AL|uk||Тирана, Тирани, Тирані, Тирану
BY|uk||Мінськ, Мінська
PL|uk||Варшава, Варшави, Варшаві
ME|sr|Crne Gore, Crnoj Gori, Crnu Goru, Crnom Gorom|Podgorica, Podgorice, Podgorici, Podgoricu
MK|sr|Severne Makedonije, Severnoj Makedoniji, Severnu Makedoniju, Sjeverne Makedonije, Sjevernoj Makedoniji, Sjevernu Makedoniju|Skoplje, Skoplja, Skoplju
BA|sr|BiH, Bosne i Hercegovine, Bosni i Hercegovini, Bosnu i Hercegovinu|Sarajevo, Sarajeva, Sarajevu
US|sr|SAD, Sjedinjene Države, Sjedinjenih Država, Sjedinjene Američke Države, Sjedinjenih Američkih Država, Sjedinjenim Američkim Državama, Amerika, Amerike, Americi|Vašington, Vašingtona, Vašingtonu, Bela kuća, Bele kuće, Bijela kuća, Bijele kuće
GB|sr|Velika Britanija, Velike Britanije, Velikoj Britaniji, Veliku Britaniju, Britanija, Britanije, Britaniji, Ujedinjeno Kraljevstvo, Ujedinjenog Kraljevstva|London, Londona, Londonu
RU|sr|Ruska Federacija, Ruske Federacije, Ruskoj Federaciji, Rusku Federaciju|Moskva, Moskve, Moskvi, Moskvu, Moskvom, Kremlj, Kremlja, Kremlju
EU|sr|Evropska unija, Evropske unije, Evropskoj uniji, Evropsku uniju, Europska unija, Europske unije, Europskoj uniji, Europsku uniju|Brisel, Brisela, Briselu, Bruxelles
NATO|sr|NATO, NATO-a, NATO-u|
RS|sr||Beograd, Beograda, Beogradu, Beogradom
HR|sr||Zagreb, Zagreba, Zagrebu
AL|sr||Tirana, Tirane, Tirani, Tiranu
XK|sr|Kosova, Kosovu|Priština, Prištine, Prištini
IR|sr||Teheran, Teherana, Teheranu
CN|sr|Kine, Kini, Kinu, Kinom|Peking, Pekinga, Pekingu
KP|sr|Severna Koreja, Severne Koreje, Severnoj Koreji, Severnu Koreju, Sjeverna Koreja, Sjeverne Koreje, Sjevernoj Koreji|Pjongjang, Pjongjanga
UA|sr||Kijev, Kijeva, Kijevu
RU|zh|俄方, 俄国, 俄联邦, 俄羅斯|莫斯科, 克里姆林宫
US|zh|美方, 美国方面, 美國|华盛顿, 白宫
CN|zh|中方, 中华人民共和国|北京
GB|zh|英方|伦敦
IR|zh|伊方, 伊朗伊斯兰共和国|德黑兰
KP|zh|朝方, 北韩, 朝鮮|平壤
UA|zh|乌方|基辅
IL|zh|以方|特拉维夫
NATO|zh|北约, 北大西洋公约组织|
EU|zh|欧方, 欧洲联盟|
AL|zh||地拉那
KR|zh|韩方, 南韩|首尔
JP|zh|日方|
RU|de|Russische Föderation, Russischen Föderation, Russlands|Moskau, Moskaus, Kreml, Kremls
US|de|USA, Vereinigte Staaten, Vereinigten Staaten, Vereinigter Staaten|Washington, Washingtons, Weiße Haus, Weißen Hauses, Weißen Haus, Weißes Haus
GB|de|Großbritannien, Großbritanniens, Vereinigtes Königreich, Vereinigten Königreich, Vereinigten Königreichs|London, Londons
CN|de|Volksrepublik China|Peking, Pekings
IR|de|Islamische Republik Iran, Islamischen Republik Iran|Teheran, Teherans
KP|de||Pjöngjang, Pjöngjangs
UA|de||Kiew, Kiews, Kyjiw
DE|de|Bundesrepublik|Berlin, Berlins
FR|de||Paris
EU|de|Europäische Union, Europäischen Union|Brüssel, Brüssels
BY|de|Weißrussland, Weißrusslands|Minsk
AL|de||Tirana, Tiranas
RS|de||Belgrad, Belgrads
PL|de||Warschau
IL|de||Jerusalem
RU|fr|Fédération de Russie, Fédération russe|Moscou, Kremlin
US|fr|USA, Etats-Unis|Washington, Maison-Blanche, Maison Blanche
GB|fr|Grande-Bretagne|Londres
CN|fr||Pékin
IR|fr|République islamique|Téhéran
KP|fr|RPDC|Pyongyang
UA|fr||Kiev, Kyiv
DE|fr||Berlin
FR|fr||Paris, Élysée, Quai d'Orsay, Matignon
EU|fr|UE, Union européenne|Bruxelles
AL|fr||Tirana
PL|fr||Varsovie
BY|fr|Biélorussie|Minsk
NATO|fr|OTAN, Otan|
RU|it|Federazione russa, Federazione Russa|Mosca, Cremlino
US|it|Usa, USA|Washington, Casa Bianca
GB|it|Gran Bretagna, Inghilterra|Londra
CN|it|Repubblica popolare cinese|Pechino
IR|it|Repubblica islamica|Teheran
KP|it||Pyongyang
UA|it||Kiev, Kyiv
DE|it||Berlino
FR|it||Parigi
IT|it||Palazzo Chigi, Farnesina
EU|it|UE, Ue, Unione europea, Unione Europea|Bruxelles
AL|it||Tirana
PL|it||Varsavia
BY|it||Minsk
RU|es|Federación Rusa, Federación de Rusia|Moscú, Kremlin
US|es|EE.UU, EE. UU, EEUU, EE UU|Washington, Casa Blanca
GB|es|Gran Bretaña, Inglaterra|Londres
CN|es|República Popular China|Pekín, Beijing
IR|es|República Islámica|Teherán
KP|es||Pyongyang, Pionyang
UA|es||Kiev, Kyiv
DE|es||Berlín
FR|es||París
ES|es||Moncloa
EU|es|UE, Unión Europea|Bruselas
AL|es||Tirana
PL|es||Varsovia
BY|es|Bielorrusia|Minsk
NATO|es|OTAN|
RU|pt|Rússia, Federação Russa|Moscovo, Moscou, Kremlin
US|pt|Estados Unidos, EUA, Estados Unidos da América|Washington, Casa Branca
GB|pt|Reino Unido, Grã-Bretanha, Inglaterra|Londres
CN|pt|China|Pequim
IR|pt|Irão, Irã|Teerão, Teerã
KP|pt|Coreia do Norte|Pyongyang
KR|pt|Coreia do Sul|Seul
UA|pt|Ucrânia|Kiev
DE|pt|Alemanha|Berlim
FR|pt|França|Paris
IT|pt|Itália|Roma
ES|pt|Espanha|Madrid
PT|pt|Portugal|Lisboa
BR|pt|Brasil|Brasília
AL|pt|Albânia|Tirana
PL|pt|Polónia, Polônia|Varsóvia
IL|pt|Israel|
JP|pt|Japão|
IN|pt|Índia|
TR|pt|Turquia|
NL|pt|Holanda, Países Baixos|
BE|pt|Bélgica|
CH|pt|Suíça|
BY|pt|Bielorrússia|
EE|pt|Estónia, Estônia|
LT|pt|Lituânia|
LV|pt|Letónia, Letônia|
PH|pt|Filipinas|
LK|pt|Sri Lanka|
BD|pt|Bangladesh, Bangladexe|
AO|pt|Angola|
MZ|pt|Moçambique|
EU|pt|UE, União Europeia|Bruxelas
NATO|pt|NATO, OTAN|
NL|fr||La Haye, Amsterdam
CH|fr||Berne
AT|fr||Vienne
DK|fr||Copenhague
GR|fr||Athènes
PT|fr||Lisbonne
RO|fr||Bucarest
SE|fr||Stockholm
KR|fr||Séoul
JP|fr||Tokyo
RS|fr||Belgrade
IL|fr||Jérusalem
TR|fr||Ankara
NL|it|Olanda|L'Aia, Aia
CH|it||Berna
AT|it||Vienna
CZ|it||Praga
DK|it||Copenaghen
GR|it||Atene
PT|it||Lisbona
RO|it||Bucarest
SE|it||Stoccolma
KR|it||Seul
JP|it||Tokyo
RS|it||Belgrado
NL|es|Holanda|La Haya
CH|es||Berna
AT|es||Viena
CZ|es||Praga
DK|es||Copenhague
GR|es||Atenas
PT|es||Lisboa
RO|es||Bucarest
SE|es||Estocolmo
KR|es||Seúl
JP|es||Tokio
RS|es||Belgrado
NL|de|Holland|Den Haag
CH|de||Bern
AT|de||Wien
CZ|de||Prag
DK|de||Kopenhagen
GR|de||Athen
PT|de||Lissabon
RO|de||Bukarest
KR|de||Seoul
JP|de||Tokio
NL|sr|Holandija, Holandije, Holandiji, Holandiju, Nizozemska, Nizozemske, Nizozemskoj, Nizozemsku|Hag, Haga, Hagu
CZ|sr||Prag, Praga, Pragu
AT|sr||Beč, Beča, Beču
PL|sr||Varšava, Varšave, Varšavi
CZ|ru||Прага, Праги, Праге, Прагу
NL|ru|Голландия, Голландии|Гаага, Гааги, Гааге, Гаагу
EE|ru||Таллин, Таллина, Таллине
LV|ru||Рига, Риги, Риге
LT|ru||Вильнюс, Вильнюса, Вильнюсе
JP|ru||Токио
CZ|uk||Прага, Праги, Празі, Прагу
NL|uk||Гаага, Гааги, Гаазі
EE|uk||Таллінн, Таллінна
LV|uk||Рига, Риги, Ризі
LT|uk||Вільнюс, Вільнюса
DE|uk||Берлін, Берліна, Берліну
FR|uk||Париж, Парижа, Парижі
DE|zh|德方|柏林
FR|zh|法方|巴黎
CZ|zh||布拉格
NL|zh||海牙
AU|zh|澳方|堪培拉
CA|zh|加方|渥太华
`;
