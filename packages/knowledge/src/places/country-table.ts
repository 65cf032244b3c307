/**
 * The members and observers of the United Nations, Kosovo, Taiwan, Hong Kong and Macao, the European Union and NATO.
 * One line each: code | English name; other names | adjective, nouns of its people (plurals in -s are made) | capital; metonyms of its government.
 * Codes are ISO 3166-1 alpha-2, `XK` for Kosovo; `EU` and `NATO` stand for themselves.
 */
export const COUNTRY_TABLE = `
AF|Afghanistan; Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan|Afghan|Kabul
AL|Albania; Republic of Albania|Albanian|Tirana
DZ|Algeria; People's Democratic Republic of Algeria|Algerian|Algiers
AD|Andorra; Principality of Andorra|Andorran|Andorra la Vella
AO|Angola; Republic of Angola|Angolan|Luanda
AG|Antigua and Barbuda|Antiguan, Barbudan|Saint John's; St. John's
AR|Argentina; Argentine Republic|Argentine, Argentinian, Argentinean|Buenos Aires
AM|Armenia; Republic of Armenia|Armenian|Yerevan
AU|Australia; Commonwealth of Australia|Australian, Aussie|Canberra
AT|Austria; Republic of Austria|Austrian|Vienna
AZ|Azerbaijan; Republic of Azerbaijan|Azerbaijani, Azeri|Baku
BS|Bahamas; The Bahamas; Commonwealth of the Bahamas|Bahamian|Nassau
BH|Bahrain; Kingdom of Bahrain|Bahraini|Manama
BD|Bangladesh; People's Republic of Bangladesh|Bangladeshi|Dhaka
BB|Barbados|Barbadian, Bajan|Bridgetown
BY|Belarus; Republic of Belarus; Byelorussia|Belarusian, Belarussian|Minsk
BE|Belgium; Kingdom of Belgium|Belgian|
BZ|Belize|Belizean|Belmopan
BJ|Benin; Republic of Benin|Beninese|Porto-Novo
BT|Bhutan; Kingdom of Bhutan|Bhutanese|Thimphu
BO|Bolivia; Plurinational State of Bolivia; Bolivia (Plurinational State of)|Bolivian|La Paz; Sucre
BA|Bosnia and Herzegovina; Bosnia-Herzegovina; Bosnia & Herzegovina; Bosnia; BiH|Bosnian, Herzegovinian|Sarajevo
BW|Botswana; Republic of Botswana|Botswanan, Motswana, Batswana|Gaborone
BR|Brazil; Federative Republic of Brazil|Brazilian|Brasilia; Brasília
BN|Brunei; Brunei Darussalam|Bruneian|Bandar Seri Begawan
BG|Bulgaria; Republic of Bulgaria|Bulgarian|Sofia
BF|Burkina Faso|Burkinabe, Burkinabé|Ouagadougou
BI|Burundi; Republic of Burundi|Burundian|Gitega; Bujumbura
CV|Cape Verde; Cabo Verde|Cape Verdean, Cabo Verdean|Praia
KH|Cambodia; Kingdom of Cambodia|Cambodian, Khmer|Phnom Penh
CM|Cameroon; Republic of Cameroon|Cameroonian|Yaoundé; Yaounde
CA|Canada|Canadian|Ottawa
CF|Central African Republic|Central African|Bangui
TD|Chad; Republic of Chad|Chadian|N'Djamena; Ndjamena
CL|Chile; Republic of Chile|Chilean|Santiago
CN|China; People's Republic of China; PRC; P.R.C.; Mainland China; Communist China|Chinese|Beijing; Peking; Zhongnanhai
CO|Colombia; Republic of Colombia|Colombian|Bogotá; Bogota
KM|Comoros; Union of the Comoros|Comorian|Moroni
CG|Republic of the Congo; Congo; Congo-Brazzaville|Congolese|Brazzaville
CD|Democratic Republic of the Congo; DR Congo; DRC; Congo-Kinshasa; Congo (Democratic Republic of the)|Congolese|Kinshasa
CR|Costa Rica; Republic of Costa Rica|Costa Rican|San José; San Jose
CI|Ivory Coast; Côte d'Ivoire; Cote d'Ivoire; Republic of Côte d'Ivoire|Ivorian|Yamoussoukro; Abidjan
HR|Croatia; Republic of Croatia|Croatian, Croat|Zagreb
CU|Cuba; Republic of Cuba|Cuban|Havana
CY|Cyprus; Republic of Cyprus|Cypriot|Nicosia
CZ|Czech Republic; Czechia|Czech|Prague
DK|Denmark; Kingdom of Denmark|Danish, Dane|Copenhagen
DJ|Djibouti; Republic of Djibouti|Djiboutian|Djibouti City
DM|Dominica; Commonwealth of Dominica||Roseau
DO|Dominican Republic|Dominican|Santo Domingo
EC|Ecuador; Republic of Ecuador|Ecuadorian, Ecuadorean|Quito
EG|Egypt; Arab Republic of Egypt|Egyptian|Cairo
SV|El Salvador; Republic of El Salvador|Salvadoran, Salvadorian|San Salvador
GQ|Equatorial Guinea; Republic of Equatorial Guinea|Equatorial Guinean, Equatoguinean|Malabo
ER|Eritrea; State of Eritrea|Eritrean|Asmara
EE|Estonia; Republic of Estonia|Estonian|Tallinn
SZ|Eswatini; Swaziland; Kingdom of Eswatini|Swazi|Mbabane
ET|Ethiopia; Federal Democratic Republic of Ethiopia|Ethiopian|Addis Ababa
FJ|Fiji; Republic of Fiji|Fijian|Suva
FI|Finland; Republic of Finland|Finnish, Finn|Helsinki
FR|France; French Republic|French, Frenchman, Frenchmen|Paris; Élysée; Elysée; Quai d'Orsay
GA|Gabon; Gabonese Republic|Gabonese|Libreville
GM|Gambia; The Gambia; Republic of the Gambia|Gambian|Banjul
GE|Georgia; Republic of Georgia|Georgian|Tbilisi
DE|Germany; Federal Republic of Germany; FRG|German|Berlin; Bundestag; Bundesregierung
GH|Ghana; Republic of Ghana|Ghanaian|Accra
GR|Greece; Hellenic Republic|Greek, Hellenic|Athens
GD|Grenada|Grenadian|St. George's
GT|Guatemala; Republic of Guatemala|Guatemalan|Guatemala City
GN|Guinea; Republic of Guinea|Guinean|Conakry
GW|Guinea-Bissau; Republic of Guinea-Bissau|Bissau-Guinean|Bissau
GY|Guyana; Co-operative Republic of Guyana|Guyanese|Georgetown
HT|Haiti; Republic of Haiti|Haitian|Port-au-Prince
VA|Holy See; Vatican City; Vatican|Vatican|
HN|Honduras; Republic of Honduras|Honduran|Tegucigalpa
HK|Hong Kong; Hong Kong SAR; Hongkong|Hongkonger, Hong Konger|
HU|Hungary|Hungarian|Budapest
IS|Iceland; Republic of Iceland|Icelandic, Icelander|Reykjavik; Reykjavík
IN|India; Republic of India; Bharat|Indian|New Delhi; Delhi
ID|Indonesia; Republic of Indonesia|Indonesian|Jakarta
IR|Iran; Islamic Republic of Iran; Iran (Islamic Republic of); I.R. Iran; Persia|Iranian, Persian|Tehran; Teheran
IQ|Iraq; Republic of Iraq|Iraqi|Baghdad
IE|Ireland; Republic of Ireland; Éire|Irish, Irishman, Irishmen|Dublin
IL|Israel; State of Israel|Israeli|Jerusalem; Tel Aviv
IT|Italy; Italian Republic|Italian|Rome; Palazzo Chigi
JM|Jamaica|Jamaican|Kingston
JP|Japan|Japanese|Tokyo
JO|Jordan; Hashemite Kingdom of Jordan|Jordanian|Amman
KZ|Kazakhstan; Republic of Kazakhstan; Kazakstan|Kazakh, Kazakhstani|Astana; Nur-Sultan
KE|Kenya; Republic of Kenya|Kenyan|Nairobi
KI|Kiribati; Republic of Kiribati|I-Kiribati|Tarawa
KP|North Korea; Democratic People's Republic of Korea; DPRK; D.P.R.K.; Korea (Democratic People's Republic of); N. Korea|North Korean|Pyongyang; P'yongyang
KR|South Korea; Republic of Korea; ROK; R.O.K.; Korea (Republic of); S. Korea|South Korean|Seoul; Blue House
XK|Kosovo; Republic of Kosovo; Kosova|Kosovar, Kosovan|Pristina; Prishtina
KW|Kuwait; State of Kuwait|Kuwaiti|Kuwait City
KG|Kyrgyzstan; Kyrgyz Republic|Kyrgyz, Kyrgyzstani|Bishkek
LA|Laos; Lao People's Democratic Republic; Lao PDR|Laotian, Lao|Vientiane
LV|Latvia; Republic of Latvia|Latvian|Riga
LB|Lebanon; Lebanese Republic; Lebonon|Lebanese|Beirut
LS|Lesotho; Kingdom of Lesotho|Basotho, Mosotho|Maseru
LR|Liberia; Republic of Liberia|Liberian|Monrovia
LY|Libya; State of Libya|Libyan|Tripoli
LI|Liechtenstein; Principality of Liechtenstein|Liechtensteiner|Vaduz
LT|Lithuania; Republic of Lithuania|Lithuanian|Vilnius
LU|Luxembourg; Grand Duchy of Luxembourg|Luxembourgish, Luxembourger|
MO|Macao; Macau; Macao SAR|Macanese|
MG|Madagascar; Republic of Madagascar|Malagasy, Madagascan|Antananarivo
MW|Malawi; Republic of Malawi|Malawian|Lilongwe
MY|Malaysia|Malaysian|Kuala Lumpur; Putrajaya
MV|Maldives; Republic of Maldives|Maldivian|Malé
ML|Mali; Republic of Mali|Malian|Bamako
MT|Malta; Republic of Malta|Maltese|Valletta
MH|Marshall Islands; Republic of the Marshall Islands|Marshallese|Majuro
MR|Mauritania; Islamic Republic of Mauritania|Mauritanian|Nouakchott
MU|Mauritius; Republic of Mauritius|Mauritian|Port Louis
MX|Mexico; United Mexican States; México|Mexican|Mexico City
FM|Micronesia; Federated States of Micronesia|Micronesian|Palikir
MD|Moldova; Republic of Moldova|Moldovan, Moldavian|Chisinau; Chișinău; Kishinev
MC|Monaco; Principality of Monaco|Monegasque, Monégasque|Monte Carlo
MN|Mongolia|Mongolian|Ulaanbaatar; Ulan Bator
ME|Montenegro|Montenegrin|Podgorica
MA|Morocco; Kingdom of Morocco|Moroccan|Rabat
MZ|Mozambique; Republic of Mozambique|Mozambican|Maputo
MM|Myanmar; Burma; Republic of the Union of Myanmar|Burmese|Naypyidaw; Nay Pyi Taw; Rangoon; Yangon
NA|Namibia; Republic of Namibia|Namibian|Windhoek
NR|Nauru; Republic of Nauru|Nauruan|Yaren
NP|Nepal|Nepali, Nepalese|Kathmandu
NL|Netherlands; The Netherlands; Kingdom of the Netherlands; Holland|Dutch, Dutchman, Dutchmen, Netherlander|Amsterdam; The Hague
NZ|New Zealand; Aotearoa|New Zealander, Kiwi|Wellington
NI|Nicaragua; Republic of Nicaragua|Nicaraguan|Managua
NE|Niger; Republic of the Niger|Nigerien|Niamey
NG|Nigeria; Federal Republic of Nigeria|Nigerian|Abuja
MK|North Macedonia; Republic of North Macedonia; Macedonia; FYROM|Macedonian, North Macedonian|Skopje
NO|Norway; Kingdom of Norway|Norwegian|Oslo
OM|Oman; Sultanate of Oman|Omani|Muscat
PK|Pakistan; Islamic Republic of Pakistan|Pakistani|Islamabad; Rawalpindi
PW|Palau; Republic of Palau|Palauan|Ngerulmud
PS|Palestine; State of Palestine; Palestinian Territories; Palestinian Authority; Occupied Palestinian Territory; Gaza; Gaza Strip; West Bank|Palestinian, Gazan|Ramallah; Gaza City
PA|Panama; Republic of Panama|Panamanian|Panama City
PG|Papua New Guinea; Independent State of Papua New Guinea|Papua New Guinean|Port Moresby
PY|Paraguay; Republic of Paraguay|Paraguayan|Asunción; Asuncion
PE|Peru; Republic of Peru|Peruvian|Lima
PH|Philippines; The Philippines; Republic of the Philippines|Filipino, Filipina, Philippine|Manila; Malacañang
PL|Poland; Republic of Poland|Polish, Pole|Warsaw
PT|Portugal; Portuguese Republic|Portuguese|Lisbon
QA|Qatar; State of Qatar|Qatari|Doha
RO|Romania|Romanian|Bucharest
RU|Russia; Russian Federation; R.F.|Russian|Moscow; Kremlin; The Kremlin
RW|Rwanda; Republic of Rwanda|Rwandan|Kigali
KN|Saint Kitts and Nevis; St. Kitts and Nevis|Kittitian, Nevisian|Basseterre
LC|Saint Lucia; St. Lucia|Saint Lucian|Castries
VC|Saint Vincent and the Grenadines; St. Vincent and the Grenadines|Vincentian|Kingstown
WS|Samoa; Independent State of Samoa|Samoan|Apia
SM|San Marino; Republic of San Marino|Sammarinese|
ST|Sao Tome and Principe; São Tomé and Príncipe|Santomean|São Tomé
SA|Saudi Arabia; Kingdom of Saudi Arabia; KSA|Saudi, Saudi Arabian|Riyadh
SN|Senegal; Republic of Senegal|Senegalese|Dakar
RS|Serbia; Republic of Serbia|Serbian, Serb|Belgrade
SC|Seychelles; Republic of Seychelles|Seychellois|Victoria
SL|Sierra Leone; Republic of Sierra Leone|Sierra Leonean|Freetown
SG|Singapore; Republic of Singapore|Singaporean|
SK|Slovakia; Slovak Republic|Slovak, Slovakian|Bratislava
SI|Slovenia; Republic of Slovenia|Slovenian, Slovene|Ljubljana
SB|Solomon Islands|Solomon Islander|Honiara
SO|Somalia; Federal Republic of Somalia|Somali, Somalian|Mogadishu
ZA|South Africa; Republic of South Africa; RSA|South African|Pretoria; Cape Town
SS|South Sudan; Republic of South Sudan|South Sudanese|Juba
ES|Spain; Kingdom of Spain|Spanish, Spaniard|Madrid; Moncloa
LK|Sri Lanka; Democratic Socialist Republic of Sri Lanka|Sri Lankan|Colombo; Sri Jayawardenepura Kotte
SD|Sudan; Republic of the Sudan|Sudanese|Khartoum
SR|Suriname; Republic of Suriname|Surinamese|Paramaribo
SE|Sweden; Kingdom of Sweden|Swedish, Swede|Stockholm
CH|Switzerland; Swiss Confederation|Swiss|Bern; Berne
SY|Syria; Syrian Arab Republic|Syrian|Damascus
TW|Taiwan; Republic of China; Chinese Taipei; R.O.C.|Taiwanese|Taipei
TJ|Tajikistan; Republic of Tajikistan|Tajik, Tajikistani|Dushanbe
TZ|Tanzania; United Republic of Tanzania|Tanzanian|Dodoma; Dar es Salaam
TH|Thailand; Kingdom of Thailand|Thai|Bangkok
TL|Timor-Leste; East Timor|Timorese, East Timorese|Dili
TG|Togo; Togolese Republic|Togolese|Lomé
TO|Tonga; Kingdom of Tonga|Tongan|Nuku'alofa
TT|Trinidad and Tobago; Republic of Trinidad and Tobago|Trinidadian, Tobagonian|Port of Spain
TN|Tunisia; Republic of Tunisia|Tunisian|Tunis
TR|Turkey; Türkiye; Turkiye; Republic of Türkiye; Republic of Turkey|Turkish, Turk|Ankara
TM|Turkmenistan|Turkmen|Ashgabat
TV|Tuvalu|Tuvaluan|Funafuti
UG|Uganda; Republic of Uganda|Ugandan|Kampala
UA|Ukraine; The Ukraine|Ukrainian|Kyiv; Kiev
AE|United Arab Emirates; UAE; U.A.E.; the Emirates; Emirates|Emirati|Abu Dhabi
GB|United Kingdom; UK; U.K.; Great Britain; Britain; United Kingdom of Great Britain and Northern Ireland; England; Scotland; Wales; Northern Ireland|British, Briton, Brit, English, Scottish, Welsh|London; Downing Street; Whitehall; Westminster
US|United States; United States of America; US; U.S.; USA; U.S.A.; America; the States|American|Washington; Washington, D.C.; Washington DC; White House; The White House; Capitol Hill; Pentagon; Foggy Bottom
UY|Uruguay; Oriental Republic of Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan; Republic of Uzbekistan|Uzbek, Uzbekistani|Tashkent
VU|Vanuatu; Republic of Vanuatu|Ni-Vanuatu|Port Vila
VE|Venezuela; Bolivarian Republic of Venezuela; Venezuela (Bolivarian Republic of)|Venezuelan|Caracas
VN|Vietnam; Viet Nam; Socialist Republic of Vietnam|Vietnamese|Hanoi; Ha Noi
YE|Yemen; Republic of Yemen|Yemeni|Sanaa; Sana'a
ZM|Zambia; Republic of Zambia|Zambian|Lusaka
ZW|Zimbabwe; Republic of Zimbabwe|Zimbabwean|Harare
EU|European Union; EU; E.U.|European Union|Brussels
NATO|NATO; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; Nato; Atlantic Alliance; North Atlantic Alliance||
`;

