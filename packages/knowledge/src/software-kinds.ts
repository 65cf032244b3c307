import type { KindAssertion, SoftwareKind } from "./catalogue.ts";
import { foldName } from "./fold-name.ts";

/** What membership of a MISP galaxy says about a record of it. */
export const KIND_OF_GALAXY: Readonly<Record<string, SoftwareKind>> = {
  backdoor: "backdoor",
  banker: "banker",
  botnet: "botnet",
  "exploit-kit": "exploit kit",
  ransomware: "ransomware",
  rat: "rat",
  stealer: "stealer",
};

/** What the field `type` of a MISP record says, by its lower-case value. */
export const KIND_OF_LABEL: Readonly<Record<string, SoftwareKind>> = {
  backdoor: "backdoor",
  banking: "banker",
  dropper: "dropper",
  "exploit-kit": "exploit kit",
  "exploitation framework": "exploitation framework",
  loader: "loader",
  miner: "miner",
  "post-exploitation framework": "exploitation framework",
  pws: "stealer",
  rat: "rat",
  rootkit: "rootkit",
  spyware: "spyware",
  webshell: "web shell",
  worm: "worm",
};

/** Techniques whose use makes software what it is: whoever wipes disks is a wiper, whoever encrypts for impact is ransomware. */
const KIND_OF_TECHNIQUE: readonly (readonly [technique: string, kind: SoftwareKind])[] = [
  ["T1561", "wiper"],
  ["T1561.001", "wiper"],
  ["T1561.002", "wiper"],
  ["T1486", "ransomware"],
  ["T1505.003", "web shell"],
  ["T1014", "rootkit"],
];

/** Facts written by us: names (folded on use) of what is known to be of a kind and says so nowhere in the datasets. */
const KNOWN_KINDS: Readonly<Partial<Record<SoftwareKind, string>>> = {
  wiper:
    "AcidPour,AcidRain,Apostle,AwfulShred,BiBi,BiBi-Linux,BiBi-Windows,BlackEnergy KillDisk,CaddyWiper,Cl Wiper,ClWiper,CryWiper,DEADWOOD,Destover,Detbosit,Disttrack,DoubleZero,Dustman,Fantasy,HermeticWiper,FoxBlade,IsaacWiper,Lasainraw,KillDisk,Meteor,Narilam,No-Justice,NoJustice,NotPetya,ExPetr,Diskcoder.C,Olympic Destroyer,OrcShred,Ordinypt,GermanWiper,PartyTicket,PathWiper,RURansom,Shamoon,SoloShred,StoneDrill,SwiftSlicer,WhisperGate,WhisperKill,ZeroCleare,ZEROLOT,Hatef,Hamsa,BFG Agonizer,PartialWasher,MultiLayer,Jokra,ZOV,Sting,DynoWiper,LazyWiper,Dark Seoul,KillMBR",
  backdoor:
    "CHIMNEYSWEEP,SUNBURST,Sunburst,TEARDROP,Carbon,Kazuar,GooseEgg,Gazer,ComRAT,Saitama,POWERSTATS,BondUpdater,DNSpionage,SideTwist,Marlin,Milan,Shark,James,Danbot,Helminth,ISMAgent,Foggyweb,MagicWeb,Cyclops Blink,Exaramel,GreyEnergy,Felixroot,SysJoker,Winnti,ShadowPad,PlugX,KEYPLUG,BRICKSTORM,Karkoff,Maggie,Havex,IOControl,Kapeka",
  ransomware:
    "ROADSWEEP,WannaCry,WannaCrypt,GoneXML,Prestige,RansomBoggs,Sullivan,LockBit,Ryuk,Conti,Hive,BlackCat,ALPHV,DarkSide,REvil,Sodinokibi,Cl0p,Clop,Maze,BlackByte,BadRabbit,Bad Rabbit,Cuba,Royal,Play,Akira,Rhysida,BlackSuit,8Base,Qilin,Egregor,DoppelPaymer,NetWalker,Ragnar Locker,Vice Society,HermeticRansom,Moneybird,Medusa,BianLian",
  "ICS malware":
    "Stuxnet,Industroyer,Industroyer2,CrashOverride,TRITON,TRISIS,HatMan,Havex,PIPEDREAM,INCONTROLLER,FrostyGoop,BlackEnergy,COSMICENERGY,Fuxnet,IOControl",
  worm: "HermeticWizard,WannaCry,NotPetya,Stuxnet,Conficker,Raspberry Robin,Morto,Nimda,SQL Slammer,Sasser,ILOVEYOU",
  spyware: "Pegasus,Predator,Hermit,FinFisher,FinSpy,Candiru,Graphite,Reign,QuaDream",
  botnet: "Mirai,VPNFilter,Emotet,TrickBot,QakBot,Qbot,Necurs,Meris,Cyclops Blink,Gafgyt,Mozi,Raptor Train,Quad7",
  loader:
    "Bumblebee,IcedID,GootLoader,SocGholish,Latrodectus,Pikabot,BazarLoader,PrivateLoader,SmokeLoader,HijackLoader",
  stealer:
    "RedLine,Vidar,Raccoon,Lumma,LummaC2,Azorult,StealC,FormBook,Agent Tesla,Rhadamanthys,Meduza Stealer,Atomic Stealer,AMOS",
  "web shell":
    "China Chopper,ASPXSpy,reGeorg,Neo-reGeorg,Behinder,Godzilla,Pickers,WSO,b374k,P.A.S. Webshell,SEASHARPEE,TWOFACE,HyperShell",
  "exploitation framework":
    "Cobalt Strike,Metasploit,Sliver,Havoc,Brute Ratel,Brute Ratel C4,Empire,PowerShell Empire,Covenant,Mythic,PoshC2,Koadic,Merlin,Core Impact,CANVAS",
};

const KNOWN_BY_NAME: ReadonlyMap<string, readonly SoftwareKind[]> = indexKnown();

function indexKnown(): Map<string, SoftwareKind[]> {
  const index = new Map<string, SoftwareKind[]>();
  for (const [kind, names] of Object.entries(KNOWN_KINDS) as [SoftwareKind, string][]) {
    for (const name of names.split(",")) {
      const folded = foldName(name);
      index.set(folded, [...(index.get(folded) ?? []), kind]);
    }
  }
  return index;
}

/** Kinds that follow from the techniques that a piece of malware uses. */
export function kindsOfTechniques(techniques: readonly string[]): KindAssertion[] {
  return KIND_OF_TECHNIQUE.flatMap(([technique, kind]) =>
    techniques.includes(technique) ? [{ kind, basis: technique }] : [],
  );
}

/** Kinds that are known for the main name of a record. */
export function kindsOfName(name: string): KindAssertion[] {
  return (KNOWN_BY_NAME.get(foldName(name)) ?? []).map((kind) => ({ kind, basis: "Kulla" }));
}

/** Without doubles: the first basis of each kind counts. */
export function distinctKinds(kinds: readonly KindAssertion[]): KindAssertion[] {
  return kinds.filter((one, index) => kinds.findIndex((other) => other.kind === one.kind) === index);
}
