/**
 * How reports put tactics and techniques of ATT&CK beside their names: the usual words of the field, one form of each (the reader folds
 * inflections). "steal … credential" lets up to two words stand between. Written by us.
 */
export const TACTIC_WORDS: Readonly<Record<string, string>> = {
  TA0043: "reconnaissance|recon|footprinting|victim profiling",
  TA0042: "resource development|acquire infrastructure|stage capability",
  TA0001:
    "initial access|initial infection|gain … access|gain … foothold|initial foothold|entry point|infection vector|delivery|compromise",
  TA0002: "execution|code execution|execute|run … command|command execution",
  TA0003: "persistence|persist|persistence mechanism|maintain … access|survive … reboot",
  TA0004: "privilege escalation|escalate … privilege|elevate … privilege|elevation privilege|elevated privilege",
  TA0005:
    "defense evasion|defence evasion|evasion|evade|avoid … detection|bypass … detection|remain … undetected|stay … radar|anti analysis",
  TA0006:
    "credential access|credential harvesting|credential theft|steal … credential|steal … password|harvest … credential|collect … credential|collect … password|credential stealing|credential stealer|credential dumping|password theft|credential phishing",
  TA0007: "discovery|enumeration|enumerate|internal reconnaissance",
  TA0008: "lateral movement|move laterally|laterally move|spread … network|pivot",
  TA0009:
    "collection|collect … data|collect … information|gather … data|gather … information|data collection|information gathering|surveillance",
  TA0010:
    "exfiltration|exfiltrate|data theft|steal … data|steal … information|information theft|data exfiltration|information stealing|steal … file|leak … data",
  TA0011:
    "command control|c2|c c|cnc|cc server|control server|controller|callback|beacon|c2 server|command server|c2 traffic|control infrastructure|malicious traffic",
  TA0040: "impact|destruction|disrupt|sabotage|extortion",
};

