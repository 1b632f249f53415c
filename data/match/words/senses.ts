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

const US_STATES =
  'alabama arizona arkansas carolina colorado florida michigan nevada pennsylvania tennessee texas wisconsin ohio alaska virginia mississippi';

export const OTHER_SENSES: readonly OtherSense[] = [
  {
    alias: 'georgia',
    types: PLACE,
    near: wordList(`${US_STATES} atlanta savannah augusta macon bulldogs kemp warnock ossoff fulton`),
  },
  { alias: 'jordan', types: PLACE, near: wordList('nba basketball bulls nike sneakers dunk sneaker') },
  {
    alias: 'turkey',
    types: PLACE,
    isThing: true,
    near: wordList(
      'thanksgiving gravy stuffing roast roasted oven cranberry leftovers carve turkeys farming sandwich sandwiches dinner burger legs breast bacon hunting trot poultry feathers',
    ),
  },
  {
    alias: 'china',
    types: PLACE,
    isThing: true,
    near: wordList('porcelain teacup teacups crockery tableware'),
  },
  { alias: 'chile', types: PLACE, isThing: true, near: wordList('pepper peppers salsa tortilla') },
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
];
