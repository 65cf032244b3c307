import type { ProblemCatalogue } from "../../problem-words.ts";

export const store: ProblemCatalogue = {
  "store-connection-lost": [
    "Lidhja me bazën e të dhënave u ndërpre gjatë punës. Ajo që ishte pranuar më parë është ruajtur.",
    "Provoni përsëri: puna vazhdon aty ku u ndal.",
  ],
  "store-database-refused": [
    "Serveri te DATABASE_URL nuk arrihet, ose nuk e pranon përdoruesin, fjalëkalimin a bazën.",
    "Korrigjoni DATABASE_URL, ose hiqeni për të përdorur bazën e brendshme.",
  ],
  "store-database-unsuitable": [
    "Baza te DATABASE_URL nuk ka kodimin UTF8, ose përdoruesi i saj nuk mund t’i krijojë tabelat.",
    "Krijoni një bazë me ENCODING 'UTF8' dhe jepini përdoruesit të drejtën CREATE.",
  ],
  "store-disk-full": [
    "Nuk ka më vend aty ku është hapësira e punës ose baza e të dhënave. Ajo që ishte pranuar më parë është ruajtur.",
    "Lironi vend, pastaj provoni përsëri: puna vazhdon aty ku u ndal.",
  ],
  "store-evidence-damaged": [
    "Bajtet e ruajtura nuk e kanë më SHA-256 me të cilin emërtohen: i ka ndryshuar disku ose dikush.",
    "Rikthejini nga një kopje rezervë, ose shtojeni përsëri skedarin origjinal.",
  ],
  "store-job-failed": [
    "Një punë përfundoi me një dështim që askush nuk e priste: një defekt i Kullës.",
    "Kërkojeni punën përsëri; njoftoni mesazhin nëse dështon sërish.",
  ],
  "store-job-worker-lost": [
    "Procesi që bënte punën u ndërpre sa herë që puna filloi.",
    "Sigurohuni që makina ka mjaft kujtesë, pastaj kërkojeni punën përsëri: vazhdon aty ku u ndal.",
  ],
  "store-programs-missing": [
    "Programet e bazës së brendshme nuk janë instaluar, ose nuk punojnë në këtë makinë.",
    "Nisni `npm ci` pa --omit=optional, ose tregoni një server PostgreSQL tuajin te DATABASE_URL.",
  ],
  "store-schema-newer": [
    "Një Kulla më e re i ka ndryshuar tabelat; kjo nuk i njeh dhe nuk i prek.",
    "Përdorni Kullën më të re, ose një hapësirë tjetër pune.",
  ],
  "store-server-failed": [
    "Baza e brendshme nuk u nis ose nuk u përgjigj. Fjalët e saj të fundit janë te postgres.log i hapësirës së punës.",
    "Bëni çfarë thonë ato; ose tregoni një server PostgreSQL tuajin te DATABASE_URL.",
  ],
  "store-too-slow": [
    "Baza e të dhënave nuk e përfundoi një kërkesë në kohën e caktuar: ka shumë punë, ose diçka tjetër e mban të zënë atë që u kërkua. Ajo që ishte pranuar më parë është ruajtur.",
    "Provoni përsëri pas pak. Nëse përsëritet, shihni çfarë po punon në bazën e të dhënave (pg_stat_activity) dhe gjendjen e diskut.",
  ],
  "store-version-mismatch": [
    "Serveri i bazës, ose dosja e të dhënave e bazës së brendshme, ka një version që kjo Kulla nuk e përdor dot.",
    "Përdorni Kullën që krijoi hapësirën e punës, ose një server PostgreSQL të versionit 14 ose më të ri.",
  ],
  "store-workspace-unwritable": [
    "Dosja e hapësirës së punës nuk krijohet ose nuk shkruhet dot, ose i përket një përdoruesi tjetër.",
    "Tregoni një dosje tuajën me --workspace ose KULLA_WORKSPACE, ose korrigjoni zotëruesin dhe lejet e saj.",
  ],
};
