// Made by scripts/build-benign-hosts.ts from the MISP warning lists (CC0-1.0). Do not edit.

/** Sites that nearly everybody visits: Alexa, Cisco Umbrella, Google, Microsoft. */
export const POPULAR_HOSTS = `
ac google
ad google
ae amazon google
af google
ag google rezka
ai bale google
al google
am google
ao google
app cupfox
apple safebrowsing
ar google
arpa ipv4only resolver
art ddys
as google
at google
au google
az apa google oxu report
ba google
bd google
be google youtu yt
bf google
bg google remove
bh google
bi google
bid gogoanime
bj google
bn google
bo google
br google
bs google
bt google
bw google
by google
bz google
ca amazon canada google
cat google
cc fanbox google hao6v modao ptt smdyy wallhaven zhibo8
cd google
cf google
cg google
ch google
ci google
cl google
cloud skyhigh
cm google
cn 10086 189 360 52pojie 66law 9game acfun amazon azdns-migration-ns-validation feishu flash gmw google guancha iconfont ilive juejin kdocs leetcode mcmod mnw msn nga quark sina sinaimg singtelchina smartedu speedtest tapd thepaper weibo wjx wps xiaoman xuexi
co convertio erothots g google huggingface ibb lever t
co.ao google
co.bw google
co.ck google
co.cr google
co.id google shopee
co.il google
co.in google irctc
co.jp amazon dmm google msn rakuten yahoo
co.ke google
co.kr 11st gmarket google
co.ls google
co.ma google
co.mz google
co.nz google
co.th google lazada shopee
co.tz google
co.ug google
co.uk amazon bbc dailymail ebay google healthvault healthvault-ppe hotmail rightmove
co.uz google
co.ve google
co.vi google
co.za amazon google
co.zm google
co.zw google
com 11467 115 123pan 126 163 1688 178 18183 1drv 1fichier 2345 33across 360 360doc 360kuai 360yield 3dmgame 3lift 423down 4399 466453 51cto 51job 58 6080dy2 9gag a2z aadrm aaplimg accountcapabilities-pa.googleapis accuweather acrobat activehosted admob adnxs adobe adobedtm adobelogin adp adsafeprotected adsense advertisercommunity adwords agkn agoda ahhhhfs ahrefs airbnb airtable ajax.googleapis alibaba alibaba-inc alicdn aliexpress alipay aliyun aliyuncs amap amazon amazon-adsystem amazonaws amazontrust amd americanexpress amplitude android android.googleapis anjuke antfin anxia aol aparat app-analytics-services app-measurement apple applovin appsflyersdk artstation as asana askubuntu asos aspnetcdn asurascans asus atlassian att auth0 autodesk auvik avgle aznude azure azuredatacatalog b2clogin baidu bandcamp bankofamerica basecamp bbc bbsmax bdimg bdys01 bendibao bestbuy bet365 bilibili biligame billdesk binance bing bing-exp bing-int bitly blackboard blogger bloomberg bongacams book118 booking bootstrapcdn box boyfriendtv bp.blogspot brave braze britannica browser-intake-datadoghq businessinsider buzzfeed byjus bytedance calendly canva capitalg capitalone casalemedia ccschy cctv cdn-apple cdninstagram ceipmsn cengage chaoxing chapmanganato chase chatgpt chaturbate chegg chess china chinaz chiphell chrome chromebook chromecast chromewebstore.googleapis cisco citi clickup clientservices.googleapis cloudapp-preview cloudconvert cloudflare cloudflareinsights cnbc cnblogs cnet cnn cobrasearch codeplex coinbase coingecko coinmarketcap colamanhua comodoca concursolutions content-autofill.googleapis contextweb costco coupang crashlytics creativecdn creditkarma cricbuzz criteo crjpgate crunchyroll csp.withgoogle ctfile ctrip czzy01 dafont dailymotion dcinside deepl dell detik deviantart dhl digicert digikala digitalocean dingtalk discord discordapp discover discover-pa.googleapis discoverbing disneyplus dlsite dmm doc88 docin docker docusign dongchedi doordash dotomi douban doubleclick doubleclickbygoogle doubleverify douyin douyu drctcldfa drctcldfafwr dreamstime dribbble dropbox duck duckduckgo duolingo duosecurity dw e2ro ea eastday eastmoney ebay editorialmanager eeroup eitaa eksisozluk elb.us-east-1.amazonaws elpais emofid envato epicgames eporner equitydefault erome espn espncricinfo etsy eventbrite evernote excretekings exp-tas expedia experimentalconcerningsuck ezgif ezviz7 facebook fandom fang fantuanhd fapello faphouse fast fc2 fedex feedburner feedly feignthat feimaoyun fidelity figma firebaseinstallations.googleapis firebaselogging-pa.googleapis firebaselogging.googleapis firebaseremoteconfig.googleapis fiverr flashscore flashtalking flaticon flickr flipkart flurry fmkorea fontawesome fonts.googleapis foofle for-j forbes force forexfactory foxnews freelancer freepik froogle futbin gamerant gamersky gamespot geller-pa.googleapis genius getbootstrap getmicrosoftkey ggpht ghxi giphy gitee github gitlab glassdoor globalsign globo gmail gmodules godaddy gogle gogole goodreads googel googil googl google google-analytics google.fastly-edge googleadservices googleapps googlearth googlebot googlecommerce googledrive googlee googleearth googlemail googlemaps googlepagecreator googlescholar googlesource googlesyndication googletagmanager googletagservices googleusercontent googlevideo googlr goolge gooogle grammarly gsmarena gstatic gumroad gv gvt1 gvt2 habr hao123 hbomax hcaptcha hdfcbank hdmoli healthline healthvault healthvault-ppe hepsiburada hicloud hicloudcam hifini hm homedepot homeserver hostinger hotjar hotmail hotmail-int hotmart hotstar hp hqporner hsforms huaban huatu huawei huaweicloud hubspot huijiwiki hulu hupu huya ibm icicibank icloud icloud-content id5-sync ifeng ign ikea iloveimg ilovepdf imagetwist imasdk.googleapis imdb imgur indeed indexww indiamart indiatimes infobae inmobi instagram instructure intel internetdownloadmanager intuit investing investopedia ipredictive iqiyi issuu istockphoto ithome ixigua ixxx javatpoint javdb jd jetbrains jianshu jinritemai jnn-pa.googleapis jotform jquery juicyscore justdial justwatch kakaku kakao ke keyhole klaviyo kooora kuaishou lanhuapp lanzoug lanzoui lanzouw lanzoux launchdarkly leagueoflegends lectortmo leetcode lenovo liadm licdn liepin lijit like likecs linkedin list-manage live live-int live-partner livedoor livefilestore livefilestore-int livejasmin livejournal livemeeting localguidesconnect loom lowes lsrelayaccess lync made-in-china madewithcode maigoo mailchimp makeuseof manganato maps.googleapis marca mat6tube mdpi media-amazon mediafire medium meesho meetings.googleapis memex-pa.googleapis mercari merriam-webster mesh messenger mgtv mheducation mi microsoft microsoft-int microsoft365 microsoftcrmportals microsoftcrmportalstest microsoftonline microsoftonline-int microsoftonline-p microsoftonline-p-int microsoftprime microsoftprojecttokyo microsoftstore microsoftstream microsofttranslator microsoftvirtualacademy midjourney miro missav miyoushe monday moneycontrol motherless msftconnecttest msftncsi msftstatic msgamestudios msidentity msn msn-int msocdn mydrivers myhuaweicloud myworkday myworkdayjobs mzstatic namecheap nature naukri naveljutmistress naver nba netease netflix newrelic newtoki215 nexon nextdoor nexusmods nfl nike noodlemagazine note notifications-pa.googleapis npmjs nudgeworry nvidia nypost nytimes o8tv oaspapps oauth2.googleapis oauthaccountmanager.googleapis office office-int office365 officeppe okta olevod ondemand onedrive onelogin onenote onetag-sys onetrust online-convert onlyfans openai opendns opera optimizationguide-pa.googleapis optnx oracle oraclecloud osiextantly oup outbrain outlook outlook-int panoramio passwordsleakcheck-pa.googleapis patreon payoneer paypal pbiwebcontent pdfdrive pdffiller pearson people-pa.googleapis peoplestack-pa.googleapis pexels picasa pinduoduo pinimg pinterest pixabay pixlr play-fe.googleapis play.googleapis playstation playstoregatewayadapter-pa.googleapis pngtree poki pornhub pornone pornpics porntrex pornzog postrelease powerbi primevideo processon prod-lt-playstoregatewayadapter-pa.googleapis prototypewailrubber pubmatic qcc qidian qq qualtrics quantserve quillbot quizlet quora rakuten raw.githubusercontent razorpay readaloud.googleapis realsrv realtor redbubble reddit redditstatic redfin redgifs rediff redtube remotewebaccess reuters rfihub rlcdn roblox rottentomatoes roudoduor rt rubiconproject rule34video rumble runoob s-microsoft s-msft s-msn safebrowsing.googleapis sahibinden salesforce samsung sap sciencedirect scorecardresearch screenrant scribd sdo sectigo securitydomain-pa.googleapis segmentfault semrush service-now sex shaggyselectmast sharepoint sharepointonline sharethrough sheetvibe shein shiabank shopify shutterstock shuzhiduo similarweb sitescout sketchfab skype skypeassets sl-reverse slack smallpdf smallseotools smartadserver smzdm snapchat so socialmediagirls softonic sogou sohu solemnvine soundcloud spankbang spotify springer sqlazurelabs squarespace sspai stackadapt stackexchange stackoverflow steamcommunity steampowered storage.googleapis streamtape stripchat stripe studocu substack supertms superuser supjav surface surveymonkey sweepfrequencydissolved sxyprn syosetu t66y taboola tandfonline taobao tapad target taskassist-pa.googleapis tbcache td teachable teacherspayteachers teambition temu tencent thegamer theguardian theporndude thesaurus thingiverse thisvid tianyancha tiktok tiktokv timeanddate tistory tktube tmall tnaflix togetter tokopedia torob toutiao tradingview tragicbeyond translate.googleapis trello trendyol trip tripadvisor triplinkintl trustpilot tsetmc tumblr turn tutorialspoint tvmao twimg twitter txxx typeform uber udemy udn umbrella unity unpkg unsplash update.googleapis upornia ups uptobox uptodown upwork urchin usatoday usps v2ex varzesh3 vecteezy vimeo visualstudio vk vmware w3schools walmart washingtonpost wattpad wayfair waze weather webmd webpkgcache weebly weibo weiyun wellsfargo wetransfer whatsapp wikihow wiley windows windowsazure windowsmedia windowsphone windowsphone-int windowssearch windowsstore windowsupdate wise wix wlxrs woa wondershare wordpress wordreference wowhead wp wsj www.googleapis xbox xboxlive xero xfantazy xfinity xhamster xhamsterlive xiaohongshu xiaomi ximalaya xlivrdr xnxx xueqiu xunlei xvideos xxxxx520 y2mate yahoo yandex yangkeduo yelp yieldmo yiyouliao ylwt33 yoojia youdao youjizz youku youporn yourbestjournal youtube youtube-nocookie youtubeeducation youtubegaming youtubei.googleapis youzan ytimg yuque zaobao zapier zendesk zerodha zhaopin zhihu zhipin zillow zippyshare zoho zoominfo zoukankan zsxq zxxk zztongyun
com.af google
com.ag google
com.ai google
com.ar google mercadolibre
com.au amazon ebay google microsoft
com.bd google
com.bh google
com.bn google
com.bo google
com.br google microsoftstore uol
com.bz google
com.cn apple autohome chsi lenovo microsoftstore msn pconline sina zcool zol
com.co google
com.cu google
com.cy google
com.do google
com.ec google
com.eg google
com.et google
com.fj google
com.gh google
com.gi google
com.gt google
com.hk google microsoftstore
com.jm google
com.kh google
com.kw google
com.lb google
com.ly google
com.mm google
com.mt google
com.mx amazon google mercadolibre
com.my google shopee
com.na google
com.nf google
com.ng google
com.ni google
com.np google
com.om google
com.pa google
com.pe google
com.pg google
com.ph google lazada
com.pk google
com.pr google
com.py google
com.qa google
com.sa google
com.sb google
com.sg google
com.sl google
com.sv google
com.tj google
com.tr google microsoft
com.tw gamer google momoshop pchome
com.ua google
com.uy google
com.vc google
com.vn google
cr google
cu google
cv google
cx google
cy google
cz google idnes novinky seznam
de amazon bild ebay ebay-kleinanzeigen google spiegel t-online
desi xhamster18
dev amazon
dj google
dk google
dm google
do google
dz google
ec google
edu academia harvard mit
edu.cn tsinghua ustc zxx
ee google linktr
eg amazon google
es amazon google
et google
eu europa google
fi google live
fj google
fm google
fr amazon google microsoft
ga google
ge google
gf google
gg google
gh google
gi google
gl goo google
gle forms
gm google
gob.mx sat
goog nel pki telephony
google adtrafficquality ai blog com dns domains
gov ca irs nih nist state
gov.br acesso fazenda
gov.cn beijing chinatax court gd sz www
gov.tr turkiye
gov.uk www
gp google
gr google
gt google
guru jav
gy google
hk google
hn google
hr google
ht google
hu google
id google
ie google modern
il google
im elgoog google shimo
in amazon google hostinger payu
in-addr.arpa 23 3
io 1rx adobe bidr branch codepen gitee gofile google igram ioref itch netcraze opensea ouo pendo pushy sentry trouter veed vsassets
iq google
ir bankmellat bmi divar iau ikco rubika shaparak tamin
is archive google
it amazon aquila google kahoot redd
je google
jo google
jp ameblo atwiki blog doorblog game8 gamewith google livedoor nicovideo wikiwiki
ke google
kg google
kh google
ki google
kr google
kw google
kz google
la google hitomi
lb google
lc google
li google
live arca mgmt
lk google
lol iknight library
ls google
lt google
lu google
lv google
ly google
ma google
md google
me google hanime1 line loopme mybluehost proton t
mg google
microsoft cloud core static usercontent
mk google
ml google
mn google
ms afx appcenter clarity gfx gfx-int google pfx sfx sfx-df sfx-int svc
mt google
mu google
mv google
mw google
mx google yts
my google
mz google
na google
ne google
ne.jp docomo goo
net 17track 1e100 2mdn 5ch a-mo adform adobedc agemys ali213 animeflv apple-dns apple.map.fastly atlassian azure azure-apim azure-devices azure-int azurebiganalytics azuredatalake azuredatalakeanalytics azuredatalakestore azurehdinsight azurehdinsight-stage b02.azurefd battle behance bidswitch bing bytedance calculator cityheaven cloudapp-int cloudapp-preview clouddatahub cloudsink cloudwebappproxy cnki codecanyon com.akadns com.cdn.cloudflare com.edgekey com.edgesuite criteo crwdcntrl csdn d9ojso6xukdhq.cloudfront daum demdex docusign dogdrip dotaplabs doubleclick dsca.akamaiedge dscapi9.akamai dscb.akamaiedge dsce9.akamaiedge dscg.akamaiedge dscw154.akamai dytt8 e621 edge-consumer-static.azureedge eroterest ettoday everesttech facebook fastly fbcdn fuliba2023 fwmrm go-mpulse google googlezip gwfb hdinsightservices img-s-msn-com.akamaized javhdporn jb51 jjwxc jsdelivr liquipedia live live-int live-ppe management-azure-devices manatoki215 media mgmt-azure-api microsoftkonacompute microsoftonline microsoftonline-p minecraft msads msappproxy msauth msecnd msedge msftauth myanimelist nelreports netflix nflxso nhentai nr-data o365apps oaxyteek office office-int officeppe omtrdc onenote onlinedown openx oschina pixiv pixnet researchgate reverso savefrom sentinelone skype slickdeals slideshare smaato sourceforge speedtest stage-azurewebsites stage-o365apps syncxp taleo tampermonkey themeforest tokyomotion typekit virginm virtualearth vnexpress vsallin whatsapp windows windows-int windowsphone windowsphone-int xiaoheimi xpaywalletcdn-prod.azureedge yadongtube zune
nf google
ng google
ni google
nl google
no google
nr google
nu google
nz google mega
om google
org 4chan 4channel adsrvr ampproject apache archive archiveofourown arxiv bitbucket btnull byted cambridge chromium cookielaw coursera craigslist e-hentai ecosia emojipedia freecodecamp frontiersin geeksforgeeks google greasyfork ieee ipify khanacademy lencr lichess mangadex mayoclinic mozilla ntp pypi python rutracker telegram themoviedb vuejs whatbrowser wikimedia wikipedia wiktionary wnacg wordpress
org.cn moegirl
org.ve patria
pa google
pe google
ph archive google shopee
pk google
pl allegro google interia onet wp
pm booth
pn google
pr google
ps google
pt google
py google
qa google
ro google
rs google
ru aliexpress avito bunkr consultant dns-shop drom dzen gismeteo google gosuslugi hh kinopoisk lenta mail mos nalog ok ozon pikabu rambler ria sberbank wildberries ya yandex
rw google
sa amazon google
sb google
sbi onlinesbi
sc google
se google
sg google
sh google
si google
site fitgirl-repacks
sk google
sl google
sm google
sn google
so google notion
sr google
st google
su simpcity
sv google
td google
tg google
th google
tj google
tk google
tl google
tm google
tn google
to 1337x 9anime 9animetv dev fmovies google mangaraw pixhost quickconnect soap2day zoro
top vidhub
tr google
tt google
tv bilibili camwhores hanime iwara jable javmix meijutt noonoo26 subhd teads twitch
tw google shopee
tz google
ua google
ug google
uk google
uno anahitagirted
us aliexpress donmai google microsoftonline xiumi zoom
uy google
uz google
vc google
ve google
vg google
vi google
vip 18comic freeok
vn google shopee
vu google
wiki namu
work shaheed4u
ws google
xxx rule34
xyz abc coonandeg
yt dood
za google
zm google
zw google
`;

