/** Words that make a longer name together with a name beside them: "Washington Post", "New Mexico", "Bank of America". */
import { mapOf, wordList } from './word-list';

/** With a capital behind a name, even in a headline, they make another name of it. */
export const BRANDS = wordList(
  'instruments gators longhorns aggies buckeyes wolverines spartans seminoles razorbacks sooners jayhawks hawkeyes wildcats bulldogs',
  'monthly heights post times tribune herald gazette journal chronicle examiner airlines airways university college tech agreement accord accords treaty convention symphony philharmonic saint-germain',
  'bulls lakers celtics knicks warriors spurs mavericks nuggets timberwolves pelicans grizzlies hornets pistons pacers raptors cavaliers yankees mets dodgers padres diamondbacks astros mariners phillies guardians orioles marlins patriots dolphins steelers bengals titans colts jaguars texans broncos chargers cowboys redskins vikings buccaneers seahawks 49ers penguins flyers islanders bruins sabres blackhawks canucks oilers hotspur rovers',
);

/** With a capital behind a name in a sentence, they make another name of it. */
export const NAME_MAKERS = wordList(
  // Stations, companies
  'globe daily weekly today news magazine review observer mirror independent telegraph express star sun press radio television tv fm media network channel broadcasting studios pictures records motors motor electric bank bancorp insurance steel petroleum',
  // Schools, buildings, streets, awards
  'school institute institution academy polytechnic museum gallery library theatre theater opera orchestra ballet zoo hospital clinic hotel inn resort casino tower towers building bridge tunnel airport station stadium arena speedway coliseum cathedral church abbey basilica mosque synagogue cemetery prison square street avenue road boulevard lane drive highway parkway plaza mall gardens park memorial monument center centre foundation trust fund endowment prize award medal cup open marathon derby grand prix classic invitational bowl festival biennale film',
  // Teams
  'nets heat rockets suns kings clippers jazz blazers thunder hawks magic bucks wizards cubs giants rockies rangers angels athletics twins tigers royals rays braves nationals pirates reds brewers cardinals jets bills ravens browns chiefs raiders eagles commanders packers bears lions saints falcons panthers rams capitals devils canadiens senators hurricanes wild predators avalanche kraken flames ducks sharks galaxy fc united city athletic wanderers albion dynamo spartak lokomotiv',
  // Geography
  'river lake sea ocean bay gulf strait channel island islands isle peninsula mountain mountains hills valley desert canyon falls springs beach creek county heights harbor harbour basin glacier oblast prefecture',
  // Deeds
  'protocol declaration pact principles doctrine syndrome effect method law rule day',
  // Other languages
  'match universität zeitung allgemeine rundschau tageblatt morgenpost flughafen hauptbahnhof',
);

/** What belongs to a place or a leader, and leaves their name a name: "Seattle Police", "the Biden Administration". */
export const GOVERNING = wordList(
  'valiliği valisi belediyesi büyükşehir emniyet emniyeti başsavcılığı bakanlığı',
  'games olympics paralympics organizing organising government administration cabinet police sheriff council parliament senate congress assembly legislature court courts army navy military forces troops air ministry department embassy consulate delegation officials official authorities authority commission office campaign team white house state inc corp corporation ltd llc plc ag se sa nv co group holdings officials news-conference foreign interior defence defense health education finance justice supreme national federal central regional local general secretary republican republicans democrat democrats democratic conservatives labour socialist communist muslim christian jewish catholic protestant orthodox stock exchange security human public',
);

/** With a capital before "of", and before a name, they make one name of both. */
export const INSTITUTIONS_OF = wordList(
  'plaster battle siege bank university college church gulf isle isles strait bay cape duke duchess earl countess baron marquess prince princess museum tower institute academy school archdiocese diocese cathedral times voice radio daughters sons merchant treaty hotel banco banca banque universidad universidade università université universitat comunidad atlético deportivo racing sporting olympique stade ciudad cidade città club golfo golfe golf library association society federation confederation workers scouts chamber duca duque duc comte conde conte museo musée museu igreja iglesia église notre-dame torre tour miss spirit gazette new',
);

/** Papers, stations and bodies whose branches are called after a country: "CNET Japan". */
export const EDITIONS = wordList(
  'cnet cnn bbc nbc abc cbs itv rté wired vogue elle vice forbes newsweek playboy esquire euronews greenpeace oxfam unicef',
);

/** Before a place, with a capital in the text and here in lower case, they make another place. */
export const PLACE_PREFIX =
  /^(?:new|north|south|east|west|fort|ft\.?|port|saint|st\.?|ste\.?|san|santa|santo|são|los|las|lake|mount|mt\.?|cape|little|papua|equatorial|el|upper|lower|nova|nueva|nuevo|nouvelle|nouveau|neu|nieuw|novo|nuova|corea|real|air|radio|miss|costa|puerto|porto|bad|sankt|nord|süd|ost|west|nov\p{L}+|нов(?:ый|ая|ое|ой|ого|ую)|северн\p{L}+|южн\p{L}+)$/u;

