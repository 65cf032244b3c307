/** What is counted, in the languages that are read, lower case, by the English word under which figures are compared. */
const COUNTED_WORDS: readonly (readonly [english: string, words: string])[] = [
  [
    "computers",
    "rechner, rechnern, computer, computern, ordinateurs, postes de travail, ordenadores, computadoras, computadores, equipos, kompjuterë, kompjutera, računara, računala, računari, рачунара, рачунари, комп'ютерів, комп’ютерів, комп'ютери, компьютеров, компьютера, 电脑, 计算机, 電腦",
  ],
  [
    "servers",
    "server, servern, serveurs, servidores, serverë, servera, serveri, сервера, серверів, сервери, серверов, 服务器",
  ],
  [
    "devices",
    "geräte, geräten, endgeräte, dispositivi, appareils, dispositivos, pajisje, uređaja, уређаја, пристроїв, устройств, 设备",
  ],
  ["modems", "modem, модемів, модемов, 调制解调器"],
  ["terminals", "terminali, terminaux, terminales, terminais, terminale, терміналів, терминалов, 终端"],
  ["units", "einheiten, unità, unités, unidades, njësi, jedinica, одиниць, единиц"],
  [
    "wind turbines",
    "windräder, windrädern, windkraftanlagen, windenergieanlagen, windturbinen, pale eoliche, turbine eoliche, éoliennes, aerogeneradores, turbinas eólicas, vetroturbina, вітряків, вітрових турбін, ветряков, ветрогенераторов, 风力发电机, 风机, 风力涡轮机",
  ],
  ["turbines", "anlagen, turbinen, turbine"],
  [
    "websites",
    "webseiten, websites, internetseiten, siti, siti web, sites internet, sitios web, páginas web, faqe interneti, faqe, sajtova, internet stranica, сајтова, сайтів, вебсайтів, сайтов, веб-сайтов, 网站",
  ],
  [
    "accounts",
    "konten, comptes, conti, account, cuentas, contas, llogari, naloga, налога, акаунтів, аккаунтов, 账户, 帐户",
  ],
  ["files", "dateien, fichiers, file, archivos, ficheiros, skedarë, fajlova, datoteka, фајлова, файлів, файлов, 文件"],
  [
    "documents",
    "dokumente, dokumenten, documenti, documentos, dokumente, dokumenata, докумената, документів, документов",
  ],
  ["records", "datensätze, datensätzen, enregistrements, registros, regjistrime, записів, записей, 条记录"],
  ["systems", "systeme, systemen, sistemi, systèmes, sistemas, sisteme, sistema, система, систем, 系统"],
  ["networks", "netze, netzwerke, reti, réseaux, redes, rrjete, mreža, мрежа, мереж, сетей, 网络"],
  [
    "customers",
    "kunden, clients, clienti, clientes, klientë, klijenata, kupaca, клијената, клієнтів, клиентов, 客户, assurés, adhérents, assicurati, asegurados, versicherte, versicherten, klientëve, клієнти, клиентами",
  ],
  [
    "users",
    "nutzer, nutzern, nutzerinnen, utilisateurs, utenti, usuarios, utilizadores, usuários, përdorues, korisnika, корисника, користувачів, пользователей, 用户, përdoruesve",
  ],
  [
    "subscribers",
    "abonnenten, abonnés, abbonati, abonados, suscriptores, assinantes, abonentë, pretplatnika, претплатника, абонентів, абонентов",
  ],
  [
    "people",
    "menschen, personen, leute, personnes, gens, persone, personas, pessoas, njerëz, persona, veta, ljudi, osoba, људи, особа, людей, осіб, человек, 人",
  ],
  [
    "citizens",
    "bürger, bürgern, bürgerinnen, citoyens, cittadini, ciudadanos, cidadãos, qytetarë, građana, грађана, громадян, граждан, 公民, qytetarëve",
  ],
  [
    "patients",
    "patienten, pazienti, pacientes, pacientë, pacijenata, пацијената, пацієнтів, пациентов, 病人, 患者, pacientëve",
  ],
  [
    "employees",
    "mitarbeiter, mitarbeitern, beschäftigte, beschäftigten, employés, salariés, dipendenti, empleados, funcionarios, funcionários, punonjës, zaposlenih, запослених, працівників, співробітників, сотрудников, 员工, punonjësve",
  ],
  [
    "companies",
    "unternehmen, firmen, betriebe, betrieben, entreprises, sociétés, aziende, imprese, società, empresas, compañías, companhias, kompani, ndërmarrje, kompanija, preduzeća, firmi, tvrtki, компанија, предузећа, компаній, підприємств, компаний, предприятий, 公司, 企业",
  ],
  ["businesses", "commerces, negocios, biznese"],
  [
    "organisations",
    "organisationen, organizzazioni, organisations, organizaciones, organizações, organizata, organizacija, организација, організацій, организаций, 组织, 机构",
  ],
  [
    "institutions",
    "institutionen, behörden, einrichtungen, institutions, istituzioni, instituciones, instituições, institucione, institucija, институција, установ, учреждений",
  ],
  [
    "stores",
    "filialen, geschäfte, märkte, läden, supermärkte, magasins, boutiques, supermercati, negozi, punti vendita, tiendas, supermercados, lojas, dyqane, prodavnica, trgovina, продавница, магазинів, магазинов, 商店, 门店",
  ],
  [
    "hospitals",
    "krankenhäuser, krankenhäusern, kliniken, hôpitaux, ospedali, hospitales, hospitais, spitale, bolnica, болница, лікарень, больниц, 医院",
  ],
  [
    "municipalities",
    "kommunen, gemeinden, comunità, comuni, communes, municipios, municípios, bashki, opština, općina, општина, громад, муниципалитетов",
  ],
  [
    "service providers",
    "msps, managed service providers, dienstleister, dienstleistern, it-dienstleister, it-dienstleistern, prestataires, provider, providers, fornitori, proveedores, fornecedores, ofrues, provajdera, pružalaca usluga, провайдерів, провайдеров, 服务提供商, 供应商",
  ],
  [
    "countries",
    "ländern, länder, staaten, pays, paesi, países, shtete, vende, zemalja, država, земаља, држава, країн, стран, 国家",
  ],
  ["schools", "schulen, écoles, scuole, escuelas, escolas, shkolla, škola, школа, шкіл, школ, 学校"],
  ["banks", "banken, banques, banche, bancos, banka, банака, банків, банков, 银行"],
  [
    "attacks",
    "angriffe, angriffen, cyberangriffe, cyberangriffen, attaques, cyberattaques, attacchi, ataques, ciberataques, sulme, napada, напада, кібератак, атак, кибератак, 攻击",
  ],
  ["hackers", "hackern, hacker, pirates, hackerë, hakera, хакера, хакерів, хакеров, 黑客"],
  [
    "appointments",
    "termine, terminen, rendez-vous, appuntamenti, visite, citas, consultas, takime, pregleda, прегледа, прийомів, приемов, 预约",
  ],
  ["gigabytes", "gigabyte, gigaoctets, gigabajt, gigabajta, гігабайт, гігабайтів, гигабайт"],
  ["terabytes", "terabyte, téraoctets, terabajt, terabajta, терабайт, терабайтів"],
  ["hours", "stunden, heures, ore, horas, orë, sati, časova, сати, годин, часов, 小时, 个小时"],
  ["days", "tage, tagen, jours, giorni, días, dias, ditë, dana, дана, днів, дней, 天"],
  ["weeks", "wochen, semaines, settimane, semanas, javë, nedelja, sedmica, tjedana, недеља, тижнів, недель, 周"],
  ["months", "monate, monaten, mois, mesi, meses, muaj, meseci, mjeseci, месеци, місяців, месяцев, 个月"],
  ["years", "jahre, jahren, ans, années, anni, años, anos, vjet, godina, година, років, лет"],
  ["dollars", "dollar, us-dollar, dollari, dólares, dollarë, dolara, долара, доларів, долларов, доллара, 美元"],
  ["euros", "euro, eura, evra, евра, євро, евро, 欧元"],
];

/** Words of other languages by their English word, so that figures can be compared across languages. */
export const TRANSLATED_HEADS: ReadonlyMap<string, string> = new Map(
  COUNTED_WORDS.flatMap(([english, words]) => words.split(", ").map((word) => [word, english] as const)),
);
