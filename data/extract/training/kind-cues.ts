import type { NameKind } from '../names/name-kinds';

/**
 * Last words, and some first ones, that tell a kind which most corpora fold into another: what stands here
 * decides in training data only; the model weighs them with all else.
 */
const FACILITY =
  /\b(?:airport|airfield|air base|airbase|bridge|hospital|infirmary|clinic|stadium|arena|coliseum|speedway|racecourse|cathedral|mosque|church|chapel|abbey|basilica|synagogue|temple|shrine|monastery|dam|tower|towers|palace|hotel|motel|inn|resort|prison|jail|penitentiary|museum|gallery|library|theatre|theater|opera house|auditorium|cinema|mall|plaza|square|street|avenue|boulevard|road|highway|freeway|motorway|expressway|turnpike|interstate|canal|tunnel|pier|port|harbor|harbour|marina|station|terminal|depot|barracks|fort|fortress|castle|citadel|monument|memorial|cemetery|mausoleum|zoo|aquarium|garden|gardens|power plant|nuclear plant|reactor|refinery|pipeline|mill|lighthouse|observatory|courthouse|town hall|city hall|capitol|building|center building|skyscraper|house of parliament|great hall of the people|white house|kremlin|trade center|convention center|shopping center|camp|outpost|crossing|checkpoint|embassy|shipyard|space center|spaceport|cosmodrome|launch pad)$/i;
/** "Museum of Flight", "Temple of the Tooth". */
const FACILITY_OF =
  /\b(?:museum|gallery|cathedral|basilica|abbey|monastery|palace|tower|temple|shrine|hall|library|bridge|gardens?) of\b/i;
const NOT_FACILITY =
  /\b(?:wall street|fleet street|downing street|sesame street|supreme court|church of|catholic church|orthodox church|baptist church|port-au-prince|bridgeport|park)\b/i;
const EVENT =
  /\b(?:war|wars|battle|siege|revolution|uprising|intifada|olympics|olympic games|olympiad|games|world cup|cup|championship|championships|tournament|league final|final|finals|open|grand prix|super bowl|bowl|series|festival|summit|conference|convention on|congress of 18\d\d|awards|election|elections|referendum|massacre|holocaust|earthquake|tsunami|hurricane|typhoon|flood|crisis|movement|renaissance|depression|marathon|tour|expo|anniversary|day|week|eve|christmas|easter|ramadan|thanksgiving|treaty of|operation)\b/i;

export const looksLikeFacility = (name: string) =>
  (FACILITY.test(name) || FACILITY_OF.test(name)) && !NOT_FACILITY.test(name);
export const looksLikeEvent = (name: string) => EVENT.test(name);

const UNIVERSITY = /\b(?:university|college|school|institute|academy)\b/i;

/** Newspapers and broadcasters are who reports, not what they print. */
const PRESS =
  /^\p{Lu}.* (?:Times|Post|Star|Tribune|Herald|Gazette|Telegraph|News|Journal|Daily|Chronicle|Observer|Mail|Mirror|Express|Press|Magazine|Review|Today|Television|Radio|TV|Network)$/u;

/** Mends a corpus's kind by the name's own words. */
export function mendKind(name: string, kind: NameKind): NameKind {
  if ((kind === 'place' || kind === 'organisation' || kind === 'other') && looksLikeFacility(name))
    return 'facility';
  if (kind === 'place' && UNIVERSITY.test(name)) return 'organisation';
  if (kind === 'work' && PRESS.test(name)) return 'organisation';
  return kind;
}
