/** Parts of the constructions in which somebody is said to have done it. */

export const WHAT =
  "(?:{attack}|{malware}|activity|activities|operation|hack|intrusion|breach|campaign|failure|outage|blackout|theft|effort|it|them|this|that|these)";
export const CULPRITS = "[\"']?(?<c>{list:culprit})";
/** A state, an organ, a group, attackers: nobody else can be told by the shorter constructions. */
export const SURE_CULPRITS = "[\"']?(?<c>{list:accused})";
/** "a hacking group called", "a threat actor it tracks as": words that only lead to the name. */
export const INTRODUCED =
  "(?:(?:an? |the )?(?:[a-z-]{2,16} ){0,3}?(?:group|gang|crew|unit|band|collective|{attackers}),? (?:of hackers |which |that |who |it |they |{organisation} )?(?:(?:is |are )?(?:called|dubbed|named|known as|calling itself|tracks? as|tracked as|calls|dubs|refers to as) )?)?(?:the |an? (?!{country}))?";
export const SPONSORED =
  "(?:(?:an? |the |{number} )?(?:[a-z-]{2,16} )?(?:actors?|hackers?|groups?|operatives?|spies|agents?|members?|officers?|unit|units) (?:(?:sponsored|backed|supported|directed) by|working for|linked to|from|of|in|tied to) (?:the )?)?";
/** What may stand between a name and its verb: brackets, dashes, commas, "and others". */
export const ASIDE =
  '(?: (?:operation|operators|gang|crew|group))?(?: \\([^)]{1,60}\\)| - [^-;.]{1,90} -| and (?:other |its |their )?[a-z]{3,14}(?: [a-z]{3,14})?|, and (?:other |its |their )?(?:allies|partners|countries|agencies|officials|lawmakers|researchers|others))?(?:,[^.;"]{1,90},)?';
export const BELIEVED =
  "(?:(?:widely |strongly |also )?(?:believed|thought|suspected|alleged|said|reported|considered|known|understood|assessed|found|confirmed|(?:highly |very |most )?(?:un)?likely|(?:almost )?certain|revealed|appears?|seems?)(?: to(?: have(?: been)?| be)?| of(?: being)?)? )";
export const BE = "(?:was|is|were|are|to be|been|be|being|stood|stands?)";
/** Ways to lay blame, finite. */
export const BLAME =
  "(?:blamed|blames|blame|accused|accuses|accuse|fingered|named|implicated|implicates|implicate|suspected|suspects|suspect|singled out|called out|denounced|正式指责)";
export const BLAMING = "(?:blaming|accusing|implicating|fingering|naming|suspecting)";
export const FINGER =
  "(?:(?:point(?:s|ed|ing)?|wag(?:s|ged)?) (?:the|a|an|its|their|his)? ?(?:blame|accusing fingers?|fingers?|finger of blame)|(?:plac|cast|la|put|pinn|lay)(?:es|ed|e|ys|y|id|ts|s|ing|ting)? (?:the )?(?:blame|responsibility|suspicion))";
export const VOICES = `(?<b>{list:voice})${ASIDE}`;
/** The attack behind a verb, with the words that may stand before it, the name of its target among them. */
export const THE_ATTACK =
  "(?:(?:the|this|these|a|an|its|their|such|that|reckless|irresponsible|massive|malicious|several|multiple|series of|series|numerous|of|against|recent|four|two|all|late|last|year's|month's|week's|[a-z-]{3,16}ing|[a-z-]{3,16}ive|[a-z-]{3,16}al|[a-z-]{3,16}ed|{name}|{name}'s|{organisation}|{organisation}'s|{time}|{time}'s|{country}|{demonym}|{system}|{number}) ){0,7}(?:{attack}|{attackers}|{malware})";
