/** Business, science, sport, culture and lives. */
import type { EventKind } from './event-kind';

export const LIFE_KINDS: readonly EventKind[] = [
  {
    type: 'acquisition',
    nouns: 'merger acquisition takeover buyout buy-out',
    weakNouns:
      'purchase deal transaction bid announcement spin-off auction sale investment divestment buyback',
    verbs: 'acquire>acquisition take_over/took/taken>takeover buy_out/bought>buyout',
    weakVerbs:
      'buy/bought>purchase sell/sold>sale merge>merger purchase>purchase spin_off/spun>spin-off ' +
      'auction>auction invest_in>investment snap_up>purchase divest>divestment offload>sale ' +
      'scoop_up>purchase absorb>takeover bid_for/bid>bid take_a_stake/took/taken>investment',
  },
  {
    type: 'flotation',
    weakNouns: 'flotation ipo listing',
    weakVerbs:
      'go_public/went>flotation list_on>listing float_on>flotation float_in>flotation delist>delisting',
  },
  {
    type: 'bankruptcy',
    nouns: 'bankruptcy bailout liquidation insolvency',
    weakNouns:
      'recession default restructuring slowdown downturn slump contraction sell-off selloff write-off ' +
      'devaluation credit-crunch',
    verbs:
      'file_for_bankruptcy>bankruptcy go_bankrupt/went>bankruptcy bail_out>bailout ' +
      'go_bust/went/gone>bankruptcy go_into_administration/went/gone>bankruptcy ' +
      'go_into_liquidation/went/gone>liquidation go_out_of_business/went/gone>closure ' +
      'seek_bankruptcy_protection/sought>bankruptcy',
    weakVerbs:
      'default>default go_under/went/gone>bankruptcy liquidate>liquidation devalue>devaluation ' +
      'write_off/wrote/written>write-off',
  },
  {
    type: 'layoffs',
    nouns: 'layoffs redundancies job-cuts',
    verbs:
      'lay_off/laid>layoffs shed_jobs/shed>layoffs shed_*_jobs/shed>layoffs cut_*_jobs/cut>layoffs ' +
      'axe_*_jobs>layoffs slash_*_jobs>layoffs',
    passive: 'make_redundant/made>layoffs',
  },
  {
    type: 'closure',
    weakNouns: 'closure demolition disbandment',
    weakVerbs:
      'close>closure close_down>closure recall>recall scrap>scrapping abandon>abandonment shelve>shelving ' +
      'discontinue>discontinuation phase_out>phase-out call_off>cancellation shut/shut>closure ' +
      'pull_the_plug>closure wind_up/wound>closure cease_operations>closure mothball>closure ' +
      'demolish>demolition tear_down/tore/torn>demolition pull_down>demolition dismantle>dismantling ' +
      'disband>disbandment decommission>decommissioning',
    faintVerbs: 'fold>closure axe>axing',
  },
  {
    type: 'prices',
    weakNouns: 'price-rise price-cut rate-cut rate-rise',
    weakVerbs:
      'raise_prices>price_rise raise_rates>rate_rise raise_interest_rates>rate_rise cut_rates/cut>rate_cut ' +
      'cut_interest_rates/cut>rate_cut cut_prices/cut>price_cut downgrade>downgrade upgrade>upgrade ' +
      'cut_jobs/cut>layoffs slash>cut raise_*_rates>rate_rise cut_*_rates/cut>rate_cut',
  },
  { type: 'donation', weakNouns: 'donation', weakVerbs: 'donate>donation' },
  {
    type: 'founding',
    weakNouns:
      'founding establishment opening independence unification construction expansion renovation overhaul ' +
      'revamp restructuring shake-up shakeup groundbreaking relaunch restart resumption reconstruction ' +
      'refurbishment reunification',
    verbs: 'found/founded>founding',
    weakVerbs:
      'establish>establishment open>opening reopen>reopening gain_independence>independence ' +
      'set_up/set>establishment expand_into>expansion expand_to>expansion restore>restoration ' +
      'revamp>revamp overhaul>overhaul rename>renaming rebrand>rebranding restructure>restructuring ' +
      'co-found>founding cofound>founding reunify>reunification win_independence/won>independence ' +
      'break_away_from/broke/broken>secession break_ground/broke/broken>groundbreaking relaunch>relaunch ' +
      'restart>restart rebuild/rebuilt>reconstruction refurbish>refurbishment renovate>renovation',
    faintVerbs: 'unite>union revive>revival',
    passive:
      'build/built>construction complete>completion create>creation form>formation develop>development ' +
      'design>design spin_off/spun>spin-off erect>construction construct>construction',
  },
  {
    type: 'accession',
    weakNouns: 'accession',
    weakVerbs:
      'join>accession enlist>enlistment enrol>enrolment enroll>enrollment sign_with>signing ' +
      'sign_for>signing move_to>move relocate_to>move emigrate>emigration settle_in>move rejoin>return ' +
      'immigrate_to>immigration',
  },
  {
    type: 'launch',
    nouns: 'launch liftoff lift-off takeoff take-off',
    weakNouns: 'mission upgrade update rollout roll-out maiden-flight test-flight relaunch expiry',
    weakVerbs:
      'launch>launch lift_off>launch blast_off>launch roll_out>launch ship>launch ' +
      'take_off/took/taken>take-off take_to_the_air/took/taken>flight take_to_the_skies/took/taken>flight ' +
      'go_on_sale/went/gone>launch go_live/went/gone>launch hit_the_shelves/hit>launch',
  },
  {
    type: 'landing',
    nouns: 'splashdown moon-landing spacewalk',
    weakNouns: 'landing descent',
    weakVerbs: 'land>landing dock>docking splash_down>splashdown touch_down>landing',
  },
  {
    type: 'release of a work',
    weakNouns:
      'premiere debut publication unveiling broadcast screening demo audition recording exhibition recital',
    verbs: 'go_viral/went/gone>spread',
    weakVerbs:
      'premiere>premiere debut>debut publish>publication release>release air>broadcast ' +
      'broadcast/broadcast>broadcast star_in>role star_opposite>role appear_in>appearance ' +
      'appear_at>appearance appear_on>appearance audition>audition portray>portrayal unveil>unveiling ' +
      'exhibit>exhibition headline>performance co-star_in>role',
    passive: 'cast/cast>casting',
  },
  { type: 'publication of findings', weakNouns: 'report study' },
  {
    type: 'discovery',
    weakNouns: 'discovery breakthrough invention experiment excavation sighting sequencing',
    weakVerbs:
      'discover>discovery invent>invention detect>detection identify>discovery patent>patent ' +
      'unearth>discovery excavate>excavation clone>cloning isolate>isolation dig_up/dug>discovery ' +
      'stumble_on>discovery stumble_upon>discovery stumble_across>discovery come_across/came>discovery ' +
      'decipher>decipherment',
  },
  {
    type: 'test',
    nouns: 'nuclear-test missile-test',
    weakVerbs: 'test>test test-fire>test test_positive>diagnosis',
  },
  {
    type: 'competition',
    nouns:
      'championship tournament olympics paralympics marathon playoffs regatta decathlon triathlon biathlon ' +
      'rodeo',
    weakNouns: 'contest competition cup games slalom downhill',
  },
  {
    type: 'match',
    nouns: 'final semi-final semifinal quarter-final quarterfinal rematch',
    weakNouns:
      'game match race finals victory defeat win derby semi-finals matchup match-up showdown duel bout ' +
      'fight playoff play-off opener comeback triumph drubbing thrashing shoot-out knockout',
    verbs:
      'thrash>victory disqualify>disqualification knock_out>defeat trounce>victory rout>victory ' +
      'break_*_record/broke/broken>record set_*_record/set>record smash_*_record>record ' +
      'shatter_*_record>record beat_*_record/beat/beaten>record crash_out>elimination',
    weakVerbs:
      'beat/beat/beaten>victory defeat>victory win/won>victory draw_with/drew>draw lose_to/lost>defeat ' +
      'score>goal finish_first>victory finish_second>finish finish_third>finish place_second>finish ' +
      'place_third>finish advance_to>advance qualify_for>qualification outplay>victory outpoint>victory ' +
      'equalise>goal equalize>goal take_gold/took/taken>victory take_silver/took/taken>finish ' +
      'take_bronze/took/taken>finish claim_gold>victory claim_victory>victory claim_*_title>victory ' +
      'lift_*_trophy>victory finish_fourth>finish finish_fifth>finish finish_last>finish ' +
      'come_out_on_top/came>victory clinch>victory crash_out_of>elimination',
    faintVerbs:
      'edge>victory overcome/overcame>victory crush>victory hammer>victory stun>victory humble>victory ' +
      'outclass>victory come_first/came>victory come_second/came>finish come_third/came>finish scoop>win',
    passive: 'relegate>relegation eliminate>elimination send_off/sent>sending-off',
  },
  {
    type: 'festival',
    nouns: 'festival exhibition hajj expo jubilee centenary bicentenary bicentennial centennial',
    weakNouns:
      'concert show fair parade celebration celebrations exhibit event pilgrimage anniversary performance ' +
      'appearance photo-shoot opening-night gig gala fete pageant',
    weakVerbs:
      'commemorate>commemoration perform>performance mark_*_anniversary>anniversary ' +
      'mark_*_birthday>birthday',
    faintVerbs: 'celebrate>celebration',
  },
  {
    type: 'wedding',
    nouns: 'wedding marriage',
    weakNouns: 'divorce separation breakup break-up honeymoon baptism christening nuptials',
    verbs:
      'marry>marriage divorce>divorce tie_the_knot/tied>wedding get_married/got>wedding ' +
      'exchange_vows>wedding remarry>marriage elope>elopement',
    weakVerbs:
      'wed/wed>wedding split_from>separation split_up>separation separate_from>separation ' +
      'get_engaged/got>engagement propose_to>engagement honeymoon>honeymoon ' +
      'break_up_with/broke/broken>separation baptise>baptism baptize>baptism christen>christening',
  },
  {
    type: 'birth',
    weakNouns: 'birth',
    verbs: 'give_birth/gave/given>birth',
    weakVerbs: 'welcome_a_son>birth welcome_a_daughter>birth welcome_a_baby>birth',
    passive: 'bear/born>birth',
  },
  { type: 'graduation', weakNouns: 'graduation', weakVerbs: 'graduate>graduation drop_out>departure' },
  {
    type: 'surgery',
    weakNouns:
      'surgery heart-operation stroke heart-attack cardiac-arrest transplant recovery hospitalisation ' +
      'hospitalization amputation biopsy miscarriage relapse',
    verbs:
      'rush_to_hospital>hospitalisation rush_to_*_hospital>hospitalisation ' +
      'take_to_hospital/took/taken>hospitalisation take_to_*_hospital/took/taken>hospitalisation ' +
      'go_under_the_knife/went/gone>surgery',
    weakVerbs:
      'undergo_surgery/underwent/undergone>surgery check_into>admission contract>infection ' +
      'operate_on>operation amputate>amputation faint>collapse relapse>relapse ' +
      'undergo_*_surgery/underwent/undergone>surgery',
    passive:
      'diagnose>diagnosis hospitalise>hospitalisation hospitalize>hospitalization admit_to>admission ' +
      'infect>infection',
  },
  {
    type: 'award',
    weakNouns:
      'prize award medal degree doctorate scholarship knighthood trophy induction nomination canonisation ' +
      'beatification',
    weakVerbs:
      'induct>induction canonise>canonisation canonize>canonization beatify>beatification ' +
      'pick_up_*_award>award pick_up_*_prize>award',
    passive: 'award>award honour>honour honor>honor grant>grant knight>knighthood induct>induction',
  },
];
