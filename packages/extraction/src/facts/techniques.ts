import type { TechniqueClaim } from "@kulla/core";
import { matches, pattern, type Pattern } from "../analysis/abstract.ts";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import type { BehaviourReader } from "../techniques/read-behaviour.ts";
import { negatedBefore, type Draft, type FactContext } from "./draft.ts";

/** Printed ids, as they stand in the text. */
const PRINTED = /(?<![\p{L}\p{N}-])T(?:1\d{3}|0\d{3})(?:\.\d{3})?(?![\p{L}\p{N}])/gu;

const PRINTED_AT_ALL = /T[01]\d{3}/;

interface Behaviour {
  readonly tid: string;
  readonly find: Pattern;
  /** What the words of the text themselves must hold, where mentions hide them from the pattern. */
  readonly words?: RegExp;
}

/** Behaviour in words → technique. Only words that name the behaviour, not its result. */
const BEHAVIOURS: readonly Behaviour[] = [
  {
    tid: "T1485",
    find: pattern(
      "(?:destroyed|destroying|destroy|erased|erasing|deleted|wiped) (?:[a-z-]{2,16} ){0,2}?{system}|destructive {attack}|(?<!data[- ])wiper(?! malware)(?= )|data destruction|destructive [a-z-]{0,12} ?(?:malware|attack)",
    ),
  },
  {
    tid: "T1485",
    find: pattern(
      "(?:designed|intended|built|meant|written) (?:[a-z]{2,14} )?(?:to|for) (?:damage|destroy|destroying|erase|render|wreck|cripple|sabotage) (?:[a-z-]{2,16} ){0,2}?(?:{system}|data)",
    ),
  },
  {
    tid: "T1561",
    find: pattern(
      "(?:disk|drive|data|modem)[- ]?wip(?:ing|er)|wiper malware|wip(?:e|es|ed|ing) (?:the )?(?:hard )?(?:disks?|drives?|modems?|routers?|filesystems?|file systems?|master boot|mbr)|master boot record|overwr(?:ote|ites?|iting|itten) [^.;]{0,40}(?:flash|disk|drive|mbr|boot)|cancellano il filesystem",
    ),
  },
  {
    tid: "T1561",
    words: /disk|drive|partition|boot record|mbr/,
    find: pattern("(?:wip(?:e|es|ed|ing)|overwr(?:ote|ites?|iting|itten)) (?:[a-z-]{2,16} ){0,3}?{system}"),
  },
  {
    tid: "T1486",
    find: pattern(
      "(?<!anti-|[\uE000\uE006\uE007\uE00F] )ransomware(?! (?:operations?|gangs?|groups?|operators?|leak|actors?|affiliates?|crews?))|encrypt(?:ed|ing|s) (?:[a-z-]{2,16} ){0,2}?{system}|{system} (?:was|were|had been|been|being) encrypted|file[- ]encrypting",
    ),
  },
  {
    tid: "T1114",
    find: pattern(
      "(?:exfiltrat|steal|stole|stolen|collect|access|harvest|read)[a-z]* (?:[a-z-]{2,16} ){0,2}?(?:e-?mails?|mailbox(?:es)?|mail)(?![a-z])|email collection",
    ),
  },
  {
    tid: "T1114",
    words: /mail/,
    find: pattern(
      "(?:exfiltrat|steal|stole|stolen|collect|accessed|harvest|read|siphon)[a-z]* (?:[a-z-]{2,16} ){0,2}?{system}",
    ),
  },
  { tid: "T1498", find: pattern("denial[- ]of[- ]service|ddos") },
  { tid: "T1498", words: /denial[- ]of[- ]service|ddos/, find: pattern("{attack}") },
  { tid: "T1566", find: pattern("(?:spear-?)?phishing|malicious (?:e-?mail )?attachments?") },
  { tid: "T1566", words: /phishing/, find: pattern("{attack}") },
  { tid: "T1195", words: /supply[- ]chain/, find: pattern("{attack}") },
  { tid: "T1491", words: /defacement/, find: pattern("{attack}") },
  { tid: "T1210", find: pattern("eternalblue|eternal blue|smb (?:exploit|vulnerability)") },
  {
    tid: "T1190",
    find: pattern(
      "exploit(?:ed|ing|s|ation of)? (?:[^.;]{0,50}?)(?:public-facing|internet-facing|web server|sharepoint|exchange|unpatched|zero[- ]day|log4j|log4shell|file[- ]transfer|vulnerabilit(?:y|ies) in)|cve-\\d{4}-\\d{4,7}[^.;]{0,40}exploit",
    ),
  },
  {
    tid: "T1133",
    find: pattern(
      "(?:vpn|remote desktop|rdp|remote access|citrix)[^.;]{0,40}(?:appliance|gateway|account|server|credentials|to gain|to access|connection|service)|external remote services?",
    ),
  },
  {
    tid: "T1078",
    find: pattern(
      "(?:stolen|compromised|leaked|valid|legitimate|administrator|admin) (?:[a-z-]{2,16} ){0,2}?(?:credentials?|passwords?|accounts?|logins?)",
    ),
  },
  { tid: "T1505", find: pattern("web ?shells?") },
  {
    tid: "T1003",
    find: pattern(
      "credential (?:dumping|theft|harvesting)|dump(?:ed|ing)? (?:[a-z-]{2,16} ){0,2}?credentials|mimikatz|lsass",
    ),
  },
  { tid: "T1021", find: pattern("lateral(?:ly)? mov(?:ement|ed|ing)|mov(?:ed|ing) laterally") },
  {
    tid: "T1195",
    find: pattern(
      "supply[- ]chain (?:attack|compromise|intrusion)|trojani[sz]ed (?:software|update|installer)|malicious (?:software )?updates?|compromised (?:software )?updates?|backdoored update",
    ),
  },
  { tid: "T1491", find: pattern("defac(?:ed|ing|ements?)") },
  {
    tid: "T1529",
    find: pattern(
      "reboot(?:ed|ing|s)? (?:the |of )?(?:[a-z-]{2,16} )?(?:modem|system|computer|machine|device|host)s?|system shutdown|riavvio de(?:l|i|gli|lle) {system}|reboot(?:ed|ing|s)? (?:the |of )?{system}",
    ),
  },
  {
    tid: "T1490",
    find: pattern(
      "delet(?:ed|ing|es?) (?:[a-z-]{2,16} ){0,2}?(?:backups?|shadow cop(?:y|ies))|encrypted (?:the )?backups|inhibit system recovery",
    ),
  },
  {
    tid: "T1562",
    find: pattern(
      "disabl(?:ed|ing) (?:[a-z-]{2,16} ){0,2}?(?:antivirus|defender|security (?:software|tools|products)|edr)",
    ),
  },
  {
    tid: "T1567",
    find: pattern("exfiltrat(?:ed|ing|ion) (?:[^.;]{0,40}?)(?:cloud|mega|rclone|dropbox|google drive|onedrive)"),
  },
  {
    tid: "T1041",
    find: pattern(
      "exfiltrat(?:ed|ing|ion)(?: of)? (?:[a-z-]{2,16} ){0,3}?(?:data|files|documents|information|gigabytes|terabytes)",
    ),
  },
  { tid: "T1110", find: pattern("brute[- ]forc(?:e|ed|ing)|password spray(?:ing)?|credential stuffing") },
  { tid: "T1059", find: pattern("powershell(?! empire)|malicious scripts?") },
  { tid: "T1219", find: pattern("anydesk|teamviewer|remote (?:access|administration|monitoring) (?:tools?|software)") },
  { tid: "T1657", find: pattern("fraudulent (?:transfers?|transactions?|swift)") },
];

