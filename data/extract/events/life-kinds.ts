/** Business, science, sport, culture and lives. */
import type { EventKind } from './event-kind';

// prettier-ignore
export const LIFE_KINDS: readonly EventKind[] = [
  {
    type: 'acquisition',
    nouns: 'merger acquisition takeover buyout',
    weakNouns: 'purchase deal transaction bid announcement spin-off auction sale investment',
    verbs: 'acquire>acquisition take_over/took/taken>takeover',
    weakVerbs: 'buy/bought>purchase sell/sold>sale merge>merger purchase>purchase spin_off/spun>spin-off auction>auction invest_in>investment snap_up>purchase',
  },
  { type: 'flotation', weakNouns: 'flotation ipo listing', weakVerbs: 'go_public/went>flotation' },
  {
    type: 'bankruptcy',
    nouns: 'bankruptcy bailout',
    weakNouns: 'recession default restructuring slowdown downturn slump contraction',
    verbs: 'file_for_bankruptcy>bankruptcy go_bankrupt/went>bankruptcy bail_out>bailout',
    weakVerbs: 'default>default',
  },
  { type: 'layoffs', nouns: 'layoffs', verbs: 'lay_off/laid>layoffs' },
  { type: 'closure', weakNouns: 'closure', weakVerbs: 'close>closure close_down>closure recall>recall scrap>scrapping axe>axing abandon>abandonment shelve>shelving discontinue>discontinuation phase_out>phase-out call_off>cancellation'},
  {
    type: 'prices',
    weakNouns: 'price-rise price-cut rate-cut rate-rise',
    weakVerbs:
      'raise_prices>price-rise raise_rates>rate-rise raise_interest_rates>rate-rise cut_rates/cut>rate-cut ' +
      'cut_interest_rates/cut>rate-cut cut_prices/cut>price-cut downgrade>downgrade upgrade>upgrade cut_jobs/cut>layoffs slash>cut',
  },
  { type: 'donation', weakNouns: 'donation', weakVerbs: 'donate>donation' },
  {
    type: 'founding',
    weakNouns: 'founding establishment opening independence unification construction expansion renovation overhaul revamp restructuring shake-up shakeup',
    verbs: 'found/founded>founding',
    weakVerbs: 'establish>establishment open>opening reopen>reopening gain_independence>independence set_up/set>establishment expand_into>expansion expand_to>expansion restore>restoration revamp>revamp overhaul>overhaul rename>renaming rebrand>rebranding restructure>restructuring',
    passive: 'build/built>construction complete>completion create>creation form>formation develop>development design>design spin_off/spun>spin-off',
  },
  { type: 'accession', weakNouns: 'accession', weakVerbs: 'join>accession enlist>enlistment enrol>enrolment enroll>enrollment sign_with>signing sign_for>signing move_to>move relocate_to>move emigrate>emigration settle_in>move'},
  {
    type: 'launch',
    nouns: 'launch liftoff lift-off',
    weakNouns: 'mission upgrade update rollout roll-out',
    weakVerbs: 'launch>launch lift_off>launch blast_off>launch roll_out>launch ship>launch',
  },
  {
    type: 'landing',
    nouns: 'splashdown moon-landing spacewalk',
    weakNouns: 'landing descent',
    weakVerbs: 'land>landing dock>docking splash_down>splashdown',
  },
  {
    type: 'release of a work',
    weakNouns: 'premiere debut publication unveiling broadcast screening demo audition recording exhibition',
    weakVerbs: 'premiere>premiere debut>debut publish>publication release>release air>broadcast broadcast/broadcast>broadcast star_in>role star_opposite>role appear_in>appearance appear_at>appearance appear_on>appearance audition>audition portray>portrayal unveil>unveiling',
    verbs: 'go_viral/went/gone>spread', passive: 'cast/cast>casting', },
  { type: 'publication of findings', weakNouns: 'report study' },
  {
    type: 'discovery',
    weakNouns: 'discovery breakthrough invention experiment excavation',
    weakVerbs: 'discover>discovery invent>invention detect>detection identify>discovery patent>patent unearth>discovery excavate>excavation clone>cloning isolate>isolation',
  },
  { type: 'test', nouns: 'nuclear-test missile-test', weakVerbs: 'test>test test-fire>test test_positive>diagnosis' },
  {
    type: 'competition',
    nouns: 'championship tournament olympics paralympics marathon playoffs',
    weakNouns: 'contest competition cup games slalom downhill',
  },
  {
    type: 'match',
    nouns: 'final semi-final semifinal quarter-final quarterfinal',
    weakNouns:
      'game match race finals victory defeat win derby semi-finals matchup match-up showdown duel bout fight playoff ' +
      'play-off opener comeback triumph',
    verbs: 'thrash>victory disqualify>disqualification knock_out>defeat',
    weakVerbs: 'beat/beat/beaten>victory defeat>victory win/won>victory draw_with/drew>draw lose_to/lost>defeat score>goal ' +
      'finish_first>victory finish_second>finish finish_third>finish place_second>finish place_third>finish advance_to>advance qualify_for>qualification',
  },
  {
    type: 'festival',
    nouns: 'festival exhibition hajj expo',
    weakNouns:
      'concert show fair parade celebration celebrations exhibit event pilgrimage anniversary performance appearance ' +
      'photo-shoot opening-night gig gala',
    weakVerbs: 'celebrate>celebration commemorate>commemoration perform>performance',
  },
  {
    type: 'wedding',
    nouns: 'wedding marriage',
    weakNouns: 'divorce separation breakup break-up',
    verbs: 'marry>marriage divorce>divorce tie_the_knot/tied>wedding get_married/got>wedding', weakVerbs: 'wed/wed>wedding split_from>separation split_up>separation separate_from>separation get_engaged/got>engagement propose_to>engagement', },
  { type: 'birth', weakNouns: 'birth', verbs: 'give_birth/gave/given>birth', passive: 'bear/born>birth', weakVerbs: 'welcome_a_son>birth welcome_a_daughter>birth welcome_a_baby>birth', },
  { type: 'graduation', weakNouns: 'graduation', weakVerbs: 'graduate>graduation drop_out>departure'},
  {
    type: 'surgery',
    weakNouns: 'surgery heart-operation stroke heart-attack cardiac-arrest transplant recovery hospitalisation hospitalization',
    weakVerbs: 'undergo_surgery/underwent/undergone>surgery check_into>admission contract>infection',
    passive: 'diagnose>diagnosis hospitalise>hospitalisation hospitalize>hospitalization admit_to>admission infect>infection',
  },
  {
    type: 'award',
    weakNouns: 'prize award medal degree doctorate scholarship knighthood trophy induction nomination',
    passive: 'award>award honour>honour honor>honor grant>grant knight>knighthood induct>induction', weakVerbs: 'induct>induction', },
];
