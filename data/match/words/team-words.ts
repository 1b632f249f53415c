/** What stands around a club that is called by a plural, and around the animals and people of that word. */
import { wordList } from './word-list';

/** Of sport, anywhere in the sentence. */
export const SPORT = wordList(
  'coach coaches manager boss striker strikers goalkeeper keeper midfielder midfield defender winger forward quarterback pitcher catcher shortstop linebacker cornerback receiver lineman tackle guard rookie roster draft pick playmaker fly-half scrum-half flanker hooker prop skipper batsman bowler teammate teammates',
  'penalty equaliser equalizer goal goals goalless goalscorer touchdown touchdowns inning innings homer overtime shootout stoppage half-time hat-trick comeback clean-sheet bullpen tries',
  'league cup premiership championship bundesliga derby fixture fixtures playoff playoffs play-off play-offs semi-final semi-finals semifinal quarter-final quarter-finals quarterfinal semis final finals season pre-season preseason relegation promotion table unbeaten winless points loan transfer signing title conference nfl nba mlb nhl mls fa uefa fifa wembley bowl super stadium pitch fans defeat victory',
);

/** What clubs do, right behind their name. */
export const OF_TEAMS = wordList(
  'beat beats win wins won lose loses lost draw draws drew thrash thrashed host hosts hosted sign signs signed sack sacked appoint appointed trade traded draft drafted fire fired waive waived score scored go went top slip slipped climb climbed crash crashed reach reached clinch clinched edge edged rout routed hammer hammered stun stunned name named hire hired equalise equalised concede conceded chase eye face faced visit release released cut end ended rally rallied part parted need needed boss coach manager striker captain play played advance advanced progress progressed snap snapped squeeze squeezed stay level pip pipped upset call called sweep sting stung sink sank shut dump dumped overcome overcame down downed blow blew bench benched loan loaned unveil unveiled suffer suffered',
);
/** Behind "were" and "have": "were held by Hearts", "have signed". */
export const DONE_TO_TEAMS = wordList(
  'held beaten thrashed relegated promoted knocked denied hammered routed eliminated drawn fined deducted signed sacked appointed traded drafted won lost agreed fired unveiled hired named sold bought leading trailing unbeaten without top bottom second third eighth',
);

/** Of animals and their keepers, anywhere in the sentence. */
export const WILD = wordList(
  'sheep lamb lambs cattle livestock cow cows calves goats chickens poultry deer farmer farmers shepherd shepherds cubs pups chicks kits nest nests egg eggs den dens lair burrow burrows wild wildlife forest forests woods woodland zoo zoos enclosure reserve reserves habitat habitats species subspecies bins cliffs beach beaches rangers hunters poacher poachers prey carcass carcasses herd flock flocks cull culled vets vet conservationists conservationist zookeepers biologists biologist ecologists hills mountain mountains savannah tundra garden gardens feathers fur tusks rabies extinct extinction endangered feeding breeding hibernation hibernate migration migrate protected sanctuary rubbish carrion',
);

/** What animals do. */
export const OF_ANIMALS = wordList(
  'roam roamed nest nested breed bred graze grazed feed eat ate hunt hunted howl howled migrate migrated hibernate prowl prowled prey preyed bite bit live lived thrive thrived sleep slept swim swam fly flew steal stole kill killed attack attacked maul mauled wash washed gather gathered circle circled stray strayed wander wandered mate mated hatch hatched survive survived die died emerge emerged appear swarm swarmed roost roosted perch perched ran run snatch snatched scavenge scavenged mob mobbed glide glided',
);
/** Behind "were" and "have". */
export const DONE_TO_ANIMALS = wordList(
  'seen spotted sighted found returned made shot killed released reintroduced culled bred hunted filmed rescued trapped learned learnt been adapted become vanished poisoned',
);