/**
 * Techniques: printed ids, behaviour named in words, and behaviour that a model reads out of words (`explicit: false`). A sentence
 * tells a technique once: what is printed or named goes before what the model reads.
 */
export function techniqueFacts(sentence: AnalysedSentence, context: FactContext): Draft[] {
  const incident = context.incidents.keyOf(sentence);
  const key = incident === undefined ? {} : { incident };
  const drafts = [...printedIds(sentence, context, key), ...namedBehaviour(sentence, context, key)];
  if (context.behaviour === undefined) return drafts;
  const told = new Set(drafts.flatMap(({ claim }) => (claim.type === "technique" ? [parentOf(claim.tid)] : [])));
  return [...drafts, ...readBehaviour(sentence, context, context.behaviour, key, told)];
}

type Key = Pick<TechniqueClaim, "incident">;

/** `T1059` of `T1059.003`. */
function parentOf(tid: string): string {
  return tid.slice(0, 5);
}

function printedIds(sentence: AnalysedSentence, context: FactContext, key: Key): Draft[] {
  const drafts: Draft[] = [];
  const { start, end } = sentence.sentence;
  const printed = context.analysis.masked.slice(start, end);
  for (const hit of PRINTED_AT_ALL.test(printed) ? printed.matchAll(PRINTED) : []) {
    const at = start + hit.index;
    drafts.push({
      claim: { type: "technique", tid: hit[0], explicit: true, ...key },
      span: { start: at, end: at + hit[0].length },
      rule: "technique-printed",
    });
  }
  return drafts;
}

