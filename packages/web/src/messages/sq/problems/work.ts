import type { ProblemCatalogue } from "../../problem-words.ts";

export const work: ProblemCatalogue = {
  "attribution-contradictory": [
    "Prova me peshë të krahasueshme çojnë te aktorë të ndryshëm.",
    "Shihni provat për secilin: njëra mund të jetë vënë qëllimisht, e kopjuar, ose për një pjesë tjetër të sulmit.",
  ],
  "attribution-item-twice": ["Dy prova kanë të njëjtin numër; vlen e para.", "Jepini çdo prove numrin e vet."],
  "attribution-item-unread": [
    "Një provë nuk i thotë gjë modelit: teknika ose grupi i saj nuk është në katalog, ose raporti i saj nuk është numër pozitiv.",
    "Ndërtoni një katalog më të ri me `kulla catalogue build`, ose korrigjoni provën.",
  ],
  "attribution-no-evidence": [
    "Çështja nuk ka prova për atë që e bëri, ndaj përgjigjja është vetëm pikënisja e modelit.",
    "Shtoni raporte që thonë çfarë u bë, me çfarë, ndaj kujt, ose kush fajësohet për të.",
  ],
  "attribution-observations-unread": [
    "Një listë vëzhgimesh, ose diçka në të, nuk lexohet: ka formë tjetër, ose përmend diçka të panjohur.",
    'Jepni JSON si {"techniques": ["T1485"], "software": ["S1151"], "countries": ["AL"], "sectors": ["energy"]}.',
  ],
  "attribution-poor-sources": [
    "Asnjë burim i provave nuk është vlerësuar më mirë se F (nuk mund të gjykohet), ose të gjithë janë vlerësuar më keq.",
    "Vlerësoni burimet te paneli i burimeve, ose gjeni më të mira.",
  ],
  "attribution-prior-clamped": [
    "Probabiliteti fillestar i një aktori të panjohur duhet të jetë midis 0,01 dhe 0,99; u përdor kufiri më i afërt.",
    "Jepni një vlerë midis 0,01 dhe 0,99.",
  ],
  "attribution-too-broad": [
    "U vëzhguan më shumë teknika sesa njihen për cilindo grup: provat flasin për shumë sulme ose për një listë, jo për një aktor.",
    "Lini jashtë dokumentet që rendisin teknika pa thënë se u panë në këtë sulm.",
  ],
  "cluster-features-passed-over": [
    "Aq shumë veprimtari kanë disa tipare të përbashkëta, sa krahasimi i të gjitha çifteve do të zgjaste tepër; më të zakonshmet, që tregojnë më pak, nuk u numëruan.",
    "Nuk ka ç’bëhet; për përgjigje më të hollë, gruponi më pak çështje.",
  ],
  "actor-unknown": [
    "As katalogu, as çështja nuk ka aktor me këtë emër, sipas këndvështrimit dhe ditës së kërkuar.",
    "Kërkoni një pjesë të emrit, ose hiqni këndvështrimin dhe ditën.",
  ],
  "assessment-version-damaged": [
    "Një skedar mes versioneve të ruajtura të vlerësimit nuk është i tillë; çfarë ndryshoi tregohet nga të tjerët.",
    "Rikthejeni skedarin nga një kopje, ose hiqeni nga dosja assessments/ e çështjes.",
  ],
  "cluster-activity-gone": [
    "Një grupim ka një veprimtari për të cilën hapësira e punës tani nuk flet: prova e saj erdhi pas ditës që shihet, ose prova të reja ndryshuan datën me të cilën emërtohet incidenti.",
    "Kërkojeni incidentin me emrin e ri, dhe shtojeni në grupim.",
  ],
  "document-undated-kept": [
    "Kërkohet një ditë e shkuar, dhe asgjë nuk thotë kur u botua dokumenti; merret si i njohur atëherë.",
    "Shtojeni përsëri me një skedar që ka datë, ose lini jashtë pohimet e tij.",
  ],
  "evidence-bytes-missing": [
    "Çështja përmend një provë, bajtet e së cilës hapësira e punës nuk i ka.",
    "Shtojeni skedarin përsëri; bajtet njihen nga SHA-256.",
  ],
  "evidence-hidden-skipped": [
    "Skedarët dhe dosjet që fillojnë me pikë nuk shtohen kur shtohet një dosje.",
    "Për ta shtuar, zgjidheni vetë skedarin.",
  ],
  "evidence-item-unknown": [
    "Një vlerësim flet për një provë që vlerësimi i çështjes nuk e ka.",
    "Zgjidhni një nga ato që përmend mesazhi.",
  ],
  "evidence-kept-unread": [
    "Skedari është më i madh se kufiri i leximit: ruhet siç erdhi, dhe nuk lexohet asgjë prej tij.",
    "Shtoni pjesën që ka rëndësi si skedar më vete.",
  ],
  "evidence-link-skipped": [
    "Një lidhje simbolike brenda një dosjeje nuk ndiqet: mund të çonte jashtë dosjes, ose rreth e rrotull.",
    "Për ta shtuar, zgjidhni vetë skedarin ku ajo çon.",
  ],
  "evidence-none": [
    "Nuk kishte asnjë skedar për t’u shtuar.",
    "Zgjidhni skedarë ose dosje me raporte: HTML, PDF, DOCX, EML, Markdown, tekst, postime si JSON, ose ZIP me këto.",
  ],
  "evidence-not-found": ["Nuk ka skedar ose dosje me këtë emër.", "Kontrolloni shtegun."],
  "evidence-same-bytes": [
    "Çështja i ka tashmë pikërisht këto bajt, me një emër tjetër; numërohen një herë.",
    "Nuk ka ç’bëhet: një kopje nuk është burim i dytë.",
  ],
  "evidence-special-skipped": [
    "Nuk është as skedar, as dosje (por një kanal ose pajisje) dhe u kapërcye.",
    "Kopjojeni përmbajtjen në një skedar dhe shtojeni atë.",
  ],
  "evidence-too-deep": [
    "Dosja ka nëndosje më thellë se kufiri; ajo që është më poshtë nuk u shtua.",
    "Për ta shtuar, zgjidhni vetë dosjen e brendshme.",
  ],
  "evidence-too-large": [
    "Skedari është më i madh se kufiri për një skedar; nuk u lexua dhe nuk është pjesë e çështjes.",
    "Ndajeni skedarin, ose shtoni vetëm pjesën që ka rëndësi.",
  ],
  "evidence-too-many": [
    "Dosja ka më shumë skedarë se kufiri për një herë; të tjerët nuk u shtuan.",
    "Shtojeni dosjen pjesë-pjesë.",
  ],
  "evidence-tool-failed": [
    "Vetë Kulla dështoi te kjo provë. Të tjerat nuk preken prej saj.",
    "Ky është një defekt: njoftojeni bashkë me mesazhin. Herën tjetër provohet përsëri.",
  ],
  "evidence-unreadable": [
    "Skedari ose dosja ekziston, por sistemi nuk lejoi ta lexonin.",
    "Kontrolloni lejet dhe diskun, pastaj provoni përsëri.",
  ],
  "evidence-waiting": [
    "Prova është në çështje, por ky version i Kullës nuk e ka lexuar ende, ose jo me këtë katalog.",
    "Prisni sa të lexohet; nëse nuk ndodh, shihni veprimtarinë.",
  ],
  "hypothesis-unknown": [
    "Një vlerësim flet për një hipotezë që vlerësimi i çështjes nuk e peshon.",
    "Zgjidhni një nga ato që përmend mesazhi, ose shtojeni më parë hipotezën.",
  ],
  "statement-not-there": [
    "Një pohim që duhej lënë jashtë nuk është në çështje, ose nuk njihej ditën që shihet.",
    "Zgjidhni pohime nga dosja.",
  ],
  "cluster-activity-missing": [
    "Një vendim heq nga një grupim një veprimtari që ai nuk e ka.",
    "Nuk ka ç’bëhet: grupimi mbetet pa të.",
  ],
  "cluster-apart-void": [
    "Një vendim mban veç atë që është një: një grupim me veten, ose me një veprimtari që ka. Nuk ndryshon asgjë.",
    "Hiqeni më parë veprimtarinë nga grupimi.",
  ],
  "cluster-formed-twice": [
    "Dy vendime krijojnë një grupim me të njëjtin emër; i dyti nuk ndryshon asgjë.",
    "Krijojeni me një emër tjetër, dhe tërhiqeni vendimin e dytë.",
  ],
  "cluster-merged": [
    "Një vendim flet për një grupim që atëherë ishte bërë pjesë e një tjetri, ndaj nuk ndryshon asgjë.",
    "Vendosni për grupimin që e mori, ose tërhiqeni bashkimin.",
  ],
  "cluster-unknown": [
    "Një vendim flet për një grupim që nuk u krijua, ose krijimi i të cilit u tërhoq, ndaj nuk ndryshon asgjë.",
    "Krijojeni grupimin përsëri, ose tërhiqeni vendimin.",
  ],
  "decision-id": [
    "Numri i një vendimi nuk është ai që jep përmbajtja e tij: njëri prej tyre është ndryshuar.",
    "Merreni vendimin përsëri nga burimi, ose vendosni nga e para.",
  ],
  "decision-invalid": [
    "Një vendim i lexuar nga një skedar ose nga baza e të dhënave nuk ka formën e një vendimi.",
    "Mesazhi tregon fushën. Korrigjojeni aty ku u shkrua vendimi, ose lëreni jashtë.",
  ],
  "decision-without-statement": [
    "Një vendim flet për një pohim që çështja nuk e ka, ndaj nuk ndryshon asgjë.",
    "Shtoni provën nga vjen pohimi, ose shpërfilleni vendimin.",
  ],
  "statement-ambiguous": ["Disa pohime të çështjes fillojnë me atë që u dha.", "Jepni më shumë shenja të numrit."],
  "statement-unknown": [
    "Çështja nuk ka asnjë pohim me këtë numër, ose që fillon me të; ose asnjë që ju mund ta shihni.",
    "Numrat gjenden në dossier.json, te kulla facts dhe pas fjalive të dossier.html.",
  ],
  "statement-id": [
    "Numri i një pohimi nuk është ai që jep përmbajtja e tij: njëri prej tyre është ndryshuar.",
    "Merreni pohimin përsëri nga burimi; korrigjimi bëhet me vendim, jo duke e ndryshuar.",
  ],
  "statement-invalid": [
    "Një pohim i lexuar nga një skedar ose nga baza e të dhënave nuk ka formën e një pohimi.",
    "Mesazhi tregon fushën. Korrigjojeni aty ku u shkrua pohimi, ose lëreni jashtë.",
  ],
};