/** Shorteners of URLs and link collections: what they lead to says nothing of them. */
export const SHORT_LINK_HOSTS = `
ac sht
ae 2h hyp qr shorturl
af long
ai abre beacons mylinks
al mysoci
app milkshake
asia shorturl
at lnk reach shorturl taplink
ba dft
bb u
be hoo youtu
bio campsite conecta jingle juicy kyte l1nk lift linkin linkr lnk mtr ohmy sleek spf superprofile
biz bee4
by cut goo shor
bz etd zzb
cc linksta ppt reurl taplink tiny urled webz
ch adcrun
ci ci
cl n9
co 2no adcraft biolinky dub fzy golinks hopp hyperurl inlnk kutti liinks linkbio lnk lnkfy odesli qrkit snipfeed srink t x xshort
com 1url 3c5 42url adflav atomicurl bitly buzurl cektkp contactinbio downsad g.shrinkrl hootbio hyperfollow insprl iplogger kytelink later linkfire linkflit linknbio linkpop linkr linksshortcut lynxinbio maxiurl my5353 prettylinkpro qrcodedynamic rebrandly shorby shortquik shrinkrl shrtcnl sociatap socprofile tapkit temporary-url tinyarrows tinyurl tota2 twitthis twixar uniqode urless urltin usebiolink vtaurl vzturl
com.br link.umode minlink
com.vn bitly
cx lc
de merky qrco s.rlp ux9 wonderlink ykm
dev encurtador urlshort
digital linkin-bio
direct lnk
dk kortlink
do bit me2
ec shrt.bonosmles
edu.sg for
ee linki linktr mcaf s shorten tr
es zpag
eu xy2
fi spti
fm bio
fo komin
fr smurl urlz
gallery link
gd goo is v x
gl goo han
gov.sg go
gr aka
gs q
gy rb s sk
ht v
hu cszone
id amzn s
im iii ity linkto tr zws
in abrv ic9 idm ilang linkpilot lnkd longurl nanourly s.devh sl8 sprl
info biolink filoops rebrandly xlinkz
ink dazzl evrl lnk mez wonderl
io alllink cuty iiil keepo komi muse neya nov qr-codes s3r yu3 zpr
ir b2n i3l
is clik relink shorten
it flowto kutt smarturl tapk yu2
ki ln
la onx
lc bitly
li clc gog jii surl
link 2ly artist belea cal feed ggl jinglebio joy onne ouvaton postly shly snapto song
lol cml kyte
lu mjt
lv cur
ly adf bit buff cutt fun go magic ow rebrand snip t
me 2uuu 9lick coki heylink l.ead link mssg mub scrnch shorter spoo trimz tweez twixar urlr wp xtu
mk dwz
mobi myqrcode tinyurl
mp j
ms bx
mx ito
my hit
net link.zip qr yirra
new git
news ricardo
now clik
ooo aiy
org iplogger p6l yourls
page fig scanned set
pe tg
pr su
pro qrcodes urled
pt chatg
pw encr lnk
qa 7x
re lnkfi
rs sn
ru clck
run ln
sg for url
sh dub
si 4x dik
site bio biolink s59
so bom
space link
st po
su goo
tl id
to amzn d kutt linkfly o2o onelink q-r tyny u xso zurl
tt db
tv shorten
ua lnk
us cutt litby picz
vc bc
vg e tt
vip iurl
website biolink
ws bitly
xyz gg-l
`;

