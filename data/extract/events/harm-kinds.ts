/** War, violence, accidents and nature. */
import type { EventKind } from './event-kind';

export const HARM_KINDS: readonly EventKind[] = [
  {
    type: 'war',
    nouns: 'war conflict invasion genocide insurgency',
    weakNouns:
      'fighting hostilities crisis occupation revolution holocaust turmoil mutiny surrender capitulation ' +
      'reprisal',
    verbs: 'invade>invasion',
    weakVerbs: 'occupy>occupation mobilise>mobilisation mobilize>mobilization',
  },
  {
    type: 'battle',
    nouns:
      'offensive counteroffensive counter-offensive battle siege incursion airstrike bombardment skirmish ' +
      'ambush counterattack onslaught',
    weakNouns:
      'assault clash shelling air-strike air-strikes drone-strike missile-strike exchange operation ' +
      'gunfight shootout firefight gun-battle sabotage mobilisation mobilization handover barrage conquest ' +
      'reprisals seizure recapture storming',
    verbs: 'recapture>recapture besiege>siege bombard>bombardment ambush>ambush overrun/overran>capture',
    weakVerbs:
      'storm>storming shell>shelling seize>seizure retreat>retreat retaliate>retaliation clash>clash ' +
      'retake/retook/retaken>recapture exchange_fire>exchange exchange_artillery_fire>exchange ' +
      'fight/fought>battle send_troops/sent>deployment sabotage>sabotage regain_control>recapture ' +
      'seize_control>seizure take_control/took/taken>seizure wrest_control>seizure lay_siege/laid>siege ' +
      'trade_fire>clash come_under_attack/came>attack close_in_on>advance conquer>conquest ' +
      'liberate>liberation rout>defeat raze>destruction disarm>disarmament',
    faintVerbs: 'pound>bombardment infiltrate>infiltration quell>suppression',
  },
  {
    type: 'attack',
    nouns:
      'attack bombing shooting massacre assassination murder stabbing hijacking blast killing bloodbath ' +
      'bloodshed knifing slaying beheading lynching pogrom atrocity',
    weakNouns:
      'explosion violence rampage incident mutiny threat gunfire rape poisoning ordeal beating brawl ' +
      'scuffle melee fracas carnage hanging stoning strangling execution',
    verbs:
      'shoot_dead/shot>shooting assassinate>assassination murder>murder bomb>bombing behead>beheading ' +
      'massacre>massacre stab>stabbing hijack>hijacking blow_up/blew/blown>explosion gun_down>shooting ' +
      'kill>killing open_fire>shooting slaughter>massacre strangle>killing lynch>lynching ' +
      'slay/slew/slain>killing shoot_down/shot>downing beat_to_death/beat/beaten>killing ' +
      'hack_to_death>killing burn_to_death>death gun_*_down>shooting blow_*_up/blew/blown>explosion ' +
      'set_fire_to/set>arson set_*_on_fire/set>arson set_ablaze/set>arson set_alight/set>arson ' +
      'firebomb>firebombing mow_down/mowed/mown>attack bludgeon>killing',
    weakVerbs:
      'attack>attack shoot/shot>shooting fire>firing explode>explosion detonate>explosion torch>arson ' +
      'ram>attack assault>assault target>attack poison>poisoning rape>rape torture>torture maul>attack ' +
      'bite/bit/bitten>attack mug>mugging fire_at>shooting fire_on>shooting fire_tear_gas>clash ' +
      'down/downed>downing ransack>looting strike/struck>strike intercept>interception ' +
      'go_off/went/gone>explosion pelt>attack punch>assault beat_up/beat/beaten>beating tear-gas>clash ' +
      'throw_stones/threw/thrown>clash pepper-spray>clash desecrate>desecration deface>vandalism ' +
      'wipe_out>destruction',
    passive: 'gun_down>shooting',
  },
  {
    type: 'death',
    nouns: 'death suicide drowning',
    weakNouns: 'illness overdose execution fatality fatalities',
    verbs:
      'die>death drown>drowning pass_away>death starve_to_death>death bleed_to_death/bled>death ' +
      'put_to_death/put>execution lose_*_life/lost>death lose_*_lives/lost>death claim_*_lives>death ' +
      'claim_*_life>death take_*_own_life/took/taken>suicide commit_suicide>suicide kill_himself>suicide ' +
      'kill_herself>suicide shoot_himself/shot>suicide hang_himself/hanged>suicide ' +
      'hang_herself/hanged>suicide fall_to_*_death/fell/fallen>death plunge_to_*_death>death ' +
      'succumb_to>death',
    weakVerbs:
      'execute>execution perish>death hang/hanged>execution succumb>death starve>death suffocate>death ' +
      'freeze_to_death/froze/frozen>death cull>cull euthanise>death euthanize>death carry_off>death ' +
      'sweep_to_*_death/swept>death',
    passive: 'electrocute>death crush>death find_dead/found>death hang/hanged>execution',
  },
  {
    type: 'injury',
    weakNouns: 'injury injuries poisoning',
    weakVerbs:
      'wound>wounding injure>injury fall_ill/fell/fallen>illness fall_sick/fell/fallen>illness ' +
      'take_ill/took/taken>illness come_down_with/came>illness break_*_leg/broke/broken>injury ' +
      'break_*_arm/broke/broken>injury break_*_ankle/broke/broken>injury fracture>injury maim>maiming',
    passive: 'hurt/hurt>injury',
  },
  { type: 'funeral', nouns: 'funeral', weakNouns: 'burial vigil memorial', weakVerbs: 'bury>burial' },
  {
    type: 'accident',
    nouns:
      'collision crash accident derailment shipwreck stampede disaster tragedy meltdown pile-up pileup ' +
      'implosion',
    weakNouns:
      'collapse sinking wreck fire leak spill incident crush breakdown loss capsizing blaze wildfire ' +
      'mishap cave-in near-miss electrocution inferno bushfire conflagration malfunction',
    verbs:
      'collide>collision crash>crash sink/sank/sunk>sinking capsize>capsizing derail>derailment ' +
      'collapse>collapse run_aground/ran>grounding plunge_into>crash catch_fire/caught>fire ' +
      'plough_into>crash plow_into>crash slam_into>crash smash_into>crash burst_into_flames/burst>fire ' +
      'burn_to_the_ground>fire burn_to_death>death go_up_in_flames/went/gone>fire cave_in>collapse ' +
      'veer_off>accident skid_off>accident',
    weakVerbs:
      'vanish>disappearance disappear>disappearance overturn>accident burn_down>fire hit/hit>collision ' +
      'destroy>destruction spill>spill leak_from>leak burst/burst>burst give_way/gave/given>collapse ' +
      'run_over/ran>accident knock_down>accident engulf>fire tear_through/tore/torn>fire rip_through>fire ' +
      'implode>implosion flatten>destruction ravage>destruction wreck>destruction devastate>devastation ' +
      'overheat>malfunction',
    faintVerbs: 'topple>fall',
    passive: 'strike/struck>collision gut>fire destroy>destruction damage>damage engulf>fire',
  },
  {
    type: 'disappearance',
    nouns: 'disappearance',
    weakNouns: 'stranding beaching',
    verbs: 'go_missing/went/gone>disappearance',
    weakVerbs: 'strand>stranding beach>beaching wash_ashore>stranding wash_up>stranding',
    passive: 'strand>stranding',
  },
  {
    type: 'theft',
    nouns: 'robbery heist burglary theft break-in embezzlement extortion',
    weakNouns: 'fraud forgery arson vandalism blackmail bribery swindle carjacking mugging hold-up looting',
    verbs: 'rob>robbery burgle>burglary make_off_with/made>theft break_into/broke/broken>break-in',
    weakVerbs:
      'steal/stole/stolen>theft smuggle>smuggling vandalise>vandalism vandalize>vandalism ' +
      'embezzle>embezzlement defraud>fraud swindle>fraud extort>extortion blackmail>blackmail ' +
      'bribe>bribery launder>laundering plunder>looting snatch>snatching carjack>carjacking ' +
      'counterfeit>counterfeiting',
    passive: 'steal/stole/stolen>theft smuggle>smuggling',
  },
  {
    type: 'plot',
    weakNouns: 'plot conspiracy',
    weakVerbs: 'plot>plot conspire>conspiracy foil>foiling thwart>foiling defuse>defusing',
  },
  {
    type: 'rescue',
    weakNouns: 'rescue evacuation airlift salvage',
    verbs: 'evacuate>evacuation rescue>rescue',
    weakVerbs: 'save>rescue airlift>airlift refloat>refloating salvage>salvage dig_out/dug>rescue',
    passive: 'pluck_from>rescue pull_from>rescue winch>rescue',
  },
  {
    type: 'outage',
    weakNouns: 'outage blackout shutdown power-cut power-failure',
    verbs: 'shut_down/shut>shutdown go_dark/went/gone>shutdown',
  },
  { type: 'earthquake', nouns: 'earthquake quake aftershock tsunami tremor' },
  {
    type: 'storm',
    nouns:
      'hurricane typhoon cyclone tornado blizzard storm snowstorm hailstorm sandstorm thunderstorm ' +
      'rainstorm firestorm twister',
    weakNouns: 'landfall',
    weakVerbs: 'make_landfall/made>landfall batter>storm lash>storm pummel>storm',
  },
  {
    type: 'natural disaster',
    nouns:
      'flood landslide avalanche eruption famine drought heatwave mudslide downpour deluge wildfire ' +
      'rockslide',
    weakNouns:
      'floods flooding heat-wave catastrophe emergency inundation snowfall rainfall sinkhole cold-snap',
    weakVerbs:
      'flood>flood erupt>eruption inundate>flooding submerge>flooding swamp>flooding ' +
      'sweep_away/swept>flooding wash_away>flooding burst_its_banks/burst>flooding ' +
      'burst_*_banks/burst>flooding',
  },
  {
    type: 'epidemic',
    nouns: 'pandemic epidemic outbreak',
    weakNouns: 'lockdown quarantine vaccination contamination',
    weakVerbs: 'lock_down>lockdown quarantine>quarantine seal_off>sealing',
    passive: 'vaccinate>vaccination inoculate>vaccination contaminate>contamination',
  },
  {
    type: 'withdrawal',
    nouns: 'withdrawal exodus pullout',
    weakNouns: 'retreat exit deployment pull-out influx crossing',
    weakVerbs:
      'withdraw/withdrew/withdrawn>withdrawal deploy>deployment leave/left>departure pull_out>withdrawal ' +
      'pull_back>withdrawal depart>departure vacate>departure',
    passive: 'displace>displacement',
  },
  {
    type: 'annexation',
    nouns: 'annexation secession',
    weakNouns: 'partition',
    verbs: 'annex>annexation secede>secession',
  },
  { type: 'military exercise', nouns: 'military-exercise', weakNouns: 'exercise exercises drill drills' },
];
