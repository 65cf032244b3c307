/**
 * Names of actors, malware and places that are also ordinary English words or given names. A name of this list counts only in a
 * context that says what it is.
 */
const WORDS = `
accept access achilles acid action adam adobe adore adware aero agent alert alex alice alien alina alpha amber ana anchor angel angler
anna ant apache apocalypse apollo apple april aqua arcane archer arena ares argon argus aria ark arrow arsenal art artemis ash asian
assassin astro at atlas atom aurora aut auto avalanche aviator axe axiom babylon babysitter back badge bang bank bar barb base bat batch
beacon bear beast bee bella bend beta big bill bingo bird bishop bit bitter black blackout blade blank blast blaze blind blink blister
blizzard block blood bloom blossom blue bob body bolt bomb bond bone book boost boot boss bounce bow box brain brand brave break brick
bridge bright bronze brute bubble buck bug bull bullet bumblebee bundle butterfly button buzz byte cactus caesar cage callisto camel camp
candle candy cannon canvas captain carbon cardinal cargo carrot casino casper castle cat caterpillar catalyst catch cerberus chad chain
chair champion change chaos charger chase check cheese cherry chess chimera choice chrome chrysalis cicada circus citadel city class
clean clear clipper clock cloud clover club cobalt cobra code coin colibri collector comet comfort commander common comrade confidence
conti control cookie copper coral core corona cosmic cotton counter cover coyote crack crane crash crazy creep crimson critical cross
crow crown crush cry crypt crystal cube cuba curator curve cyber cyborg cyclone dagger daisy dante dark darkness dart data dawn deal
death deep deer defender defray delta demon denial desert desktop detective devil dharma dial diamond diana diavol dice diet digger
digital dime dirt disk dot dove download downloader dragon dragonfly dream drift drive drop dropper duck dude duke dune dusk dust dusty
dynamo eagle earth east echo eclipse eddie eden edge egg eight electron elephant elf elfin eliminate elise ember emerald emissary emma
empire end energy engine enigma enter epic equation era eris erica escape esfury europe evasive ever everest evil exchange exodus
exorcist explorer express extreme eye fable face faith falcon fallout family fancy fang fantasy fantom fat fate fenix ferret fiesta
final finger fire fireball firefly first fish five flag flame flamingo flash flax flea flood flow flux fly fog force forest fortune fox
fractal frank freedom freeze friend frog frost full fury fusion future gadget galaxy gallium game gamma garden gate gatekeeper gazer
gelatin gem gemini general genesis genie ghost giant gin glass global globe glory glove gold golden goose gorgon grace graffiti grand
granite grape graphite grave gravity gray grayling green grey griffin grim group guard guardian guest gunman habit hacker hail halo
hamster hand hangover hannibal happy harbor harmony harvester hat havoc hawk head healer heart heat heaven heavy helium hello helper
hermes hermit hero hidden hive holiday hollow homer honey honeybee hook hope horde hornet horse host hound house hub human hummer
hunter hurricane hush hydra hydrogen icarus ice icon ida idol image imp impact impala imperial india indigo infinity info ink inject
inmate insane insect inside invisible iris iron isaac island item ivory ivy jack jackal jackpot jade jaguar jake james january jasmine
jason jasper java jedi jellyfish jerry jersey jester jet jewel joker jolly jonah jordan joy judge juice juliet jumper june jungle
junior juniper jupiter justice karma kate kelvin kernel kestrel key keyboy kick kid killer kim king kingdom kiss kitten kiwi knight
kraken lace lady lamb lamia lamp lance land lara laser last laura lava lazarus lead leaf leaker legacy legend legion lemon leo leopard
letter level liberty light lightning lilac lily lime link linen lion liquid little lizard loader lobster lock locker locust log logic
loki london lone lord lost lotus love lucifer lucky lucy luna lunar lurk lynx mac mad magellan maggie magic magician magma magnet magnum
mail major mama manager mango manta mantis maple marble mark marlboro marlin mars marsh mask master match matrix matsuta maui max maze
mecha medusa mega mercury merlin message meta metal meteor method micro midas midnight mikey milan milk milky million mimic mind miner
mini mint minus mirage mirror mischief missile mist mobile mole moment monarch money monkey monster moon mosquito moth mother motion
mount mountain mouse mud muddy music mustang mystery mystic naked nano narrator narwhal neo neon neptune nest net network never new
nexus night nightmare nile nine ninja nirvana nitro nobody noise nomad normal north nova november nuclear null number nuke oak oasis
obelisk ocean october octopus odin odyssey office oil okay olive olympus omega omen one onyx opal open opera option oracle orange orbit
orchard orchid order origin orion osiris otter outlaw owl oyster pad page paint pale palm panda pandora panel panic panther paper
paradise paradox parasite parrot party passion patch path patriot pay peace peach pearl pegasus penguin pepper perfect petya phantom
phoenix phone photo pickle picture pierce pigeon pilot pine pink pioneer pioneers pirate pirates pixel planet plasma plastic platinum
play player pluto poet point poison poker polar police polo pony pop poppy porcupine portal poseidon post potato power praying predator
premium president prestige prime prince prism private prometheus promo prophet proton proxy psycho public pulse puma pumpkin punch
puppet purple push puzzle pyramid python quantum quartz queen quest quick quiet rabbit raccoon radar radiant radio rage rain rainbow
rambler random ranger rapid raptor rare raspberry rat raven raw ray razor reaper rebel rebound red redline refill regret relay relic
remote rescue reset resident rest retro return revenge reveal revolution rex rhino rich riddle rift ring ripper rise risen river road
robin robinhood robot rocket rogue roller rook root rose rough round royal ruby rude rush russian rust sable sad sage saint sakura
salmon salsa samurai sand sandman sandstorm sapphire satan satellite saturn satyr savage scarab scarecrow scatter scout scream screen
screenshot script sea seal search second secret section secure seed seller sentinel serpent service seven shade shadow shaman shark
sharp shell shelter shield shift shine ship shock shooter shortcut shrew shrug sigma signal silence silent silk silver simple siren six
skeleton skin sky skull slam slash sleep slide slim slingshot slug smart smile smoke snail snake snatch snatcher sneak sniffer snow sofia
soft solar solo sonar sonic soul sound south space spark sparrow spartan special spectre speed sphinx spice spider spirit spit splash
splinter split spoon sport spring spy square squirrel star stark start starter state static stealer stealth steel stellar step stick
sting stinger stone stop storm strange strategy stream street strength strike stripe strong student study style summit sun sunburst
sunday sunrise super surge survey swallow swan swarm sweet swift sword system table taidoor tailor tango tank target tarrasque taurus
teal team teardrop tear temple ten terminator test thanos thief thor thorn thread thunder tick ticket tide tiger time tin tiny titan
titanium toad token tomato tombstone tonic tool top torch tornado torpedo total touch tower toxic trace track trade trap trash travel
travis treasure tree trick tricky trident trigger trinity trip triton trojan troll trooper tropic truck true trust tsunami tulip tuna
tundra tunnel turbine turbo turkey turtle twilight twin twist two typhoon ufo ultimate ultra umbrella unicorn union unique unit unknown
uranium user utopia valor valkyrie vampire vandal vanguard vanity vault vector vega veil velvet venom venus vera version victim victor
victoria victory video viking village violet viper virgin virus vision visitor vixen volcano volt voodoo voyager vulture wagner walker
wall wallet wanderer war warlock warning warrior wash watch watcher water waterfall wave weapon web wedge whale whisper white wild will
wind window winter wiper wire wish witch wizard wolf wolverine wonder wood word work worker world worm wrath x-ray yellow yeti yoga
young zebra zen zero zeus zeta zinc zip zodiac zombie zone zoo zoom
phishing masquerading rootkit keylogging screensaver exfiltration discovery impact collection proxy phishing software hardware firmware
tools malware exploits domains server serverless botnet credentials scheduled software cron launchctl regsvr32 utilman service vnc ssh
ping route arp cmd at ftp tor net reg nbtstat netstat systeminfo ipconfig tasklist certutil forfiles schtasks
mali niger guinea georgia chad jordan turkey togo male lima pole turk finn dane swede brit lao santiago victoria kingston georgetown
kiwi january february march april may june july august september october november december monday tuesday wednesday thursday
friday saturday sunday payload key template global one defender beacon trojan mcafee anydesk
payment encrypt android christmas teamviewer cleanup leverage great insider chromium whois alibaba houdini tortoiseshell ps1 warzone reign
predator hacked admin backup bitcoin browser chaos hacking john linux locked mobile monitor okay password pirate professor python sorry
spam telegram unlock update windows
kiwi bern rome paris nice reading tours split bath most data
`;