function namedBehaviour(sentence: AnalysedSentence, context: FactContext, key: Key): Draft[] {
  const drafts: Draft[] = [];
  // Behaviour counts where the sentence tells of an attack or of malware, not in general talk.
  if (!/[\uE006-\uE008\uE00B\uE00C]/.test(sentence.abstract.text)) return drafts;
  const told = new Set<string>();
  for (const { tid, find, words } of BEHAVIOURS) {
    if (told.has(tid)) continue;
    const match = matches(sentence.abstract, find).find(
      (hit) =>
        !negatedBefore(sentence, hit.from) &&
        (words?.test(context.analysis.masked.slice(hit.start, hit.end).toLowerCase()) ?? true),
    );
    if (match === undefined) continue;
    told.add(tid);
    drafts.push({
      claim: { type: "technique", tid, explicit: false, ...key },
      span: { start: match.start, end: match.end },
      rule: "technique-behaviour",
    });
  }
  return drafts;
}

/** A negation within the few words before a place. */
const NEGATED = /(?:\b(?:not|no|never|without|nor|neither|cannot)|n['’]t)\s(?:[a-z]{1,20}\s){0,3}$/i;

/** "They paid and got a decryption key": what gives files back is no deobfuscation, which the model takes it for. */
const GIVEN_BACK = /\bdec(?:rypt(?:ion|or|er|ing)|oder) (?:key|tool|code|software)|\bdecrypt[oe]rs?\b/i;
const EXTORTION =
  /\b(?:pa(?:y|ys|id|ying|yment)|ransoms?|victims?|recover\w{0,5}|restor\w{0,6}|hackers?|attackers?|gang)\b/i;

function isFileReturn(words: string): boolean {
  return GIVEN_BACK.test(words) && EXTORTION.test(words);
}

/** What the model reads out of an English sentence, with its probability and the words that decided. */
function readBehaviour(
  { sentence, language }: AnalysedSentence,
  { analysis: { masked } }: FactContext,
  reader: BehaviourReader,
  key: Key,
  told: ReadonlySet<string>,
): Draft[] {
  if (language !== "en") return [];
  const rule = `technique-model-${reader.model.name}-${reader.model.version}`;
  return reader.behaviours(masked, sentence.start, sentence.end).flatMap(({ tid, probability, deciding }) => {
    const [first, last] = [deciding[0], deciding.at(-1)];
    if (first === undefined || last === undefined || told.has(parentOf(tid))) return [];
    if (tid === "T1140" && isFileReturn(masked.slice(sentence.start, sentence.end))) return [];
    if (NEGATED.test(masked.slice(Math.max(sentence.start, first.start - 60), first.start))) return [];
    const words = deciding.map(({ start, end }) => masked.slice(start, end));
    const claim: TechniqueClaim = { type: "technique", tid, explicit: false, probability, deciding: words, ...key };
    return [{ claim, span: { start: first.start, end: last.end }, rule }];
  });
}