/** Services that tell a machine its own address. */
export const OWN_ADDRESS_HOSTS = `
am myip
app freegeoip
aws checkip.global.api
biz mioip
by myip
ca myip.knet whatismyip
cc ip-address myip
cf myip
ch mioip myip
cn ip ip.webmasterhome myip www.ip
co ifconfig ipapi
co.il myip
co.nz myip
co.uk geoip showmyip
com aboutmyip api.myip api.wipmania bearsmyip bot.whatismyipaddress checkip-waw.dyndns checkip.amazonaws checkip.dyndns checkip.narak checkmyip cmyip crymyip curlmyip dawhois db-ip e-localizaip extreme-ip-lookup findmyipaddress formyip geodatatool geoiptool get-myip icanhazip indirizzo-ip ip-1 ip-adress ip-api ip-info.ff.avast ip-score ip-secrets ip-who-is ip.amulex ip.chinaz ip.my-proxy ip.taobao ip138 ip2location ip2nation ipaddress ipaddresscheck ipchicken ipinfodb ipmonkey iptrackeronline ipv4bot.whatismyipaddress ipv6-test ipv6bot.whatismyipaddress mon-ip mycamip myexternalip myglobalip myip.dnsomatic myip.jacware myip.nmonitoring myip.opendns myip.ozymo myip.surfeasy myip.telespex myipaddress myipnow myipnumber myiponline shmyip show-ip showmemyip showmyip showmyipaddress showmyipnow tell-my-ip tracemyip tunnelbear ultratools vinflag whatismybrowser whatismyip whatismyip.akamai whatismyipaddress whatismypublicip whatsmyipaddress wtfismyip xmyip yougetsignal your-ip-address
com.ar showmyip
com.au myip.mysau
com.br localizaip myip whatismyip
com.cn dpool.sina
com.tw myip
com.ua myip
cz myip
de show-my-ip utrace
dk myip myip.sdu
edu myip.ua myip.uconn
es checkip.dyndns ip-addr myip vermiip
eu ip-adress meip myip showmyipaddress
fi myip
gr myip showmyip
ht myip
ie whatsmyip
info dnswatch hostip inet-ip ip-check ipchecker ipinfo mioip myip readip
io ipinfo l2 myip
is myip
it ilmioip keliweb mio-ip mioip
kz myip
la ip.tool
li whatismyip
live freegeoip
ma myip
me ident ifcfg ifconfig ip4 v4.ident v6.ident
ms myip
net check-my-ip checkip.dns.he cmyip curlmyip geoip.vmn ip-detect ip-whois ip.anysrc ipecho ipleak iplocation my-ip-address myip myip.dramor myip.israel myip.mudfish myip.northstate myipinfo showip showipinfo smart-ip trackip whatismyip whatsmyip whatsmyipaddress whereisip whoer youip
net.br meuip
nl myip
nu ip.tyk myip
org api.ipify checkip.dyndns findmyip getmyip ip-info ipaddress ipify iplogger mioip myip.dnsdynamic myip.shorty myip.v6shell mylocation sfml-dev tracemyip whatismyip whatismyip.everdot whats-my-ip-address whatsmyip
pk ip.cctv
report myip
ru 2ip ip-address ip-ping ip.mail iplogger myip
se myip myip.heltech
sr myip.rs
tk myip
tools 2ip
tw myip myip.easylife
us whatmyip whatsmyip yourip
win mioip
xyz ip-info
zone myip
`;

