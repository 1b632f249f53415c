/**
 * Well-known words of two senses, and what stands near the one that is not meant: an entity of the named type loses its
 * alias in a block that says so, unless the page supports it otherwise. For the names that readers meet most.
 */
import { wordList } from './word-list';

interface OtherSense {
  alias: string;
  /** Types of entity that are not meant. */
  types: ReadonlySet<string>;
  /** Words of the other sense, in lower case. */
  near: ReadonlySet<string>;
  /** Not a place, but something to eat or to hold. */
  isThing?: true;
  /** The other has an article: "the Amazon". */
  hasArticle?: true;
}

const PLACE = new Set(['place']);
const COMPANY = new Set(['organisation', 'work']);

const ANY = new Set(['person', 'place', 'organisation', 'work', 'group', 'facility']);
const OF_SPACE = wordList(
  'planet planets orbit orbits orbiting orbiter rover probe spacecraft lander landers astronomers astronomer nasa esa telescope crater craters solar martian spacex astronauts astronaut crust atmosphere moons colonise colonize earth',
);
const OF_MYTHS = wordList(
  'god goddess gods goddesses myth myths mythology messenger zeus olympus athena titan titans shrine temple',
);
const OF_ANIMALS = wordList(
  'cub cubs prey habitat wild zoo species endangered jungle rainforest prowling camera-trap feathers cooing',
);

const wordsAs = (aliases: string, types: ReadonlySet<string>, near: ReadonlySet<string>): OtherSense[] =>
  aliases.split(' ').map((alias) => ({ alias, types, near }));

const US_STATES =
  'alabama arizona arkansas carolina colorado florida michigan nevada pennsylvania tennessee texas wisconsin ohio alaska virginia mississippi';

export const OTHER_SENSES: readonly OtherSense[] = [
  {
    alias: 'georgia',
    types: PLACE,
    near: wordList(`${US_STATES} atlanta savannah augusta macon bulldogs kemp warnock ossoff fulton`),
  },
  {
    alias: 'jordan',
    types: PLACE,
    near: wordList('nba basketball bulls nike sneakers dunk sneaker trainers brand'),
  },
  {
    alias: 'turkey',
    types: PLACE,
    isThing: true,
    near: wordList(
      'thanksgiving gravy stuffing roast roasted oven cranberry leftovers carve turkeys farming sandwich sandwiches dinner burger legs breast bacon hunting trot poultry feathers trimmings sprouts goose ham basting baste defrost defrosted giblets carcass butchers butcher',
    ),
  },
  {
    alias: 'china',
    types: PLACE,
    isThing: true,
    near: wordList('porcelain teacup teacups crockery tableware'),
  },
  {
    alias: 'chile',
    types: PLACE,
    isThing: true,
    near: wordList('pepper peppers salsa tortilla garlic cumin coriander ginger'),
  },
  {
    alias: 'apple',
    types: COMPANY,
    near: wordList('pie juice orchard orchards cider pear pears fruit sauce cinnamon dessert'),
  },
  {
    alias: 'amazon',
    types: COMPANY,
    hasArticle: true,
    near: wordList(
      'rainforest deforestation jungle basin river tributary tributaries indigenous brazil brazilian peru loggers',
    ),
  },
  {
    alias: 'amazon',
    types: PLACE,
    near: wordList('bezos prime aws alexa retailer e-commerce warehouse warehouses shoppers'),
  },
  { alias: 'shell', types: COMPANY, near: wordList('artillery mortar tank turtle snail beach') },
  {
    alias: 'brown',
    types: new Set(['person']),
    near: wordList('black hispanic latino asian'),
  },
  { alias: 'orange', types: COMPANY, near: wordList('juice peel fruit lemon') },
  { alias: 'mercury', types: PLACE, near: wordList('thermometer poisoning fish') },
  {
    alias: 'sky',
    types: COMPANY,
    near: wordList('overcast cloud clouds stars comet aurora moon sunset dusk dawn'),
  },
  { alias: 'phoenix', types: ANY, near: wordList('ashes flames mythical') },
  {
    alias: 'patagonia',
    types: COMPANY,
    near: wordList('coast argentina argentine chile chilean glacier glaciers guanacos steppe andes province'),
  },
  { alias: 'corona', types: COMPANY, near: wordList('solar eclipse virus pandemic sun’s') },
  { alias: 'delta', types: COMPANY, near: wordList('river mekong nile rice-growing mangroves silt variant') },
  { alias: 'oracle', types: COMPANY, near: wordList('delphi prophecy priestess') },
  { alias: 'visa', types: COMPANY, near: wordList('embassy consulate applicants') },
  ...wordsAs('mars pluto saturn jupiter venus neptune mercury', COMPANY, OF_SPACE),
  ...wordsAs('hermes nike pandora apollo ajax atlas vulcan hercules', COMPANY, OF_MYTHS),
  ...wordsAs('jaguar puma lynx cougar mustang impala beetle dove', COMPANY, OF_ANIMALS),
];
