import { BETWEEN, type Action, type AgentBehind } from "./agent-behind.ts";

/** Romance: "deux diplomates ont été expulsés par X", "l'expulsion de deux diplomates par X". */
function romance(acts: readonly AgentBehind[]): Action[] {
  return acts.flatMap(({ to, done, noun, ...act }) => {
    const agent = `${BETWEEN} {by}{det}(?<b>{list:voice})`;
    return [
      ...(to === undefined || done === undefined
        ? []
        : [{ ...act, find: `(?:${to})${BETWEEN} (?:{mid}|{been})(?:${done})${agent}` }]),
      ...(noun === undefined ? [] : [{ ...act, find: `{start}(?:${noun})${agent}` }]),
    ];
  });
}

export const FRENCH_ACTS: readonly Action[] = [
  ...romance([
    {
      class: "expel",
      kind: "expel diplomats",
      to: "diplomates?|ambassadeur|attachés?|agents",
      done: "expulsée?s?|déclarée?s? (?:persona|personae) non grata",
      noun: "expulsion",
    },
    {
      class: "sanction",
      kind: "sanctions",
      to: "sanctions|gels? d'avoirs|interdictions? de voyager",
      done: "imposée?s?|adoptée?s?|décidée?s?|annoncée?s?|prononcée?s?",
      noun: "imposition de sanctions",
    },
    { class: "condemn", kind: "condemn", to: "{attack}", done: "condamnée?s?|dénoncée?s?", noun: "condamnation" },
    {
      class: "emergency",
      kind: "declare an emergency",
      to: "état d'urgence",
      done: "décrété|déclaré|proclamé|instauré",
    },
    {
      class: "respond",
      kind: "open an investigation",
      to: "enquête|information judiciaire",
      done: "ouverte|lancée|confiée|diligentée",
      noun: "ouverture d'une enquête",
    },
    {
      class: "sever_relations",
      kind: "sever diplomatic relations",
      to: "relations(?: diplomatiques)?(?: avec {det}(?<t>{country}))?",
      done: "rompues|suspendues|annoncée",
    },
    {
      class: "publish",
      kind: "publish a report",
      to: "rapport|avis|alerte|analyse|bulletin",
      done: "publiée?s?|diffusée?s?|émise?s?",
    },
    {
      class: "contain",
      kind: "shut down systems",
      to: "{system}",
      done: "coupée?s?|débranchée?s?|déconnectée?s?|isolée?s?|mise?s? hors ligne",
    },
  ]),
  {
    class: "publish",
    kind: "publish a report",
    find: "(?<b>{list:organisation})(?:,[^.;]{1,80},)? {mid}(?:publié|publie|publient|diffusé|diffuse|émis|rendu public|dévoilé) (?:{few})?(?:{report}|rapport|avis|bulletin|alerte|analyse|note|étude|recommandations|indicateurs)",
  },
  {
    class: "condemn",
    kind: "condemn",
    find: "(?<b>{list:voice})(?:,[^.;]{1,80},)? {mid}(?:condamné|condamne|condamnent|condamnons|dénoncé|dénonce|dénoncent) (?:{few})?{attack}",
  },
];

