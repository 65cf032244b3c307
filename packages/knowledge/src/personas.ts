/**
 * Fronts that claim attacks, leak data or speak to the public, with the states that governments or vendors suspect behind them. Facts
 * written by us. Format: name, other names | suspected countries.
 */
export const PERSONA_TABLE = `
HomeLand Justice, Homeland Justice, Homelandjustice|IR
Handala, Handala Hack, Handala Hack Team|IR
Karma, Karma Below|IR
Moses Staff, MosesStaff|IR
Abraham's Ax|IR
Black Shadow, BlackShadow|IR
Cyber Av3ngers, CyberAv3ngers|IR
Cyber Toufan, Cyber Toufan al-Aqsa|IR
Malek Team|IR
Pay2Key|IR
Cutting Sword of Justice|IR
Izz ad-Din al-Qassam Cyber Fighters, Qassam Cyber Fighters|IR
Parastoo|IR
Yemen Cyber Army|IR
Holy Souls|IR
Altahrea Team, ALtahrea|IR
Al-Toufan|IR
Anzu Team|IR
Predatory Sparrow, Gonjeshke Darande, Indra|
Adalat Ali, Edaalate Ali|
Tapandegan|
Lab Dookhtegan|
Black Reward|
Ghiam ta Sarnegouni, Uprising till Overthrow|
Guccifer 2.0|RU
DCLeaks|RU
Fancy Bears' Hack Team, Fancy Bears' HT|RU
CyberBerkut|RU
Free Civilian|RU
XakNet, XakNet Team|RU
Solntsepek, Solntsepyok|RU
CyberArmyofRussia_Reborn, Cyber Army of Russia Reborn, People's Cyber Army|RU
KillNet, Killnet|RU
NoName057(16), NoName05716|RU
Anonymous Russia|RU
Infoccentr|RU
From Russia with Love, Z-Team|RU
Beregini|RU
JokerDNR, Joker DNR|RU
CyberCaliphate, Cyber Caliphate|RU
Anonymous Sudan|
IT Army of Ukraine|UA
Cyber Partisans, Belarusian Cyber Partisans|
Ukrainian Cyber Alliance|UA
Guardians of Peace, #GOP|KP
WhoIs Team, Whois Hacking Team|KP
NewRomanic Cyber Army Team|KP
Shadow Brokers, The Shadow Brokers|
Syrian Electronic Army|SY
DaVinci Group|
Team Insane PK|
GhostSec|
SiegedSec|
Anonymous|
LulzSec|
Phineas Fisher|
Intrusion Truth|
`;
