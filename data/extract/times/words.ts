/** The words of English dates, as tables. */

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1, jan: 1, february: 2, feb: 2, march: 3, mar: 3, april: 4, apr: 4, may: 5, june: 6, jun: 6, july: 7, jul: 7,
  august: 8, aug: 8, september: 9, sept: 9, sep: 9, october: 10, oct: 10, november: 11, nov: 11, december: 12, dec: 12,
}; // prettier-ignore

/** The names in full. */
export const FULL_MONTHS = Object.fromEntries(
  Object.entries(MONTHS).filter(([name]) => name.length > 4 || ['may', 'june', 'july'].includes(name)),
);

export const WEEKDAYS: Readonly<Record<string, number>> = {
  sunday: 0, sun: 0, monday: 1, mon: 1, tuesday: 2, tues: 2, tue: 2, wednesday: 3, wed: 3, thursday: 4, thurs: 4,
  thur: 4, thu: 4, friday: 5, fri: 5, saturday: 6, sat: 6,
}; // prettier-ignore

/** Month in which a season begins, northern hemisphere. */
export const SEASONS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  fall: 9,
  autumn: 9,
  winter: 12,
};

export const NUMBERS: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
  twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100,
}; // prettier-ignore

/** Days of a month in words: "June first". */
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
  eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17,
  eighteenth: 18, nineteenth: 19, twentieth: 20, 'twenty-first': 21, 'twenty-second': 22, 'twenty-third': 23,
  'twenty-fourth': 24, 'twenty-fifth': 25, 'twenty-sixth': 26, 'twenty-seventh': 27, 'twenty-eighth': 28,
  'twenty-ninth': 29, thirtieth: 30, 'thirty-first': 31,
}; // prettier-ignore

/** Days that fall on one date every year: month, day. */
export const FIXED_DAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "new year's day": [1, 1],
  "valentine's day": [2, 14],
  'may day': [5, 1],
  'fourth of july': [7, 4],
  halloween: [10, 31],
  'armistice day': [11, 11],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
  "new year's eve": [12, 31],
};

/** What is counted: after it, four digits are a number and no year ("2,000" written "2000"). */
export const COUNTED =
  /^\s+(?:people|persons|men|women|children|troops|soldiers|police|officers|fighters|workers|jobs|employees|students|homes|houses|families|votes|points|dollars|euros|pounds|yuan|yen|roubles|rubles|francs|marks|miles|kilomet(?:er|re)s|km|met(?:er|re)s|feet|ft|yards|tons|tonnes|kg|kilograms|hectares|acres|square|degrees|barrels|megawatts|mw|gigawatts|rpm|calories|copies|pages|units|vehicles|cars|more|others|pixels?|px|nits|lumens|mah|watts|seats|members|years?|days|hours|hrs|minutes|seconds|gmt|utc|est|edt|pst|cet|times|percent|per cent|million|billion|trillion)\b/i;

/** Before a number: it counts. */
export const COUNTING =
  /(?:[$£€¥₽#§]|\b(?:more than|less than|fewer than|about|nearly|almost|over|some|at least|at most|up to|approximately|roughly|no|nos|number|page|pp?|flight|route|room|highway|section|article|resolution|boeing|channel)\.?)\s*$/i;
