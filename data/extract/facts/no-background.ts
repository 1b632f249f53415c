/** Signs that a statement is of no use to a reader weeks later, and how much it is worth the less for it. */

const QUOTED = /["“][^"”]*["”]?/g;
/** The paper's own "I" and "you": a column's or a review's talk. */
const FIRST_PERSON = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us|[Yy]ou|[Yy]ours?|ours|mine)\b/;
/** A whole sentence of somebody's own "I" and "we"; a few quoted words of it are told by the paper. */
const TALK =
  /(?:^|(?:said|says|added|wrote|tweeted)[:,] )["“][^"”]*\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us|[Yy]ou|[Yy]our)\b/;
/** "The issue" and "it": something told before. */
const TOLD_BEFORE =
  'the (?:issue|problem|situation|process|idea|point|thing|question|worry|move|decision|case|only)|it|they|that|this|these|those|he|she|his|her|their|its|which|here';
/** Quoted words that point to what was said before. */
const POINTS_BACK = new RegExp(
  String.raw`(?:said|says|added|wrote|tweeted): ["“](?:(?:but|and|so|now|well|look),? )?(?:${TOLD_BEFORE}|there|also|because|as)\b|^["“](?:(?:but|and|so|now|well),? )?(?:${TOLD_BEFORE})\b`,
  'i',
);
const OPENS_BACK =
  /^(?:neither|nor|another|then|there,|here,|elsewhere|one of (?:these|those|them)|some of (?:these|those|them)|both of (?:these|those|them)|since then|after that|before that|by then|as such|even so|that said|other|others|once again|even applying|minutes later|\w+ minutes later|the (?:same|latter|former|other)|among (?:its|his|her|their)|in practice,)\b/i;
/** "in this constituency"; "this year" is told by the day of the source. */
const POINTS_WITHIN =
  /\b(?:this|these|those|such) (?!(?:week|month|year|summer|winter|spring|autumn|fall|morning|afternoon|evening|weekend|time|season|century|decade|as|is|was|are|were|who|that|in|of|with)\b)\p{Ll}{3,}/iu;
/** "how low I felt", "why they are hurting" */
const ASKED = /[^.] (?:how|why)\b/;
const NO_ANSWER =
  /\b(?:declined to (?:comment|say|answer|give|elaborate|discuss)|(?:did not|didn['’]t|has not|have not|had not) (?:immediately )?(?:respond|repl(?:y|ied)|return|answer)|no comment|could not (?:immediately )?be reached|(?:asked|asking|reached) \S+ for comment|will update this)\b/i;
/** A call upon the reader. */
const CALL =
  /^(?:note|recall|wait|try|see|think|imagine|consider|remember|don['’]t|do not|let['’]s|let us|check|stay|look|find|take|beef up|make sure|instead of having|tell us|visit)\b/i;

/** A writer's judgement, and turns by which one is led up to. */
const OPINION =
  /\b(?:it(?:['’]s| is| was) (?:\w+ )?(?:clear|worth \w+ing|hard (?:to|not)|easy to|possible|likely|unlikely|no (?:secret|surprise|wonder)|safe to|fair to|tempting|telling|striking|remarkable|ironic|surprising|unsurprising) |what is clear|there(?:['’]s| is| can be| are) (?:no doubt|little doubt|no question|plenty|something|nothing)|one (?:could|might|can|may) (?:argue|say|ask|think)|would seem|no doubt|not to mention|(?:a bit|truly|deeply|certainly) |a shame|wishy-washy|disappointing|worth (?:it|trying|the)|better off|(?:good|bad) news|unfortunately|fortunately|clearly|obviously|lesson|moral choice|nothing more|so-called |makes? (?:a|the) (?:convincing|compelling|strong) case|knows? a thing or two|or so it seems|to say the least|in other words|thankfully|hopefully|sadly|arguably|of course|perhaps|maybe)\b/i;
/** How somebody felt, and what somebody did that day: of no use once the day is over. */
const TRIVIAL =
  /\b(?:had no idea|(?:was|were|am|been) (?:\w+ )?(?:surprised|shocked|stunned|thrilled|excited|delighted|relieved|nervous|overwhelmed|inundated|relaxed|happy|sad|upset|proud)|felt|burst into|smil(?:ed?|ing)|laugh(?:ed|ing)|nodd(?:ed|ing)|shrugg(?:ed|ing)|hugg(?:ed|ing)|grinn(?:ed|ing)|flicker|woke up|stayed up|sat down|stood up|walked (?:in|out|over|up|away)|got (?:up|dressed)|started to (?:get|notice|take)|wonder(?:s|ed)?|can(?:no|['’])t wait|could hardly|as if to say|take down comments|went viral|went home|thanked)\b/i;
/** Days, hours and minutes that are counted from something told before. */
const COUNTED_FROM =
  /^(?:(?:just|only|about|some) )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|a few|some|moments|minutes|hours) ?(?:moments?|seconds?|minutes?|hours?)? (?:later|earlier|after|before),? /i;
/** The run of a game is of no use once its result is known. */
const PLAY =
  /\b(?:in the \d+(?:st|nd|rd|th) minute|\d+(?:st|nd|rd|th)[- ]minute|(?:first|second) half|half[- ]time|minutes? later|substituted|(?:injury|stoppage|extra) time|ball possession|yellow card|red card|was booked|were booked|penalty (?:spot|kick|area)|corner kick|free kick|goal line|close[- ]range|header|volley|opened the scoring|equali[sz]\w+|doubled (?:the|their) lead|(?:in|into) the lead|man of the match|(?:first|second|third|fourth) quarter|touchdown|end zone|inning|bottom of the|set point|match point|tie-?break|at the break)\b/i;

interface Said {
  text: string;
  /** Without what is quoted. */
  own: string;
}

const SIGNS: readonly (readonly [(said: Said) => boolean, number])[] = [
  [({ own }) => FIRST_PERSON.test(own), 0.6],
  [({ text }) => TALK.test(text), 0.15],
  [({ own }) => OPINION.test(own), 0.25],
  [({ text }) => PLAY.test(text), 0.6],
  [({ own }) => TRIVIAL.test(own), 0.25],
  [({ text }) => COUNTED_FROM.test(text), 0.2],
  [({ text }) => ASKED.test(text), 0.1],
  [({ text }) => POINTS_BACK.test(text), 0.3],
  [({ text }) => OPENS_BACK.test(text), 0.15],
  [({ own }) => POINTS_WITHIN.test(own), 0.15],
  [({ text }) => NO_ANSWER.test(text), 0.5],
  [({ text }) => CALL.test(text), 0.5],
];

/** Worth that is lost, 0 or more. */
export function lossOf(text: string): number {
  const said = { text, own: text.replace(QUOTED, '') };
  return SIGNS.reduce((loss, [isSo, less]) => (isSo(said) ? loss + less : loss), 0);
}
