/**
 * Organs of states that attack, defend, prosecute or speak about cyberattacks. One line each: country | kind | name; other names. Names
 * with a capital letter count in that case only. Generic patterns ("the Iranian foreign ministry") belong to extraction.
 */
export const ORGAN_TABLE = `
IR|military|Islamic Revolutionary Guard Corps; IRGC; Revolutionary Guards; Revolutionary Guard; Iran's Revolutionary Guards; Sepah; Pasdaran
IR|military|IRGC Cyber-Electronic Command; IRGC-CEC; Cyber Electronic Command
IR|intelligence|IRGC Intelligence Organization; IRGC-IO
IR|military|Quds Force; IRGC-QF; IRGC Quds Force
IR|military|Basij
IR|intelligence|Ministry of Intelligence and Security; MOIS; Ministry of Intelligence; Intelligence Ministry; Iran's Intelligence Ministry; VAJA; VEVAK
IR|police|FATA; Iranian Cyber Police
IR|organ|Supreme Council of Cyberspace
RU|intelligence|Main Directorate of the General Staff; Main Intelligence Directorate; GRU; G.R.U.; Glavnoye Razvedyvatelnoye Upravlenie; ГРУ; Main Directorate of the General Staff of the Armed Forces of the Russian Federation; GRU Main Directorate
RU|intelligence|Unit 26165; Military Unit 26165; 85th Main Special Service Center; 85th GTsSS; GTsSS
RU|intelligence|Unit 74455; Military Unit 74455; Main Centre for Special Technologies; Main Center for Special Technologies; GTsST
RU|intelligence|Unit 29155; Military Unit 29155; 161st Specialist Training Center
RU|intelligence|Unit 54777; 72nd Special Service Center
RU|intelligence|Federal Security Service; FSB; F.S.B.; ФСБ
RU|intelligence|FSB Center 16; Center 16; Centre 16; Military Unit 71330
RU|intelligence|FSB Center 18; Center 18; Centre 18; Center for Information Security
RU|intelligence|Foreign Intelligence Service; SVR; S.V.R.; СВР; Foreign Intelligence Service of the Russian Federation
RU|intelligence|Federal Protective Service; FSO
RU|regulator|Roskomnadzor; Роскомнадзор
RU|regulator|FSTEC; Federal Service for Technical and Export Control
RU|cert|NKTsKI; National Coordination Center for Computer Incidents; GosSOPKA
RU|organ|Internet Research Agency; Social Design Agency
RU|organ|Central Scientific Research Institute of Chemistry and Mechanics; TsNIIKhM
RU|parliament|State Duma; Duma
RU|organ|Presidential Administration of Russia
CN|military|People's Liberation Army; PLA
CN|military|Strategic Support Force; PLA Strategic Support Force; PLASSF; Information Support Force; Cyberspace Force
CN|military|Unit 61398; PLA Unit 61398
CN|military|Unit 61486; PLA Unit 61486
CN|military|Unit 69010; Unit 78020
CN|intelligence|Ministry of State Security; MSS; Guoanbu; 国家安全部
CN|intelligence|Jiangsu State Security Department; JSSD
CN|intelligence|Hubei State Security Department
CN|intelligence|Shanghai State Security Bureau; SSSB
CN|intelligence|Hainan State Security Department; HSSD
CN|ministry|Ministry of Public Security; MPS
CN|regulator|Cyberspace Administration of China; CAC
CN|cert|CNCERT; CNCERT/CC; National Computer Network Emergency Response Technical Team
CN|cert|CVERC; National Computer Virus Emergency Response Center
CN|regulator|MIIT; Ministry of Industry and Information Technology
CN|party|Chinese Communist Party; CCP; Communist Party of China
KP|intelligence|Reconnaissance General Bureau; RGB
KP|intelligence|Bureau 121; Unit 121; Lab 110; Bureau 325
KP|intelligence|Ministry of State Security of North Korea; Bowibu
KP|organ|Munitions Industry Department
US|intelligence|National Security Agency; NSA; N.S.A.
US|cert|Cybersecurity and Infrastructure Security Agency; CISA; Cybersecurity & Infrastructure Security Agency
US|cert|US-CERT; ICS-CERT
US|police|Federal Bureau of Investigation; FBI; F.B.I.
US|intelligence|Central Intelligence Agency; CIA; C.I.A.
US|organ|National Security Council; NSC; US National Security Council; White House National Security Council; White House's National Security Council
US|ministry|Department of Justice; Justice Department; DOJ; DoJ; US Department of Justice
US|ministry|Department of the Treasury; Treasury Department; US Treasury; U.S. Treasury
US|ministry|Office of Foreign Assets Control; OFAC
US|ministry|Department of State; State Department; US State Department; Rewards for Justice
US|ministry|Department of Homeland Security; DHS
US|ministry|Department of Defense; DoD; Defense Department; Department of War
US|ministry|Department of Energy; DOE
US|ministry|Department of Health and Human Services; HHS; HC3
US|military|US Cyber Command; U.S. Cyber Command; USCYBERCOM; Cyber Command; CYBERCOM; Cyber National Mission Force; CNMF
US|intelligence|Office of the Director of National Intelligence; ODNI; Director of National Intelligence
US|intelligence|Defense Intelligence Agency; DIA
US|organ|National Institute of Standards and Technology; NIST
US|police|United States Secret Service; US Secret Service; Secret Service
US|regulator|Federal Communications Commission; FCC
US|regulator|Securities and Exchange Commission; SEC
US|regulator|Federal Trade Commission; FTC
US|organ|Office of the National Cyber Director; ONCD
US|organ|DC3; Department of Defense Cyber Crime Center
US|parliament|US Congress; U.S. Congress; House of Representatives; US Senate
GB|cert|National Cyber Security Centre; NCSC; UK NCSC; NCSC-UK
GB|intelligence|GCHQ; Government Communications Headquarters
GB|intelligence|MI5; Security Service
GB|intelligence|MI6; Secret Intelligence Service; SIS
GB|police|National Crime Agency; NCA
GB|ministry|Foreign, Commonwealth and Development Office; FCDO; Foreign Office; Foreign and Commonwealth Office
GB|ministry|Home Office; Ministry of Defence; Cabinet Office
GB|regulator|Information Commissioner's Office; ICO
GB|military|National Cyber Force
DE|cert|Bundesamt für Sicherheit in der Informationstechnik; BSI; Federal Office for Information Security; CERT-Bund
DE|intelligence|Bundesamt für Verfassungsschutz; BfV; Verfassungsschutz; Federal Office for the Protection of the Constitution
DE|intelligence|Bundesnachrichtendienst; BND
DE|police|Bundeskriminalamt; BKA; Federal Criminal Police Office
DE|ministry|Auswärtiges Amt; Federal Foreign Office
DE|ministry|Bundesinnenministerium; BMI
DE|regulator|Bundesnetzagentur; BNetzA
DE|military|Bundeswehr
FR|cert|ANSSI; Agence nationale de la sécurité des systèmes d'information; CERT-FR
FR|intelligence|DGSE; DGSI; Viginum; VIGINUM
FR|regulator|CNIL
FR|ministry|Ministère des Armées
EU|cert|ENISA; European Union Agency for Cybersecurity
EU|cert|CERT-EU
EU|police|Europol; EC3; European Cybercrime Centre
EU|organ|European Commission; Commission of the European Union
EU|organ|European Council; Council of the European Union; Council of the EU
EU|organ|European External Action Service; EEAS; EU High Representative; High Representative of the Union for Foreign Affairs and Security Policy
EU|parliament|European Parliament
EU|organ|European Union Agency for the Space Programme; EUSPA; European Medicines Agency; European Central Bank; Eurojust
NATO|organ|North Atlantic Council; CCDCOE; NATO Cooperative Cyber Defence Centre of Excellence; NCIA; NATO Communications and Information Agency
AL|cert|AKSHI; NAIS; National Agency for Information Society; National Agency of the Information Society; National Agency for the Information Society; Agjencia Kombëtare e Shoqërisë së Informacionit
AL|cert|AKCESK; NAECCS; AKSK; AL-CSIRT; National Cyber Security Authority; National Authority for Electronic Certification and Cyber Security; Autoriteti Kombëtar për Certifikimin Elektronik dhe Sigurinë Kibernetike
AL|intelligence|SHISH; State Intelligence Service; Shërbimi Informativ i Shtetit; SHIK
AL|police|Albanian State Police; Policia e Shtetit
AL|organ|Council of Ministers of Albania; Këshilli i Ministrave; Kryeministria
AL|police|SPAK; Special Anti-Corruption Structure
AL|parliament|Kuvendi; Kuvendi i Shqipërisë
AL|regulator|AKEP
XK|cert|KOS-CERT; Cyber Security Agency of Kosovo
MK|cert|MKD-CIRT
ME|cert|CIRT.ME; Agency for National Security; ANB
ME|ministry|Ministry of Public Administration of Montenegro
RS|intelligence|BIA; Security Information Agency; SRB-CERT
GR|cert|National Cyber Security Authority of Greece; EYP; National Intelligence Service of Greece
IT|cert|Agenzia per la Cybersicurezza Nazionale; ACN; CSIRT Italia; National Cybersecurity Agency
IT|police|Polizia Postale; CNAIPIC
ES|cert|INCIBE; CCN-CERT; Centro Criptológico Nacional; INCIBE-CERT
ES|intelligence|CNI; Centro Nacional de Inteligencia
PT|cert|CNCS; CERT.PT
NL|cert|NCSC-NL; Nationaal Cyber Security Centrum
NL|intelligence|AIVD; MIVD; General Intelligence and Security Service; Dutch Military Intelligence and Security Service
NL|police|Team High Tech Crime; THTC
BE|cert|Centre for Cybersecurity Belgium; CCB; CERT.be
LU|cert|CIRCL; Computer Incident Response Center Luxembourg; GOVCERT.LU
AT|cert|CERT.at; GovCERT Austria
CH|cert|MELANI; BACS; GovCERT.ch; Federal Office for Cybersecurity
PL|cert|CERT Polska; CERT.PL; CSIRT NASK; CSIRT GOV; CSIRT MON; NASK
PL|intelligence|ABW; Internal Security Agency; SKW; Military Counterintelligence Service
CZ|cert|NUKIB; NÚKIB; National Cyber and Information Security Agency
CZ|intelligence|BIS; Security Information Service
SK|cert|SK-CERT; CSIRT.SK; National Security Authority of Slovakia
HU|cert|NCSC Hungary; NKI
RO|cert|DNSC; CERT-RO; Romanian National Cyber Security Directorate
RO|intelligence|SRI; Romanian Intelligence Service
BG|intelligence|DANS; State Agency for National Security
EE|cert|CERT-EE; RIA; Information System Authority; Estonian Information System Authority
EE|intelligence|KaPo; Estonian Internal Security Service; Välisluureamet
LV|cert|CERT.LV
LT|cert|NKSC; National Cyber Security Centre of Lithuania
FI|cert|NCSC-FI; Traficom; Supo
SE|cert|CERT-SE; MSB; FRA; Säpo; Swedish Security Service
NO|cert|NSM; NorCERT; Norwegian National Security Authority
NO|intelligence|PST; Norwegian Police Security Service
DK|cert|CFCS; Centre for Cyber Security; Danish Defence Intelligence Service
UA|cert|CERT-UA; Computer Emergency Response Team of Ukraine
UA|cert|State Service of Special Communications and Information Protection; SSSCIP; Derzhspetszviazok; SSSCIP Ukraine; State Special Communications Service; Держспецзв'язку
UA|intelligence|Security Service of Ukraine; SBU; S.B.U.; СБУ
UA|intelligence|HUR; Main Directorate of Intelligence of Ukraine; ГУР; Defence Intelligence of Ukraine
UA|ministry|Ministry of Digital Transformation; Мінцифри
UA|parliament|Verkhovna Rada; Верховна Рада
GE|organ|Digital Governance Agency of Georgia; CERT-GOV-GE
IL|cert|Israel National Cyber Directorate; INCD; National Cyber Directorate; CERT-IL
IL|intelligence|Mossad; Shin Bet; Shabak; Aman; Unit 8200
IL|military|Israel Defense Forces; IDF
SA|cert|National Cybersecurity Authority of Saudi Arabia; Saudi CERT; CERT-SA
AE|cert|aeCERT; UAE Cyber Security Council
QA|cert|Q-CERT
JO|cert|JO-CERT
TR|intelligence|MIT; National Intelligence Organization; Milli İstihbarat Teşkilatı
TR|cert|USOM; TR-CERT
LB|intelligence|Lebanese General Directorate of General Security; GDGS
PS|party|Hamas; Izz ad-Din al-Qassam Brigades
LB|party|Hezbollah; Hizbullah
SY|military|Syrian Arab Army
IN|cert|CERT-In; Indian Computer Emergency Response Team
IN|intelligence|RAW; Research and Analysis Wing; NTRO
PK|intelligence|ISI; Inter-Services Intelligence; PKCERT
VN|ministry|Ministry of Public Security of Vietnam; A05
JP|cert|JPCERT/CC; JPCERT; NISC; National Police Agency of Japan
JP|police|National Police Agency; NPA
KR|intelligence|National Intelligence Service; NIS; NIS of South Korea
KR|cert|KISA; KrCERT; KrCERT/CC; Korea Internet & Security Agency
TW|cert|TWCERT/CC; TWNCERT; Ministry of Digital Affairs
SG|cert|Cyber Security Agency of Singapore; CSA; SingCERT
MY|cert|MyCERT; CyberSecurity Malaysia
ID|cert|BSSN
AU|cert|Australian Cyber Security Centre; ACSC; ASD's ACSC; Australian Signals Directorate; ASD
AU|intelligence|ASIO; Australian Security Intelligence Organisation; ASIS
AU|police|Australian Federal Police; AFP Australia
NZ|cert|NCSC-NZ; CERT NZ; GCSB; Government Communications Security Bureau
CA|cert|Canadian Centre for Cyber Security; Cyber Centre; CCCS; Communications Security Establishment; CSE
CA|intelligence|CSIS; Canadian Security Intelligence Service
CA|police|Royal Canadian Mounted Police; RCMP
BR|cert|CERT.br; CTIR Gov; ABIN
CR|cert|CSIRT-CR; MICITT
BY|intelligence|KGB of Belarus; Belarusian KGB
KZ|intelligence|National Security Committee of Kazakhstan; KNB; KZ-CERT
ZA|cert|ECS-CSIRT
INT|police|Interpol; INTERPOL
INT|organ|United Nations; UN; U.N.; UN Security Council; UN Panel of Experts; Panel of Experts
INT|organ|International Criminal Court; ICC
INT|organ|OSCE; Council of Europe; ITU; International Telecommunication Union; OPCW; World Anti-Doping Agency; WADA
INT|organ|International Committee of the Red Cross; ICRC
`;
