/** Politics, diplomacy and protest. */
import type { EventKind } from './event-kind';

export const PUBLIC_KINDS: readonly EventKind[] = [
  {
    type: 'election',
    nouns:
      'election re-election reelection referendum by-election byelection runoff run-off plebiscite ' +
      'balloting',
    weakNouns:
      'vote ballot primary primaries polls caucus caucuses victory landslide round voting campaign recount ' +
      'candidacy',
    verbs:
      're-elect>re-election reelect>re-election concede_defeat>concession ' +
      'go_to_the_polls/went/gone>election cast_*_ballots/cast>voting',
    weakVerbs:
      'elect>election concede>concession sweep_to_power/swept>victory sweep_to_victory/swept>victory ' +
      'unseat>defeat drop_out_of>withdrawal bow_out>withdrawal stand_for/stood>candidacy vote_out>defeat',
  },
  { type: 'opinion poll', weakNouns: 'poll opinion-poll survey census', weakVerbs: 'survey>survey' },
  {
    type: 'vote',
    weakNouns:
      'vote ratification veto approval passage impeachment ban abolition executive-order endorsement ' +
      'annulment revocation cancellation postponement nationalisation nationalization privatisation ' +
      'privatization decree repeal reinstatement dissolution imposition',
    verbs:
      'ratify>ratification veto>veto impeach>impeachment repeal>repeal enact>enactment ' +
      'sign_into_law>signing vote_down>rejection',
    weakVerbs:
      'approve>approval reject>rejection pass>passage adopt>adoption vote>vote abolish>abolition ban>ban ' +
      'legalise>legalisation legalize>legalization outlaw>ban introduce>introduction block>blocking ' +
      'dissolve>dissolution cancel>cancellation postpone>postponement halt>halt clear>clearance ' +
      'amend>amendment override/overrode/overridden>override waive>waiver extend>extension renew>renewal ' +
      'reinstate>reinstatement endorse>endorsement authorise>authorisation authorize>authorization ' +
      'designate>designation bar>ban revoke>revocation rescind>repeal annul>annulment nullify>annulment ' +
      'invalidate>annulment quash>quashing nationalise>nationalisation nationalize>nationalization ' +
      'privatise>privatisation privatize>privatization criminalise>criminalisation ' +
      'criminalize>criminalization put_off/put>postponement turn_down>rejection ' +
      'throw_out/threw/thrown>rejection blacklist>blacklisting ditch>scrapping ' +
      'come_into_force/came>entry_into_force come_into_effect/came>entry_into_force ' +
      'take_effect/took/taken>entry_into_force go_into_effect/went/gone>entry_into_force expire>expiry ' +
      'lapse>lapse outvote>rejection',
  },
  {
    type: 'resignation',
    nouns: 'resignation abdication',
    weakNouns: 'retirement departure',
    verbs:
      'resign>resignation step_down>resignation abdicate>abdication step_aside>resignation ' +
      'stand_down/stood>resignation hand_in_*_resignation>resignation hand_in_*_notice>resignation ' +
      'tender_*_resignation>resignation',
    weakVerbs:
      'retire>retirement quit/quit>resignation defect_to>defection pull_out_of>withdrawal ' +
      'bow_out>departure call_it_quits>retirement call_it_a_day>retirement ' +
      'give_up_*_seat/gave/given>resignation renounce>renunciation part_ways>separation ' +
      'part_company>separation walk_away_from>departure',
  },
  {
    type: 'dismissal',
    nouns: 'ouster',
    weakNouns: 'dismissal sacking firing suspension removal purge reprimand censure ousting',
    weakVerbs:
      'sack>dismissal dismiss>dismissal suspend>suspension remove>removal demote>demotion ' +
      'force_out>ousting push_out>ousting purge>purge reprimand>reprimand censure>censure ' +
      'furlough>furlough disbar>disbarment kick_out>expulsion unseat>removal',
    passive:
      'fire>dismissal suspend>suspension let_go/let>dismissal strip_of>removal relieve_of>dismissal ' +
      'show_the_door/shown>dismissal boot_out>removal discharge>discharge',
  },
  {
    type: 'appointment',
    nouns: 'inauguration coronation swearing-in',
    weakNouns: 'appointment nomination succession promotion reshuffle ordination enthronement reappointment',
    verbs:
      'inaugurate>inauguration swear_in/swore/sworn>swearing-in take_the_reins/took/taken>appointment ' +
      'take_the_helm/took/taken>appointment take_the_oath/took/taken>swearing-in',
    weakVerbs:
      'appoint>appointment take_over/took/taken>appointment take_office/took>inauguration ' +
      'succeed>succession nominate>nomination come_to_power/came>rise replace>replacement hire>hiring ' +
      'run_for>candidacy reinstate>reinstatement take_charge/took/taken>appointment ' +
      'assume_office>inauguration assume_power>rise assume_the_presidency>inauguration ' +
      'reappoint>reappointment ordain>ordination poach>hiring become_president/became>inauguration ' +
      'become_prime_minister/became>appointment become_chief_executive/became>appointment ' +
      'become_pope/became>election become_king/became>accession become_queen/became>accession ' +
      'enter_office>inauguration name_*_as>appointment name_*_head>appointment name_*_chief>appointment ' +
      'name_*_director>appointment name_*_minister>appointment pick_*_as>selection ' +
      'choose_*_as/chose/chosen>selection promote_*_to>promotion',
    passive:
      'name>appointment promote>promotion crown>coronation choose/chose/chosen>selection select>selection ' +
      'pick>selection tap_to>selection enthrone>enthronement install_as>installation',
  },
  {
    type: 'coup',
    nouns: 'coup ouster overthrow putsch',
    weakNouns: 'takeover removal fall',
    verbs: 'overthrow/overthrew/overthrown>overthrow depose>overthrow topple>overthrow seize_power>takeover',
    weakVerbs: 'oust>ousting',
    passive: 'oust>ousting',
  },
  {
    type: 'visit',
    nouns: 'summit visit',
    weakNouns:
      'return arrival state-visit trip tour pilgrimage journey meeting talks welcome voyage expedition ' +
      'reunion dinner luncheon stopover homecoming phone-call telephone-call',
    verbs: 'convene>meeting',
    weakVerbs:
      'visit>visit meet/met>meeting tour>tour travel>trip arrive>arrival fly_to/flew/flown>trip ' +
      'return_to>return cross_into>crossing enter>entry reunite_with>reunion sail>voyage ' +
      'set_sail/set>voyage set_off_for>departure set_out_for>departure fly_into/flew/flown>arrival ' +
      'fly_home/flew/flown>return fly_out/flew/flown>departure touch_down>landing dine_with>dinner ' +
      'telephone>call phone>call confer_with>talks cut_short_*_visit/cut>return ' +
      'cut_short_*_trip/cut>return cut_short_*_holiday/cut>return head_home>return',
  },
  {
    type: 'meeting',
    nouns: 'conference congress convention meeting symposium press-conference news-conference roundtable',
    weakNouns:
      'talks negotiations mediation session debate dialogue discussions consultations assembly forum ' +
      'ceremony gathering lecture seminar workshop reception banquet gala panel-discussion briefing ' +
      'conclave synod plenary keynote get-together procession memorial-service',
    weakVerbs:
      'debate>debate negotiate>negotiations discuss>talks gather>gathering mediate>mediation ' +
      'intervene>intervention sit_down_with/sat>meeting',
  },
  { type: 'interview', nouns: 'interview', weakVerbs: 'interview>interview' },
  {
    type: 'agreement',
    nouns: 'ceasefire cease-fire truce armistice treaty accord pact agreement',
    weakNouns:
      'deal memorandum compromise signing reconciliation peace-deal partnership contract handshake ' +
      'rapprochement prisoner-swap prisoner-exchange',
    verbs: 'sign>signing join_forces>alliance shake_hands/shook/shaken>handshake',
    weakVerbs:
      'agree_on>agreement agree_a>agreement broker>deal settle>settlement strike_a_deal/struck>deal ' +
      'partner>partnership team_up>partnership recognise>recognition recognize>recognition ' +
      'sever_ties>break finalise>conclusion finalize>conclusion reconcile>reconciliation ' +
      'make_peace/made>reconciliation normalise>normalisation normalize>normalization cut_ties/cut>break ' +
      'break_off_relations/broke/broken>break break_off_talks/broke/broken>breakdown ' +
      'exchange_prisoners>exchange swap_prisoners>exchange fall_apart/fell/fallen>collapse ' +
      'fall_through/fell/fallen>collapse break_down/broke/broken>breakdown',
  },
  {
    type: 'statement',
    nouns: 'joint-statement communique',
    weakNouns:
      'statement speech announcement declaration ultimatum proclamation apology remarks address confession ' +
      'testimony admission retraction eulogy sermon outburst tirade revelation',
    verbs: 'declare_independence>declaration declare_war>declaration declare_victory>declaration',
    weakVerbs:
      'announce>announcement declare_a_state>declaration apologise>apology apologize>apology ' +
      'unveil>unveiling proclaim>proclamation confess_to>confession own_up_to>admission ' +
      'break_*_silence/broke/broken>statement take_the_stand/took/taken>testimony ' +
      'take_the_witness_stand/took/taken>testimony give_evidence/gave/given>testimony ' +
      'address_the_nation>address address_parliament>address address_congress>address ' +
      'declare_an_emergency>declaration declare_*_mourning>declaration declare_*_emergency>declaration ' +
      'retract>retraction quiz>questioning grill>questioning',
  },
  {
    type: 'proposal',
    weakNouns: 'proposal initiative peace-plan peace-offer reform',
    weakVerbs: 'propose>proposal',
  },
  {
    type: 'sanctions',
    nouns: 'sanctions embargo blockade boycott',
    weakNouns: 'tariffs tariff sanction curfew',
    verbs: 'boycott>boycott blockade>blockade',
    weakVerbs:
      'impose>imposition lift>lifting ease>easing tighten>tightening freeze/froze/frozen>freeze ' +
      'sanction>sanctions',
  },
  {
    type: 'protest',
    nouns:
      'protest demonstration riot uprising rebellion revolt unrest sit-in hunger-strike general-strike ' +
      'insurrection',
    weakNouns:
      'march rally strike walkout clashes parade crackdown looting standoff backlash outcry uproar dispute ' +
      'feud picket pickets stoppage lockout',
    verbs:
      'take_to_the_streets/took>protest riot>riot walk_out>walkout go_on_strike/went>strike ' +
      'stage_a_protest>protest down_tools>strike rise_up/rose/risen>uprising ' +
      'go_on_hunger_strike/went/gone>hunger_strike go_on_a_hunger_strike/went/gone>hunger_strike',
    weakVerbs:
      'protest>protest crack_down>crackdown march>march rally>rally loot>looting ' +
      'fall_out_with/fell/fallen>dispute picket>picket demonstrate_against>demonstration ' +
      'demonstrate_outside>demonstration demonstrate_in>demonstration revolt>revolt mutiny>mutiny ' +
      'disperse>dispersal heckle>heckling',
  },
];
