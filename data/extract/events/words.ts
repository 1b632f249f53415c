/** Closed classes of words around events. */

/** Before a noun: none or any such event is meant, not one. */
export const NO_ONE_EVENT = new Set(
  'any every each no either neither such whatever whichever what more most other all which'.split(' '),
);
/** Several events, each of them real. */
export const SOME = new Set('some many few several numerous various countless multiple'.split(' '));
/** Plurals that count or name things, where the singular is an event. */
export const NO_EVENTS = new Set('rounds votes deals events games'.split(' '));
export const DEFINITE = new Set('the this that these those its his her their our my whose'.split(' '));

/** Adjectives that say that it may not happen. */
export const UNREAL = new Set(
  'possible potential hypothetical likely would-be unlikely imminent feared eventual prospective future alleged attempted planned proposed threatened'.split(
    ' ',
  ),
);

/** Adjectives that comment on an event and belong to no name of it. */
export const COMMENTING = new Set(
  (
    'ongoing recent new escalated further deadly own last previous current latest alleged major large small big huge massive biggest ' +
    'largest worst deadliest apparent unprecedented historic long longest planned upcoming first-ever controversial fierce ' +
    'bloody fatal strong powerful unexpected surprise rare brief short decisive crucial key important significant initial ' +
    'next more past same only very whole entire full final-day fresh renewed expected scheduled disputed widespread ' +
    'particular similar bad good substantive such serious broad close mutual ' +
    'comprehensive horrific seasonal severe ' +
    'heavy violent peaceful bitter devastating dramatic stunning crushing famous notorious infamous ill-fated best greatest highest early late'
  ).split(' '),
);

/** A place follows. */
export const AT_PLACE = new Set(
  'in at near off outside inside across around over into throughout above beneath'.split(' '),
);
/** Who takes part, or what it is about, follows. */
export const WITH_WHOM = new Set(
  'of between against with by on from for to upon among over about'.split(' '),
);

export const BE = new Set("is are am was were be been being 's 're 'm".split(' '));
export const HAVE = new Set("has have had having 've".split(' '));
/** Modals after which it is open whether anything happens. */
export const OPEN_MODALS = new Set('could may might should must can would ca wo'.split(' '));
/** Verbs after which "to" leads to what is settled to come. */
export const SETTLED = new Set(
  'agreed agrees agree plans planned due set scheduled expected slated decided vowed vows pledged voted going announced is are was were'.split(
    ' ',
  ),
);
/** Nouns after which "to" leads to what has been settled: "the decision to free him". */
export const SETTLES = new Set('decision agreement deal order orders move ruling vote'.split(' '));
/** Verbs by which one makes another do something: "ordered troops to leave", "caused a crane to fall". */
export const MAKES_DO = new Set('ordered forced caused led prompted sent compelled obliged'.split(' '));
/** What one is said to have done follows with "of", "for" or "with": "charged with taking files". */
export const HELD_FOR = new Set(
  'accused convicted charged jailed sentenced arrested imprisoned fined sued investigated wanted detained praised criticised criticized blamed thanked suspended honoured honored acquitted guilty suspected'.split(
    ' ',
  ),
);
/** Verbs after which "would" tells what is settled to come: "said it would buy". */
export const TOLD = new Set(
  'said says announced agreed confirmed decided told pledged vowed declared'.split(' '),
);
/** Verbs whose subject takes part in the event that is their object: "signed a treaty". */
export const TAKES_PART = new Set(
  (
    'sign signs signed hold holds held host hosts hosted attend attends attended launch launches launched begin begins began begun ' +
    'start starts started open opens opened win wins won lose loses lost stage stages staged lead leads led join joins joined ' +
    'conclude concluded reach reaches reached make makes made deliver delivered give gives gave pay paid conduct conducted ' +
    'receive receives received earn earned share shared gets got takes took ' +
    'face faces faced enter entered suffer suffered order ordered undergo underwent commit committed fight fought impose imposed'
  ).split(' '),
);
/** Who does things in news without a name. */
export const ACTORS = new Set(
  (
    'police troops soldiers army navy forces militants rebels gunmen gunman government court judge jury parliament senate ' +
    'lawmakers protesters demonstrators workers students voters officials authorities prosecutors company board leaders ' +
    'minister president hackers firefighters rescuers attackers bomber insurgents fighters unions teachers pilots residents'
  ).split(' '),
);
/** What is won within a match, or in no match at all. */
export const SMALL_PRIZES = new Set(
  'kick kicks point points toss vote votes seat seats praise support corner penalty man applause'.split(' '),
);
/** What only an event does to people and places: "a fire killed 27". */
export const HARMS = new Set(
  'killed injured wounded destroyed damaged displaced rocked shook swept struck disrupted devastated paralysed paralyzed'.split(
    ' ',
  ),
);
/** Verbs that only say that an event takes place. */
export const HAPPENS = new Set(
  (
    'hold holds held holding begin begins began begun start starts started end ends ended occur occurs occurred happen happens ' +
    'happened take takes took taken come comes came break breaks broke broken erupt erupted open opens opened resume resumed ' +
    'continue continued collapse collapsed fail failed stall stalled last lasted stage staged schedule scheduled deadlocked released published issued presented set due launch launched carried conducted postponed cancelled delayed struck hit follow followed'
  ).split(' '),
);