/** Analysis services, and sites of those who write about malware. */
export const RESEARCH_HOSTS = `
as reverse.put
be 0x1338.blogspot bartblaze.blogspot blog.rootshell comgenjournal.blogspot contagiodump.blogspot cyb3rsleuth.blogspot henrybasset.blogspot informationonsecurity.blogspot ossectools.blogspot persaxac.blogspot www.ewon www.ibpt
ca blog.idiom citizenlab www.vicheck
ch feodotracker.abuse security.web.cern securityblog.switch sslbl.abuse www.abuse www.govcert.admin www.melani.admin zeustracker.abuse
cn threatbook
co securityaffairs t
co.jp www.lac
co.kr www.hauri
co.uk arstechnica cyb3rsleuth.blogspot myonlinesecurity www.bbc www.pwc www.theregister
com about-threats.trendmicro access.redhat alienvault-labs-garage.googlecode analyze.intezer app.response.ncr app.sndbox app.threatconnect arstechnica artemonsecurity asec.ahnlab asert.arbornetworks autofocus.paloaltonetworks aviatrix25.rssing b161268c3bf5a87bc67309e7c870820f5f39f672.googledrive badcyber baesystemsai.blogspot bartblaze.blogspot blog.0x3a blog.9bplus blog.airbuscybersecurity blog.anomali blog.appriver blog.avast blog.barracuda blog.bit9 blog.cassidiancybersecurity blog.cert.societegenerale blog.checkpoint blog.compass-security blog.crowdstrike blog.cyber4sight blog.cylance blog.didierstevens blog.domaintools blog.dragonthreatlabs blog.dynamoo blog.eclecticiq blog.emsisoft blog.erratasec blog.fireeye blog.fortinet blog.fox-it blog.gdatasoftware blog.ioactive blog.kaspersky blog.knownsec blog.linuxmint blog.lookout blog.malwarebytes blog.malwareclipboard blog.malwaretracker blog.morphisec blog.netlab.360 blog.newskysecurity blog.opendns blog.pagefair blog.ropchain blog.secdo blog.sensecy blog.sonicwall blog.talosintel blog.talosintelligence blog.threatstop blog.trendmicro blog.zimperium blogs.bromium blogs.cisco blogs.forcepoint blogs.mcafee blogs.norman blogs.quickheal blogs.rsa blogs.securiteam blogs.sophos blogs.technet blogs.technet.microsoft breakingmalware business.kaspersky camas.comodo cape.contextis capesandbox carbonblack cdn.securelist code4hk.hackpad community.blueliv community.qualys community.rapid7 community.riskiq community.rsa community.saas.hpe community.ubnt community.websense contagiodump.blogspot cryptam csecybsec cybersecurity.att cyberx-labs cys-centrum cysinfo ddanchev.blogspot ddecode ddos.arbornetworks devcentral.f5 didierstevens digitasecurity dns.robtex documents.trendmicro download.bitdefender download.microsoft dragos easyviruskilling edu.arabsgate en.community.dell enterprise.norman eromang.zataz eternal-todo exchange.xforce.ibmcloud extraexploit.blogspot f5 file.gdatasoftware forums.malwarebytes foxglovesecurity freebeacon ghostbin gist.github gist.githubusercontent github gizmodo go.recordedfuture groups.google hazmalware.wordpress heimdalsecurity helpx.adobe home.mcafee hybrid-analysis ics-cert.kaspersky info.baesystemsdetica info.isightpartners info.lookout info.phishlabs infoarmor infotomb insider.domaintools intelcrawler ioc.forensicartifacts iocbucket jevereg.amnpardaz joesandbox kaspersky kasperskycontenthub kc.mcafee koodous krebsonsecurity kyuutaro.wordpress la.trendmicro lab.anchiva labs.alienvault labs.bitdefender labs.lastline labs.m86security labs.opendns labs.umbrella labsblog.f-secure lavasoft lists.clean-mx live.paloaltonetworks malware.dontneedcoffee malware.prevenity malwarebreakdown malwareconfig malwaredb.malekal malwarelab.zendesk malwr malwrpost.wordpress mandiant marcmaiffret mcafee medium middleeastmalware.blogspot mjolnirsecurity mobile.reuters mobile.twitter money.cnn morphians.wordpress motherboard.vice my.opera nakedsecurity.sophos news.drweb news.netcraft newsroom.trendmicro normanshark noticeofpleadings novetta now.avg nyxbone objective-see otx.alienvault pages.arbornetworks paloaltonetworks panacea.threatgrid phishme podcasts.mcafee portal.sec.ibm productforums.google proofpoint public.gdatasoftware puluka pwc.blogs raw.github raw.githubusercontent reaqta remchp research.zscaler researchcenter.paloaltonetworks resources.infosecinstitute resources.netskope reversewhois.domaintools s3-eu-west-1.amazonaws s3-us-west-2.amazonaws sandbox.deepviz securelist securingtomorrow.mcafee security.googleblog securityblog.s21sec securityfactory.tistory securityintelligence securityledger sensorstechforum sentinelone sigmasearchengine sites.google sjc1-te-ftp.trendmicro sophosnews.files.wordpress stackoverflow stopmalvertising sub0day support.microsoft symantec talosintel techcrunch techhelplist technet.microsoft telussecuritylabs thehackernews theintercept threatconnect threatgeek.typepad threatintel.proofpoint threatpost tif.mcafee tools.cisco totalhash twitter usa.kaspersky v2ex vb.vip600 virusguides virusradar virustotal vms.drweb webcache.googleusercontent whoisology williamshowalter www.4armed www.alienvault www.aptgroups www.aqniu www.arbornetworks www.baesystems www.bangkokpost www.bellingcat www.blackhat www.bleepingcomputer www.bloomberg www.bluecoat www.blueliv www.broadanalysis www.ca www.carbonblack www.checkpoint www.clearskysec www.cloudsek www.cmcm www.cobaltstrike www.codeandsec www.commandfive www.coresecurity www.crowdstrike www.csoonline www.cybereason www.cyberengineeringservices www.cyberesi www.cybermerchantsofdeath www.cyberoam www.cyberscoop www.cybersixgill www.cybersquared www.cyintanalysis www.cylance www.cymmetria www.cyphort www.damballa www.daniweb www.darkreading www.devttys0 www.digitalbond www.digitalshadows www.drchaos www.dropbox www.emc www.endgame www.exploit-db www.f-secure www.facebook www.fidelissecurity www.fireeye www.flashpoint-intel www.fortinet www.fox-it www.gdatasoftware www.group-ib www.guardicore www.helpnetsecurity www.hotforsecurity www.hybrid-analysis www.infosecdailynews www.infosecurity-magazine www.intego www.intezer www.invincea www.isightpartners www.joesandbox www.kahusecurity www.kaspersky www.kpmg www.kudelskisecurity www.lacoon www.lancope www.lexsi www.listaspam www.liveleak www.macrumors www.macworld www.malware-reversing www.malwaredigger www.malwaretech www.malwaretracker www.mandiant www.mcafee www.mediafire www.microsoft www.mysonicwall www.nccgroup www.netresec www.netsarang www.netskope www.norse-corp www.noticeofpleadings www.novetta www.nsslabs www.nttsecurity www.nytimes www.nyxbone www.operationblockbuster www.oracle www.paloaltonetworks www.pandasecurity www.pcmag www.phishtank www.prensa www.prnewswire www.proofpoint www.rackspace www.recordedfuture www.reddit www.reuters www.reversinglabs www.riskiq www.robtex www.rooksecurity www.root9b www.rsa www.rsaconference www.scmagazine www.seculert www.securelist www.securemac www.secureworks www.securityweek www.sentinelone www.serkey www.shodanhq www.skycure www.sophos www.symantec www.talosintel www.technologyreview www.thesafemac www.threatconnect www.threatexpert www.threatgeek www.threatstop www.threatstream www.threattracksecurity www.trendmicro www.trustwave www.virusbtn www.virusbulletin www.virusradar www.virustotal www.vkremez www.volexity www.votiro www.washingtontimes www.welivesecurity www.whoismind www.windowscentral www.wired www.wordfence www.xylibox www.youtube www.zdnet www.zscaler www2.fireeye yararules zairon.wordpress zerophagemalware zulu.zscaler
com.au www.itnews
com.es contagiodump.blogspot lockboxx.blogspot
cx recon
cz www.scam
de blog.trendmicro contagiodump.blogspot events.ccc forum.computerbetrug itsicherheitsblog journeyintoir.blogspot phishing-mails.blogspot www.bsk-consulting www.dfn-cert www.heise www.link11 www.polizei-praevention www.spiegel www.verfassungsschutz
dk fe-ddis marcoramilli.blogspot soc.tdc www.blacknurse www.csis
edu isc.sans resources.sei.cmu
edu.cn sanddroid.xjtu
ee sandbox.pikker
es www.securityartwork
eu blog.mxlab gtrack.h3x wiki.egi
fr b0n1.blogspot baesystemsai.blogspot benkowlab.blogspot malware.sekoia malwarejake.blogspot www.gdata www.sekoia
fyi detection
ge tria
gouv.fr www.cert.ssi
gov cisa ics-cert.us-cert nvd.nist www.us-cert
gov.ge dea
gov.ua cert
gov.uk www.ncsc
gov.vn e
guru morris
hu blog.crysys www.crysys
i iranthreats.github
ie blog.eset
info blockchain kernelmode www.kernelmode www.marc www.wirtschaftsschutz
int www.wipo
io anlyz bitninja censys cymon gchq.github iranthreats.github mlwre.github rednaga takahiroharuyama.github urlscan www.icebrg
it marcoramilli.blogspot reverse www.agi www.reverse
jp blog.0day
kz kz-cert
li ocelot
link luminosity
lt www.kam
lu 2014.hack baesystemsai.blogspot bartblaze.blogspot bgpranking.circl contagiodump.blogspot cve.circl garwarner.blogspot pastebin securitymadein www.circl www.eldo www.malware www.rtl
me malwarefor sync
mn blog.safebit
mx www.malware.unam
name christophe.rieunier
net bgpmon blog.cari blog.macnica blog.sucuri boomstick.emergingthreats cdn2.hubspot doc.emergingthreats emergingthreats enigma0x3 info.publicintelligence labs.sucuri malware-traffic-analysis microsoft morphick publicintelligence research.riskiq sf.riskiq sitecheck.sucuri targetedthreats techanarchy thisissecurity urlquery www.antiy www.certego www.ilspy www.malware-traffic-analysis www.packetmail www.slideshare
ninja dirtycow
nl falconforce marcoramilli.blogspot security-is-just-an-illusion.blogspot shoplift.byte www.ad
no download01.norman passivedns.mnemonic
or.jp blog.jpcert
or.kr www.krcert
org akana.mobiseclab assets.documentcloud attack.mitre blog.deniable blog.kleissner blog.malwarebytes blog.malwaremustdie blog.passivetotal blog.shadowserver blog.team-cymru blog.xanda citizenlab cryptome cyber-peace detux digital-forensics.sans dnsdb.isc drops.wooyun en.wikipedia firstlook forum.nginx holisticinfosec ics.sans joedd.joesecurity joesecurity labs.snort malware-research netzpolitik paper.seebug passivetotal permalink.gmane pytosquatting r.virscan reqrypt seclists securitydaily ubuntuforums undroid.av-comparatives vrt-blog.snort web.archive wepawet.iseclab www.419scam www.cve.mitre www.deependresearch www.defcon www.dshield www.eff www.passivetotal www.threatminer
pl niebezpiecznik www.cert zaufanatrzeciastrona
pr kas
pro www.tigersecurity
ru 2014.zeronights securelist serveradmin vms.drweb
run app.any
se missatsamtal
sexy sec
sg www.vxsecurity
sk www.nbu.gov
vn bizlive
wtf cyber
xyz book.hacktricks
`;

