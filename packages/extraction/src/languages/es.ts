import { romanceRules } from "./romance.ts";

/** Spanish. */
export const SPANISH = romanceRules({
  language: "es",
  det: "el |la |los |las |lo |un |una |unos |unas |del |de la |de los |de las |al |a la |a los |a las |este |esta |estos |estas |ese |esa |su |sus |varios |varias |algunos |algunas |numerosos |numerosas |diversos |diversas |todos |todas |muchos |muchas |a ",
  of: "de |del |de la |de los |de las |de el ",
  to: "a |al |a la |a los |a las ",
  by: "por |por el |por la |por los |por las |por un |por una |por parte de |por parte del |a manos de ",
  inside: "en |en el |en la |en los |en las |sobre ",
  against:
    "(?:contra|dirigidos? (?:a|contra)|sobre|que afectó a|en) |(?:al |a la |a los |a las |a )(?!través|cabo|partir|raíz)",
  and: ",? (?:y|e|o|u|así como) (?:el |la |los |las |del |de la |al |a la )?|, (?:el |la |los |las |del |de la |al |a la )?",
  mid: "no|también|ya|sido|luego|ahora|aún|todavía|recientemente|oficialmente|públicamente|formalmente|inmediatamente|rápidamente|temporalmente|parcialmente|totalmente|completamente|directamente|siempre|todos|todas|hoy|ayer|además|gravemente|fuertemente|duramente|firmemente|nuevamente|nunca|más|visto|vistos|vistas|vista|se|le|les|quedado|este miércoles|en parte|incluso|tampoco",
  have: "ha|han|había|habían|habría|habrían|haber|haya|hayan|hubo",
  be: "es|son|era|eran|fue|fueron|sería|serían|ser|sea|sean|está|están|estaba|estaban|estuvo|estuvieron|queda|quedó|quedaron|sigue|siguen|permanece|permanecen",
  attack:
    "(?:ciber-?ataques?|ataques? (?:informáticos?|cibernéticos?|de ransomware|ransomware|ddos|de denegación de servicio|digital(?:es)?|hacker|de phishing|de los hackers)|ataques?|ciber-?incidentes?|incidentes? (?:de seguridad|de ciberseguridad|informáticos?|cibernéticos?)|intrusi(?:ón|ones)(?: informáticas?)?|hackeos?|jaqueos?|pirateos?|brechas? (?:de seguridad|de datos)|filtraci(?:ón|ones) de datos|robos? de datos|ciber-?espionaje|espionaje informático|campañas? (?:de phishing|de espionaje|maliciosas?|de ciberespionaje)|actividad(?:es)? (?:cibernéticas? )?maliciosas?|operaci(?:ón|ones) (?:cibernéticas?|de ciberespionaje)|sabotajes?|ciberofensivas?|ofensivas?)",
  second: "segundo|segunda|nuevo|nueva|otro",
  attackers:
    "(?:hackers?|jáqueres|piratas? informáticos?|ciber-?delincuentes?|ciber-?criminales|ciber-?atacantes|atacantes|delincuentes informáticos|hacktivistas|intrusos|grupos? (?:de )?(?:hackers|piratas informáticos|ciberdelincuentes|cibercriminales|ciberdelincuencia)|espías|actores (?:maliciosos|estatales))",
  gang: "(?:grupo|banda|colectivo|organización|pandilla) (?:de )?(?:hackers?|piratas informáticos|ciber-?delincuentes|ciber-?criminales|ciber-?criminal|ciberdelincuencia|ransomware|hacktivistas|extorsión|criminal|ciberespionaje)|colectivo|hackers|piratas informáticos|ciberdelincuentes|ciberbanda",
  group: "grupo|banda|colectivo",
  called:
    "llamad[oa]s?|denominad[oa]s?|conocid[oa]s? como|bautizad[oa]s? como|apodad[oa]s?|que se hace llamar|autodenominad[oa]s?|de nombre|con el nombre de",
  backed:
    "(?:respaldad[oa]s?|patrocinad[oa]s?|apoyad[oa]s?|financiad[oa]s?|dirigid[oa]s?|controlad[oa]s?|vinculad[oa]s?|ligad[oa]s?|afiliad[oa]s?|relacionad[oa]s?|asociad[oa]s?|al servicio|cercanos)",
  tied: "respaldad[oa]s?|patrocinad[oa]s?|vinculad[oa]s?|ligad[oa]s?|afiliad[oa]s?|asociad[oa]s?|relacionad[oa]s?|controlad[oa]s?|dirigid[oa]s?|financiad[oa]s?|operad[oa]s?|perteneciente|dependiente|al servicio|que trabaja para|bajo el mando|por cuenta|apoyad[oa]s?",
  systems:
    "sistemas? (?:informáticos?|de información|operativos?|de pagos?|de control|de gestión|de citas?)|sistemas?|redes? (?:informáticas?|internas?|satelitales?|corporativas?|eléctricas?)|red|redes|sitios? (?:web|de internet|oficiales?)|páginas? (?:web|oficiales?)|portal(?:es)?|web|servidores?|ordenadores|computadoras?|computadores|equipos(?: informáticos)?|datos|archivos|ficheros|documentos|documentación|información (?:sensible|confidencial|personal|privada)|servicios|correos?(?: electrónicos?)?|buzones|software|aplicaci(?:ón|ones)|servicios? (?:en línea|digitales|informáticos|telemáticos|web|online)|infraestructuras?|bases? de datos|plataformas?|módems?|terminales|aerogeneradores|teléfonos|líneas telefónicas|producción|dispositivos|cuentas? (?:de twitter|de correo|de facebook)|cuentas|copias de seguridad|sede electrónica|cajeros(?: automáticos)?|oleoducto",
  systemAdjectives:
    "informátic[oa]s?|intern[oa]s?|web|oficial(?:es)?|personales|sensibles|médicos|confidenciales|robad[oa]s|corporativ[oa]s?|central(?:es)?|crític[oa]s|bancarios|gubernamentales|municipal(?:es)?|públic[oa]s?|electrónic[oa]s?|digitales",
  ownerNouns:
    "(?:ayuntamiento|hospital|empresa|empresas|compañía|grupo|banco|banco central|gobierno|ministerio|ministerios|universidad|organismo|partido|congreso|parlamento|operador|clientes|pacientes|usuarios|ciudadanos|empleados|aeropuertos|instituto|organización|consistorio|estado)",
  bodies:
    "(?:ayuntamiento|diputación|gobierno regional|hospital|clínica|universidad|instituto|agencia|autoridad|banco|aeropuerto|puerto|fiscalía|policía|partido|consejo|junta|comunidad|ciudad|municipio|alcaldía|servicio|fundación|caja|congreso|centro|poder judicial)(?: (?:universitari[oa]|regional|nacional|central|general|clínic|públic[oa]|estatal))? (?:de |del |de la |de los |de las |para la |para el )?",
  companies:
    "(?:(?:empresa|compañía|grupo|operador|operadora|fabricante|proveedor|gigante|multinacional|aerolínea|banco|cadena|firma|petrolera|eléctrica|aseguradora|cervecera|consultora|tecnológica)(?: (?!de |del )[a-z\\u00c0-\\u024f-]{4,18}){0,2}?|(?:empresa|compañía|firma|investigadores|expertos|analistas) de (?:seguridad(?: informática)?|ciber-?seguridad)(?: de)?)",
  ministries:
    "(?:ministerio|secretaría|presidencia|agencia nacional|autoridad nacional|parlamento|embajada|banco central|ejército|policía|fiscalía|departamento|centro criptológico|instituto nacional|cancillería)",
  portfolios:
    "(?:exteriores|relaciones exteriores|hacienda|defensa|interior|justicia|salud|trabajo|economía|educación)",
  officialBodies:
    "(?:agencia|autoridad|consejo|comité|centro|instituto|policía|guardia|partido|congreso|fiscalía|audiencia|comisión) (?:nacional|europe[oa]|general|central|federal|civil|demócrata|criptológico nacional|de los diputados)(?: (?:de |de la |del |de los )?(?:la )?(?:ciber)?[a-z\\u00c0-\\u024f]{5,18}){0,1}|senado|moncloa|casa blanca|guardia civil",
  intelligence:
    "(?:servicios? (?:secretos?|de inteligencia(?: militar| exterior)?)|inteligencia(?: militar| exterior)?|agencia de inteligencia(?: militar)?|ejército)",
  government: "gobierno|autoridades|régimen|estado",
  theCompany:
    "(?:la empresa|la compañía|la firma|la operadora|la multinacional|el organismo|el hospital|la universidad|el ayuntamiento|el consistorio)",
  theGovernment: "(?:el gobierno|las autoridades|el ejecutivo)(?! [\\uE000\\uE001])",
  roles:
    "(?:ex|vice-?)?(?:primer(?:a)? ministr[oa]|president[ea](?: del gobierno)?|ministr[oa](?: de (?:defensa|exteriores|relaciones exteriores|interior|hacienda|justicia|salud|ciencia|trabajo|economía))?|canciller|portavoz|vocero|vocera|alcalde(?:sa)?|secretari[oa](?: general| de estado)?|director(?:a)?(?: general| ejecutivo)?|gobernador(?:a)?|fiscal(?: general)?|embajador(?:a)?|expert[oa]|investigador(?:a)?|consejer[oa](?: delegad[oa])?|concejal(?:a)?|delegad[oa]|ceo|responsable|jef[ea]|analista|diputad[oa]|senador(?:a)?|general|comisari[oa]|alto representante)",
  spokesperson: "(?:un |una |el |la )?(?:portavoz|vocero|vocera|fuentes)",
  says: "(?:(?:ha|han|había|habían) (?:también |además )?)?(?:declarado|afirmado|dicho|explicado|confirmado|anunciado|comunicado|señalado|precisado|añadido|subrayado|escrito|revelado|asegurado|admitido|informado|indicado|advertido|sostenido|reconocido|denunciado|apuntado)|declaró|afirmó|dijo|dijeron|explicó|explicaron|confirmó|confirmaron|anunció|anunciaron|comunicó|señaló|señalaron|precisó|añadió|agregó|subrayó|escribió|reveló|aseguró|aseguraron|admitió|informó|informaron|indicó|indicaron|advirtió|sostuvo|reconoció|apuntó|declara|afirma|dice|explica|explican|confirma|anuncia|señala|asegura|aseguran|informa|indica|sostiene|concluyó|concluyeron",
  that: "que",
  accordingTo:
    "según|de acuerdo con|a juicio de|según (?:informó|informa|explicó|confirmó|ha informado|ha confirmado|publica)",
  denying: /(?:desmint|desmient|niega|negó|negaron|rechaz)[^.;]{0,50} que /,
  doubt:
    /con (?:un )?(?:alto|elevado) (?:grado|nivel) de (?:confianza|certeza|probabilidad)|con toda probabilidad|muy probablemente|casi con (?:total )?seguridad|probablemente|presuntamente|presunt[oa]s?|supuestamente|supuest[oa]s?|posiblemente|posible|quizás?|tal vez|sospech\S{1,6}|sería[n]?|habría[n]?|podría[n]?|parece|al parecer|apunta[n]? a|hipótesis/,
  negation: /(?:^|[^a-zà-ÿ])(?:no |ningun[ao] ?|ningún |ni |nunca |jamás |sin |tampoco )/,
  victim: "(?:la |una |las )?(?:nueva |última )?(?:víctimas?|blanco|objetivo|objeto|diana)",
  hit: "(?:atacad[oa]s?|hackead[oa]s?|jaquead[oa]s?|pirateados?|pirateadas?|afectad[oa]s?|golpead[oa]s?|infiltrad[oa]s?|paralizad[oa]s?|vulnerad[oa]s?|infectad[oa]s?|comprometid[oa]s?)",
  hits: "atacado|golpeado|afectado|paralizado|hackeado|infiltrado|vulnerado|afectó|golpeó|paralizó|atacó|hackeó|atacaron|hackearon|afecta|golpea|vulneraron|alcanzó|sacudió",
  suffered: "sufrido|sufrió|sufre|sufrieron|sufrid[oa]s?|padecido|registrado|recibido|denunciado|ser objeto de",
  spared:
    "(?:no (?:se )?(?:ha|han|fue|fueron|había|habían|se vieron|se vio|están|está)(?: sido| visto| vistos)? (?:afectad[oa]s?|comprometid[oa]s?|vulnerad[oa]s?|dañad[oa]s?)|(?:funcionan|funciona|siguen funcionando|sigue funcionando|operan) (?:con normalidad|normalmente))",
  done: {
    restored:
      "restablecid[oa]s?|restaurad[oa]s?|recuperad[oa]s?|de nuevo (?:operativ[oa]s?|en línea|en funcionamiento)|vuelto a (?:funcionar|estar operativ[oa]s?)|volvió a funcionar|volvieron a funcionar|reactivad[oa]s?",
    contained_by_defender:
      "apagad[oa]s?|desconectad[oa]s?|aislad[oa]s?|desactivad[oa]s?|(?:interrumpid[oa]s?|suspendid[oa]s?|cerrad[oa]s?) (?:como medida de precaución|por precaución|de forma preventiva|preventivamente)",
    destroyed: "destruid[oa]s?|borrad[oa]s?|eliminad[oa]s?|inutilizad[oa]s?|sobrescrit[oa]s?",
    leaked:
      "publicad[oa]s?|filtrad[oa]s?|robad[oa]s?|sustraíd[oa]s?|exfiltrad[oa]s?|divulgad[oa]s?|difundid[oa]s?|puest[oa]s? a la venta|copiad[oa]s?|expuest[oa]s?",
    infected: "infectad[oa]s?|cifrad[oa]s?|encriptad[oa]s?|secuestrad[oa]s?",
    offline:
      "(?:inaccesibles?|fuera de (?:servicio|línea)|caíd[oa]s?|inoperativ[oa]s?|sin (?:servicio|funcionar)|interrumpid[oa]s?|suspendid[oa]s?|tumbad[oa]s?|colapsad[oa]s?|no disponibles?)",
    disrupted:
      "afectad[oa]s?|paralizad[oa]s?|bloquead[oa]s?|perturbad[oa]s?|dañad[oa]s?|ralentizad[oa]s?|alterad[oa]s?",
    compromised:
      "comprometid[oa]s?|hackead[oa]s?|vulnerad[oa]s?|atacad[oa]s?|infiltrad[oa]s?|jaquead[oa]s?|pirateados?|pirateadas?|violad[oa]s?",
  },
  does: {
    restored:
      "restablecido|restableció|restablecer|restaurado|restauró|restaurar|recuperar|recuperó|recuperado|reactivar|restablecimiento",
    contained_by_defender:
      "(?:ha|han|había|tuvo que|tuvieron que|obligó a|decidió|decidieron) ?(?:apagado|apagar|desconectado|desconectar|aislado|aislar|desactivado|desactivar|cerrar|suspender)|(?:desconectó|desconectaron|apagó|apagaron|aisló|aislaron)",
    destroyed:
      "destruido|destruyó|destruyeron|destruir|borrado|borró|borraron|borrar|eliminado|eliminó|destruyendo|borrando|inutilizó",
    leaked:
      "(?:roba|filtra|publica|roban|filtran|publicado|publicó|publicaron|filtrado|filtró|filtraron|robado|robó|robaron|sustraído|sustrajeron|exfiltraron|exfiltrado|divulgado|difundieron|publicar|filtración|robo|sustracción|robar)(?: (?:de|del|de los|de las))?",
    infected:
      "encripta|cifra|encriptan|cifran|infecta|infectado|infectó|infectaron|cifrado|cifró|cifraron|encriptado|encriptó|secuestrado|secuestró|secuestraron|cifrar|secuestro (?:de|del|de los|de las)",
    offline:
      "(?:tumbado|tumbó|tumbaron|dejado fuera de servicio|dejó fuera de servicio|dejó sin|interrumpió|caída|interrupción|apagón)(?: (?:de|del|de la|de los|de las))?",
    disrupted:
      "paralizado|paralizó|paralizaron|bloqueado|bloqueó|paralizar|paralizando|bloqueando|afectó|afectado|inutiliza|colapsó|dañó",
    compromised:
      "comprometido|comprometió|comprometer|vulnerado|vulneró|vulneraron|penetró en|penetraron en|accedieron a|accedió a|acceder a|acceso a|infiltraron en|infiltró en|hackeó|hackearon|entraron en|entrar en|tomar el control|tomaron el control|intrusión en",
  },
  attributes:
    "(?:atribuido|atribuyó|atribuye|atribuyen|atribuyeron|achaca|achacó|imputó|vinculó|vincula|vinculan|vincularon|relaciona|relacionó)",
  attributed: "(?:atribuid[oa]s?|vinculad[oa]s?|achacad[oa]s?|imputad[oa]s?|relacionad[oa]s?)",
  accuses:
    "(?:acusado|acusó|acusa|acusan|acusaron|culpado|culpó|culpa|culpan|culparon|responsabilizado|responsabilizó|responsabiliza|responsabilizan|señaló|señala|señalan|señalaron)",
  accused: "(?:acusad[oa]s?|sospechos[oa]s?|señalad[oa]s? como responsables?|responsabilizad[oa]s?)",
  holds: "(?:considera|consideran|consideró|cree|creen)",
  responsible: "(?:responsables?|culpables?|autores|autor)",
  behind:
    "(?:detrás de|tras (?:el|los|este|la) \\uE008|responsables? de|autor(?:es)? de|(?:ha|han|habría|habrían) (?:llevado a cabo|perpetrado|lanzado|realizado|ejecutado) (?:el |los |un |una |la )?\\uE008|(?:perpetró|lanzó|llevó a cabo|perpetraron|lanzaron) (?:el |los |un |una |la )?\\uE008)",
  stands: "está|están|estaría|estarían|se encuentra|se esconde|hay",
  behindFirst: "(?:detrás de|detrás del|tras)",
  ledBy:
    "(?:perpetrad[oa]s?|llevad[oa]s? a cabo|lanzad[oa]s?|realizad[oa]s?|ejecutad[oa]s?|orquestad[oa]s?|cometid[oa]s?|dirigid[oa]s?|obra|efectuad[oa]s?|desarrollad[oa]s?)",
  comesFrom:
    "(?:(?:procedía|procede|procedente|provenía|proviene|proveniente|vino|originad[oa]s?) (?:de |del |desde |en )(?:la )?|obra (?:de |del |de la |de los ))",
  suspects: "(?:sospecha|sospechan|sospecharon) (?:de |que )",
  attribution: "(?:la )?(?:atribución|imputación)(?: [^.;,]{0,50}?)?",
  onBehalf: "por parte (?:de |del |de la |de los |de las )",
  blames:
    "(?:echado la culpa|echó la culpa|echa la culpa|atribuido la (?:autoría|responsabilidad)|atribuyó la (?:autoría|responsabilidad)|achacado)(?: [^.;,]{0,40}?)?",
  points:
    "(?:(?:investigación|investigaciones|investigadores|sospechas|indicios|pistas?|pruebas)(?: [^.;]{0,60}?)? (?:apunt\\S{1,4}|se dirig\\S{1,4}|señal\\S{1,4}|conduc\\S{1,4}|recae\\S{0,2})(?: [^.;,\uE000-\uE00F]{0,40}?)? (?:a|al|hacia|sobre))",
  who: "que |quien |el cual |la cual ",
  calls: "calificado|calificó|califica|califican|calificaron|tachado|tachó|tacha|tildado|tildó|tilda|consideró",
  accusations: "acusaci(?:ón|ones)|afirmaci(?:ón|ones)|señalamientos?|alegaciones|imputaciones",
  baseless:
    "infundad[oa]s?|sin fundamento|fals[oa]s?|absurd[oa]s?|irresponsables?|calumni(?:as|osas?)|ridícul[oa]s?|inventad[oa]s?|difamatori[oa]s?|carentes? de",
  nothing:
    "nada que ver con|ajen[oa]s? (?:a|al)|no (?:está|estaba|están) (?:implicad|involucrad)[oa]s? en|ninguna relación con",
  stolen: "(?:robad[oa]s?|robaron|robó|sustraíd[oa]s?|sustrajeron|robo|hurto)",
  from: "a |al |a la |a los |a las |del |de la |en perjuicio (?:de |del )",
  none: "(?:ningún|ninguna|sin que|no hay)",
  forced:
    "(?:obligad[oa]s?|forzad[oa]s?) a (?:cerrar|suspender|interrumpir|apagar|desconectar|paralizar)|(?:tuvo|tuvieron) que (?:cerrar|suspender|interrumpir|apagar|desconectar|paralizar)",
  theGroup: "(?:este|dicho|el mismo) (?:grupo|colectivo)|la banda",
  denies:
    "(?:negado|negó|niega|niegan|negaron|desmentido|desmintió|desmiente|rechazado|rechazó|rechaza|rechazaron)(?! (?:pagar|negociar|el acceso|el ataque|a pagar))",
  denied: "(?:desmentid[oa]s?|rechazad[oa]s?|negad[oa]s?)",
  claims:
    "(?:reivindicado|reivindicó|reivindica|reivindicaron|se atribuyó|se atribuye|se atribuyeron|se adjudicó|se adjudica|se ha atribuido|se ha adjudicado|asumió la (?:autoría|responsabilidad)|reclamó la autoría|adjudicado|atribuido la (?:autoría|responsabilidad))",
  claimed: "(?:reivindicad[oa]s?)",
  malware:
    "(?:ransomware|malware|wiper|virus(?: informático)?|troyanos?|gusanos?|puertas? traseras?|spyware|software (?:malicioso|espía)|programas? maliciosos?|botnet|programa de (?:extorsión|secuestro)|códigos? maliciosos?)",
  malwareKinds: {
    "virus informático": "virus",
    troyano: "trojan",
    troyanos: "trojan",
    gusano: "worm",
    gusanos: "worm",
    "puerta trasera": "backdoor",
    "software malicioso": "malware",
    "software espía": "spyware",
    "programa malicioso": "malware",
    "código malicioso": "malware",
  },
  actions: [
    {
      class: "condemn",
      kind: "condemn",
      verb: "(?:condenado|condenó|condena|condenan|condenaron|repudió|repudia) (?:{time} )?(?:{few})?{det}(?:{few})?(?:{attack}|actos|actividades|acciones)",
    },
    {
      class: "expel",
      kind: "expel diplomats",
      verb: "(?:expulsado|expulsó|expulsa|expulsar|expulsan|expulsaron) (?:{few})?(?:{number} )?(?:{few})?(?:diplomáticos?|embajador|funcionarios)(?: (?<t>{demonym}))?",
    },
    {
      class: "sever_relations",
      kind: "sever diplomatic relations",
      verb: "(?:roto|rompió|rompe|romper|cortado|cortó) (?:{few})?relaciones (?:diplomáticas )?con {det}(?<t>{country}|{government})",
    },
    {
      class: "sanction",
      kind: "sanctions",
      verb: "(?:impuesto|impuso|impone|imponen|anunciado|anunció|aprobado|aprobó|adoptado|adoptó) (?:{few})?sanciones(?: (?:{few})?(?:contra|a) (?:{few})?{det}(?<t>{target}|{actor}|{attackers}|{demonym}))?",
    },
    {
      class: "sanction",
      kind: "sanctions",
      verb: "(?:sancionado|sancionó|sanciona|sancionan) (?:{few})?{det}(?<t>{target}|{actor}|{attackers}|{demonym})",
    },
    {
      class: "indict",
      kind: "indict",
      verb: "(?:imputado|imputó|presentó cargos contra|presentado cargos contra|procesó|detuvo|detenido) (?:{few})?{det}(?<t>{person}|{name}|{demonym}|{attackers}|{actor})?",
    },
    {
      class: "respond",
      kind: "open an investigation",
      verb: "(?:abierto|abrió|abre|iniciado|inició|inicia) (?:{few})?(?:investigación|diligencias|investigaciones)",
    },
    { class: "respond", kind: "investigate", verb: "(?:investiga|investigan|está investigando|investigaba|investigó)" },
    {
      class: "respond",
      kind: "file a complaint",
      verb: "(?:denunciado|denunció|presentado (?:una )?denuncia|presentó (?:una )?denuncia)",
    },
    {
      class: "respond",
      kind: "notify the authorities",
      verb: "(?:alertado|alertó|avisado|avisó|notificado|notificó|informado) (?:{few})?{det}(?<t>{organisation}|{name})",
    },
    {
      class: "respond",
      kind: "summon the ambassador",
      verb: "(?:convocado|convocó|convoca) (?:{few})?embajador(?: (?<t>{demonym}))?",
    },
    {
      class: "emergency",
      kind: "declare an emergency",
      verb: "(?:declarado|declaró|decretado|decretó|declara) (?:{few})?(?:estado de )?emergencia",
    },
    {
      class: "respond",
      kind: "deploy experts",
      verb: "(?:enviado|envió|envía|desplegado|desplegó) (?:{few})?(?:equipos?|expertos|especialistas|técnicos)",
    },
    {
      class: "refuse_to_pay",
      kind: "refuse to pay ransom",
      negative: true,
      verb: "(?:negó a|negado a|niega a|negó|rechazado|rechazó|no pagará|no pagó|no va a pagar|no ha pagado|no tiene intención de|no cederá|descartó|descarta) (?:{few})?(?:rescate|negociar|negociación|pago|pagar(?:lo)?|exigencias|chantaje)",
    },
    {
      class: "contain",
      kind: "shut down systems",
      verb: "(?:apagado|apagó|desconectado|desconectó|aislado|aisló|tuvo que (?:apagar|desconectar|aislar|cerrar)|desactivó) (?:{few})?{det}{system}",
    },
    { class: "reward", kind: "offer a reward", verb: "(?:ofrecido|ofreció|ofrece|ofrecen) (?:{few})?recompensa" },
  ],
  openers:
    "el la los las lo un una unos unas del al de a ante bajo con contra desde durante en entre hacia hasta mediante para por según sin sobre tras y e o u pero si que quien quienes cuando donde como porque mientras aunque también además sin embargo así entonces luego después antes ahora ayer hoy mañana este esta estos estas ese esa esos esas aquel aquella su sus nuestro nuestra mi yo tú él ella ellos ellas nosotros usted se no ni nunca ningún ninguna ninguno todo todos toda todas cada otro otra otros otras mismo mucho muchos muchas poco pocos algunos algunas varios varias alguien algo es son era fue ha han hay está están uno dos tres cuatro cinco seis siete ocho nueve diez lunes martes miércoles jueves viernes sábado domingo hackers hacker ciberataque ciberataques ataque ataques datos sistemas ransomware foto fuente expertos detrás banco grupo empresa gobierno piratas ciberdelincuentes asimismo igualmente por lo tanto apenas casi más menos muy solo sólo aún todavía ya ayuntamiento ministerio ministro presidente policía agencia hospital universidad instituto fiscalía servicio centro exteriores hacienda defensa interior justicia salud trabajo economía educación relaciones",
  places: {
    "gran bretaña": "United Kingdom",
    "estados unidos": "United States",
    "ee.uu": "United States",
    "ee. uu": "United States",
    "corea del norte": "North Korea",
    kremlin: "Russia",
  },
});