/**
 * Names of our own making in Albanian where CLDR has none or another one: code | forms as they are printed, capitals and metonyms after `;;`.
 */
export const ALBANIAN_TABLE = `
AL|Shqipëria, Shqipëri, Shqipërisë, Shqipërinë, Republika e Shqipërisë;; Tirana, Tiranë, Tiranës, Tiranën
IR|Republika Islamike e Iranit;; Teherani, Teheran, Teheranit, Teheranin
RU|Federata Ruse;; Moska, Moskë, Moskës, Moskën, Kremlini, Kremlin, Kremlinit
US|SHBA, SHBA-ja, SHBA-së, SHBA-të, SHBA-ve, ShBA, Amerika, Amerikës, Shtetet e Bashkuara, Shtetet e Bashkuara të Amerikës, Shteteve të Bashkuara;; Uashington, Uashingtoni, Uashingtonit, Shtëpia e Bardhë, Shtëpisë së Bardhë
GB|Britania e Madhe, Britanisë së Madhe, Britani, Mbretëria e Bashkuar, Mbretërisë së Bashkuar, Anglia, Anglisë;; Londra, Londër, Londrës
CN|Kina, Kinë, Kinës, Kinën;; Pekini, Pekin, Pekinit
KP|Koreja e Veriut, Koresë së Veriut, Korenë e Veriut;; Pheniani, Phenian
KR|Koreja e Jugut, Koresë së Jugut, Korenë e Jugut;; Seuli, Seul
IL|Izraeli, Izrael, Izraelit, Izraelin;; Jeruzalemi, Jeruzalem, Tel Avivi
XK|Kosova, Kosovë, Kosovës, Kosovën, Republika e Kosovës;; Prishtina, Prishtinë, Prishtinës, Prishtinën
RS|Serbia, Serbi, Serbisë, Serbinë;; Beogradi, Beograd, Beogradit
MK|Maqedonia e Veriut, Maqedonisë së Veriut, Maqedoninë e Veriut, Maqedonia;; Shkupi, Shkup, Shkupit
ME|Mali i Zi, Malit të Zi, Malin e Zi;; Podgorica, Podgoricë, Podgoricës
GR|Greqia, Greqi, Greqisë, Greqinë;; Athina, Athinë, Athinës
IT|Italia, Itali, Italisë, Italinë;; Roma, Romë, Romës
DE|Gjermania, Gjermani, Gjermanisë, Gjermaninë;; Berlini, Berlin, Berlinit
FR|Franca, Francë, Francës, Francën;; Parisi, Paris, Parisit
TR|Turqia, Turqi, Turqisë, Turqinë;; Ankaraja, Ankara, Ankarasë
UA|Ukraina, Ukrainë, Ukrainës, Ukrainën;; Kievi, Kiev, Kyiv
SA|Arabia Saudite, Arabisë Saudite, Arabinë Saudite;; Riadi, Riad
EU|Bashkimi Evropian, Bashkimit Evropian, Bashkimin Evropian, BE-ja, BE-së;; Brukseli, Bruksel, Brukselit
NATO|NATO-ja, NATO-s, NATO-n;;
`;
