import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

describe("what became of systems", () => {
  test.each([
    ["The payment terminals of the supermarket chain went dark on Saturday morning.", "payment terminals: offline"],
    ["Check-in kiosks at the airport have stopped working.", "Check-in kiosks: offline"],
    ["The attackers wiped some 3,000 workstations of the oil company.", "oil company workstations: destroyed"],
    ["Hundreds of servers were encrypted, and backups were deleted.", "servers: infected"],
    [
      "Radiotherapy at the hospital had to be stopped because the scheduling system was unavailable.",
      "scheduling system: offline",
    ],
    ["The land registry was paralysed for three weeks.", "land registry: disrupted"],
    ["The ministry's e-mail server had been infiltrated as early as March.", "e-mail server: compromised"],
    [
      "Intruders gained a foothold in the network of the defence contractor through a VPN gateway.",
      "defence contractor network: compromised",
    ],
    ["Passport scans of the airline's passengers have surfaced on the dark web.", "Passport scans: leaked"],
    ["The online ticket shop is up and running again.", "online ticket shop: restored"],
    ["Normal operation of the gas pumps was resumed on Friday.", "gas pumps: restored"],
    ["The booking platform has been down since Tuesday.", "booking platform: offline"],
    ["The website of the central bank could not be reached for hours.", "central bank website: offline"],
    ["The 911 dispatch system was knocked out by the ransomware.", "dispatch system: offline"],
    ["Production lines at the plant came to a standstill.", "Production lines: disrupted"],
    [
      "The operational technology network was not affected, the utility stressed.",
      "operational technology network: unaffected",
    ],
    ["Industrial control systems remained untouched.", "Industrial control systems: unaffected"],
    [
      "The hospital switched off its laboratory information system as a precaution.",
      "laboratory information system: contained_by_defender",
    ],
    [
      "All internet-facing services were disconnected from the network by the ministry.",
      "internet-facing services: contained_by_defender",
    ],
    ["Malware was discovered on the computers of the railway's control centre.", "computers: infected"],
    ["The point-of-sale systems had been infected with a memory scraper.", "point-of-sale systems: infected"],
    ["Satellite receivers in several countries were rendered useless.", "Satellite receivers: destroyed"],
    [
      "The outage affected the country's electronic prescription service.",
      "country's electronic prescription service: disrupted",
    ],
    ["Traffic lights in the city centre were disrupted.", "Traffic lights: disrupted"],
    [
      "Trams kept running, but the passenger information displays showed an anti-war slogan.",
      "passenger information displays: disrupted",
    ],
    ["The webcast of the parliament's session was interrupted by a hacker's video.", "webcast: disrupted"],
    ["The data centre that hosts the systems of 40 municipalities was compromised.", "data centre: compromised"],
    ["The attackers had access to the domain controller for two months.", "domain controller: compromised"],
    ["Emails of the opposition leader were stolen and leaked to a website.", "Emails: leaked"],
    ["Restoring the payroll system took eleven days.", "payroll system: restored"],
    [
      "The restoration of the electronic visa system was completed by the end of the month.",
      "electronic visa system: restored",
    ],
    ["Most of the affected servers are back online.", "servers: restored"],
    ["With its phone lines dead, the town hall turned to mobile phones.", "phone lines: offline"],
    [
      "Disruptions were reported at the electronic toll system and at the post office's counters.",
      "electronic toll system: disrupted",
    ],
    ["The company's ERP, e-mail and file servers were hit.", "file servers: compromised"],
    [
      "The intrusion into the water utility's SCADA system was noticed by an operator.",
      "water utility's SCADA system: compromised",
    ],
    ["The breach exposed the biometric database of the army.", "army biometric database: leaked"],
    ["Tanker loading at the terminal was halted after the control software failed.", "control software: disrupted"],
    ["Neither e-mail nor telephone worked at the town hall.", "e-mail: offline"],
    ["The city lost access to its case files.", "case files: offline"],
    ["Employees were locked out of the accounting system.", "accounting system: offline"],
    ["Service on the mobile network has been fully restored.", "mobile network: restored"],
    ["The stock exchange's trading system resumed at noon.", "stock exchange's trading system: restored"],
    ["The implant sat on a router of the embassy.", "router: infected"],
    ["All 1,100 stores had to close because the tills no longer worked.", "tills: offline"],
    ["Systems at three refineries were knocked offline.", "Systems: offline"],
    ["A backdoor was planted on the mail gateway.", "mail gateway: infected"],
    ["Medical files of prisoners were dumped online.", "Medical files: leaked"],
    ["Customer data are safe, the operator said.", "Customer data: unaffected"],
    ["The attack did not reach the reactor's safety systems.", "reactor's safety systems: unaffected"],
    ["The parliament pulled the plug on its e-voting platform.", "e-voting platform: contained_by_defender"],
    ["Wind turbines could no longer be controlled from afar.", "Wind turbines: offline"],
    ["The disk drives of the ticketing computers were erased.", "disk drives: destroyed"],
  ])("%s", (text, expected) => {
    expect(told("system", text, "en")).toContain(expected);
  });
});

describe("who was hit", () => {
  test.each([
    ["The French hospital of Corbeil-Essonnes has fallen victim to a ransomware gang.", "Corbeil-Essonnes"],
    ["The ransomware group Rhysida added the British Library to its list of victims.", "British Library"],
    ["A cyberattack against the Austrian city of Weiz has crippled its administration.", "Weiz"],
    ["The Italian region of Lombardy came under attack on the weekend.", "Lombardy"],
    ["Hackers broke into the network of Ferrari and demanded a ransom.", "Ferrari"],
    ["The break-in at the Red Cross exposed the data of half a million people.", "Red Cross"],
    ["The victims include the Port of Seattle, Kaiser Permanente and Boeing.", "Boeing"],
    ["The campaign singled out law firms and think tanks in Taiwan.", "think tanks in Taiwan"],
    ["Swissport, which handles baggage at Zurich airport, was struck by ransomware in February 2022.", "Swissport"],
    ["Attackers set their sights on the Kenyan government's eCitizen portal.", "Government of Kenya"],
    ["The ransomware crippled the Danish railway operator DSB.", "DSB"],
    ["Two power plants in the state of Gujarat were infiltrated.", "Gujarat"],
    ["The assault on Tietoevry affected dozens of Swedish municipalities.", "Tietoevry"],
    ["A second victim, the logistics company Toll Group, disclosed a breach in May.", "Toll Group"],
    ["Sensitive documents were stolen from Airbus through one of its suppliers.", "Airbus"],
    ["The criminals claim to have penetrated the systems of Sabre.", "Sabre"],
    ["Ransomware shut down the South African port operator Transnet.", "Transnet"],
    ["The cyberspies targeted Mongolia's government with a backdoored installer.", "Government of Mongolia"],
    ["Fujitsu discovered malware on its business computers.", "Fujitsu"],
    ["Spanish Airline Air Europa Hit by Card Data Theft", "Air Europa"],
    ["Cosmos Bank lost 13 million dollars to the hackers.", "Cosmos Bank"],
  ])("%s", (text, expected) => {
    expect(told("victim", text, "en")).toContain(expected);
  });
});
