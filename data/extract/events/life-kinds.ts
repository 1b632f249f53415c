/** Business, science, sport, culture and lives. */
import type { EventKind } from './event-kind';

// prettier-ignore
export const LIFE_KINDS: readonly EventKind[] = [
  {
    type: 'acquisition',
    nouns: 'merger acquisition takeover buyout',
    weakNouns: 'purchase deal transaction bid announcement',
    verbs: 'acquire>acquisition take_over/took/taken>takeover',
    weakVerbs: 'buy/bought>purchase sell/sold>sale merge>merger purchase>purchase',
  },
  { type: 'flotation', weakNouns: 'flotation ipo listing', weakVerbs: 'go_public/went>flotation' },
  {
    type: 'bankruptcy',
    nouns: 'bankruptcy bailout',
    weakNouns: 'recession default restructuring',
    verbs: 'file_for_bankruptcy>bankruptcy go_bankrupt/went>bankruptcy bail_out>bailout',
    weakVerbs: 'default>default',
  },
  { type: 'layoffs', nouns: 'layoffs', verbs: 'lay_off/laid>layoffs' },
  { type: 'closure', weakNouns: 'closure', weakVerbs: 'close>closure close_down>closure recall>recall' },
  {
    type: 'prices',
    weakNouns: 'price-rise price-cut rate-cut rate-rise',
    weakVerbs:
      'raise_prices>price-rise raise_rates>rate-rise raise_interest_rates>rate-rise cut_rates/cut>rate-cut ' +
      'cut_interest_rates/cut>rate-cut cut_prices/cut>price-cut',
  },
  { type: 'donation', weakNouns: 'donation', weakVerbs: 'donate>donation' },
  {
    type: 'founding',
    weakNouns: 'founding establishment opening independence unification construction expansion renovation overhaul',
    verbs: 'found/founded>founding',
    weakVerbs: 'establish>establishment open>opening reopen>reopening gain_independence>independence',
    passive: 'build/built>construction complete>completion create>creation form>formation',
  },
  { type: 'accession', weakNouns: 'accession', weakVerbs: 'join>accession' },
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
    weakVerbs: 'land>landing',
  },
  {
    type: 'release of a work',
    weakNouns: 'premiere debut publication unveiling broadcast screening demo',
    weakVerbs: 'premiere>premiere debut>debut publish>publication release>release air>broadcast broadcast/broadcast>broadcast',
    verbs: 'go_viral/went/gone>spread',
  },
  {
    type: 'discovery',
    weakNouns: 'discovery breakthrough invention',
    weakVerbs: 'discover>discovery invent>invention',
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
      'finish_first>victory finish_second>finish finish_third>finish place_second>finish place_third>finish',
  },
  {
    type: 'festival',
    nouns: 'festival exhibition hajj expo',
    weakNouns:
      'concert show fair parade celebration celebrations exhibit event pilgrimage anniversary performance appearance ' +
      'photo-shoot opening-night',
    weakVerbs: 'celebrate>celebration commemorate>commemoration perform>performance',
  },
  {
    type: 'wedding',
    nouns: 'wedding marriage',
    weakNouns: 'divorce engagement',
    verbs: 'marry>marriage divorce>divorce',
  },
  { type: 'birth', weakNouns: 'birth', verbs: 'give_birth/gave/given>birth', passive: 'bear/born>birth' },
  { type: 'graduation', weakNouns: 'graduation', weakVerbs: 'graduate>graduation' },
  {
    type: 'surgery',
    weakNouns: 'surgery heart-operation',
    weakVerbs: 'undergo_surgery/underwent/undergone>surgery',
    passive: 'diagnose>diagnosis hospitalise>hospitalisation hospitalize>hospitalization',
  },
  {
    type: 'award',
    weakNouns: 'prize award medal degree doctorate scholarship knighthood trophy',
    passive: 'award>award honour>honour honor>honor grant>grant knight>knighthood',
  },
];
