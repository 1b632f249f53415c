/** Police, courts and inquiries. */
import type { EventKind } from './event-kind';

export const LAW_KINDS: readonly EventKind[] = [
  {
    type: 'arrest',
    nouns: 'arrest',
    weakNouns: 'detention capture raid custody manhunt round-up roundup swoop internment handover',
    verbs:
      'arrest>arrest detain>detention take_prisoner/took/taken>capture round_up>round-up ' +
      'take_into_custody/took/taken>arrest apprehend>arrest',
    weakVerbs:
      'capture>capture raid>raid surrender>surrender question>questioning interrogate>interrogation ' +
      'confiscate>seizure search>search nab>arrest swoop_on>raid swoop_for>purchase hunt_down>capture ' +
      'track_down>capture turn_himself_in>surrender turn_herself_in>surrender turn_themselves_in>surrender ' +
      'give_himself_up/gave/given>surrender give_themselves_up/gave/given>surrender ' +
      'hand_himself_in>surrender hand_over>handover impound>seizure take_*_into_custody/took/taken>arrest',
    passive:
      'hold_hostage/held>detention hold_captive/held>detention handcuff>arrest pick_up>arrest ' +
      'remand>remand intern>internment place_under_house_arrest>house_arrest ' +
      'put_under_house_arrest/put>house_arrest',
  },
  {
    type: 'kidnapping',
    nouns: 'kidnapping abduction',
    weakNouns: 'hostage-taking hostage-drama hostage-crisis',
    verbs:
      'kidnap>kidnapping abduct>abduction seize_hostages>hostage-taking ' +
      'take_hostages/took/taken>hostage-taking take_*_hostage/took/taken>hostage-taking ' +
      'hold_*_hostage/held>hostage-taking',
    weakVerbs: 'snatch>kidnapping',
  },
  {
    type: 'release',
    weakNouns: 'release liberation reprieve amnesty',
    verbs: 'walk_free>release set_free/set>release',
    weakVerbs: 'free>release go_free/went/gone>release let_out/let>release reprieve>reprieve',
    passive: 'release>release bail>release parole>parole',
  },
  {
    type: 'escape',
    nouns: 'jailbreak',
    weakNouns: 'escape breakout getaway defection',
    weakVerbs:
      'escape>escape flee/fled>flight break_out_of/broke/broken>escape defect>defection abscond>escape ' +
      'seek_asylum/sought>asylum_request ask_for_asylum>asylum_request claim_asylum>asylum_request',
  },
  {
    type: 'expulsion',
    nouns: 'extradition deportation',
    weakNouns: 'expulsion exile eviction repatriation banishment displacement resettlement',
    verbs: 'extradite>extradition deport>deportation',
    weakVerbs:
      'expel>expulsion evict>eviction repatriate>repatriation transfer>transfer banish>banishment ' +
      'eject>ejection throw_out_of/threw/thrown>expulsion kick_out_of>expulsion resettle>resettlement ' +
      'send_home/sent>return drive_out/drove/driven>expulsion',
    passive: 'exile>exile',
  },
  {
    type: 'trial',
    nouns: 'trial court-martial retrial mistrial',
    weakNouns: 'hearing inquest cross-examination deposition',
    verbs: 'stand_trial/stood>trial go_on_trial/went>trial prosecute>prosecution',
    weakVerbs:
      'testify>testimony appear_in_court>court_appearance appear_before>hearing ' +
      'take_to_court/took/taken>lawsuit take_*_to_court/took/taken>lawsuit',
    passive: 'try_for>trial try_in>trial',
  },
  {
    type: 'verdict',
    nouns: 'conviction verdict acquittal',
    weakNouns: 'ruling judgment judgement injunction pardon reprieve',
    verbs:
      'convict>conviction acquit>acquittal rule_that>ruling rule_in_favour>ruling rule_in_favor>ruling ' +
      'rule_against>ruling rule_for>ruling rule_on>ruling find_guilty/found>conviction ' +
      'find_*_guilty/found>conviction find_not_guilty/found>acquittal find_*_not_guilty/found>acquittal',
    weakVerbs:
      'rule>ruling overturn>overturning uphold/upheld>ruling strike_down/struck>ruling pardon>pardon ' +
      'exonerate>exoneration commute>commutation adjourn>adjournment side_with>ruling absolve>acquittal ' +
      'vindicate>vindication',
  },
  {
    type: 'sentence',
    nouns: 'sentencing',
    weakNouns: 'sentence imprisonment hearing',
    verbs: 'sentence>sentencing jail>jailing imprison>imprisonment',
    weakVerbs: 'fine>fine condemn_to_death>death_sentence lock_up>jailing',
    passive: 'fine>fine send_to_prison/sent>jailing send_to_jail/sent>jailing order_to_pay>order',
  },
  {
    type: 'charge',
    nouns: 'indictment arraignment',
    weakNouns: 'charges',
    verbs: 'indict>indictment arraign>arraignment',
    weakVerbs:
      'charge>charge subpoena>subpoena summon>summons press_charges>charge file_charges>charge ' +
      'bring_charges/brought>charge lodge_*_complaint>complaint file_*_complaint>complaint',
    passive: 'charge>charge',
  },
  {
    type: 'plea',
    weakNouns: 'plea',
    verbs: 'plead_guilty/pleaded/pled>plea plead_not_guilty/pleaded>plea plead_innocent/pleaded>plea',
  },
  {
    type: 'lawsuit',
    nouns: 'lawsuit',
    weakNouns: 'suit',
    weakVerbs: 'sue>lawsuit file_suit>lawsuit countersue>lawsuit',
  },
  { type: 'appeal', weakNouns: 'appeal', weakVerbs: 'appeal>appeal' },
  {
    type: 'inquiry',
    nouns: 'autopsy post-mortem',
    weakNouns: 'inquiry investigation probe audit inspection exhumation',
    weakVerbs:
      'investigate>investigation order_an>order uncover>discovery inspect>inspection exhume>exhumation ' +
      'search_for>search comb>search',
  },
  {
    type: 'scandal',
    nouns: 'scandal',
    weakNouns: 'leak breach hack cyberattack cyber-attack cover-up intrusion revelations',
    weakVerbs: 'hack>hack leak>leak unmask>unmasking',
  },
];
