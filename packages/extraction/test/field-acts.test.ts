import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

describe("who acts", () => {
  test.each([
    [
      "The decision to sever diplomatic ties with Belarus was taken by Lithuania at an extraordinary cabinet session.",
      "sever_relations: Lithuania → Belarus",
    ],
    [
      "Bahrain has recalled its ambassador from Tehran over a string of intrusions into its ministries.",
      "other: Bahrain → Iran",
    ],
    [
      "Relations between Morocco and Iran were cut off after Rabat accused the embassy of helping hackers.",
      "sever_relations: Morocco → Iran",
    ],
    [
      "Slovakia's foreign ministry summoned the Chinese chargé d'affaires to protest against the espionage.",
      "other: Slovakia foreign ministry → China",
    ],
    [
      "Three attachés of the North Korean mission have been declared persona non grata by Malaysia.",
      "expel: Malaysia → North Korea",
    ],
    [
      "Prague ordered eighteen employees of the Russian embassy to leave within 48 hours.",
      "expel: Czech Republic → Russia",
    ],
    [
      "The expulsion of two Chinese diplomats was announced by the Dutch government in reply to the break-in.",
      "expel: Netherlands → China",
    ],
    ["Moldova's closure of the Russian consulate followed the discovery of the malware.", "expel: Moldova → Russia"],
    [
      "The European Union on Monday added six officers of the GRU to its cyber sanctions list.",
      "sanction: European Union",
    ],
    [
      "Asset freezes and travel bans were imposed by Britain on four members of the hacking unit.",
      "sanction: United Kingdom",
    ],
    ["Five members of the group were blacklisted by Ottawa.", "sanction: Canada"],
    [
      "A bounty of 5 million dollars has been put on the head of the gang's administrator by Washington.",
      "reward: United States",
    ],
    ["A state of emergency was proclaimed in the city of Oakland after the ransomware attack.", "emergency: Oakland"],
    ["Citing the scale of the outage, Bolivia's president decreed a national emergency.", "emergency: Bolivia"],
    [
      "The governor of Louisiana activated the National Guard's cyber unit and declared a statewide emergency.",
      "emergency: Louisiana",
    ],
    [
      "Denmark and Sweden joined Norway in denouncing the intrusion as an attack on democracy.",
      "condemn: Denmark + Sweden",
    ],
    ["The breach drew condemnation from the European Commission.", "condemn: European Commission"],
    [
      "In a joint statement, the Baltic states expressed solidarity with Poland and condemned Russia's behaviour in cyberspace.",
      "condemn: Baltic → Russia",
    ],
    [
      "The Council of the European Union called on China to refrain from such activities.",
      "condemn: Council of the European Union → China",
    ],
    [
      "Solidarity with Finland was voiced by Estonia, Latvia and Iceland.",
      "respond: Estonia + Latvia + Iceland → Finland",
    ],
    [
      "New Zealand's GCSB has publicly exposed the campaign of the Chinese group against its parliament.",
      "attribute_publicly: New Zealand GCSB → China",
    ],
    ["CERT-FR released a technical report on the intrusion set on 12 June 2023.", "publish: CERT-FR"],
    ["A detailed analysis of the implant has been published by Kaspersky.", "publish: Kaspersky"],
    ["Samples of the wiper were uploaded to GitHub by ESET.", "publish: ESET"],
    [
      "Indicators of compromise were shared with partners by the National Cyber Security Centre.",
      "publish: National Cyber Security Centre",
    ],
    ["The FBI sent a team of agents to Montevideo at the request of the Uruguayan government.", "respond: FBI"],
    ["Help came from Estonia, which dispatched four specialists.", "respond: Estonia"],
    ["Accenture was brought in to contain the damage.", "respond: Accenture"],
    [
      "An investigation has been opened by the Belgian federal prosecutor's office.",
      "respond: Belgian federal prosecutor office",
    ],
    [
      "Investigators from Europol and the Swiss police seized eleven servers of the gang.",
      "other: Europol + Swiss police",
    ],
    ["The botnet was dismantled in an operation led by the Dutch police.", "contain: Dutch police"],
    ["The government of Dominica ruled out paying the ransom.", "refuse_to_pay: Dominica"],
    [
      "Albanian prosecutors barred newspapers from reporting the contents of the leaked e-mails.",
      "restrict_media: Albanian prosecutors",
    ],
    [
      "The railway operator Trenitalia confirmed on Wednesday that its ticket machines had been hit by ransomware.",
      "announce: Trenitalia",
    ],
    ["Poland Expels Three Russian Attaches Over Hack", "expel: Poland → Russia"],
    ["Greece's decision to expel a Turkish consul followed the publication of the e-mails.", "expel: Greece → Turkey"],
    [
      "Having sanctioned two front companies, Tokyo also froze the assets of nine North Korean hackers.",
      "sanction: Japan",
    ],
    ["The designation of the company by OFAC prohibits Americans from dealing with it.", "sanction: OFAC"],
    ["County commissioners in Suffolk voted to declare a disaster.", "emergency: Suffolk"],
    [
      "There was sharp criticism from Berlin, where a government spokeswoman spoke of a serious violation of international law.",
      "condemn: Germany",
    ],
    ["Japan's foreign minister protested to Pyongyang over the theft.", "condemn: Japan → North Korea"],
    ["The prime minister of Fiji denounced the hack as cowardly.", "condemn: Fiji"],
    [
      "The UK and its allies exposed a campaign by Russia's FSB against politicians.",
      "attribute_publicly: United Kingdom → Russia FSB",
    ],
    ["The malware was described in a blog post by researchers from Palo Alto Networks.", "publish: Palo Alto Networks"],
    ["Along with the Dutch police, Bitdefender made a free decryptor available.", "respond: Bitdefender"],
    ["South Korea's KISA urged companies to apply the patch at once.", "respond: South Korea KISA"],
    ["An inquiry into the leak was ordered by the Indian health ministry.", "respond: Indian health ministry"],
    ["In a filing with the SEC, Clorox acknowledged that its production had been disrupted.", "announce: Clorox"],
  ])("%s", (text, expected) => {
    expect(told("action", text, "en")).toContain(expected);
  });
});
