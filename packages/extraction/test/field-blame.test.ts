import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

describe("who is blamed by whom", () => {
  test.each([
    ["Attribution to Sandworm was made by Mandiant in a report published in April.", "Mandiant → Sandworm"],
    ["Norway's security police blamed APT31 for the hack of county offices.", "Norway security police → APT31"],
    [
      "According to Finland's intelligence service Supo, the group APT31 was behind the attack on parliament.",
      "Supo → APT31",
    ],
    ["The finger was pointed at North Korea by officials in Seoul.", "South Korea → North Korea"],
    ["Seoul's spy agency sees the hand of Kimsuky in the theft.", "South Korea spy agency → Kimsuky"],
    [
      "Czechia holds the People's Republic of China responsible for the malicious cyber campaign against its foreign ministry.",
      "Czech Republic → China",
    ],
    [
      "Belgium accused hackers linked to China of attacking its interior and defence ministries.",
      "Belgium → China-linked hackers + China",
    ],
    ["The attack bears the hallmarks of Lazarus, researchers at Group-IB said.", "Group-IB → Lazarus"],
    [
      "Microsoft assesses with moderate confidence that Volt Typhoon carried out the intrusions into Guam's telecoms.",
      "Microsoft → Volt Typhoon",
    ],
    ["Ukraine's CERT-UA ascribes the campaign to the group UAC-0010.", "Ukraine CERT-UA → UAC-0010"],
    ["In Kyiv's view, the wiper was the work of the Belarusian group UNC1151.", "Ukraine → UNC1151"],
    [
      "Investigators suspect the ransomware gang Vice Society of the assault on Los Angeles schools.",
      "Investigators → Vice Society",
    ],
    ["The campaign, which ESET links to Turla, hit the foreign ministries of three EU states.", "ESET → Turla"],
    [
      "Check Point Research, which has tied the operation to Agrius, says the aim was destruction.",
      "Check Point → Agrius",
    ],
    [
      "Britain's NCSC considers it almost certain that the GRU was responsible for the attack on the anti-doping agency.",
      "Britain NCSC → GRU",
    ],
    [
      "Germany's interior ministry stated that APT28 had carried out the attack on the Social Democrats.",
      "Germany interior ministry → APT28",
    ],
    [
      "Sources close to the investigation told Reuters that the Clop gang was to blame.",
      "Sources close to the investigation → Clop",
    ],
    ["Dragos said it could not link the intrusion to any known group.", "Dragos → nobody"],
    ["Cisco Talos stopped short of attributing the attack to a nation state.", "Cisco Talos → nobody"],
    [
      "Pakistan's SideCopy is suspected by Indian officials of being behind the phishing wave.",
      "Indian officials → SideCopy",
    ],
    ["Evidence collected by Trend Micro suggests that Earth Lusca is responsible.", "Trend Micro → Earth Lusca"],
    [
      "A new report from Recorded Future points to RedEcho as the culprit behind the blackout in Mumbai.",
      "Recorded Future → RedEcho",
    ],
    [
      '"This was done by the Russian secret services", Moldova\'s president Maia Sandu told parliament.',
      "Maia Sandu → Russian secret services",
    ],
    [
      "The Vietnamese group OceanLotus is thought to have broken into the carmaker, Bayerischer Rundfunk reported.",
      "Bayerischer Rundfunk → OceanLotus",
    ],
    [
      "Washington, London and Brussels jointly pinned the attack on Moscow.",
      "United States + United Kingdom + European Union → Russia",
    ],
    ["Prosecutors allege that the break-in was directed by an officer of Russia's FSB.", "Prosecutors → Russia FSB"],
    [
      "The group known as Gamaredon, run by the FSB in Crimea according to the SBU, is responsible for 5,000 attacks.",
      "SBU → Gamaredon",
    ],
    [
      "Romania's intelligence service attributed the election interference to a state actor.",
      "Romania intelligence service → state actor",
    ],
    [
      "The ransomware attack on the port of Lisbon was the work of LockBit, according to the weekly Expresso.",
      "Expresso → LockBit",
    ],
    [
      "It was hackers working for Iran who broke into the water utility, CISA concluded.",
      "CISA → Iran-linked hackers + Iran",
    ],
    ["Norway Blames China for Microsoft Exchange Hack", "Norway → China"],
    // Groups that no catalogue has: their deed tells that they are hackers.
    ["The RiverWolf group attacked the Ministry of Health on 2 March 2024.", " → RiverWolf"],
    ["Hackers from the group RiverWolf attacked the Ministry of Health.", " → RiverWolf"],
    ["The Ministry of Health was attacked by the group RiverWolf.", " → RiverWolf"],
    ["The ransomware gang RiverWolf encrypted servers in the attack on the Turku hospital.", " → RiverWolf"],
    ["The cyberattack was carried out by the group Blue Heron.", " → Blue Heron"],
    [
      "The cyberattack stopped the ferries: RiverWolf, a ransomware gang that emerged in 2022, encrypted the port's servers.",
      " → RiverWolf",
    ],
    ["In the attack on Monday an affiliate of LockBit encrypted the port of Nagoya's systems.", " → LockBit"],
    [
      "The attackers, believed to be the BlackBasta gang, encrypted the hospital's systems in an attack on Monday.",
      " → BlackBasta",
    ],
    [
      '"We assess that the activity was conducted by APT40", the Australian Signals Directorate wrote.',
      "Australian Signals Directorate → APT40",
    ],
    [
      "The U.S. intelligence community assesses that Beijing is behind Salt Typhoon's breach of AT&T.",
      "United States → China",
    ],
    ["All signs point to North Korea, said Elliptic.", "Elliptic → North Korea"],
    [
      "The FBI confirmed that TraderTraitor was responsible for the theft of $308 million from the exchange.",
      "FBI → TraderTraitor",
    ],
    ["Blockchain analysis by Chainalysis tied the wallets to Lazarus.", "Chainalysis → Lazarus"],
    ["Volexity ascribed the exploitation of the flaw to a Chinese actor it calls UTA0178.", "Volexity → UTA0178"],
    ["The culprits, the Dutch minister of defence told parliament, were officers of the GRU.", "Netherlands → GRU"],
    ["The report by Citizen Lab implicates the government of Togo.", "Citizen Lab → Government of Togo"],
    ["The European Union, too, sees Russia behind the hacking of the satellite operator.", "European Union → Russia"],
    ["State-backed hackers from Iran are to blame, in the assessment of the Israeli army.", "Israeli army → Iran"],
  ])("%s", (text, expected) => {
    expect(told("attribution", text, "en")).toContain(expected);
  });
});

