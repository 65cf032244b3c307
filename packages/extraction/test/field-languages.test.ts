import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

describe("de", () => {
  test.each([
    ["action", "Die Bundesregierung verurteilt den Cyberangriff aufs Schärfste.", "condemn: Germany"],
    ["action", "Die EU verhängte Sanktionen gegen sechs Offiziere des GRU.", "sanction: European Union → Russia"],
    [
      "action",
      "Die Generalstaatsanwaltschaft Bamberg hat Ermittlungen aufgenommen.",
      "respond: Generalstaatsanwaltschaft Bamberg",
    ],
    ["action", "Das BSI veröffentlichte eine Warnung vor der Schwachstelle.", "publish: BSI"],
    [
      "attribution",
      "Nach Angaben des Verfassungsschutzes steckt die Gruppe APT28 hinter dem Angriff.",
      "Verfassungsschutz → APT28",
    ],
    ["attribution", "Berlin macht Moskau für die Attacke verantwortlich.", "Germany → Russia"],
    ["attribution", "Sicherheitsforscher von Eset schreiben die Kampagne der Gruppe Gamaredon zu.", "ESET → Gamaredon"],
    [
      "system",
      "Die E-Mail-Server der Universität Gießen wurden verschlüsselt.",
      "E-Mail-Server der Universität Gießen: infected",
    ],
    ["victim", "Betroffen ist auch die Stadt Potsdam.", "Stadt Potsdam"],
    ["victim", "Opfer des Angriffs wurde der Automobilzulieferer Continental.", "Continental"],
    ["denial", "Peking wies die Vorwürfe zurück.", "China"],
    ["claim", "Zu der Tat bekannte sich die prorussische Gruppe NoName057(16).", "NoName057(16)"],
  ] as const)("%s: %s", (type, text, expected) => {
    expect(told(type, text, "de")).toContain(expected);
  });
});

describe("fr", () => {
  test.each([
    ["action", "Les Pays-Bas ont expulsé deux diplomates chinois.", "expel: Netherlands → China"],
    ["action", "L'état d'urgence a été décrété par le gouvernement du Costa Rica.", "emergency: Costa Rica"],
    ["action", "L'Union européenne a sanctionné six officiers du GRU.", "sanction: European Union → Russia"],
    ["action", "Le parquet de Paris a ouvert une enquête.", "respond: parquet de Paris"],
    ["action", "L'ANSSI a publié un rapport sur le groupe APT28.", "publish: ANSSI"],
    [
      "action",
      "La rupture des relations diplomatiques avec l'Iran a été annoncée par Tirana.",
      "sever_relations: Albania → Iran",
    ],
    [
      "system",
      "Le site de l'Assemblée nationale a été inaccessible pendant plusieurs heures.",
      "site de l'Assemblée nationale: offline",
    ],
    [
      "system",
      "Le système de messagerie de l'université a été rétabli.",
      "système de messagerie de l'université: restored",
    ],
    ["system", "Les serveurs de la région ont été chiffrés.", "serveurs: infected"],
    [
      "victim",
      "Le centre hospitalier de Versailles a été victime d'une cyberattaque.",
      "centre hospitalier de Versailles",
    ],
    ["victim", "La ville de Lille a été visée par un rançongiciel.", "ville de Lille"],
    ["denial", "Moscou a démenti toute implication.", "Russia"],
    ["claim", "Le groupe LockBit a revendiqué l'attaque.", "LockBit"],
  ] as const)("%s: %s", (type, text, expected) => {
    expect(told(type, text, "fr")).toContain(expected);
  });
});

describe("it", () => {
  test.each([
    ["action", "La Farnesina ha convocato l'ambasciatore iraniano.", "respond: Italy → Iran"],
    [
      "action",
      "Il governo albanese ha deciso di interrompere le relazioni diplomatiche con l'Iran.",
      "sever_relations: Albania → Iran",
    ],
    ["action", "La procura di Milano ha aperto un'inchiesta.", "respond: procura di Milano"],
    ["action", "L'Unione europea ha imposto sanzioni a quattro cittadini cinesi.", "sanction: European Union → China"],
    [
      "action",
      "L'Agenzia per la cybersicurezza nazionale ha pubblicato un bollettino.",
      "publish: Agenzia per la cybersicurezza nazionale",
    ],
    ["action", "La Polizia postale indaga sull'attacco.", "respond: Polizia postale"],
    ["attribution", "Gli esperti di Yoroi attribuiscono la campagna al gruppo Gamaredon.", "Yoroi → Gamaredon"],
    ["system", "Il sito del Senato non era raggiungibile.", "sito del Senato: offline"],
    [
      "system",
      "I sistemi informatici dell'Azienda ospedaliera di Verona sono stati bloccati.",
      "sistemi informatici dell'Azienda ospedaliera di Verona: disrupted",
    ],
    ["victim", "Il Comune di Ferrara è stato colpito da un ransomware.", "Comune di Ferrara"],
    ["denial", "Mosca ha respinto le accuse.", "Russia"],
    ["claim", "Il gruppo filorusso Killnet ha rivendicato l'attacco.", "Killnet"],
  ] as const)("%s: %s", (type, text, expected) => {
    expect(told(type, text, "it")).toContain(expected);
  });
});

