/** Verbs of saying, as they stand in abstract sentences (lower case). */

/** Verbs that report what somebody said; finite past and present, also with "has". */
export const SAY =
  "(?:said|says|say|stated|states|state|told|tells|added|adds|noted|notes|note|explained|explains|announced|announces|reported|reports|report|confirmed|confirms|confirm|claimed|claims|claim|alleged|alleges|allege|maintained|maintains|maintain|tweeted|wrote|writes|posted|warned|warns|revealed|reveals|disclosed|discloses|found|finds|find|concluded|concludes|conclude|assessed|assesses|assess|determined|believes?|believed|thinks?|insisted|insists|argued|argues|asserted|asserts|declared|declares|stressed|emphasi[sz]ed|suggested|suggests|suggest|acknowledged|acknowledges|admitted|admits|conceded|concedes|cautioned|continued|updated|estimated|estimates|observed|discovered|identified|identifies|characteri[sz]ed|described|contends?|contended|speculated|testified|commented|suspects?|suspected|judges?|judged|replied|responded|indicated|indicates|considers?|considered|denied|denies|saying|stating|adding|noting|claiming|warning|alleging|deklaroi|tha|shkroi|konfirmoi|njoftoi|sagte|teilte|erklärte|bestätigte|berichtet|berichtete|ha confermato|ha dichiarato|ha detto)";

/** Verbs with which blame is laid, in the past participle or past tense. */
export const DONE_BY =
  "(?:conducted|carried out|launched|perpetrated|mounted|orchestrated|executed|committed|staged|performed|waged|undertaken|directed|masterminded|engineered|run|sponsored|done|instigated|coordinated|ordered|planned|unleashed|deployed)";

/** Verbs by which an attack is tied to somebody: "linked … to". */
export const TIED =
  "(?:attributed|linked|tied|traced|connected|pinned|attribute|attributes|links|link|ties|tie|traces|trace|associated|ascribed|ascribes|ascribe|connects|assigned|assigns)";