export const TECHNIQUE_WORDS: Readonly<Record<string, string>> = {
  T1486: "ransomware|raas|encrypt … file|file encryption|encrypt … data|encryptor|double extortion|ransom",
  T1498: "ddos|denial service|network flood|dos attack",
  T1566:
    "phishing|spear phishing|spearphishing|phish|spam|malspam|email fraud|fraud email|malicious email|malicious attachment|email attachment|vishing|email lure|spam campaign|phishing email|email based|voice phishing|malicious link",
  T1598: "phishing information|phishing page|phishing site",
  T1656: "impersonate|impersonation|business email compromise|bec|ceo fraud",
  T1204:
    "user execution|enable … macro|enable … content|malicious document|maldoc|weaponize document|open … attachment|malicious file|click … link",
  T1059:
    "powershell|javascript|jscript|vbs|vbscript|visual basic|vba|macro|python script|batch script|batch file|batch command|command line|command shell|shell script|bash script|autoit|applescript|cmd exe|windows command shell|reverse shell|scripting|script",
  T1505: "web shell|webshell",
  T1014: "rootkit",
  T1542: "bootkit|uefi implant",
  T1056: "keylogger|keylogging|keystroke|log … keystroke|form grabbing|formgrabber|input capture|web skimmer|skimmer",
  T1113: "screen capture|screenshot|capture … screen",
  T1125: "video capture|webcam",
  T1123: "audio capture|microphone|record … audio",
  T1115: "clipboard|clipper",
  T1055:
    "process injection|inject|injection|code injection|process hollowing|process doppelganging|dll injection|apc injection|hollow",
  T1574: "dll sideloading|dll side loading|side loading|sideloading|dll hijacking|search order hijacking",
  T1620: "reflective loading|reflective dll|reflective code",
  T1105:
    "ingress tool transfer|download … payload|download … malware|download … file|downloader|dropper|download additional",
  T1027:
    "obfuscate|obfuscation|packer|pack|crypter|base64 encode|encode … file|encrypt … payload|encrypt … string|steganography|html smuggling|fileless|xor encode|string encryption",
  T1140: "deobfuscate|decode|decrypt|unpack",
  T1497:
    "sandbox evasion|anti sandbox|anti vm|virtual machine detection|virtualization evasion|evade … sandbox|sandbox detection|detect … sandbox",
  T1622: "anti debugging|debugger evasion|anti debug",
  T1071: "http|https|soap|web protocol|dns request|smtp|ftp|irc|application layer protocol",
  T1095: "icmp|raw socket|tcp socket",
  T1573: "encrypt … channel|encrypt … traffic|encrypt … communication|tls|ssl|rc4|asymmetric cryptography",
  T1132: "data encoding",
  T1090: "proxy|tor|socks|socks5|domain fronting|multi hop",
  T1572: "tunnel|dns tunneling|protocol tunneling",
  T1568: "domain generation algorithm|dga|dynamic dns|fast flux|dynamic resolution",
  T1571: "non standard port|uncommon port",
  T1102: "dead drop|web service|abuse … service",
  T1219:
    "remote access tool|remote access software|teamviewer|anydesk|remote access trojan|remote administration tool|rat",
  T1021: "remote desktop|rdp|ssh|smb|vnc|winrm|remote service|admin share",
  T1133: "vpn|external remote service|citrix",
  T1190:
    "exploit … vulnerability|sql injection|exploit public facing|vulnerability exploitation|zero day|exploit … server|xss",
  T1203: "client execution|exploit … browser|exploit … office",
  T1189: "drive by|watering hole|exploit kit|malvertising|strategic web compromise|drive by download",
  T1195: "supply chain",
  T1199: "trusted relationship|third party access",
  T1078:
    "valid account|stolen credential|compromise … account|compromise … credential|legitimate credential|account takeover|hijack account",
  T1110:
    "brute force|brute forcing|password spray|credential stuffing|password guessing|password cracking|crack … password",
  T1003: "credential dumping|dump … credential|lsass|mimikatz|hash dump|ntds|password dump|dump … password",
  T1555:
    "password store|saved password|browser password|credential browser|steal … password|password stealer|stored credential|browser credential",
  T1539: "steal … cookie|session cookie|cookie theft",
  T1552: "unsecured credential|credential file|hardcoded credential",
  T1528: "access token",
  T1053: "scheduled task|schtasks|cron|task scheduler|at job",
  T1547: "run key|startup folder|autostart|autorun|registry run|winlogon",
  T1543: "windows service|new service|create … service|systemd|launch daemon",
  T1112: "modify … registry|registry key|registry modification",
  T1047: "wmi|windows management instrumentation|wmic",
  T1218: "rundll32|regsvr32|mshta|msiexec|living off land|lolbin|signed binary",
  T1569: "service execution|psexec",
  T1036: "masquerade|masquerading|disguise|double extension|decoy|typosquat",
  T1553: "code signing|code sign|signed certificate|digital signature|signing certificate|stolen certificate",
  T1070:
    "file deletion|delete … file|clear … log|timestomp|indicator removal|remove … trace|cover … track|delete … log|self delete",
  T1562: "disable … antivirus|disable … security|disable … defender|impair defense|kill … antivirus|antivirus killer",
  T1564: "hidden window|hidden file|hide … artifact|alternate data stream",
  T1490: "shadow copy|inhibit system recovery|delete … backup|volume shadow",
  T1489: "service stop|stop … service|terminate … process|kill … process",
  T1485: "data destruction|destroy … data|wipe … data|wiper",
  T1561: "disk wipe|wipe … disk|wipe … mbr|master boot record",
  T1491: "deface|defacement",
  T1496:
    "cryptomining|cryptojacking|coin miner|coinminer|crypto miner|miner|resource hijacking|mine … cryptocurrency|cryptocurrency mining|mining",
  T1657: "financial theft|steal … fund|fraudulent transfer|carding",
  T1583: "bulletproof hosting|register … domain|newly registered domain|bph|hosting service",
  T1584: "compromise … website|compromise … server|compromise infrastructure|hijack … website|botnet",
  T1588: "exploit purchase|malware service|maas|commodity malware",
  T1082: "system information|system configuration|fingerprint … system|hostname",
  T1083: "file discovery|directory listing|list … file",
  T1057: "process discovery|list … process|enumerate … process",
  T1518: "software discovery|installed software|security software discovery",
  T1016: "network configuration|ip address discovery",
  T1049: "network connection",
  T1033: "user discovery|username",
  T1012: "query registry",
  T1018: "remote system discovery",
  T1046: "port scan|network scan|service scan|scan … port|network service discovery|port scanner",
  T1087: "account discovery|enumerate … account",
  T1135: "network share",
  T1005: "data local system|collect … file",
  T1114: "email collection|collect … email|steal … email",
  T1560: "archive … data|compress … data|data compress",
  T1119: "automated collection",
  T1020: "automated exfiltration",
  T1041: "exfiltration c2|exfiltrate c2",
  T1567: "exfiltration cloud|exfiltration web service|telegram bot",
  T1185: "man browser|web inject|webinject|browser hijacking|session hijacking",
  T1557: "man middle|adversary middle|mitm|aitm",
  T1111: "2fa intercept|mfa intercept",
  T1621: "mfa fatigue|push bombing",
  T1548: "uac bypass|bypass … uac|user account control",
  T1068: "privilege escalation exploit|local privilege escalation",
  T1134: "token impersonation|token manipulation",
  T1136: "create … account|new account",
  T1106: "native api|windows api|api call",
  T1001: "data obfuscation|junk data",
  T1030: "chunk transfer",
  T1210: "eternalblue|exploit … remote service",
  T1211: "exploitation defense evasion",
  T1176: "browser extension",
  T1137: "office template|office startup|outlook rule",
  T1091: "removable media|usb drive|usb stick",
  T1480: "geofence|execution guardrail|environmental keying",
};