describe("es", () => {
  test.each([
    ["action", "El gobierno de Chile condenó el ciberataque.", "condemn: Chile"],
    ["action", "España convocó al embajador ruso.", "respond: Spain → Russia"],
    ["action", "Ecuador rompió relaciones diplomáticas con Irán.", "sever_relations: Ecuador → Iran"],
    ["action", "La Unión Europea sancionó a seis agentes del GRU.", "sanction: European Union → Russia"],
    ["action", "El Ayuntamiento de Sevilla no pagará el rescate.", "refuse_to_pay: Ayuntamiento de Sevilla"],
    ["attribution", "El ataque ha sido atribuido a Corea del Norte por el FBI.", "FBI → North Korea"],
    ["system", "La página web del ministerio estuvo caída durante horas.", "página web del ministerio: offline"],
    [
      "system",
      "Los servidores de la Universidad Autónoma de Barcelona fueron cifrados.",
      "servidores de la Universidad Autónoma de Barcelona: infected",
    ],
    ["victim", "El Hospital Clínic de Barcelona sufrió un ciberataque.", "Hospital Clínic de Barcelona"],
    ["denial", "Rusia negó cualquier participación.", "Russia"],
    ["claim", "El grupo Guacamaya se adjudicó el hackeo.", "Guacamaya"],
  ] as const)("%s: %s", (type, text, expected) => {
    expect(told(type, text, "es")).toContain(expected);
  });
});

describe("sq", () => {
  test.each([
    ["action", "Shqipëria ndërpreu marrëdhëniet diplomatike me Iranin.", "sever_relations: Albania → Iran"],
    ["action", "Qeveria e Kosovës dënoi sulmin kibernetik.", "condemn: Kosovo"],
    ["attribution", "FBI konfirmoi se hakerët iranianë kryen sulmin.", "FBI → hakerët iranianë"],
    ["system", "Sistemi i Policisë u rikthye në punë.", "Sistemi i Policisë: restored"],
    ["system", "Serverët e INSTAT u infektuan.", "Serverët e INSTAT: infected"],
    ["victim", "Posta Shqiptare ishte viktimë e një sulmi kibernetik.", "Posta Shqiptare"],
    ["denial", "Irani i hodhi poshtë akuzat.", "Iran"],
    ["denial", "Ministria e Jashtme iraniane mohoi çdo përfshirje.", "Ministria e Jashtme iraniane"],
    ["claim", 'Grupi "Drejtësia e Atdheut" mori përgjegjësinë për sulmin.', "Drejtësia e Atdheut"],
  ] as const)("%s: %s", (type, text, expected) => {
    expect(told(type, text, "sq")).toContain(expected);
  });
});

describe("sr", () => {
  test.each([
    ["action", "Crna Gora protjerala je šest ruskih diplomata.", "expel: Montenegro → Russia"],
    [
      "action",
      "Ministarstvo vanjskih poslova osudilo je kibernetički napad.",
      "condemn: Ministarstvo vanjskih poslova",
    ],
    ["action", "Vlada Albanije prekinula je diplomatske odnose sa Iranom.", "sever_relations: Albania → Iran"],
    ["action", "Evropska unija uvela je sankcije šestorici oficira GRU.", "sanction: European Union → Russia"],
    ["action", "Nacionalni CERT objavio je upozorenje.", "publish: Nacionalni CERT"],
    ["attribution", "ANB je za napad optužila Rusiju.", "ANB → Russia"],
    ["attribution", "Prema navodima Microsofta, iza napada stoji grupa Cadet Blizzard.", "Microsoft → Cadet Blizzard"],
    ["system", "Sajt Vlade bio je nedostupan satima.", "Sajt Vlade: offline"],
    ["system", "Informacioni sistem Katastra je ponovo u funkciji.", "sistem Katastra: restored"],
    ["system", "Računari opštine Novi Sad zaključani su ransomverom.", "Računari opštine Novi Sad: infected"],
    ["denial", "Moskva je odbacila optužbe.", "Russia"],
    ["claim", "Grupa LockBit preuzela je odgovornost za napad na bolnicu.", "LockBit"],
  ] as const)("%s: %s", (type, text, expected) => {
    expect(told(type, text, "sr")).toContain(expected);
  });
});

