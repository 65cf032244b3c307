/** Words that headlines in title case write with a capital and that are part of no name, lower case. */

const VERBS =
  "accuse admit allege announce apologise apologize arrest ask attack attribute back ban bar blame blast block boast break breach bring call cancel cause charge cite claim clear close condemn confirm cripple cut declare demand denounce deny deploy detain disclose dismantle dismiss dispute disrupt dump encrypt evict expel expose extort face fall fear fend find fine foil force freeze get give halt hamper help hide hit hold identify impersonate impose indict infect infiltrate investigate issue join keep knock launch lead leak leave link list lock lose make mull name notify offer order oust paralyse paralyze pay pin plague plan pledge point post probe prompt publish pull push put raid reach recall recover refuse reject release remain repel report respond restore resume return reveal rob rule sanction say scramble see seek seize sell send set sever shut shutter sign slam spark spread stage steal stop strike struggle sue suffer summon suspect suspend take target tell threaten thwart tie trace track trigger try unmask unveil urge use vow want warn weigh wipe work";

const IRREGULAR =
  "broke broken brought cut denied denies died expelled fallen fell found froze frozen gave given goes gone got hit held is are was were be been has have had kept left lost made paid put said seen sent set shut slammed sold stole stolen struck sued taken threw thrown told took banned barred pinned foiled";

const OTHERS =
  "a about after again ahead all amid among an and another as at away before behind between but by down during following for from further how if in into its more most multiple near nearly new no not of off offline on online or other out over per since some still than that the their them this through to under until up upon via what when which while who why will with within without years months weeks days hours " +
  "access account accounts activity ambassador ambassadors arrests assets attache attaches attachés attacker attackers attacks authorities breaches campaign computers culprits customers cyber cyberattack cyberattacks cybercriminals cyberespionage data denial diplomat diplomats documents email emails envoy envoys espionage evidence files flights gang gangs government group groups hack hacker hackers hacking hacks hospital hospitals incident incidents infrastructure intrusion intrusions involvement leaks malware meddling million billion network networks officer officers official officials operations outage outages passengers patient patients personal police ransom ransomware records relations responsibility sanctions server servers services site sites spies spy spying state stolen supplier suspects system systems theft ties users victims wave website websites wiper airline airlines card cards channel channels companies company contractor contractors customer customers defense defence delivered exploit exploits industries industry institutions loader lure modified name organisation organisations organization organizations payload payloads phishing sector sectors software supply chain trojan victim vulnerabilities vulnerability election elections firm giant maker operator";

const ENDINGS = ["", "s", "es", "d", "ed", "ing"];

function inflected(verb: string): string[] {
  const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb;
  return ENDINGS.map((ending) => (ending === "ing" ? stem : verb) + ending);
}

export const HEADLINE_WORDS: ReadonlySet<string> = new Set([
  ...VERBS.split(" ").flatMap(inflected),
  ...IRREGULAR.split(" "),
  ...OTHERS.split(" "),
]);
