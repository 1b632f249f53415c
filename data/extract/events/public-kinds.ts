/** Politics, courts and police. */
import type { EventKind } from './event-kind';

// prettier-ignore
export const PUBLIC_KINDS: readonly EventKind[] = [
  {
    type: 'election',
    nouns: 'election re-election reelection referendum by-election byelection runoff run-off plebiscite',
    weakNouns: 'vote ballot primary primaries polls caucus caucuses victory landslide round voting campaign',
    verbs: 're-elect>re-election reelect>re-election concede_defeat>concession',
    weakVerbs: 'elect>election concede>concession',
  },
  { type: 'opinion poll', weakNouns: 'poll opinion-poll survey census', weakVerbs: 'survey>survey' },
  {
    type: 'vote',
    weakNouns: 'vote ratification veto approval passage impeachment ban abolition executive-order endorsement',
    verbs: 'ratify>ratification veto>veto impeach>impeachment repeal>repeal enact>enactment',
    weakVerbs:
      'approve>approval reject>rejection pass>passage adopt>adoption vote>vote abolish>abolition ban>ban ' +
      'legalise>legalisation legalize>legalization outlaw>ban introduce>introduction block>blocking ' +
      'dissolve>dissolution cancel>cancellation postpone>postponement halt>halt clear>clearance amend>amendment override/overrode/overridden>override waive>waiver extend>extension renew>renewal reinstate>reinstatement endorse>endorsement authorise>authorisation authorize>authorization designate>designation bar>ban',
  },
  {
    type: 'resignation',
    nouns: 'resignation abdication',
    weakNouns: 'retirement departure',
    verbs: 'resign>resignation step_down>resignation abdicate>abdication',
    weakVerbs: 'retire>retirement quit/quit>resignation defect_to>defection pull_out_of>withdrawal',
  },
  {
    type: 'dismissal',
    weakNouns: 'dismissal sacking firing suspension removal',
    weakVerbs: 'sack>dismissal dismiss>dismissal suspend>suspension remove>removal demote>demotion',
    passive: 'fire>dismissal suspend>suspension',
  },
  {
    type: 'appointment',
    nouns: 'inauguration coronation swearing-in',
    weakNouns: 'appointment nomination succession promotion reshuffle',
    verbs: 'inaugurate>inauguration swear_in/swore/sworn>swearing-in',
    weakVerbs:
      'appoint>appointment take_over/took/taken>appointment take_office/took>inauguration ' +
      'succeed>succession nominate>nomination come_to_power/came>rise replace>replacement hire>hiring run_for>candidacy reinstate>reinstatement take_charge/took/taken>appointment',
    passive: 'name>appointment promote>promotion crown>coronation choose/chose/chosen>selection select>selection',
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
    weakNouns: 'return arrival state-visit trip tour pilgrimage journey meeting talks welcome voyage expedition reunion',
    verbs: 'convene>meeting',
    weakVerbs:
      'visit>visit meet/met>meeting tour>tour travel>trip arrive>arrival fly_to/flew/flown>trip ' +
      'return_to>return cross_into>crossing enter>entry reunite_with>reunion sail>voyage set_sail/set>voyage',
  },
  {
    type: 'meeting',
    nouns: 'conference congress convention meeting symposium press-conference news-conference roundtable',
    weakNouns:
      'talks negotiations mediation session debate dialogue discussions consultations assembly forum ' +
      'ceremony gathering lecture seminar workshop reception banquet gala panel-discussion',
    weakVerbs: 'debate>debate negotiate>negotiations discuss>talks gather>gathering mediate>mediation intervene>intervention',
  },
  { type: 'interview', nouns: 'interview', weakVerbs: 'interview>interview' },
  {
    type: 'agreement',
    nouns: 'ceasefire cease-fire truce armistice treaty accord pact agreement',
    weakNouns: 'deal memorandum compromise signing reconciliation peace-deal partnership contract',
    verbs: 'sign>signing',
    weakVerbs: 'agree_on>agreement agree_a>agreement broker>deal settle>settlement strike_a_deal/struck>deal partner>partnership team_up>partnership recognise>recognition recognize>recognition sever_ties>break',
  },
  {
    type: 'statement',
    nouns: 'joint-statement communique',
    weakNouns: 'statement speech announcement declaration ultimatum proclamation apology remarks address confession testimony',
    verbs: 'declare_independence>declaration declare_war>declaration declare_victory>declaration',
    weakVerbs:
      'announce>announcement declare_a_state>declaration apologise>apology apologize>apology ' +
      'unveil>unveiling proclaim>proclamation confess_to>confession',
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
    nouns: 'protest demonstration riot uprising rebellion revolt unrest sit-in hunger-strike general-strike',
    weakNouns: 'march rally strike walkout clashes parade crackdown looting standoff backlash outcry uproar dispute feud',
    verbs: 'take_to_the_streets/took>protest riot>riot walk_out>walkout go_on_strike/went>strike stage_a_protest>protest',
    weakVerbs: 'protest>protest crack_down>crackdown march>march rally>rally loot>looting fall_out_with/fell/fallen>dispute',
  },
  {
    type: 'arrest',
    nouns: 'arrest',
    weakNouns: 'detention capture raid custody manhunt',
    verbs: 'arrest>arrest detain>detention take_prisoner/took/taken>capture',
    weakVerbs: 'capture>capture raid>raid surrender>surrender question>questioning interrogate>interrogation confiscate>seizure search>search',
    passive: 'hold_hostage/held>detention hold_captive/held>detention handcuff>arrest',
  },
  {
    type: 'kidnapping',
    nouns: 'kidnapping abduction',
    weakNouns: 'hostage-taking hostage-drama hostage-crisis',
    verbs: 'kidnap>kidnapping abduct>abduction seize_hostages>hostage-taking take_hostages/took/taken>hostage-taking',
  },
  { type: 'release', weakNouns: 'release liberation', weakVerbs: 'free>release', passive: 'release>release' },
  { type: 'escape', weakNouns: 'escape', weakVerbs: 'escape>escape flee/fled>flight' },
  {
    type: 'expulsion',
    nouns: 'extradition deportation',
    weakNouns: 'expulsion exile eviction repatriation',
    verbs: 'extradite>extradition deport>deportation',
    weakVerbs: 'expel>expulsion evict>eviction repatriate>repatriation transfer>transfer',
  },
  {
    type: 'trial',
    nouns: 'trial court-martial',
    weakNouns: 'hearing inquest',
    verbs: 'stand_trial/stood>trial go_on_trial/went>trial prosecute>prosecution',
    weakVerbs: 'testify>testimony',
  },
  {
    type: 'verdict',
    nouns: 'conviction verdict acquittal',
    weakNouns: 'ruling judgment judgement injunction pardon',
    verbs: 'convict>conviction acquit>acquittal rule_that>ruling rule_in_favour>ruling rule_in_favor>ruling rule_against>ruling rule_for>ruling rule_on>ruling',
    weakVerbs: 'rule>ruling overturn>overturning uphold/upheld>ruling strike_down/struck>ruling pardon>pardon exonerate>exoneration commute>commutation adjourn>adjournment',
  },
  {
    type: 'sentence',
    nouns: 'sentencing',
    weakNouns: 'sentence imprisonment hearing',
    verbs: 'sentence>sentencing jail>jailing imprison>imprisonment',
    weakVerbs: 'fine>fine',
    passive: 'fine>fine',
  },
  {
    type: 'charge',
    nouns: 'indictment arraignment',
    weakNouns: 'charges',
    verbs: 'indict>indictment arraign>arraignment',
    weakVerbs: 'charge>charge subpoena>subpoena summon>summons',
    passive: 'charge>charge',
  },
  { type: 'plea', weakNouns: 'plea', verbs: 'plead_guilty/pleaded/pled>plea plead_not_guilty/pleaded>plea plead_innocent/pleaded>plea' },
  { type: 'lawsuit', nouns: 'lawsuit', weakNouns: 'suit', weakVerbs: 'sue>lawsuit' },
  { type: 'appeal', weakNouns: 'appeal', weakVerbs: 'appeal>appeal' },
  { type: 'inquiry', weakNouns: 'inquiry investigation probe audit', weakVerbs: 'investigate>investigation order_an>order uncover>discovery'},
  {
    type: 'scandal',
    nouns: 'scandal',
    weakNouns: 'leak breach hack cyberattack cyber-attack',
    weakVerbs: 'hack>hack leak>leak',
  },
];
