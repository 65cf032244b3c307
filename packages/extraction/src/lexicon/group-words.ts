/**
 * Words in other languages than English that tell that a name, which could be a malware's or a group's, is the group's: tested on the
 * folded text right before the name, right behind it, and around it.
 */
export const GROUP_WORD_BEFORE =
  /(?<!\p{L})(?:grup(?:i|in|it|et|eve)?|band(?:a|ës|ën)|bend(?:a|ës|ën)|haker(?:ë|ët|at|ëve|ave)|gruppe|gruppierung|bande|hackern?|hackergruppe|[\p{Ll}-]{3,16}(?:gruppe|bande|kollektiv)|groupe|gang|pirates|hackeurs|collectif|groupuscule|gruppo|grupp|cyber-?gang|collettivo|cybercriminali|grupo|colectivo|coletivo|banda|piratas|ciberdelincuentes|grupa|grupe|grupu|grupi|skupina|skupine|hakeri|hakera|hakerska|група|групе|групу|групою|групи|хакери|хакеров|хакеры|хакерів|угруповання|угрупування|угрупованням|групп(?:а|ы|у|ой)|группировк(?:а|и|у|ой|е)|команда|банда|组织|集团|团伙|黑客|駭客|組織)(?: (?:d[eiu]|da|del|degli|della|der|des|von|namens|e|i|të|së|mit|dem|namen|hackers?|hackeurs|pirates|pirati|piratas|informatiques|informatici|informáticos|cibercriminales|ciberdelincuentes|cybercriminels|cybercriminali|hakerëve|hakerash|hakera|ransomware|rançongiciel|extorsión|вимагачів|вымогателей|хакерів|хакеров|iznuđivača|russe|russo|ruso|russa|russi|rus|appelé|dénommé|nommé|denominato|chiamato|llamado|denominado|conocido|quajtur|njohur|si|как|під|назвою|под|названием|pod|nazivom|imenom)){0,5},? ?["'„“«‘《]?$/u;

export const GROUP_WORD_BEHIND =
  /^["'“”»’》]?(?:-(?:gruppe|bande|gang|hacker|gruppierung|kollektiv)|(?:勒索软件|勒索軟體|勒索|黑客|駭客|网络犯罪)?(?:团伙|组织|集团|組織|團伙|集團|黑帮)|,? (?:un |ein |une |una |ein |një |eine )?(?:groupe|grupo|gruppo|grup|grupi|gruppe|grupa|група|группа|группировка|угруповання|collectif|colectivo|collettivo|hackergruppe|hakerska grupa|хакерська група|хакерская группа)(?!\p{L}))/u;

export const CLAIM_WORD_AROUND =
  /revendiqu|rivendic|reivindic|adjudic|bekannte sich|bekannt|përsipër|përgjegjësinë|preuze[lt]|преузе[лт]|взял[аи]? на себя|взял[аи]? ответственност|взя(?:в|ла|ли|ло) (?:на себе )?відповідальн|声称|宣称/u;
