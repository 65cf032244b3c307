import type { ProblemCatalogue } from "../../problem-words.ts";

export const access: ProblemCatalogue = {
  "access-confirmation-needed": [
    "Ajo që kërkohet është e ndjeshme, dhe hyrja e fundit ishte para më shumë se një çerek ore.",
    "Jepni përsëri fjalëkalimin, ose hyni përsëri; pastaj kërkojeni edhe një herë.",
  ],
  "access-cross-site": [
    "Një faqe tjetër, ose një formular, bëri kërkesë në emrin tuaj.",
    "Përdorni vetë faqen e Kullës; një program dërgon një çelës API.",
  ],
  "access-denied": [
    "Roli juaj nuk e lejon këtë.",
    "Pyetni një administrator të çështjes ose atë që drejton hapësirën e punës.",
  ],
  "access-host-unknown": [
    "Kërkesa përmend një emër serveri të cilit ky server nuk i përgjigjet.",
    "Përdorni adresën që shfaq `kulla serve`, ose shtojeni këtë emër me --origin.",
  ],
  "access-last-admin": [
    "Nuk do të mbetej askush që drejton hapësirën e punës ose çështjen.",
    "Bëni më parë dikë tjetër administrator.",
  ],
  "access-link-spent": [
    "Lidhja njëpërdorimshe është përdorur, është tepër e vjetër, ose vjen nga një server që është ndalur.",
    "Hapni lidhjen më të re që ka shfaqur `kulla serve`.",
  ],
  "access-listening-unsafe": [
    "Serveri do të pranonte lidhje nga jashtë kësaj makine pa llogari ose pa enkriptim.",
    "Shtoni --team, dhe --tls-cert me --tls-key ose --behind-proxy; ose kufizojeni te 127.0.0.1.",
  ],
  "access-locked-out": [
    "Tepër hyrje me këtë emër, ose nga kjo adresë, kanë dështuar.",
    "Prisni aq sa thotë përgjigjja; çdo dështim tjetër e zgjat, deri në një çerek ore.",
  ],
  "access-name-taken": [
    "Ka tashmë një llogari me këtë emër ose me këtë adresë e-poste.",
    "Zgjidhni një emër tjetër, ose ndryshoni llogarinë ekzistuese.",
  ],
  "access-oidc-refused": [
    "Hyrja me OpenID Connect nuk përfundoi mirë: nisi diku tjetër, zgjati tepër, ose nuk gjen askënd këtu.",
    "Niseni hyrjen nga e para; nëse nuk gjen askënd këtu, kërkoni një llogari nga ai që drejton hapësirën e punës.",
  ],
  "access-password-weak": [
    "Fjalëkalimi është tepër i shkurtër, tepër i gjatë, ose ndër ata që merren me mend të parët.",
    "Zgjidhni të paktën 12 shenja që nuk janë fjalëkalim i zakonshëm: disa fjalë që s’kanë lidhje me njëra-tjetrën.",
  ],
  "access-second-factor-demanded": [
    "Hapësira e punës kërkon nga kjo llogari një faktor të dytë, të cilin ende nuk e ka.",
    "Vendoseni te Cilësimet, Llogaria juaj; deri atëherë asgjë tjetër nuk është e hapur.",
  ],
  "access-second-factor-needed": [
    "Llogaria ka një faktor të dytë: hyrja kërkon një kod të aplikacionit të kodeve, ose kodi i dhënë nuk përputhet.",
    "Jepni gjashtë shifrat që tregon tani aplikacioni, ose një kod rikthimi; secili vlen një herë.",
  ],
  "access-sign-in-needed": [
    "Kërkesa nuk ka as seancë, as çelës API të vlefshëm.",
    "Hyni, ose hapni lidhjen që ka shfaqur `kulla serve`.",
  ],
  "access-sign-in-refused": [
    "Emri dhe fjalëkalimi nuk përputhen, ose llogaria nuk mund të hyjë. Cila prej tyre nuk thuhet kurrë.",
    "Provoni përsëri, ose pyetni atë që drejton hapësirën e punës.",
  ],
  "access-token-scope": [
    "Çelësi API nuk është krijuar për këtë.",
    "Krijoni një çelës me të drejtën që përmend përgjigjja; disa gjëra i bën vetëm një person në faqe.",
  ],
  "access-too-many-requests": [
    "Nga kjo llogari ose adresë erdhën më shumë kërkesa sesa i duhen kujtdo për punë.",
    "Prisni aq sa thotë përgjigjja.",
  ],
  "server-body-too-large": [
    "Kërkesa është më e madhe sesa pranohet.",
    "Dërgojini skedarët me pjesë, nga paneli i provave.",
  ],
  "server-busy": [
    "Po shkruhen aq dosje sa kjo makinë mund të shkruajë njëherësh.",
    "Provoni përsëri sapo ta thotë përgjigjja.",
  ],
  "server-conflict": [
    "Ajo që duhet krijuar ekziston tashmë dhe nuk është e njëjtë.",
    "Shihni çfarë ka tashmë, dhe zgjidhni një emër tjetër.",
  ],
  "server-failed": [
    "Serveri hasi diçka që nuk e priste; kjo është një defekt i Kullës. Ajo që ishte pranuar më parë është ruajtur.",
    "Njoftojeni me numrin e kërkesës: regjistri i serverit e ka pjesën tjetër nën atë numër.",
  ],
  "server-key-reused": [
    "I njëjti çelës i kërkesës erdhi më parë me përmbajtje ose adresë tjetër.",
    "Jepini çdo shkrimi çelësin e vet.",
  ],
  "server-key-running": [
    "Një kërkesë me të njëjtin çelës ka nisur, këtu ose te një server tjetër, dhe ende nuk ka mbaruar.",
    "Provoni përsëri pas pak: përgjigjja është atëherë ajo e së parës.",
  ],
  "server-media-unsupported": [
    "Kërkesa është e një lloji që kjo adresë nuk e pranon.",
    "Dërgoni application/json, ose atë që thotë /api/reference.",
  ],
  "server-method-unknown": [
    "Adresa ekziston, por jo me këtë metodë.",
    "Përdorni një nga metodat që përmend përgjigjja.",
  ],
  "server-not-found": [
    "Asgjë nuk e ka këtë adresë, ose është diçka që nuk ju lejohet ta shihni.",
    "Kontrolloni emrin. Nëse duhet ta shihni, pyetni drejtuesin e çështjes.",
  ],
  "server-request-invalid": [
    "Një pjesë e asaj që u dërgua mungon, është e panjohur, ose është e llojit të gabuar.",
    "Korrigjoni çdo pjesë që përmendet më poshtë.",
  ],
  "server-request-slow": [
    "Përmbajtja e një kërkese nisi dhe nuk mbërriti e plotë me kohë.",
    "Dërgojeni përsëri; skedarët në lidhje të ngadalta dërgojini me pjesë, nga paneli i provave.",
  ],
  "server-request-unreadable": [
    "Kërkesa nuk lexohet: adresa, një kokë ose përmbajtja është e prishur.",
    "Provoni përsëri; më shpesh lidhja u ndërpre në mes.",
  ],
  "server-upload-offset": [
    "Një pjesë e ngarkimit nuk fillon aty ku mbaron ajo që është ruajtur, ose ngarkimi po mbyllet para kohe.",
    "Provoni përsëri: ngarkimi vazhdon aty ku mbeti.",
  ],
  "server-uploads-full": [
    "Llogaria ka nisur më shumë ngarkime, ose me më shumë bajt, sesa mund të ketë të hapura.",
    "Vazhdoni ato që janë të hapura, ose hiqini; çka askush nuk e vazhdon hiqet pas një dite.",
  ],
  "server-views-full": [
    "Llogaria ruan aq pamje të një paneli të çështjes sa lejohet.",
    "Hiqni një pamje, ose ruajeni këtë me emrin e një tjetre.",
  ],
};
