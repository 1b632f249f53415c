/** Politics, courts and police. */
import type { EventKind } from './event-kind';

// prettier-ignore
export const PUBLIC_KINDS: readonly EventKind[] = [
  {
    type: 'election',
    nouns: 'election re-election reelection referendum by-election byelection runoff run-off plebiscite ' +
      'balloting',
    weakNouns: 'vote ballot primary primaries polls caucus caucuses victory landslide round voting campaign ' +
      'recount candidacy',
    verbs: 're-elect>re-election reelect>re-election concede_defeat>concession ' +
      'go_to_the_polls/went/gone>election cast_*_ballots/cast>voting',
    weakVerbs: 'elect>election concede>concession ' +
      'sweep_to_power/swept>victory sweep_to_victory/swept>victory unseat>defeat drop_out_of>withdrawal bow_out>withdrawal stand_for/stood>candidacy vote_out>defeat',
  },
  { type: 'opinion poll', weakNouns: 'poll opinion-poll survey census', weakVerbs: 'survey>survey' },
  {
    type: 'vote',
    weakNouns: 'vote ratification veto approval passage impeachment ban abolition executive-order endorsement ' +
      'annulment revocation cancellation postponement nationalisation nationalization privatisation privatization decree  repeal reinstatement dissolution imposition',
    verbs: 'ratify>ratification veto>veto impeach>impeachment repeal>repeal enact>enactment ' +
      'sign_into_law>signing vote_down>rejection',
    weakVerbs:
      'approve>approval reject>rejection pass>passage adopt>adoption vote>vote abolish>abolition ban>ban ' +
      'legalise>legalisation legalize>legalization outlaw>ban introduce>introduction block>blocking ' +
      'dissolve>dissolution cancel>cancellation postpone>postponement halt>halt clear>clearance amend>amendment override/overrode/overridden>override waive>waiver extend>extension renew>renewal reinstate>reinstatement endorse>endorsement authorise>authorisation authorize>authorization designate>designation bar>ban ' +
      'revoke>revocation rescind>repeal annul>annulment nullify>annulment invalidate>annulment quash>quashing nationalise>nationalisation nationalize>nationalization privatise>privatisation privatize>privatization criminalise>criminalisation criminalize>criminalization put_off/put>postponement turn_down>rejection throw_out/threw/thrown>rejection blacklist>blacklisting ditch>scrapping come_into_force/came>entry_into_force come_into_effect/came>entry_into_force take_effect/took/taken>entry_into_force go_into_effect/went/gone>entry_into_force expire>expiry lapse>lapse outvote>rejection ',
  },
  {
    type: 'resignation',
    nouns: 'resignation abdication',
    weakNouns: 'retirement departure',
    verbs: 'resign>resignation step_down>resignation abdicate>abdication ' +
      'step_aside>resignation stand_down/stood>resignation hand_in_*_resignation>resignation hand_in_*_notice>resignation tender_*_resignation>resignation',
    weakVerbs: 'retire>retirement quit/quit>resignation defect_to>defection pull_out_of>withdrawal ' +
      'bow_out>departure call_it_quits>retirement call_it_a_day>retirement give_up_*_seat/gave/given>resignation renounce>renunciation part_ways>separation part_company>separation walk_away_from>departure',
  },
  {
    type: 'dismissal',
    weakNouns: 'dismissal sacking firing suspension removal ' +
      'purge reprimand censure ousting',
    weakVerbs: 'sack>dismissal dismiss>dismissal suspend>suspension remove>removal demote>demotion ' +
      'force_out>ousting push_out>ousting purge>purge reprimand>reprimand censure>censure furlough>furlough disbar>disbarment kick_out>expulsion unseat>removal',
    passive: 'fire>dismissal suspend>suspension ' +
      'let_go/let>dismissal strip_of>removal relieve_of>dismissal show_the_door/shown>dismissal boot_out>removal discharge>discharge', nouns: 'ouster',
  },
  {
    type: 'appointment',
    nouns: 'inauguration coronation swearing-in',
    weakNouns: 'appointment nomination succession promotion reshuffle ' +
      'ordination enthronement reappointment',
    verbs: 'inaugurate>inauguration swear_in/swore/sworn>swearing-in ' +
      'take_the_reins/took/taken>appointment take_the_helm/took/taken>appointment take_the_oath/took/taken>swearing-in',
    weakVerbs:
      'appoint>appointment take_over/took/taken>appointment take_office/took>inauguration ' +
      'succeed>succession nominate>nomination come_to_power/came>rise replace>replacement hire>hiring run_for>candidacy reinstate>reinstatement take_charge/took/taken>appointment ' +
      'assume_office>inauguration assume_power>rise assume_the_presidency>inauguration reappoint>reappointment ordain>ordination poach>hiring become_president/became>inauguration become_prime_minister/became>appointment become_chief_executive/became>appointment become_pope/became>election become_king/became>accession become_queen/became>accession enter_office>inauguration name_*_as>appointment name_*_head>appointment name_*_chief>appointment name_*_director>appointment name_*_minister>appointment pick_*_as>selection choose_*_as/chose/chosen>selection promote_*_to>promotion',
    passive: 'name>appointment promote>promotion crown>coronation choose/chose/chosen>selection select>selection ' +
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
    weakNouns: 'return arrival state-visit trip tour pilgrimage journey meeting talks welcome voyage expedition reunion ' +
      'dinner luncheon stopover homecoming phone-call telephone-call',
    verbs: 'convene>meeting',
    weakVerbs:
      'visit>visit meet/met>meeting tour>tour travel>trip arrive>arrival fly_to/flew/flown>trip ' +
      'return_to>return cross_into>crossing enter>entry reunite_with>reunion sail>voyage set_sail/set>voyage ' +
      'set_off_for>departure set_out_for>departure fly_into/flew/flown>arrival fly_home/flew/flown>return fly_out/flew/flown>departure touch_down>landing dine_with>dinner telephone>call phone>call confer_with>talks cut_short_*_visit/cut>return cut_short_*_trip/cut>return cut_short_*_holiday/cut>return head_home>return',
  },
  {
    type: 'meeting',
    nouns: 'conference congress convention meeting symposium press-conference news-conference roundtable',
    weakNouns:
      'talks negotiations mediation session debate dialogue discussions consultations assembly forum ' +
      'ceremony gathering lecture seminar workshop reception banquet gala panel-discussion ' +
      'briefing conclave synod plenary keynote get-together procession memorial-service',
    weakVerbs: 'debate>debate negotiate>negotiations discuss>talks gather>gathering mediate>mediation intervene>intervention ' +
      ' sit_down_with/sat>meeting',
  },
  { type: 'interview', nouns: 'interview', weakVerbs: 'interview>interview' },
  {
    type: 'agreement',
    nouns: 'ceasefire cease-fire truce armistice treaty accord pact agreement',
    weakNouns: 'deal memorandum compromise signing reconciliation peace-deal partnership contract ' +
      'handshake rapprochement prisoner-swap prisoner-exchange ',
    verbs: 'sign>signing ' +
      'join_forces>alliance shake_hands/shook/shaken>handshake',
    weakVerbs: 'agree_on>agreement agree_a>agreement broker>deal settle>settlement strike_a_deal/struck>deal partner>partnership team_up>partnership recognise>recognition recognize>recognition sever_ties>break ' +
      'finalise>conclusion finalize>conclusion reconcile>reconciliation make_peace/made>reconciliation normalise>normalisation normalize>normalization cut_ties/cut>break break_off_relations/broke/broken>break break_off_talks/broke/broken>breakdown exchange_prisoners>exchange swap_prisoners>exchange fall_apart/fell/fallen>collapse fall_through/fell/fallen>collapse break_down/broke/broken>breakdown',
  },
  {
    type: 'statement',
    nouns: 'joint-statement communique',
    weakNouns: 'statement speech announcement declaration ultimatum proclamation apology remarks address confession testimony ' +
      'admission retraction eulogy sermon outburst tirade revelation',
    verbs: 'declare_independence>declaration declare_war>declaration declare_victory>declaration',
    weakVerbs:
      'announce>announcement declare_a_state>declaration apologise>apology apologize>apology ' +
      'unveil>unveiling proclaim>proclamation confess_to>confession ' +
      'own_up_to>admission break_*_silence/broke/broken>statement take_the_stand/took/taken>testimony take_the_witness_stand/took/taken>testimony give_evidence/gave/given>testimony address_the_nation>address address_parliament>address address_congress>address declare_an_emergency>declaration declare_*_mourning>declaration declare_*_emergency>declaration retract>retraction quiz>questioning grill>questioning',
  },
  { type: 'proposal', weakNouns: 'proposal initiative peace-plan peace-offer reform', weakVerbs: 'propose>proposal' },
  {
    type: 'sanctions',
    nouns: 'sanctions embargo blockade boycott',
    weakNouns: 'tariffs tariff sanction curfew',
    verbs: 'boycott>boycott blockade>blockade',
    weakVerbs: 'impose>imposition lift>lifting ease>easing tighten>tightening freeze/froze/frozen>freeze sanction>sanctions',
  },
  {
    type: 'protest',
    nouns: 'protest demonstration riot uprising rebellion revolt unrest sit-in hunger-strike general-strike ' +
      'insurrection',
    weakNouns: 'march rally strike walkout clashes parade crackdown looting standoff backlash outcry uproar dispute feud ' +
      'picket pickets stoppage lockout',
    verbs: 'take_to_the_streets/took>protest riot>riot walk_out>walkout go_on_strike/went>strike stage_a_protest>protest ' +
      'down_tools>strike rise_up/rose/risen>uprising go_on_hunger_strike/went/gone>hunger_strike go_on_a_hunger_strike/went/gone>hunger_strike',
    weakVerbs: 'protest>protest crack_down>crackdown march>march rally>rally loot>looting fall_out_with/fell/fallen>dispute ' +
      'picket>picket demonstrate_against>demonstration demonstrate_outside>demonstration demonstrate_in>demonstration revolt>revolt mutiny>mutiny disperse>dispersal heckle>heckling',
  },
  {
    type: 'arrest',
    nouns: 'arrest',
    weakNouns: 'detention capture raid custody manhunt ' +
      'round-up roundup swoop internment handover',
    verbs: 'arrest>arrest detain>detention take_prisoner/took/taken>capture ' +
      'round_up>round-up take_into_custody/took/taken>arrest apprehend>arrest',
    weakVerbs: 'capture>capture raid>raid surrender>surrender question>questioning interrogate>interrogation confiscate>seizure search>search ' +
      'nab>arrest swoop_on>raid swoop_for>purchase hunt_down>capture track_down>capture turn_himself_in>surrender turn_herself_in>surrender turn_themselves_in>surrender give_himself_up/gave/given>surrender give_themselves_up/gave/given>surrender hand_himself_in>surrender hand_over>handover impound>seizure take_*_into_custody/took/taken>arrest ',
    passive: 'hold_hostage/held>detention hold_captive/held>detention handcuff>arrest ' +
      'pick_up>arrest remand>remand intern>internment place_under_house_arrest>house_arrest put_under_house_arrest/put>house_arrest',
  },
  {
    type: 'kidnapping',
    nouns: 'kidnapping abduction',
    weakNouns: 'hostage-taking hostage-drama hostage-crisis',
    verbs: 'kidnap>kidnapping abduct>abduction seize_hostages>hostage-taking take_hostages/took/taken>hostage-taking take_*_hostage/took/taken>hostage-taking hold_*_hostage/held>hostage-taking', weakVerbs: 'snatch>kidnapping',
  },
  { type: 'release', weakNouns: 'release liberation ' +
      'reprieve amnesty ', weakVerbs: 'free>release ' +
      'go_free/went/gone>release let_out/let>release reprieve>reprieve', passive: 'release>release ' +
      'bail>release parole>parole', verbs: 'walk_free>release set_free/set>release', },
  { type: 'escape', weakNouns: 'escape ' +
      'breakout getaway defection', weakVerbs: 'escape>escape flee/fled>flight ' +
      'break_out_of/broke/broken>escape defect>defection abscond>escape seek_asylum/sought>asylum_request ask_for_asylum>asylum_request claim_asylum>asylum_request', nouns: 'jailbreak', },
  {
    type: 'expulsion',
    nouns: 'extradition deportation',
    weakNouns: 'expulsion exile eviction repatriation ' +
      'banishment displacement resettlement',
    verbs: 'extradite>extradition deport>deportation',
    weakVerbs: 'expel>expulsion evict>eviction repatriate>repatriation transfer>transfer ' +
      'banish>banishment eject>ejection throw_out_of/threw/thrown>expulsion kick_out_of>expulsion resettle>resettlement send_home/sent>return drive_out/drove/driven>expulsion', passive: 'exile>exile',
  },
  {
    type: 'trial',
    nouns: 'trial court-martial ' +
      'retrial mistrial',
    weakNouns: 'hearing inquest ' +
      'cross-examination deposition',
    verbs: 'stand_trial/stood>trial go_on_trial/went>trial prosecute>prosecution',
    weakVerbs: 'testify>testimony ' +
      'appear_in_court>court_appearance appear_before>hearing take_to_court/took/taken>lawsuit take_*_to_court/took/taken>lawsuit', passive: 'try_for>trial try_in>trial',
  },
  {
    type: 'verdict',
    nouns: 'conviction verdict acquittal',
    weakNouns: 'ruling judgment judgement injunction pardon ' +
      ' reprieve',
    verbs: 'convict>conviction acquit>acquittal rule_that>ruling rule_in_favour>ruling rule_in_favor>ruling rule_against>ruling rule_for>ruling rule_on>ruling ' +
      'find_guilty/found>conviction find_*_guilty/found>conviction find_not_guilty/found>acquittal find_*_not_guilty/found>acquittal',
    weakVerbs: 'rule>ruling overturn>overturning uphold/upheld>ruling strike_down/struck>ruling pardon>pardon exonerate>exoneration commute>commutation adjourn>adjournment ' +
      'side_with>ruling absolve>acquittal vindicate>vindication',
  },
  {
    type: 'sentence',
    nouns: 'sentencing',
    weakNouns: 'sentence imprisonment hearing',
    verbs: 'sentence>sentencing jail>jailing imprison>imprisonment',
    weakVerbs: 'fine>fine ' +
      'condemn_to_death>death_sentence lock_up>jailing',
    passive: 'fine>fine ' +
      'send_to_prison/sent>jailing send_to_jail/sent>jailing order_to_pay>order',
  },
  {
    type: 'charge',
    nouns: 'indictment arraignment',
    weakNouns: 'charges',
    verbs: 'indict>indictment arraign>arraignment',
    weakVerbs: 'charge>charge subpoena>subpoena summon>summons ' +
      'press_charges>charge file_charges>charge bring_charges/brought>charge lodge_*_complaint>complaint file_*_complaint>complaint',
    passive: 'charge>charge',
  },
  { type: 'plea', weakNouns: 'plea', verbs: 'plead_guilty/pleaded/pled>plea plead_not_guilty/pleaded>plea plead_innocent/pleaded>plea' },
  { type: 'lawsuit', nouns: 'lawsuit', weakNouns: 'suit', weakVerbs: 'sue>lawsuit ' +
      'file_suit>lawsuit countersue>lawsuit' },
  { type: 'appeal', weakNouns: 'appeal', weakVerbs: 'appeal>appeal' },
  { type: 'inquiry', weakNouns: 'inquiry investigation probe audit ' +
      'inspection exhumation ', weakVerbs: 'investigate>investigation order_an>order uncover>discovery ' +
      'inspect>inspection exhume>exhumation search_for>search comb>search', nouns: 'autopsy post-mortem',},
  {
    type: 'scandal',
    nouns: 'scandal',
    weakNouns: 'leak breach hack cyberattack cyber-attack ' +
      'cover-up intrusion revelations',
    weakVerbs: 'hack>hack leak>leak ' +
      ' unmask>unmasking',
  },
];