/** The same for names of more than one word. */
const PHRASES = `security service, the national, google drive, windows 10, target company, donald trump, copy-paste, rat on, home office,
cabinet office, foreign office, secret service, private sector, operation mode, remote access, the times, the independent, the insider,
daily mail, foreign policy, time magazine, business insider, the standard, new name, no name, unknown logger, hacking team`;

const ORDINARY: ReadonlySet<string> = new Set(
  [...WORDS.split(/\s+/), ...PHRASES.split(/,\s*/)].filter((word) => word !== ""),
);

/** Places that are also given names or things; other places need no context however short they are. */
const ORDINARY_PLACES: ReadonlySet<string> = new Set(
  `america chad dane finn georgetown georgia guinea jordan kingston kiwi lao lima male nice pole reading santiago sofia swede turk turkey victoria`.split(
    " ",
  ),
);

/** The name of software or of an actor is an ordinary word, a given name, a mere number, or has no more than four letters and no digit. */
export function isOrdinaryName(name: string): boolean {
  const letters = name.replace(/[^\p{L}\p{N}]/gu, "");
  if (isOrdinaryWord(name) || letters.length <= 2 || /^\d+$/.test(letters)) return true;
  return /^[\p{Script=Latin}]{1,4}$/u.test(letters) && !/[\s-]/.test(name);
}

/** The name is in the list of ordinary words, whatever its case. */
export function isOrdinaryWord(name: string): boolean {
  return ORDINARY.has(name.toLowerCase());
}

/** A name that is written in lower letters throughout looks like any word of a text. */
export function isWrittenAsWord(name: string): boolean {
  return /^[a-z]+$/.test(name);
}

/** The name of a place is also a given name or a thing. */
export function isOrdinaryPlace(name: string): boolean {
  return ORDINARY_PLACES.has(name.toLowerCase());
}
