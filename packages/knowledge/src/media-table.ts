/** News media and trade press. One line each: name; other names | domains. */
export const MEDIA_TABLE = `
Reuters; Thomson Reuters|reuters.com
Associated Press; AP; The Associated Press; AP News|apnews.com
Agence France-Presse; AFP; Agence France Presse|afp.com
dpa; Deutsche Presse-Agentur|dpa.com
ANSA|ansa.it
EFE|efe.com
Anadolu Agency; Anadolu; AA|aa.com.tr
Interfax|interfax.com, interfax.ru
TASS; Itar-Tass|tass.com, tass.ru
RIA Novosti|ria.ru
Sputnik|sputniknews.com
RT; Russia Today|rt.com
Xinhua; Xinhua News Agency|xinhuanet.com, news.cn
Global Times|globaltimes.cn
China Daily|chinadaily.com.cn
CGTN|cgtn.com
Kyodo; Kyodo News|kyodonews.net
Yonhap; Yonhap News Agency|yna.co.kr
KCNA; Korean Central News Agency|kcna.kp
IRNA; Islamic Republic News Agency|irna.ir
Fars News; Fars News Agency; Fars|farsnews.ir
Tasnim; Tasnim News Agency|tasnimnews.com
Mehr News; Mehr News Agency|mehrnews.com
Press TV; PressTV|presstv.ir
ISNA|isna.ir
Iran International|iranintl.com
Radio Farda|radiofarda.com
Ukrinform|ukrinform.net
Ukrainska Pravda|pravda.com.ua
Kyiv Independent; The Kyiv Independent|kyivindependent.com
Kyiv Post|kyivpost.com
Interfax-Ukraine|interfax.com.ua
Suspilne|suspilne.media
Bloomberg; Bloomberg News|bloomberg.com
BBC; BBC News; British Broadcasting Corporation|bbc.com, bbc.co.uk
BBC Persian|
The Guardian; Guardian|theguardian.com
The Times|thetimes.co.uk, thetimes.com
The Telegraph; Daily Telegraph|telegraph.co.uk
The Independent|independent.co.uk
Financial Times; FT|ft.com
The Economist|economist.com
Sky News|news.sky.com
ITV News|itv.com
Channel 4 News|channel4.com
Daily Mail; Mail Online|dailymail.co.uk
The New York Times; New York Times; NYT|nytimes.com
The Washington Post; Washington Post; WaPo|washingtonpost.com
The Wall Street Journal; Wall Street Journal; WSJ|wsj.com
USA Today|usatoday.com
Los Angeles Times; LA Times|latimes.com
Politico; POLITICO; Politico Europe|politico.com, politico.eu
Axios|axios.com
The Hill|thehill.com
CNN|cnn.com
NBC News; NBC|nbcnews.com
ABC News|abcnews.go.com
CBS News; CBS|cbsnews.com
Fox News|foxnews.com
NPR; National Public Radio|npr.org
PBS; PBS NewsHour|pbs.org
CNBC|cnbc.com
Forbes|forbes.com
Fortune|fortune.com
Business Insider; Insider|businessinsider.com
Newsweek|newsweek.com
Time Magazine|time.com
The Atlantic|theatlantic.com
Foreign Policy|foreignpolicy.com
The Intercept|theintercept.com
ProPublica|propublica.org
The Daily Beast; Daily Beast|thedailybeast.com
Vice; VICE; Motherboard; Vice News|vice.com
404 Media|404media.co
Zetter; Zero Day|zetter-zeroday.com
Voice of America; VOA|voanews.com
Radio Free Europe/Radio Liberty; RFE/RL; Radio Free Europe; RFERL|rferl.org
Radio Free Asia; RFA|rfa.org
Deutsche Welle; DW|dw.com
Euronews|euronews.com
EUobserver|euobserver.com
Euractiv; EURACTIV|euractiv.com
Al Jazeera; Aljazeera|aljazeera.com
Al Arabiya|alarabiya.net
Al-Monitor; Al Monitor|al-monitor.com
Middle East Eye|middleeasteye.net
The National|thenationalnews.com
Gulf News|gulfnews.com
Arab News|arabnews.com
The Jerusalem Post; Jerusalem Post|jpost.com
Haaretz; Ha'aretz|haaretz.com
The Times of Israel; Times of Israel|timesofisrael.com
Ynet; Ynetnews|ynet.co.il, ynetnews.com
Calcalist; CTech|calcalist.co.il, calcalistech.com
Globes|globes.co.il
Kan News|kan.org.il
BalkanInsight; Balkan Insight; BIRN; Balkan Investigative Reporting Network|balkaninsight.com
Exit News; Exit.al; Exit|exit.al
Tirana Times|tiranatimes.com
Top Channel|top-channel.tv
Euronews Albania|euronews.al
Albanian Daily News|albaniandailynews.com
Gazeta Shqiptare|gsh.al
Shqiptarja; Shqiptarja.com|shqiptarja.com
Panorama|panorama.com.al
Lapsi|lapsi.al
Politiko|politiko.al
RTSH|rtsh.al
A2 CNN|a2news.com
Klan; TV Klan|tvklan.al
Koha Ditore; Koha|koha.net
Kallxo|kallxo.com
Prishtina Insight|prishtinainsight.com
European Western Balkans|europeanwesternbalkans.com
Vijesti|vijesti.me
N1|n1info.com
B92|b92.net
Politika|politika.rs
Danas|danas.rs
Jutarnji list|jutarnji.hr
Index.hr|index.hr
Dnevnik|dnevnik.bg
Kathimerini; ekathimerini|kathimerini.gr, ekathimerini.com
Hurriyet; Hürriyet Daily News|hurriyetdailynews.com
Daily Sabah|dailysabah.com
Der Spiegel; Spiegel; SPIEGEL|spiegel.de
Die Zeit; ZEIT; Zeit Online|zeit.de
Frankfurter Allgemeine Zeitung; FAZ; Frankfurter Allgemeine|faz.net
Süddeutsche Zeitung; SZ; Sueddeutsche Zeitung|sueddeutsche.de
Die Welt; WELT|welt.de
Bild; BILD|bild.de
Handelsblatt|handelsblatt.com
Tagesschau; tagesschau|tagesschau.de
ARD|ard.de
ZDF|zdf.de
Bayerischer Rundfunk|br.de
NDR|ndr.de
WDR|wdr.de
taz|taz.de
Tagesspiegel; Der Tagesspiegel|tagesspiegel.de
netzpolitik.org; Netzpolitik|netzpolitik.org
heise; heise online; Heise; heise Security; heise security|heise.de
Golem; Golem.de|golem.de
Der Standard|derstandard.at
ORF|orf.at
Die Presse|diepresse.com
Neue Zürcher Zeitung; NZZ|nzz.ch
SRF|srf.ch
Tages-Anzeiger|tagesanzeiger.ch
Le Monde|lemonde.fr
Le Figaro|lefigaro.fr
Libération|liberation.fr
Les Echos; Les Échos|lesechos.fr
France 24; FRANCE 24|france24.com
France Info; franceinfo|francetvinfo.fr
Mediapart|mediapart.fr
Next INpact|nextinpact.com
Numerama|numerama.com
LeMagIT; Le Mag IT|lemagit.fr
Zataz; ZATAZ|zataz.com
La Repubblica; Repubblica|repubblica.it
Corriere della Sera|corriere.it
La Stampa|lastampa.it
Il Sole 24 Ore|ilsole24ore.com
Il Fatto Quotidiano|ilfattoquotidiano.it
Rai News; RaiNews|rainews.it
Red Hot Cyber|redhotcyber.com
El País; El Pais|elpais.com
El Mundo|elmundo.es
La Vanguardia|lavanguardia.com
ABC.es|abc.es
RTVE|rtve.es
Público|publico.pt, publico.es
De Volkskrant; Volkskrant|volkskrant.nl
NRC|nrc.nl
NOS|nos.nl
De Standaard|standaard.be
VRT|vrt.be
Le Soir|lesoir.be
The Brussels Times; Brussels Times|brusselstimes.com
Dagens Nyheter|dn.se
SVT|svt.se
NRK|nrk.no
Aftenposten|aftenposten.no
Yle|yle.fi
Helsingin Sanomat|hs.fi
Politiken|politiken.dk
ERR; ERR News|err.ee
Postimees|postimees.ee
Delfi|delfi.ee, delfi.lt, delfi.lv
LRT|lrt.lt
LSM|lsm.lv
Gazeta Wyborcza|wyborcza.pl
Rzeczpospolita|rp.pl
Onet|onet.pl
CyberDefence24|cyberdefence24.pl
Niebezpiecznik|niebezpiecznik.pl
Kommersant|kommersant.ru
Vedomosti|vedomosti.ru
Novaya Gazeta|novayagazeta.ru
Meduza|meduza.io
The Insider|theins.ru
Moscow Times; The Moscow Times|themoscowtimes.com
Izvestia|iz.ru
RBC|rbc.ru
Forbes Russia|forbes.ru
South China Morning Post; SCMP|scmp.com
The Straits Times; Straits Times|straitstimes.com
Channel NewsAsia; CNA|channelnewsasia.com
Nikkei; Nikkei Asia|nikkei.com
NHK|nhk.or.jp
The Japan Times; Japan Times|japantimes.co.jp
Asahi Shimbun|asahi.com
Yomiuri Shimbun|yomiuri.co.jp
Korea Herald; The Korea Herald|koreaherald.com
NK News|nknews.org
Taipei Times|taipeitimes.com
Focus Taiwan|focustaiwan.tw
The Hindu|thehindu.com
Times of India; The Times of India|timesofindia.indiatimes.com
Indian Express; The Indian Express|indianexpress.com
Hindustan Times|hindustantimes.com
Dawn|dawn.com
Sydney Morning Herald; The Sydney Morning Herald|smh.com.au
The Australian|theaustralian.com.au
ABC Australia|abc.net.au
iTnews|itnews.com.au
CBC; CBC News|cbc.ca
Globe and Mail; The Globe and Mail|theglobeandmail.com
Toronto Star|thestar.com
La Nación|lanacion.com.ar, nacion.com
Folha de S.Paulo; Folha|folha.uol.com.br
Computer Weekly; ComputerWeekly; ComputerWeekly.com|computerweekly.com
Computerworld|computerworld.com
ZDNet; ZDNET|zdnet.com
Ars Technica|arstechnica.com
BleepingComputer; Bleeping Computer|bleepingcomputer.com
The Record; The Record by Recorded Future; Recorded Future News|therecord.media
Wired; WIRED|wired.com
TechCrunch|techcrunch.com
The Verge|theverge.com
Gizmodo|gizmodo.com
Engadget|engadget.com
Mashable|mashable.com
CNET|cnet.com
PCMag; PC Magazine|pcmag.com
PC World; PCWorld|pcworld.com
MIT Technology Review|technologyreview.com
The Register; El Reg|theregister.com, theregister.co.uk
CyberScoop; Cyberscoop|cyberscoop.com
StateScoop; FedScoop|fedscoop.com
Dark Reading; DarkReading|darkreading.com
SecurityWeek; Security Week|securityweek.com
SC Media; SC Magazine|scmagazine.com, scworld.com
The Hacker News; Hacker News|thehackernews.com
Infosecurity Magazine; Infosecurity|infosecurity-magazine.com
Help Net Security|helpnetsecurity.com
Security Affairs; SecurityAffairs|securityaffairs.com
KrebsOnSecurity; Krebs on Security|krebsonsecurity.com
Threatpost|threatpost.com
HackRead|hackread.com
DataBreaches.net; DataBreaches|databreaches.net
Graham Cluley|grahamcluley.com
Schneier on Security|schneier.com
CSO; CSO Online|csoonline.com
Cybersecurity Dive|cybersecuritydive.com
Decipher|duo.com
Risky Business; Risky Biz|risky.biz
BankInfoSecurity; Bank Info Security; GovInfoSecurity|bankinfosecurity.com, govinfosecurity.com
HealthcareInfoSecurity|healthcareinfosecurity.com
Industrial Cyber|industrialcyber.co
Cyber Daily|cyberdaily.au
Cybernews; CyberNews|cybernews.com
TechTarget|techtarget.com
TechRadar|techradar.com
Tom's Hardware|tomshardware.com
Silicon; Silicon UK|silicon.co.uk
Tech Monitor|techmonitor.ai
Nextgov; Nextgov/FCW|nextgov.com
Defense One|defenseone.com
C4ISRNET|c4isrnet.com
Breaking Defense|breakingdefense.com
SpaceNews; Space News|spacenews.com
Via Satellite; Satellite Today|satellitetoday.com
Lawfare|lawfaremedia.org
Just Security|justsecurity.org
War on the Rocks|warontherocks.com
Cyber Peace Institute; CyberPeace Institute|cyberpeaceinstitute.org
Council on Foreign Relations; CFR|cfr.org
Carnegie Endowment|carnegieendowment.org
Atlantic Council|atlanticcouncil.org
CSIS Strategic Technologies|csis.org
Wikipedia|wikipedia.org
`;