export const ITALIAN_ACTS: readonly Action[] = [
  ...romance([
    {
      class: "expel",
      kind: "expel diplomats",
      to: "diplomatici?|ambasciatore|funzionari|addetti",
      done: "espulsi?|dichiarati? (?:persona|personae) non grat[ae]",
      noun: "espulsione",
    },
    {
      class: "sanction",
      kind: "sanctions",
      to: "sanzioni|congelamento dei beni",
      done: "imposte|adottate|decise|annunciate|varate",
    },
    { class: "condemn", kind: "condemn", to: "{attack}", done: "condannat[oiae]", noun: "condanna" },
    {
      class: "emergency",
      kind: "declare an emergency",
      to: "stato (?:di|d') ?emergenza",
      done: "dichiarato|proclamato|decretato",
    },
    {
      class: "respond",
      kind: "open an investigation",
      to: "inchiesta|indagini?|fascicolo",
      done: "apert[oaei]|avviat[oaei]|affidat[oaei]|condott[oaei]",
    },
    {
      class: "sever_relations",
      kind: "sever diplomatic relations",
      to: "relazioni|rapporti",
      done: "interrott[eio]|rott[eio]|sospes[eio]",
    },
    {
      class: "publish",
      kind: "publish a report",
      to: "rapporto|bollettino|avviso|analisi|allerta",
      done: "pubblicat[oaei]|diffus[oaei]|emess[oaei]",
    },
    {
      class: "contain",
      kind: "shut down systems",
      to: "{system}",
      done: "spent[oaei]|scollegat[oaei]|isolat[oaei]|disattivat[oaei]",
    },
  ]),
  {
    class: "sever_relations",
    kind: "sever diplomatic relations",
    find: "(?<b>{list:voice})(?:,[^.;]{1,80},)? {mid}(?:deciso di |annunciato (?:di|che avrebbe) |scelto di |intende )?(?:interrompere|interrotto|rompere|rotto|tagliare|tagliato|sospendere|sospeso|troncare|la rottura delle|l'interruzione delle) (?:{few})?(?:relazioni|rapporti) (?:diplomatic[ihe]{1,2} )?con {det}(?<t>{country}|{government})",
  },
  {
    class: "publish",
    kind: "publish a report",
    find: "(?<b>{list:organisation})(?:,[^.;]{1,80},)? {mid}(?:pubblicato|pubblica|pubblicano|diffuso|diffonde|emesso|emanato|rilasciato|diramato) (?:{few})?(?:{report}|rapporto|bollettino|avviso|allerta|analisi|alert|nota|linee guida|indicatori)",
  },
  {
    class: "refuse_to_pay",
    kind: "refuse to pay ransom",
    negative: true,
    find: "(?<b>{list:voice})(?:,[^.;]{1,80},)? (?:{few})?(?:non (?:intende |ha intenzione di )?(?:pagherà|pagare|pagheremo|pagato|cederà|cedere)|nessun) (?:{few})?(?:riscatto|ricatt[oi])",
  },
  {
    class: "respond",
    kind: "investigate",
    find: "(?<b>{list:organisation}) {mid}(?:indaga|indagano|indagherà|sta indagando|stanno indagando)",
  },
];

export const SPANISH_ACTS: readonly Action[] = [
  ...romance([
    {
      class: "expel",
      kind: "expel diplomats",
      to: "diplomáticos?|embajador|funcionarios|agregados",
      done: "expulsad[oa]s?|declarad[oa]s? personas? non gratas?",
      noun: "expulsión",
    },
    {
      class: "sanction",
      kind: "sanctions",
      to: "sanciones|congelación de activos",
      done: "impuestas|adoptadas|anunciadas|aprobadas",
      noun: "imposición de sanciones",
    },
    { class: "condemn", kind: "condemn", to: "{attack}", done: "condenad[oa]s?|repudiad[oa]s?", noun: "condena" },
    {
      class: "emergency",
      kind: "declare an emergency",
      to: "(?:estado de )?emergencia",
      done: "declarad[oa]|decretad[oa]|proclamad[oa]",
    },
    {
      class: "respond",
      kind: "open an investigation",
      to: "investigación|causa|diligencias",
      done: "abiert[oa]s?|iniciad[oa]s?|ordenad[oa]s?",
      noun: "apertura de una investigación",
    },
    {
      class: "sever_relations",
      kind: "sever diplomatic relations",
      to: "relaciones",
      done: "rotas|suspendidas",
      noun: "ruptura de (?:las )?relaciones",
    },
    {
      class: "publish",
      kind: "publish a report",
      to: "informe|alerta|boletín|análisis|aviso",
      done: "publicad[oa]s?|difundid[oa]s?|emitid[oa]s?",
    },
    {
      class: "contain",
      kind: "shut down systems",
      to: "{system}",
      done: "desconectad[oa]s?|apagad[oa]s?|aislad[oa]s?|desactivad[oa]s?",
    },
  ]),
  {
    class: "publish",
    kind: "publish a report",
    find: "(?<b>{list:organisation})(?:,[^.;]{1,80},)? {mid}(?:publicó|publica|publicaron|publicado|difundió|difundieron|emitió|emitieron|divulgó|lanzó) (?:{few})?(?:{report}|informe|alerta|boletín|análisis|aviso|comunicado técnico|recomendaciones|indicadores)",
  },
  {
    class: "sanction",
    kind: "sanctions",
    find: "(?<b>{list:voice})(?:,[^.;]{1,80},)? {mid}(?:sancionó|sancionaron|sanciona|sancionado|sancionan) (?:a )?(?:{few})?(?:{number} )?(?:{few})?{det}(?<t>{target}|{actor}|{attackers}|{demonym})",
  },
];
