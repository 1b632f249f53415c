/** War, violence, accidents and nature. */
import type { EventKind } from './event-kind';

// prettier-ignore
export const HARM_KINDS: readonly EventKind[] = [
  {
    type: 'war',
    nouns: 'war conflict invasion genocide insurgency',
    weakNouns: 'fighting hostilities crisis occupation revolution holocaust turmoil',
    verbs: 'invade>invasion',
    weakVerbs: 'occupy>occupation',
  },
  {
    type: 'battle',
    nouns:
      'offensive counteroffensive counter-offensive battle siege incursion airstrike bombardment skirmish ' +
      'ambush',
    weakNouns:
      'assault clash shelling air-strike air-strikes drone-strike missile-strike exchange operation gunfight shootout ' +
      'firefight gun-battle sabotage mobilisation mobilization handover',
    verbs: 'recapture>recapture besiege>siege bombard>bombardment ambush>ambush overrun/overran>capture',
    weakVerbs:
      'storm>storming shell>shelling seize>seizure retreat>retreat retaliate>retaliation clash>clash ' +
      'retake/retook/retaken>recapture exchange_fire>exchange exchange_artillery_fire>exchange ' +
      'fight/fought>battle send_troops/sent>deployment sabotage>sabotage',
  },
  {
    type: 'attack',
    nouns: 'attack bombing shooting massacre assassination murder stabbing hijacking blast killing bloodbath bloodshed',
    weakNouns: 'explosion violence rampage incident mutiny beheading threat gunfire rape lynching poisoning ordeal',
    verbs:
      'shoot_dead/shot>shooting assassinate>assassination murder>murder bomb>bombing behead>beheading massacre>massacre ' +
      'stab>stabbing hijack>hijacking blow_up/blew/blown>explosion gun_down>shooting kill>killing ' +
      'open_fire>shooting slaughter>massacre strangle>killing lynch>lynching slay/slew/slain>killing shoot_down/shot>downing beat_to_death/beat/beaten>killing',
    weakVerbs:
      'attack>attack shoot/shot>shooting fire>firing explode>explosion detonate>explosion torch>arson ' +
      'ram>attack assault>assault target>attack poison>poisoning rape>rape torture>torture maul>attack bite/bit/bitten>attack mug>mugging fire_at>shooting fire_on>shooting fire_tear_gas>clash down/downed>downing ransack>looting strike/struck>strike intercept>interception',
    passive: 'gun_down>shooting',
  },
  {
    type: 'death',
    nouns: 'death suicide',
    weakNouns: 'illness overdose execution',
    verbs: 'die>death drown>drowning pass_away>death starve_to_death>death bleed_to_death/bled>death',
    weakVerbs: 'execute>execution perish>death hang/hanged>execution succumb>death',
    passive: 'electrocute>death crush>death find_dead/found>death hang/hanged>execution',
  },
  { type: 'injury', weakNouns: 'injury injuries', weakVerbs: 'wound>wounding injure>injury', passive: 'hurt/hurt>injury', },
  { type: 'funeral', nouns: 'funeral', weakNouns: 'burial vigil memorial', weakVerbs: 'bury>burial' },
  {
    type: 'accident',
    nouns: 'collision crash accident derailment shipwreck stampede disaster tragedy meltdown',
    weakNouns: 'collapse sinking wreck fire leak spill incident crush breakdown loss capsizing blaze wildfire',
    verbs:
      'collide>collision crash>crash sink/sank/sunk>sinking capsize>capsizing derail>derailment ' +
      'collapse>collapse run_aground/ran>grounding plunge_into>crash catch_fire/caught>fire',
    weakVerbs: 'vanish>disappearance disappear>disappearance overturn>accident burn_down>fire hit/hit>collision destroy>destruction spill>spill leak_from>leak',
    passive: 'strike/struck>collision gut>fire destroy>destruction damage>damage engulf>fire',
  },
  {
    type: 'disappearance',
    nouns: 'disappearance',
    verbs: 'go_missing/went/gone>disappearance',
    weakVerbs: 'strand>stranding beach>beaching',
    passive: 'strand>stranding',
    weakNouns: 'stranding beaching',
  },
  {
    type: 'theft',
    nouns: 'robbery heist burglary theft',
    weakNouns: 'fraud forgery arson vandalism',
    verbs: 'rob>robbery burgle>burglary',
    weakVerbs: 'steal/stole/stolen>theft smuggle>smuggling vandalise>vandalism vandalize>vandalism',
    passive: 'steal/stole/stolen>theft smuggle>smuggling',
  },
  { type: 'plot', weakNouns: 'plot conspiracy', weakVerbs: 'plot>plot conspire>conspiracy foil>foiling thwart>foiling defuse>defusing'},
  { type: 'rescue', weakNouns: 'rescue evacuation', verbs: 'evacuate>evacuation rescue>rescue', weakVerbs: 'save>rescue' },
  { type: 'outage', weakNouns: 'outage blackout shutdown', verbs: 'shut_down/shut>shutdown' },
  { type: 'earthquake', nouns: 'earthquake quake aftershock tsunami tremor' },
  { type: 'storm', nouns: 'hurricane typhoon cyclone tornado blizzard storm', weakNouns: 'landfall' },
  {
    type: 'natural disaster',
    nouns: 'flood landslide avalanche eruption famine drought heatwave mudslide',
    weakNouns: 'floods flooding heat-wave catastrophe emergency',
    weakVerbs: 'flood>flood erupt>eruption',
  },
  { type: 'epidemic', nouns: 'pandemic epidemic outbreak', weakNouns: 'lockdown quarantine' },
  {
    type: 'withdrawal',
    nouns: 'withdrawal exodus pullout',
    weakNouns: 'retreat exit deployment pull-out',
    weakVerbs: 'withdraw/withdrew/withdrawn>withdrawal deploy>deployment leave/left>departure pull_out>withdrawal', passive: 'displace>displacement', },
  {
    type: 'annexation',
    nouns: 'annexation secession',
    weakNouns: 'partition',
    verbs: 'annex>annexation secede>secession',
  },
  { type: 'military exercise', nouns: 'military-exercise', weakNouns: 'exercise exercises drill drills' },
];