/** Hashes of empty files and of common harmless ones. */
export const KNOWN_HASHES = `
01ba4719c80b6fe911b091a7c05124b64eeece964e09c058ef8f9805daca546b
048846ed8ed185a26394adeb3f63274d1029bbd59cffa8e73a4ef8b19456de1d
06f7826c2862d184a49e3672c0aa6097b11e7771a4bf613ec37941236c1a8e20
07c4c7ae2c4c7cb3ccd2ba9cd70a94382395ca8e2b0312c1631d09d790b6db33
0f343b0931126a20f133d67c2b018a3b
10400c6faf166902b52fb97042f1e0eb
125da188e26bd119ce8cad7eeb1fc2dfa147ad47
16e8e953c65d610c3bfc595240f3f5b7
183d0929423da2aa83441ee625de92b213f33948
1ceaf73df40e531df3bfb26b4fb7cd95fb7bff1d
200ceb26807d6bf99fd6f4f0d1ca54d4
231a802e6ff1fae42f2b12561fff2767d473210b
2daeaa8b5f19f0bc209d976c02bd6acb51b00b0a
325472601571f31e1bf00674c368d335
4194d1706ed1f408d5e02d672777019f4d5385c766a8c6ca8acba3167d36a7b9
41f958d2d3e9ed4504b6a8863fd72b49
4a15a6777284035dfd8df4ecf496b4f0557a9cc4ffaaf5887659031e843865e1
4b298058e1d5fd3f2fa20ead21773912a5dc38da3c0da0bbc7de1adfb6011f1c
4b6c7f3146f86136507497232d2f04a0
4dde54cfc600dbd9a610645d197a632e064115ffaa3a1b595c3a23036e501678
5ba93c9db0cff93f52b521d7420e43f6eda2784f
5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
605db3fdbaff4ba13729371ad0c4fbab3889378e
60cacbf3d72e1e7834203da608037b1bf83b40e8
620f0b67a91f7f74151bc5be745b7110
68b329da9893e34099c7d8ad5cb9c940
6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d
72c2dbbb1fe642073002b30987fcd68921a6b140
7eb70257593da06f682a3ddda54a9d260d4fc514f645237f5ca74b08f8da61a6
8094af5ee310714caebccaeee7769ffb08048503ba478b879edfef5f1a24fefe
81051bcc2cf1bedf378224b0a93e2877
86f1895ae8c5e8b17d99ece768a70732
8a798890fe93817163b10b5f7bd2ca4d25d84c52739a645a889c173eee7d9d3d
93b885adfe0da089cdf634904fd59f71
995c770caeb45f7f0c1bc3affc60f11d8c40e16027df2cf711f95824f3534b6f
a11a2f0cfe6d0b4c50945989db6360cd
a6105c0a611b41b08f1209506350279e
ad7facb2586fc6e966c004d7d1d16b024f5805ff7cb47c7a85dabd8b48892ca7
adc83b19e793491b1c6ea0fd8b46cd9f32e592fc
b1442e85b03bdcaf66dc58c7abb98745dd2687d86350be9a298a1d9382ac849b
b3aca92c793ee0e9b1a9b0a5f5fc044e05140df3
b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c
b6f9aa44c5f0565b5deb761b1926e9b6
ba8ab5a0280b953aa97435ff8946cbcbb2755a27
c4232ddd4d37b9c0884bd44d8476578c54d7f98d58945728e425736a6a07e102
c5e389341a0b19b6f045823abffc9814
c82cee5f957ad01068f487eecd430a1389e0d922
c929701c67a05f90827563eedccf5eba8e65b2da970189a0371f28cd896708b8
c99a74c555371a433d121f551d6c6398
cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e
d14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f
d378bffb70923139d6a4f546864aa61c
d3b07384d113edec49eaa6238ad5ff00
d41d8cd98f00b204e9800998ecf8427e
d5502a1d00787d68f548ddeebbde1eca5e2b38ca
d583c3aa489ed954df3be71e71deae3a9895857e
d991c16949bd5e85e768385440e18d493ce3aa46
da39a3ee5e6b4b0d3255bfef95601890afd80709
deabe082bc0f0f503292e537b2675c7c93dca40f
df4e26a04a444901b95afef44e4a96cfae34690fff2ad2c66389c70079cdff2b
e24133dd836d99182a6227dcf6613d08
e2516fcd1573e70334c8f50bee5241cdfdf48a00
e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
e5a00aa9991ac8a5ee3109844d84a55583bd20572ad3ffcd42792f3c36b183ad
e617348b8947f28e2a280dd93c75a6ad
f00aa51c2ed8b2f656318fdc01ee1cf5441011a4
f1d2d2f924e986ac86fdf7b36c94bcdf32beec15
f6d380b256b0e66ef347adc78195fd0f228b3e33
fa8715078d45101200a6e2bf7321aa04
fb360f9c09ac8c5edb2f18be5de4e80ea4c430d0
fc4623b113a1f603c0d9ad5f83130bd6de1c62b973be9892305132389c8588de
`;
