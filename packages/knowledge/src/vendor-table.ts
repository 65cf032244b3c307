/** Security vendors, research labs and analysts. One line each: name; other names and brands | domains. */
export const VENDOR_TABLE = `
Mandiant; Mandiant Intelligence; Mandiant Threat Intelligence; FireEye; FireEye Mandiant; iSIGHT Partners|mandiant.com, fireeye.com
Google Threat Intelligence Group; GTIG; Google Threat Intelligence; Google Threat Analysis Group; Google TAG; Threat Analysis Group; Google Cloud; Project Zero; Google Project Zero|blog.google, cloud.google.com
VirusTotal|virustotal.com
Microsoft; Microsoft Threat Intelligence; Microsoft Threat Intelligence Center; MSTIC; Microsoft Detection and Response Team; DART; Microsoft Incident Response; Microsoft Digital Crimes Unit; MTAC; Microsoft Threat Analysis Center; Microsoft 365 Defender Threat Intelligence Team; Microsoft Security; RiskIQ|microsoft.com
CrowdStrike; Crowdstrike; CrowdStrike Intelligence; Falcon OverWatch; CrowdStrike Falcon OverWatch|crowdstrike.com
SentinelOne; SentinelLabs; SentinelLABS; Sentinel Labs|sentinelone.com
ESET; ESET Research; WeLiveSecurity|eset.com, welivesecurity.com
Kaspersky; Kaspersky Lab; Kaspersky Labs; GReAT; Securelist; Kaspersky GReAT; Kaspersky ICS CERT|kaspersky.com, securelist.com
Check Point; Check Point Research; CPR; Check Point Software; Check Point Software Technologies|checkpoint.com
Palo Alto Networks; Unit 42; Palo Alto; Unit42|paloaltonetworks.com
Cisco Talos; Talos; Talos Intelligence; Cisco Talos Intelligence Group|talosintelligence.com
Cisco|cisco.com
Recorded Future; Insikt Group; Insikt|recordedfuture.com
Dragos; Dragos Inc|dragos.com
Proofpoint; Emerging Threats|proofpoint.com
Secureworks; SecureWorks; Counter Threat Unit; Secureworks CTU; Dell SecureWorks; Secureworks Counter Threat Unit|secureworks.com
Symantec; Symantec Threat Hunter Team; Broadcom Symantec; Threat Hunter Team|symantec.com, security.com
Broadcom|broadcom.com
Trend Micro; TrendMicro; Trend Micro Research; Zero Day Initiative; ZDI; Trend Micro Zero Day Initiative|trendmicro.com
TXOne Networks; TXOne|txone.com
Group-IB; Group IB|group-ib.com
F.A.C.C.T.; FACCT; F6|facct.ru
Positive Technologies; PT ESC; PT Expert Security Center|ptsecurity.com
Qihoo 360; 360 Security; 360 Netlab; Netlab 360; 360 Core Security; 360 Advanced Threat Institute|360.net, 360.cn
QiAnXin; Qi'anxin; RedDrip Team; QiAnXin Threat Intelligence Center; XLab|qianxin.com
Pangu Lab; Pangu|pangulab.cn
Antiy; Antiy Labs|antiy.cn, antiy.net
Tencent; Tencent Security|tencent.com
NSFOCUS; NSFOCUS Security Labs|nsfocusglobal.com
Knownsec 404; Knownsec|knownsec.com
ThreatBook|threatbook.io
McAfee; McAfee Labs; McAfee Advanced Threat Research|mcafee.com
Trellix; Trellix Advanced Research Center; Musarubra|trellix.com
Sophos; SophosLabs; Sophos X-Ops|sophos.com
Bitdefender; Bitdefender Labs|bitdefender.com
Avast; Avast Threat Labs|avast.io
Gen Digital; NortonLifeLock|gendigital.com
AVG|avg.com
Avira|avira.com
F-Secure; F-Secure Labs|f-secure.com
WithSecure; WithSecure Intelligence; WithSecure Labs|withsecure.com
G DATA; G Data CyberDefense|gdatasoftware.com
Malwarebytes; Malwarebytes Labs; ThreatDown|malwarebytes.com
Fortinet; FortiGuard Labs; FortiGuard; FortiGuard Threat Research|fortinet.com
Zscaler; ThreatLabz; Zscaler ThreatLabz|zscaler.com
Volexity|volexity.com
Intezer|intezer.com
Cybereason; Cybereason Nocturnus|cybereason.com
ClearSky; ClearSky Cyber Security; Clearsky|clearskysec.com
Elastic; Elastic Security Labs; Elastic Security|elastic.co
BlackBerry; BlackBerry Research and Intelligence; Cylance|blackberry.com
VMware Carbon Black; Carbon Black; VMware; VMware TAU|vmware.com
IBM X-Force; IBM Security X-Force; X-Force; IBM Security; IBM X-Force IRIS|
IBM|ibm.com
PwC; PwC Threat Intelligence; PricewaterhouseCoopers|pwc.com, pwc.co.uk
Accenture; Accenture Security; iDefense|accenture.com
Deloitte|deloitte.com
KPMG|kpmg.com
NCC Group; NCC Group RIFT; Fox-IT; Fox IT|nccgroup.com, fox-it.com
NVISO; NVISO Labs|nviso.eu
Sekoia; Sekoia.io; SEKOIA; Sekoia TDR|sekoia.io
Orange Cyberdefense|orangecyberdefense.com
Thales; Thales Group|thalesgroup.com
Airbus CyberSecurity; Airbus Defence and Space|
Synacktiv|synacktiv.com
HarfangLab|harfanglab.io
Stormshield|stormshield.com
Intrinsec|intrinsec.com
Quarkslab|quarkslab.com
Truesec|truesec.com
Outpost24; KrakenLabs|outpost24.com
SEC Consult|sec-consult.com
SySS|syss.de
Deutsche Telekom Security; Telekom Security|
Deutsche Cyber-Sicherheitsorganisation; DCSO|dcso.de
Lab52; S2 Grupo|lab52.io
ThreatFabric|threatfabric.com
Cleafy|cleafy.com
Yoroi|yoroi.company
Leonardo|leonardo.com
Cluster25; DuskRise|
AhnLab; ASEC; AhnLab Security Intelligence Center|ahnlab.com
S2W; S2W Talon|s2w.inc
Genians|genians.co.kr
Hauri|hauri.co.kr
ESTsecurity|estsecurity.com
ITOCHU Cyber & Intelligence|
LAC|lac.co.jp
NTT Security; NTT|
TeamT5|teamt5.org
CyCraft|cycraft.com
Dr.Web; Doctor Web|drweb.com
BI.ZONE; BI ZONE|bi.zone
Solar; Rostelecom-Solar; Solar 4RAYS|rt-solar.ru
InfoWatch|infowatch.com
CyberX|
Claroty; Team82|claroty.com
Nozomi Networks; Nozomi|nozominetworks.com
Armis|armis.com
Forescout; Vedere Labs; Forescout Vedere Labs|forescout.com
SCADAfence|
Waterfall Security|waterfall-security.com
Mandiant Consulting|
Rapid7; Rapid7 Labs|rapid7.com
Qualys|qualys.com
Tenable; Tenable Research|tenable.com
Huntress; Huntress Labs|huntress.com
Red Canary|redcanary.com
Arctic Wolf; Arctic Wolf Labs|arcticwolf.com
eSentire; eSentire Threat Response Unit|esentire.com
Expel|expel.com
ReliaQuest|reliaquest.com
Digital Shadows|
Flashpoint|flashpoint.io
Intel 471; Intel471|intel471.com
Cyble; Cyble Research and Intelligence Labs; CRIL|cyble.com
CloudSEK|cloudsek.com
Cyfirma; CYFIRMA|cyfirma.com
SOCRadar|socradar.io
KELA; Kela|kelacyber.com
Resecurity|resecurity.com
Hudson Rock|hudsonrock.com
Hold Security|holdsecurity.com
PRODAFT; Prodaft|prodaft.com
ThreatMon|
Silent Push|silentpush.com
DomainTools; DomainTools Investigations|domaintools.com
Team Cymru|team-cymru.com
Censys|censys.com
Shodan|shodan.io
GreyNoise; GreyNoise Intelligence|greynoise.io
Shadowserver; Shadowserver Foundation; The Shadowserver Foundation|shadowserver.org
abuse.ch; URLhaus; MalwareBazaar; ThreatFox|abuse.ch
Spamhaus|spamhaus.org
Cloudflare; Cloudforce One|cloudflare.com
Akamai; Akamai Security Intelligence Group; Guardicore|akamai.com
Imperva|imperva.com
Netscout; NETSCOUT; Arbor Networks; ASERT|netscout.com
Radware|radware.com
Lumen; Black Lotus Labs; Lumen Technologies|lumen.com
Amazon; AWS; Amazon Web Services; Amazon Threat Intelligence|aws.amazon.com
Meta; Facebook|meta.com
Apple|apple.com
Citizen Lab; The Citizen Lab; CitizenLab|citizenlab.ca
Amnesty International; Amnesty Tech; Security Lab|amnesty.org
Access Now|accessnow.org
Bellingcat|bellingcat.com
Lookout; Lookout Threat Lab|lookout.com
Zimperium; zLabs|zimperium.com
Jamf; Jamf Threat Labs|jamf.com
iVerify|iverify.io
Objective-See|objective-see.org
Wiz; Wiz Research|wiz.io
Sysdig|sysdig.com
Aqua Security; Aqua Nautilus|aquasec.com
Datadog Security Labs|securitylabs.datadoghq.com
Permiso|permiso.io
Mitiga|mitiga.io
Sygnia|sygnia.co
Profero|profero.io
Security Joes|securityjoes.com
OP Innovate|op-c.net
Cyderes|cyderes.com
Trustwave; SpiderLabs; Trustwave SpiderLabs|trustwave.com
LevelBlue; AT&T Alien Labs; Alien Labs; AlienVault|levelblue.com
Splunk; Splunk Threat Research Team; SURGe|splunk.com
Sumo Logic|sumologic.com
Exabeam|exabeam.com
Darktrace|darktrace.com
Vectra AI; Vectra|vectra.ai
ExtraHop|extrahop.com
Corelight|corelight.com
Stairwell|stairwell.com
ReversingLabs|reversinglabs.com
VMRay|vmray.com
Joe Security; Joe Sandbox|joesecurity.org
ANY.RUN|any.run
Hybrid Analysis|hybrid-analysis.com
Morphisec; Morphisec Labs|morphisec.com
Deep Instinct|deepinstinct.com
Minerva Labs|
enSilo|
Cato Networks; Cato CTRL|catonetworks.com
Netskope; Netskope Threat Labs|netskope.com
Forcepoint|forcepoint.com
Barracuda; Barracuda Networks|barracuda.com
Mimecast|mimecast.com
Cofense|cofense.com
KnowBe4|knowbe4.com
Abnormal Security|abnormalsecurity.com
Ironscales|ironscales.com
INKY|inky.com
Area 1 Security|
Agari|agari.com
Varonis; Varonis Threat Labs|varonis.com
CyberArk; CyberArk Labs|cyberark.com
BeyondTrust|beyondtrust.com
Okta|okta.com
Duo Security|duo.com
SolarWinds|solarwinds.com
Ivanti|ivanti.com
Juniper Networks; Juniper Threat Labs|juniper.net
SonicWall|sonicwall.com
WatchGuard|watchguard.com
Zyxel|zyxel.com
Cyberint|cyberint.com
Coveware|coveware.com
Chainalysis|chainalysis.com
Elliptic|elliptic.co
TRM Labs|trmlabs.com
Emsisoft|emsisoft.com
MalwareHunterTeam|
vx-underground|vx-underground.org
The DFIR Report; DFIR Report|thedfirreport.com
SANS; SANS Institute; SANS Internet Storm Center|sans.org, isc.sans.edu
MITRE; MITRE Corporation; The MITRE Corporation|mitre.org
FIRST|first.org
CERT/CC; CERT Coordination Center|kb.cert.org
Graphika|graphika.com
Stanford Internet Observatory|
DFRLab; Digital Forensic Research Lab|dfrlab.org
Institute for Strategic Dialogue|isdglobal.org
NetBlocks; Netblocks|netblocks.org
Kentik|kentik.com
Viasat|viasat.com
Eclypsium|eclypsium.com
Binarly|binarly.io
IOActive|ioactive.com
Bishop Fox|bishopfox.com
TrustedSec|trustedsec.com
SpecterOps|specterops.io
Horizon3.ai|horizon3.ai
watchTowr; watchTowr Labs|watchtowr.com
VulnCheck|vulncheck.com
Assetnote|assetnote.io
HackerOne|hackerone.com
Hunt.io|hunt.io
Validin|validin.com
Jones Group International|jonesgroupinternational.com
Reposify|
Cyjax|cyjax.com
Kroll|kroll.com
Aon; Stroz Friedberg|
Control Risks|controlrisks.com
Booz Allen Hamilton; Booz Allen|boozallen.com
Leidos|leidos.com
BAE Systems; BAE Systems Applied Intelligence|baesystems.com
Raytheon; Forcepoint Security Labs|
Northrop Grumman|northropgrumman.com
Verizon; Verizon DBIR|verizon.com
Nokia Threat Intelligence|
Ericsson|ericsson.com
Patriot Cyber Defense|
`;
