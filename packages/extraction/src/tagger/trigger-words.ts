import { formOf } from "./tokens.ts";

/** What a word tells of the names beside it. */
export const TRIGGER = { malware: 1, group: 2, tool: 4, organisation: 8, deed: 16, product: 32, effect: 64 } as const;

const WORDS: Readonly<Record<keyof typeof TRIGGER, string>> = {
  malware: `malware ransomware trojan trojans backdoor backdoors botnet botnets stealer stealers infostealer loader loaders downloader
    dropper rat rats worm worms wiper wipers virus viruses spyware rootkit rootkits bootkit implant implants keylogger payload payloads
    cryptominer miner banker clipper bot bots shellcode webshell beacon variant variants strain strains sample samples family families
    infection infections infected locker encryptor cryptor adware scareware`,
  group: `group groups gang gangs actor actors apt crew crews collective syndicate cartel hackers hacker hacktivists operators operator
    affiliates affiliate adversary adversaries attackers cluster clusters activity campaign campaigns threat nation-state state-sponsored
    persona personas espionage`,
  tool: `tool tools toolkit utility framework frameworks builder kit crypter packer obfuscator exploit exploits library scanner tunnel
    tunneling tunnelling binary executable software program command commands script module modules plugin`,
  organisation: `company companies firm firms vendor corporation inc ltd llc gmbh researchers analysts university ministry agency bank
    department bureau police institute team labs security office foundation council commission provider customers`,
  deed: `attributed attribute attributes tracked tracks linked targeted targets targeting targetted claimed claims claim stole steals
    exfiltrated demanded demands threatened threatens breached breaches hacked compromised launched conducted conducts carried said says
    announced published posted leaked extorted extorting blamed accused sanctioned believed suspected operated operates operating uses
    using leverages leveraged behind active responsible members member affiliated sponsored backed motivated`,
  effect: `infect infects infected infecting installs installed install downloads downloaded download drops dropped drop deployed deploys
    deploy deploying delivered delivers deliver delivering distributed distributes distributing distribute spreading spreads spread executes
    executed execute executing injects injected encrypts encrypted encrypting wipes wiped collects collected sends written communicates
    beacons loads loaded runs persistence capabilities functionality code coded features version versions configuration config analysis
    analyzed detected detects sandbox c2`,
  product: `server service services version windows linux android platform browser app application api protocol product update edition
    office cloud account email`,
};

const TRIGGERS: ReadonlyMap<number, number> = triggers();

function triggers(): Map<number, number> {
  const found = new Map<number, number>();
  for (const [kind, flag] of Object.entries(TRIGGER))
    for (const word of WORDS[kind as keyof typeof TRIGGER].split(/\s+/))
      found.set(formOf(word), (found.get(formOf(word)) ?? 0) | flag);
  return found;
}

/** Flags of `TRIGGER` for a word by its form; 0 for most words. */
export function triggerOf(form: number): number {
  return TRIGGERS.get(form) ?? 0;
}