/** Two places that are one. */
export const DISTRICTS: readonly (readonly [first: string, second: string])[] =
  'Perth Kinross;Dumfries Galloway;Argyll Bute;Tyne Wear;Barking Dagenham;Hammersmith Fulham;Kensington Chelsea;Telford Wrekin;Redcar Cleveland;Windsor Maidenhead;Brighton Hove;Oadby Wigston;Reigate Banstead;Tonbridge Malling;Nuneaton Bedworth;Hinckley Bosworth;Turks Caicos;Wallis Futuna;Newfoundland Labrador'
    .split(';')
    .map((pair): [string, string] => {
      const [first = '', second = ''] = pair.split(' ');
      return [first, second];
    });

/** "New York", in lower case. */
export const NEW_PLACES = wordList(
  'york jersey mexico england hampshire orleans delhi zealand guinea brunswick caledonia haven castle britain rochelle bedford bern brighton westminster amsterdam ireland hebrides canaan iberia ulm cross forest malden milford albany braunfels territories',
);
/** What is new of a country, in the singular. */
export const NEWS = wordList(
  'prime foreign defence defense finance home trade rule sanction tariff curb law ban deal talk poll policy visa tax envoy ambassador strike attack protest strategy plan border lockdown restriction crisis government leader president minister export import aid war plant factory office boss coach law limit test study figure data fund',
);

/** Pairs that the general rule does not see: the first makes another name of the second. */
export const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = mapOf({
  america: wordList('latin north south central native united captain miss middle morning'),
  house: wordList('state blue opera'),
  square: wordList('times red union market'),
  ireland: wordList('northern'),
  cyprus: wordList('northern'),
  mariana: wordList('northern'),
  australia: wordList('western south'),
  sahara: wordList('western'),
  samoa: wordList('western american'),
  australian: wordList('western'),
  american: wordList('pan inter latin native north south central all african asian'),
  americans: wordList('latin native north south central african asian'),
  virginia: wordList('west'),
  apple: wordList('big golden'),
  sky: wordList('blue big night'),
  nature: wordList('mother human'),
  kane: wordList('citizen'),
  bailey: wordList('old'),
  trafford: wordList('old'),
  vic: wordList('old young'),
  republic: wordList('dominican czech'),
});

/** Behind any place, another paper or team of the same name: "Irish Times", "Texas Rangers". */
export const PAPERS_AND_TEAMS = wordList(
  'times post mirror sun star independent guardian telegraph herald tribune observer examiner mail express chronicle gazette standard news today',
  'rangers giants panthers cardinals jets kings bills bears lions tigers eagles falcons hawks ravens rams saints bulls bucks heat magic spurs wolves hornets rockets raiders pirates reds royals angels dolphins dragons sharks stars wild flames hurricanes united city rovers wanderers athletic celtic hearts county dynamo spartak',
);

