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
  { type: 'closure', weakNouns: 'closure', weakVerbs: 'close>closure recall>recall' },
  {
    type: 'founding',
    weakNouns: 'founding establishment opening independence unification',
    verbs: 'found/founded>founding',
    weakVerbs: 'establish>establishment create>creation open>opening reopen>reopening gain_independence>independence',
  },
  { type: 'accession', weakNouns: 'accession', weakVerbs: 'join>accession' },
  {
    type: 'launch',
    nouns: 'launch liftoff lift-off',
    weakNouns: 'mission',
    weakVerbs: 'launch>launch lift_off>launch blast_off>launch',
  },
  {
    type: 'landing',
    nouns: 'splashdown moon-landing spacewalk',
    weakNouns: 'landing descent',
    weakVerbs: 'land>landing',
  },
  {
    type: 'release of a work',
    weakNouns: 'premiere debut publication unveiling',
    weakVerbs: 'premiere>premiere debut>debut publish>publication release>release',
  },
  {
    type: 'discovery',
    weakNouns: 'discovery breakthrough invention',
    weakVerbs: 'discover>discovery invent>invention',
  },
  { type: 'test', nouns: 'nuclear-test missile-test', weakVerbs: 'test>test test-fire>test' },
  {
    type: 'competition',
    nouns: 'championship tournament olympics paralympics marathon playoffs',
    weakNouns: 'contest competition cup games',
  },
  {
    type: 'match',
    nouns: 'final semi-final semifinal quarter-final quarterfinal',
    weakNouns: 'game match race finals victory defeat win derby semi-finals',
    verbs: 'thrash>victory',
    weakVerbs: 'beat/beat/beaten>victory defeat>victory win/won>victory draw_with/drew>draw lose_to/lost>defeat',
  },
  {
    type: 'festival',
    nouns: 'festival exhibition hajj expo',
    weakNouns: 'concert show fair parade celebration celebrations exhibit event pilgrimage anniversary',
  },
  {
    type: 'wedding',
    nouns: 'wedding marriage',
    weakNouns: 'divorce engagement',
    verbs: 'marry>marriage divorce>divorce',
  },
  { type: 'birth', weakNouns: 'birth', passive: 'bear/born>birth' },
  { type: 'graduation', weakNouns: 'graduation', weakVerbs: 'graduate>graduation' },
  {
    type: 'surgery',
    weakNouns: 'surgery heart-operation',
    weakVerbs: 'undergo_surgery/underwent/undergone>surgery',
    passive: 'diagnose>diagnosis hospitalise>hospitalisation hospitalize>hospitalization',
  },
  { type: 'award', passive: 'award>award honour>honour honor>honor' },
];
