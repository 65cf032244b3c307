import type { Language } from "./messages.ts";

/** Names of countries in Albanian, which browsers do not know; after Unicode CLDR 48.0 (see NOTICE). */
const IN_ALBANIAN = `
AF=Afganistan;AL=Shqipëri;DZ=Algjeri;AD=Andorrë;AO=Angolë;AG=Antigua e Barbuda;AR=Argjentinë;AM=Armeni;AU=Australi;
AT=Austri;AZ=Azerbajxhan;BS=Bahama;BH=Bahrejn;BD=Bangladesh;BB=Barbados;BY=Bjellorusi;BE=Belgjikë;BZ=Belizë;BJ=Benin;
BT=Butan;BO=Bolivi;BA=Bosnjë-Hercegovinë;BW=Botsvanë;BR=Brazil;BN=Brunei;BG=Bullgari;BF=Burkina-Faso;BI=Burundi;
CV=Kepi i Gjelbër;KH=Kamboxhia;CM=Kamerun;CA=Kanada;CF=Republika e Afrikës Qendrore;TD=Çad;CL=Kili;CN=Kinë;CO=Kolumbi;
KM=Komore;CG=Kongo-Brazavilë;CD=Kongo-Kinshasa;CR=Kosta-Rikë;CI=Côte d’Ivoire;HR=Kroaci;CU=Kubë;CY=Qipro;CZ=Çeki;
DK=Danimarkë;DJ=Xhibuti;DM=Dominikë;DO=Republika Dominikane;EC=Ekuador;EG=Egjipt;SV=Salvador;GQ=Guineja Ekuatoriale;
ER=Eritre;EE=Estoni;SZ=Esvatini;ET=Etiopi;FJ=Fixhi;FI=Finlandë;FR=Francë;GA=Gabon;GM=Gambi;GE=Gjeorgji;DE=Gjermani;
GH=Ganë;GR=Greqi;GD=Granadë;GT=Guatemalë;GN=Guine;GW=Guine-Bisau;GY=Guajanë;HT=Haiti;VA=Vatikan;HN=Honduras;
HK=RPA i Hong-Kongut;HU=Hungari;IS=Islandë;IN=Indi;ID=Indonezi;IR=Iran;IQ=Irak;IE=Irlandë;IL=Izrael;IT=Itali;JM=Xhamajkë;
JP=Japoni;JO=Jordani;KZ=Kazakistan;KE=Kenia;KI=Kiribati;KP=Kore e Veriut;KR=Kore e Jugut;XK=Kosovë;KW=Kuvajt;KG=Kirgizi;
LA=Laos;LV=Letoni;LB=Liban;LS=Lesoto;LR=Liberi;LY=Libi;LI=Lihtenshtajn;LT=Lituani;LU=Luksemburg;MO=RPA i Makaos;
MG=Madagaskar;MW=Malavi;MY=Malajzi;MV=Maldive;ML=Mali;MT=Maltë;MH=Ishujt Marshall;MR=Mauritani;MU=Mauritius;MX=Meksikë;
FM=Mikronezi;MD=Moldavi;MC=Monako;MN=Mongoli;ME=Mal i Zi;MA=Marok;MZ=Mozambik;MM=Mianmar (Burmë);NA=Namibi;NR=Nauru;
NP=Nepal;NL=Holandë;NZ=Zelandë e Re;NI=Nikaragua;NE=Niger;NG=Nigeri;MK=Maqedonia e Veriut;NO=Norvegji;OM=Oman;
PK=Pakistan;PW=Palau;PS=Territoret Palestineze;PA=Panama;PG=Guineja e Re-Papua;PY=Paraguai;PE=Peru;PH=Filipine;PL=Poloni;
PT=Portugali;QA=Katar;RO=Rumani;RU=Rusi;RW=Ruandë;KN=Shën-Kits dhe Nevis;LC=Shën-Luçia;VC=Shën-Vincent dhe Grenadine;
WS=Samoa;SM=San-Marino;ST=Sao-Tome e Principe;SA=Arabi Saudite;SN=Senegal;RS=Serbi;SC=Sejshelle;SL=Sierra-Leone;
SG=Singapor;SK=Sllovaki;SI=Slloveni;SB=Ishujt Solomon;SO=Somali;ZA=Afrika e Jugut;SS=Sudani i Jugut;ES=Spanjë;
LK=Sri-Lankë;SD=Sudan;SR=Surinami;SE=Suedi;CH=Zvicër;SY=Siri;TW=Tajvan;TJ=Taxhikistan;TZ=Tanzani;TH=Tajlandë;
TL=Timor-Leste;TG=Togo;TO=Tonga;TT=Trinidad e Tobago;TN=Tunizi;TR=Turqi;TM=Turkmenistan;TV=Tuvalu;UG=Ugandë;UA=Ukrainë;
AE=Emiratet e Bashkuara Arabe;GB=Mbretëria e Bashkuar;US=SHBA;UY=Uruguai;UZ=Uzbekistan;VU=Vanuatu;VE=Venezuelë;
VN=Vietnam;YE=Jemen;ZM=Zambi;ZW=Zimbabve;EU=Bashkimi Evropian
`;

let albanian: ReadonlyMap<string, string> | undefined;
let english: Intl.DisplayNames | undefined;

/** Name of a country by its code (ISO 3166-1); the code itself where nothing knows it. */
export function countryName(code: string, language: Language): string {
  if (language === "sq") {
    albanian ??= new Map(
      IN_ALBANIAN.split(";").map((pair) => {
        const [one = "", name = ""] = pair.trim().split("=");
        return [one, name];
      }),
    );
    return albanian.get(code) ?? code;
  }
  try {
    english ??= new Intl.DisplayNames(["en"], { type: "region" });
    return english.of(code) ?? code;
  } catch {
    return code;
  }
}