/** Behind a city, its airport: "Paris Charles de Gaulle". */
export const AIRPORTS =
  /^\s(?:Charles\sde\sGaulle|CDG|Orly|Beauvais|Heathrow|Gatwick|Stansted|Luton|City\sAirport|Malpensa|Linate|Fiumicino|Ciampino|Schiphol|Barajas|El\sPrat|Tegel|Tempelhof|Brandenburg|JFK|LaGuardia|O['’]Hare|Midway|Dulles|Reagan|Logan|Hobby|Love\sField|Pearson|Trudeau|Narita|Haneda|Incheon|Gimpo|Changi|Pudong|Hongqiao|Daxing|Suvarnabhumi|Sheremetyevo|Domodedovo|Vnukovo|Pulkovo|Boryspil|Ben\sGurion|Ataturk|Atatürk|Arlanda|Gardermoen|Kastrup|Vantaa|John\sLennon)\b/u;

/** Behind a demonym, they make a name of both: "Indian Ocean", "Turkish Airlines". */
export const DEMONYM_TAILS = wordList(
  'times independent examiner new open airlines airways ocean express columbia taipei shepherd bulldog idol virgin samoa polynesia guiana riviera alps canary',
);

/** Before "City", another place even in a headline. */
export const CITIES = wordList('mexico kansas oklahoma panama guatemala kuwait quebec iowa jersey');

/** Behind a person's name: another person, of the same name. */
export const GENERATION = /^(?:Jr|Jnr|Sr|Snr|Junior|Senior|II|III|IV|VI{0,3}|IX|X|XI{1,3}|XIV|XV|XVI|XXIII)$/;

/** Places abroad after which places in North America are called: "Paris, Texas". */
export const FOREIGN_NAMES = wordList(
  'paris london moscow athens rome berlin dublin cambridge oxford manchester birmingham vienna warsaw geneva lima cairo petersburg naples venice florence milan madrid toledo odessa memphis alexandria hamburg dresden bethlehem jerusalem delhi damascus lebanon peru cuba mexico poland norway china jordan georgia palestine syria egypt troy carthage sparta corinth melbourne perth lancaster lincoln bristol plymouth portsmouth worcester gloucester dover windsor stratford chester york richmond glasgow edinburgh aberdeen belfast waterloo brest bordeaux versailles marseilles lyon toulouse seville cordova granada barcelona lisbon genoa verona palermo parma bremen frankfurt hanover potsdam stuttgart munich zurich bern lucerne antwerp ghent brussels amsterdam rotterdam stockholm upsala bergen oslo copenhagen elsinore helsinki krakow kiev sebastopol smyrna antioch shanghai canton peking bombay calcutta lahore java manila santiago bogota medellin caracas hebron nazareth zion smolensk riga',
);

/** Behind a place and a comma: it is another place of the same name. */
export const REGIONS = wordList(
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ontario quebec manitoba saskatchewan alberta',
  // Of two words
  'new-hampshire new-jersey new-mexico new-york north-carolina north-dakota south-carolina south-dakota rhode-island west-virginia british-columbia nova-scotia new-brunswick',
);

/** Before a place, and written so, they make a club of it: "AC Milan", "Inter Miami"; but "As China grows". */
export const CLUBS = wordList(
  'AC FC AFC AS SC SV VfB VfL RC CD CF CA SSC OGC RB TSG FSV CSKA PSV RCD UD SD CR Borussia Sporting Racing Olympique Dynamo Dinamo Lokomotiv Spartak Inter Real Atlético Atletico Athletic Deportivo Hertha Eintracht Werder Hellas Fortuna Arminia Hansa Torpedo Zenit Shakhtar Partizan Maccabi Hapoel Beitar',
);

/** Before a surname, a place called after somebody: "Santa Cruz", "Port Lincoln". */
export const PERSON_PREFIX = wordList('santa san são fort lake mount port cape puerto porto camp');

/** Places after which people are called: in a headline, too, "Paris Hilton" is one. */
export const PLACES_OF_PERSONS = wordList(
  'jordan chad paris sydney georgia chelsea madison orlando dallas brooklyn troy kent devon lincoln phoenix savannah carolina adelaide alexandria sofia siena vienna asia india china kenya america israel ireland trinidad santiago diego jackson houston denver cleveland kingston preston clifton bradford milan valencia catalina austin charlotte florence virginia victoria regina montana dakota cheyenne tyler geneva holland francis lourdes mercedes nevada memphis raleigh roman rome bristol camden boston dale clyde',
);

/** Longer names that even a headline tells from "Paris Airport", which is one of Paris. */
export const NAMED_PLACES = wordList(
  'london-bridge tower-bridge washington-monument washington-square paris-match berlin-wall boston-marathon london-eye hollywood-reporter',
);

/** Words in any case behind a name: of "Brussels sprouts" and "French fries", no country is meant. */
export const TAILS: ReadonlyMap<string, ReadonlySet<string>> = mapOf({
  guinea: wordList('pig pigs fowl worm worms'),
  brussels: wordList('sprout sprouts'),
  brazil: wordList('nut nuts'),
  epsom: wordList('salt salts'),
  panama: wordList('hat hats'),
  lima: wordList('bean beans'),
  danish: wordList('pastry pastries blue'),
  french: wordList(
    'fries toast kiss kisses press horn horns bulldog bulldogs door doors window windows polish dressing bean beans',
  ),
  german: wordList('shepherd shepherds measles'),
  spanish: wordList('flu omelette omelettes'),
  russian: wordList('roulette doll dolls'),
  turkish: wordList('delight bath baths coffee'),
  chinese: wordList('whispers checkers chequers takeaway lantern lanterns'),
  swiss: wordList('cheese roll rolls chard'),
  dutch: wordList('oven ovens courage elm'),
  indian: wordList('summer ink'),
  mexican: wordList('standoff wave'),
  persian: wordList('cat cats rug rugs carpet carpets'),
  bermuda: wordList('shorts'),
  peking: wordList('duck'),
  irish: wordList('stew setter wolfhound coffee setters wolfhounds'),
  english: wordList('breakfast muffin muffins mustard'),
  georgian: wordList('house houses mansion mansions townhouse townhouses terrace terraces architecture era'),
  'air force': wordList('one two'),
  guardian: wordList('angel angels'),
  delta: wordList('variant variants strain blues'),
  bayer: wordList('leverkusen'),
  bayern: wordList('münchen munich'),
  apple: wordList('pie pies juice orchard orchards cider sauce tree trees crumble tart tarts'),
  turkey: wordList(
    'sandwich sandwiches dinner dinners breast leg legs meat burger burgers trot prices farm farms farmer farmers',
  ),
  brown: wordList('bear bears rice bread sugar coal envelope envelopes dwarf'),
  buffalo: wordList('wings mozzarella soldiers'),
  orange: wordList('juice peel jumpsuit jumpsuits'),
  shell: wordList('casing casings companies shock'),
  target: wordList('practice audience date dates price prices'),
  labour: wordList('cost costs shortage shortages force camp camps market markets ward pain pains'),
  labor: wordList('cost costs shortage shortages force camp camps market markets day'),
  visa: wordList('rules waiver waivers applications applicants holders requirements'),
  gap: wordList('year years'),
  best: wordList('before practice practices'),
  deal: wordList('reached struck agreed done sealed off breaker breakers maker makers'),
  phoenix: wordList('rises rising nights'),
  wicked: wordList('witch stepmother'),
  jersey: wordList('cow cows sales number numbers fabric shirt shirts'),
  bush: wordList('fire fires meat tucker'),
  mobile: wordList('phone phones app apps home homes'),
  reading: wordList('list lists glasses room rooms skills comprehension'),
  inter: wordList('miami'),
  box: wordList('office'),
  nest: wordList('box boxes egg eggs'),
  chelsea: wordList('boot boots bun buns'),
  musk: wordList('deer ox oxen melon'),
  black: wordList('friday box market hole holes sea'),
  nice: wordList('try one guy guys day work people weather'),
  han: wordList('chinese'),
  manila: wordList('envelope envelopes folder folders'),
  wellington: wordList('boot boots'),
  venetian: wordList('blind blinds'),
  afghan: wordList('hound hounds'),
  champagne: wordList('cork corks socialist socialists flute flutes'),
  cuban: wordList('heel heels'),
  japanese: wordList('knotweed'),
  greek: wordList('yogurt yoghurt'),
  welsh: wordList('rarebit corgi corgis'),
  belgian: wordList('waffle waffles'),
  brazilian: wordList('wax'),
  siamese: wordList('twins cat cats'),
  egyptian: wordList('cotton'),
  jerusalem: wordList('artichoke artichokes'),
  oxford: wordList('comma shoe shoes'),
  boston: wordList('terrier terriers'),
  yorkshire: wordList('pudding puddings terrier terriers'),
  cornish: wordList('pasty pasties'),
  cumberland: wordList('sausage sausages'),
  dover: wordList('sole'),
  vienna: wordList('sausage sausages'),
  tasmanian: wordList('devil devils'),
  california: wordList('roll rolls'),
  philadelphia: wordList('cheesesteak cheesesteaks'),
  dijon: wordList('mustard'),
  parma: wordList('ham'),
  stockholm: wordList('syndrome'),
  havana: wordList('syndrome'),
  'new york': wordList('magazine'),
  trump: wordList('card cards'),
  king: wordList('tide tides crab crabs prawn prawns cobra cobras penguin penguins'),
  rice: wordList('paddy paddies cooker cookers'),
  green: wordList('light card cards tea belt beans'),
  house: wordList('price prices arrest music wine'),
  canada: wordList('goose geese'),
  mac: wordList('observer'),
  android: wordList('police'),
  white: wordList('collar house paper'),
  time: wordList('zone zones limit limits'),
  polish: wordList('remover'),
  sky: wordList('diving watchers'),
  nature: wordList('reserve reserves'),
  science: wordList('fiction'),
});

/** The same behind "’s": "Murphy’s law". */
export const TAILS_OF_POSSESSIVE: ReadonlyMap<string, ReadonlySet<string>> = mapOf({
  murphy: wordList('law'),
  parkinson: wordList('law disease'),
  moore: wordList('law'),
  newton: wordList('law laws cradle'),
  hobson: wordList('choice'),
  baker: wordList('dozen yeast'),
  mason: wordList('jar'),
  hunter: wordList('moon gatherers'),
  carpenter: wordList('square'),
  shepherd: wordList('pie purse'),
  cook: wordList('tour strait'),
  adam: wordList('apple'),
  pandora: wordList('box'),
  halley: wordList('comet'),
  graves: wordList('disease'),
  down: wordList('syndrome'),
  bell: wordList('palsy'),
  lloyd: wordList('register'),
  jordan: wordList('sneakers'),
});

/** Before the name of a place, they make a person of it: "Queen Victoria". */
export const HONORIFICS = wordList(
  'mr mrs ms miss dr sir lady lord dame king queen prince princess pope saint president senator sen rep gov governor congressman congresswoman captain colonel judge justice chancellor herr frau monsieur madame mme señor señora don doña rey reina senhor senhora dom rainha rei signor signora roi reine könig königin prinzessin prinz',
);