describe("groups that are none of hackers are blamed for nothing", () => {
  test.each([
    "The Visegrad group condemned the attack on Poland.",
    "The Tata group said it was attacked by hackers.",
    "Hackers breached the Nordic Choice group in December.",
    "The Volkswagen group was hacked in 2015.",
    "Members of the Conservative group said the cyberattack on parliament was serious.",
    "A group of experts attacked the plan after the breach.",
    "The working group attacked by hackers lost its data.",
  ])("%s", (text) => {
    expect(told("attribution", text, "en").filter((one) => !/hackers?$/u.test(one))).toEqual([]);
  });
});

describe("who denies", () => {
  test.each([
    ["Moscow has dismissed the allegations.", "Russia"],
    ["Tehran denied any role in the hack.", "Iran"],
    ["Kremlin spokesman Dmitry Peskov said Russia had nothing to do with the attacks.", "Dmitry Peskov"],
    ["The accusations were called baseless by the Iranian foreign ministry.", "Iranian foreign ministry"],
    ["Pyongyang described the claims as a fabrication.", "North Korea"],
    [
      "India's external affairs ministry refuted reports that it had hacked the Pakistani ministry.",
      "India external affairs ministry",
    ],
    [
      '"These claims are absurd and politically motivated", the Belarusian foreign ministry said.',
      "Belarusian foreign ministry",
    ],
    ["Vietnam called the allegation unfounded.", "Vietnam"],
    ["NSO Group has repeatedly denied involvement.", "NSO Group"],
    ["The Russian embassy in The Hague denied the charges.", "Russian embassy"],
    ["There was no truth in the allegations, the Serbian interior ministry said.", "Serbian interior ministry"],
    ["Denials came from Ankara.", "Turkey"],
    ["Oracle contested the claim that its cloud had been breached.", "Oracle"],
    ["Venezuela's accusation was denied by Colombia.", "Colombia"],
    [
      "Iran's mission to the United Nations denied that the country had had a part in the operation.",
      "Iran's mission to the United Nations",
    ],
    ["South Africa's parliament denied having been hacked.", "South Africa parliament"],
  ])("%s", (text, expected) => {
    expect(told("denial", text, "en")).toContain(expected);
  });
});

describe("who claims", () => {
  test.each([
    ["The hacktivist group Anonymous Sudan claimed responsibility for the outage.", "Anonymous Sudan"],
    ["Responsibility was claimed by the pro-Russian group NoName057(16).", "NoName057(16)"],
    ["A group calling itself Predatory Sparrow said it was behind the attack on the steel works.", "Predatory Sparrow"],
    ["The LockBit gang took credit for the attack on Royal Mail.", "LockBit"],
    ["In a post on its leak site, the Play gang claims to have stolen 600 gigabytes from the city.", "Play"],
    ["The Belarusian Cyber Partisans announced that they had hacked the railway.", "Belarusian Cyber Partisans"],
    ["Credit for the hack was taken by the Ukrainian IT Army.", "Ukrainian IT Army"],
    ["The attack was claimed by Black Basta.", "Black Basta"],
    ["On its Telegram channel, the group XakNet claimed the hack.", "XakNet"],
    ["GhostSec said it had encrypted a Belarusian terminal.", "GhostSec"],
    ['"We hacked the state railway", the group Altahrea Team wrote on Telegram.', "Altahrea Team"],
    ["Blackjack, a group linked to the SBU, claims it destroyed 300 servers of the provider.", "Blackjack"],
    ["A claim of responsibility by the group Adrastea appeared on a hacking forum.", "Adrastea"],
    [
      "People's Cyber Army has said that it carried out the DDoS attack on the French ministries.",
      "People's Cyber Army",
    ],
    ["The gang RansomHouse says it stole 450 gigabytes from AMD.", "RansomHouse"],
    ["Hackers going by the name USDoD bragged about the theft.", "USDoD"],
    ["Hunters International has claimed the attack on Hoya.", "Hunters International"],
    ["Cl0p, which says it took the data, gave the firm a week to pay.", "Cl0p"],
  ])("%s", (text, expected) => {
    expect(told("claim", text, "en")).toContain(expected);
  });
});
