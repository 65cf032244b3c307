import type { ProblemCatalogue } from "../../problem-words.ts";

export const reading: ProblemCatalogue = {
  "reading-bomb": [
    "Shpaketimi do të jepte shumë më tepër bajt sesa ka skedari, si te një bombë dekompresimi.",
    "Lëreni jashtë. Nëse i besoni, shpaketojeni vetë dhe shtoni skedarët.",
  ],
  "reading-changes-removed": [
    "Dokumenti ka tekst që ndryshimet e tij të gjurmuara e fshijnë; ai tekst u la jashtë.",
    "Pranoni ose hidhni poshtë ndryshimet, nëse fjalët e fshira kanë rëndësi.",
  ],
  "reading-characters-lost": [
    "Disa bajt nuk janë shkronja në kodimin e skedarit dhe u zëvendësuan.",
    "Krahasojeni me origjinalin; ruajeni si UTF-8 nëse shkronjat duken gabim.",
  ],
  "reading-damaged": [
    "Skedari thotë se është i një lloji, por ndërtimi i tij është i prishur ose ai mbaron para kohe.",
    "Merreni skedarin përsëri nga burimi. Ajo që u lexua dot është ruajtur.",
  ],
  "reading-empty": [
    "Skedari nuk ka bajt, ose nuk ka fjalë pasi hiqet formatimi.",
    "Kontrolloni nëse shkarkimi ose kopjimi ishte i plotë; një PDF i skanuar duhet kaluar më parë në njohje teksti.",
  ],
  "reading-encoding-guessed": [
    "Skedari nuk thotë si janë koduar shkronjat; kodimi u nxor nga bajtet.",
    "Nëse shkronjat duken gabim, ruajeni skedarin si UTF-8.",
  ],
  "reading-encrypted": [
    "Skedari, ose një pjesë e tij, është i mbrojtur me fjalëkalim.",
    "Hiqeni mbrojtjen me fjalëkalimin dhe shtoni skedarin e hapur.",
  ],
  "reading-left-out": [
    "Një pjesë e faqes nuk është tekst i artikullit (meny, njoftime, reklama) ose është e fshehur; aty nuk kërkohen fakte.",
    "Asgjë, përveç kur pjesa është e madhe dhe mungojnë fakte.",
  ],
  "reading-link-differs": [
    "Një numër i shtypur i ATT&CK çon te faqja e një teknike tjetër: njëri prej tyre është gabim shtypi. Të dy gjenden në tekst.",
    "Shihini të dy; lidhja është më shpesh e drejtë sesa shtypi.",
  ],
  "reading-no-article": [
    "Artikulli nuk u dallua dot nga pjesa tjetër e faqes; u mor si tekst gjithçka jashtë menysë dhe fundfaqes.",
    "Asgjë, përveç kur mes fakteve dalin menytë.",
  ],
  "reading-no-tweets": [
    "Skedari JSON nuk ka postime në ndonjë format të njohur eksporti.",
    "Eksportojeni si arkiv Twitter, API v1.1 ose v2, ose një postim për rresht me tekst, autor dhe datë.",
  ],
  "reading-records-skipped": [
    "Disa regjistrime të eksportit nuk janë postime ose janë të prishura; u kapërcyen.",
    "Shihni regjistrimin e përmendur.",
  ],
  "reading-text-cut": [
    "Teksti është më i gjatë se kufiri; pjesa tjetër nuk u lexua.",
    "Ndajeni skedarin, ose rriteni `maxCharacters`.",
  ],
  "reading-too-deep": [
    "Arkivat, mesazhet ose elementet janë të futur më thellë se kufiri.",
    "Shpaketojeni vetë arkivin e brendshëm dhe shtoni skedarët e tij.",
  ],
  "reading-too-large": [
    "Skedari është më i madh se kufiri për një skedar.",
    "Ndajeni skedarin, ose rriteni `maxBytes`.",
  ],
  "reading-too-many-members": [
    "Arkivi ose mesazhi ka më shumë pjesë se kufiri; pjesa tjetër nuk u lexua.",
    "Ndajeni arkivin, ose rriteni `maxMembers`.",
  ],
  "reading-too-many-pages": [
    "Dokumenti ka më shumë faqe se kufiri; pjesa tjetër nuk u lexua.",
    "Ndajeni dokumentin, ose rriteni `maxPages`.",
  ],
  "reading-too-slow": [
    "Leximi zgjati më shumë se kufiri për një skedar; ajo që ishte lexuar deri atëherë është ruajtur.",
    "Ndajeni skedarin, ose rriteni `maxMilliseconds`.",
  ],
  "reading-unsupported": [
    "Skedari është i një lloji që nuk lexohet: figurë, program, bazë të dhënash, dokument i vjetër zyre.",
    "Ruajeni si PDF, DOCX, HTML ose tekst të thjeshtë dhe shtoni atë skedar.",
  ],
  "extraction-language": [
    "Dokumenti, ose një pjesë e tij, është në një gjuhë që lexohet vetëm pjesërisht.",
    "Emrat, datat, numrat, treguesit dhe programet keqdashëse gjenden në çdo gjuhë; kush çfarë thotë, viktimat, sistemet dhe veprimet lexohen plotësisht vetëm në anglisht. Lexojeni dokumentin vetë.",
  ],
  "extraction-nothing": [
    "Në dokument nuk u gjet asgjë për një sulm kibernetik.",
    "Kontrolloni nëse dokumenti i përket çështjes dhe nëse teksti i tij u lexua.",
  ],
  "extraction-undated": [
    "Dokumenti nuk jep as datë botimi, as ndonjë datë nga e cila ajo del.",
    "Datat pa vit dhe fjalët si «mbrëmë» mbeten pa kohë. Shtoni në krye të një skedari tekst një rresht `DATE: 2022-09-10`.",
  ],
  "name-model-unreadable": [
    "Skedari me peshat e modelit që njeh emrat nuk mund të përdoret.",
    "Merreni skedarin përsëri, ose bëjeni me `npm run train:tagger`. Emrat gjenden ende nga katalogu dhe nga fjalët rreth tyre.",
  ],
  "technique-model-unreadable": [
    "Skedari me modelin që lexon teknikat nga fjalët nuk mund të përdoret.",
    "Merreni skedarin përsëri, ose bëjeni me `npm run train:techniques`. Numrat e shtypur gjenden ende.",
  ],
};