describe("uk", () => {
  test.each([
    ["action", "Литва вислала двох російських дипломатів.", "expel: Lithuania → Russia"],
    ["action", "Європейський Союз запровадив санкції проти шести офіцерів ГРУ.", "sanction: European Union → Russia"],
    ["action", "СБУ розпочала розслідування.", "respond: СБУ"],
    ["action", "CERT-UA опублікувала звіт про атаку.", "publish: CERT-UA"],
    ["attribution", "Держспецзв'язку приписує атаку угрупованню UAC-0056.", "Держспецзв'язку → UAC-0056"],
    ["attribution", "Лондон звинуватив ГРУ у кібератаках.", "United Kingdom → ГРУ"],
    ["system", "Сайт Міністерства освіти не працював.", "Сайт Міністерства освіти: offline"],
    ["system", "Роботу мобільного застосунку відновлено.", "мобільного застосунку: restored"],
    ["system", "Сервери компанії було зашифровано.", "Сервери: infected"],
    ["denial", "Москва заперечує свою причетність.", "Russia"],
    ["denial", "Кремль відкинув звинувачення.", "Russia"],
    ["claim", 'Угруповання "Солнцепек" взяло на себе відповідальність за атаку.', "Солнцепек"],
  ] as const)("%s: %s", (type, text, expected) => {
    expect(told(type, text, "uk")).toContain(expected);
  });
});

describe("ru", () => {
  test.each([
    ["action", "Эстония выслала двух российских дипломатов.", "expel: Estonia → Russia"],
    ["action", "Евросоюз ввёл санкции против шести сотрудников ГРУ.", "sanction: European Union → Russia"],
    ["action", "Правительство Польши осудило кибератаку.", "condemn: Poland"],
    ["attribution", "Лондон возложил ответственность за атаку на ГРУ.", "United Kingdom → ГРУ"],
    [
      "attribution",
      "По данным Microsoft, за взломом стоит группировка Midnight Blizzard.",
      "Microsoft → Midnight Blizzard",
    ],
    ["system", "Сайт авиакомпании был недоступен несколько часов.", "Сайт: offline"],
    ["system", "Работа платёжной системы восстановлена.", "платёжной системы: restored"],
    ["system", "Серверы компании были зашифрованы.", "Серверы: infected"],
    ["claim", "Ответственность за атаку взяла на себя группировка Killnet.", "Killnet"],
  ] as const)("%s: %s", (type, text, expected) => {
    expect(told(type, text, "ru")).toContain(expected);
  });
});

describe("zh", () => {
  test.each([
    ["action", "立陶宛驱逐了两名俄罗斯外交官。", "expel: Lithuania → Russia"],
    ["action", "欧盟对六名俄罗斯军官实施制裁。", "sanction: European Union → Russia"],
    ["action", "哥斯达黎加总统宣布进入国家紧急状态。", "emergency: Costa Rica"],
    ["action", "日本政府强烈谴责此次网络攻击。", "condemn: Japan"],
    ["attribution", "美国指责中国黑客入侵其财政部。", "United States → 中国黑客"],
    ["system", "该网站一度无法访问。", "网站: offline"],
    ["system", "医院的挂号系统已恢复正常。", "挂号系统: restored"],
    ["system", "公司的服务器被加密。", "服务器: infected"],
    ["victim", "西北工业大学遭到网络攻击。", "西北工业大学"],
    ["denial", "俄罗斯否认参与此次攻击。", "Russia"],
    ["denial", "外交部发言人毛宁表示,中方坚决反对毫无根据的指责。", "China"],
    ["claim", "黑客组织LockBit声称对此次攻击负责。", "LockBit"],
  ] as const)("%s: %s", (type, text, expected) => {
    expect(told(type, text, "zh")).toContain(expected);
  });
});
