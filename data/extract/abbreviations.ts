/**
 * Words that end in a full stop of their own, lower-cased and without it. Tables, so that a miss is mended by
 * a word and not by a rule.
 */

/** Stand before a name, or before a number: what follows in capitals goes on with the sentence. */
export const BEFORE_NAMES = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr sra srta hon st ste mt ft pres gov lt-gov sen rep reps sens del amb min dep ' +
    'gen lt col maj capt cpt cmdr sgt cpl pvt adm brig insp supt det ofc mlle mme messrs pm pfc sec ' +
    'vs v no nos art fig vol ch pp p ca cf al-hon hr dir asst assoc'
  ).split(' '),
);

/** May end a sentence as well as stand within one. */
export const ANYWHERE = new Set(
  (
    'inc corp ltd co cos bros llc plc cie jr esq phd md ba ma bsc msc etc al ed eds est dept univ assn intl natl ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore ' +
    'pa tenn tex va vt wash wis wyo ave blvd rd hwy bldg mins hrs sq km ft approx'
  ).split(' '),
);

/** After a word of `ANYWHERE` or an abbreviation such as "U.S.", these open a new sentence. */
export const SENTENCE_OPENERS = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my your there here in on at by ' +
    'for from with after before during since while when where as if but and or so yet however meanwhile ' +
    'although though because despite what who why how no not all some many most more several both each ' +
    'another one according then now last next earlier later also even still only under over about among once'
  ).split(' '),
);
