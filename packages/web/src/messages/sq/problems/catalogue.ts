import type { ProblemCatalogue } from "../../problem-words.ts";

export const catalogue: ProblemCatalogue = {
  "catalogue-attack-unreadable": [
    "Skedari ATT&CK nuk është paketë STIX 2.1 me një listë objektesh.",
    "Jepni paketën JSON enterprise-attack siç e boton MITRE.",
  ],
  "catalogue-galaxy-unknown": [
    "Kulla nuk di çfarë përshkruan një galaktikë MISP e këtij lloji, dhe e la jashtë.",
    "Nuk ka ç’bëhet.",
  ],
  "catalogue-galaxy-unreadable": [
    "Një skedar i galaktikës MISP nuk ka lloj ose nuk ka listë vlerash.",
    "Jepni skedarët e dosjes clusters/ të projektit MISP galaxy.",
  ],
  "catalogue-not-built": [
    "Nga skedarët e dërguar nuk mund të ndërtohej katalog: mes tyre nuk ka paketë ATT&CK, ose ajo nuk ka grupe dhe teknika.",
    "Dërgoni paketën ATT&CK Enterprise (JSON) siç e boton MITRE, bashkë me skedarët e dosjes clusters/ të projektit MISP galaxy.",
  ],
  "catalogue-place-unknown": [
    "Emri i një vendi në një burim nuk është në listën e vendeve; u ruajt siç është shkruar.",
    "Nuk ka ç’bëhet; nëse emri është i një shteti, njoftoni ata që e bëjnë Kullën.",
  ],
  "catalogue-record-skipped": [
    "Një zë nuk ka numër identifikimi ose emër, ose numri i tij ishte tashmë aty, dhe u la jashtë.",
    "Shihni zërin në skedarin burim; pjesa tjetër e skedarit u lexua.",
  ],
  "catalogue-relation-dangling": [
    "Disa lidhje çojnë te zëra që asnjë nga skedarët e dhënë nuk i ka, dhe u lanë jashtë.",
    "Jepni galaktikën që i ka zërat që mungojnë, ose botimin përkatës të ATT&CK.",
  ],
  "catalogue-source-unused": [
    "Një skedar i dhënë për ndërtimin e katalogut nuk përdoret, ose mungon ai që duhet.",
    "Jepni një paketë ATT&CK Enterprise (JSON) dhe skedarët e dosjes clusters/ të projektit MISP galaxy.",
  ],
  "catalogue-undated": [
    "Paketa ATT&CK nuk thotë kur është bërë, ndaj prej saj nuk mund të ruhet një version.",
    "Dërgoni paketën siç e boton MITRE: objektet e saj thonë kur janë ndryshuar.",
  ],
  "server-build-begun": [
    "Erdhi një skedar për një version të katalogut, skedarët e të cilit po lexohen, ose janë lexuar.",
    "Nisni një ndërtim tjetër, dhe dërgoni të gjithë skedarët para se ta kërkoni.",
  ],
  "server-builds-full": [
    "Po ndërtohen aq versione të katalogut sa lejohen, ose janë nisur e nuk janë ndërtuar.",
    "Hiqni disa prej tyre; ato nga të cilat nuk doli gjë hiqen pas një dite.",
  ],
  "server-catalogue-fixed": [
    "Serveri u nis me --catalogue ose KULLA_CATALOGUE, të cilin asnjë zgjedhje nuk e ndryshon.",
    "Niseni serverin pa to; atëherë ai përdor versionin e zgjedhur.",
  ],
};
