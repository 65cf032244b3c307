// The open vocabularies of section 10: other values are allowed, but not understood everywhere.

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const ACCOUNT_TYPES = words(
  "facebook ldap nis openid radius skype tacacs twitter unix windows-local windows-domain kavi",
);
export const ATTACK_MOTIVATIONS = words(
  "accidental coercion dominance ideology notoriety organizational-gain personal-gain personal-satisfaction revenge unpredictable",
);
export const ATTACK_RESOURCE_LEVELS = words("individual club contest team organization government");
export const GROUPING_CONTEXTS = words("suspicious-activity malware-analysis unspecified");
export const IDENTITY_CLASSES = words("individual group system organization class unspecified unknown");
export const IMPLEMENTATION_LANGUAGES = words(
  "applescript bash c c++ c# go java javascript lua objective-c perl php powershell python ruby scala swift typescript visual-basic x86-32 x86-64",
);
export const INDICATOR_TYPES = words(
  "anomalous-activity anonymization benign compromised malicious-activity attribution unknown",
);
export const INDUSTRY_SECTORS = words(`
  agriculture aerospace automotive chemical commercial communications construction defense education energy entertainment
  financial-services government emergency-services government-local government-national government-public-services
  government-regional healthcare hospitality-leisure infrastructure dams nuclear water insurance manufacturing mining
  non-profit pharmaceuticals retail technology telecommunications transportation utilities`);
export const INFRASTRUCTURE_TYPES = words(`
  amplification anonymization botnet command-and-control control-system exfiltration firewall hosting-malware
  hosting-target-lists phishing reconnaissance routers-switches staging workstation unknown`);
export const MALWARE_RESULTS = words("malicious suspicious benign unknown");
export const MALWARE_CAPABILITIES = words(`
  accesses-remote-machines anti-debugging anti-disassembly anti-emulation anti-memory-forensics anti-sandbox anti-vm
  captures-input-peripherals captures-output-peripherals captures-system-state-data cleans-traces-of-infection commits-fraud
  communicates-with-c2 compromises-data-availability compromises-data-integrity compromises-system-availability
  controls-local-machine degrades-security-software degrades-system-updates determines-c2-server emails-spam
  escalates-privileges evades-av exfiltrates-data fingerprints-host hides-artifacts hides-executing-code infects-files
  infects-remote-machines installs-other-components persists-after-system-reboot prevents-artifact-access
  prevents-artifact-deletion probes-network-environment self-modifies steals-authentication-credentials
  violates-system-operational-integrity`);
export const MALWARE_TYPES = words(`
  adware backdoor bot bootkit ddos downloader dropper exploit-kit keylogger ransomware remote-access-trojan
  resource-exploitation rogue-security-software rootkit screen-capture spyware trojan unknown virus webshell wiper worm`);
export const PATTERN_TYPES = words("stix pcre sigma snort suricata yara");
export const PROCESSOR_ARCHITECTURES = words("alpha arm ia-64 mips powerpc sparc x86 x86-64");
export const REGIONS = words(`
  africa eastern-africa middle-africa northern-africa southern-africa western-africa americas latin-america-caribbean
  south-america caribbean central-america northern-america asia central-asia eastern-asia southern-asia south-eastern-asia
  western-asia europe eastern-europe northern-europe southern-europe western-europe oceania antarctica
  australia-new-zealand melanesia micronesia polynesia`);
export const REPORT_TYPES = words(`
  attack-pattern campaign identity indicator intrusion-set malware observed-data threat-actor threat-report tool vulnerability`);
export const THREAT_ACTOR_TYPES = words(`
  activist competitor crime-syndicate criminal hacker insider-accidental insider-disgruntled nation-state sensationalist spy
  terrorist unknown`);
export const THREAT_ACTOR_ROLES = words(
  "agent director independent infrastructure-architect infrastructure-operator malware-author sponsor",
);
export const THREAT_ACTOR_SOPHISTICATIONS = words("none minimal intermediate advanced expert innovator strategic");
export const TOOL_TYPES = words(`
  denial-of-service exploitation information-gathering network-capture credential-exploitation remote-access
  vulnerability-scanning unknown`);
