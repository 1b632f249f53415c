import { isOrganisationNoun, isRoleNoun } from './role-words';

/** What a noun beside a name says that it names. */
export const NOUN_CLASSES = ['', 'person', 'organisation', 'place', 'facility', 'work', 'group'] as const;

/** Nouns by class, in the singular; the first class that has a word is its class. */
const NOUNS: readonly (readonly [class_: (typeof NOUN_CLASSES)[number], nouns: string])[] = [
  [
    'place',
    'city town village hamlet suburb neighborhood neighbourhood district borough quarter province state region county parish prefecture oblast ' +
      'governorate municipality commune township upazila capital country nation republic kingdom island islands archipelago peninsula coast ' +
      'shore beach bay gulf strait sea ocean lake river stream creek valley canyon mountain mountains hill hills volcano glacier desert forest ' +
      'jungle woods plain plateau area territory enclave border port resort settlement planet moon continent cape delta basin reef outskirts shores',
  ],
  [
    'facility',
    'airport airfield airbase base bridge hospital clinic stadium arena cathedral mosque church chapel synagogue temple shrine monastery dam tower ' +
      'palace hotel motel restaurant cafe café bar pub nightclub prison jail museum gallery library theatre theater cinema mall supermarket store plaza ' +
      'square street avenue road highway motorway canal tunnel harbor harbour station terminal depot barracks fort castle monument memorial ' +
      'cemetery zoo plant reactor refinery pipeline mine factory mill warehouse building skyscraper complex camp crossing checkpoint embassy consulate ' +
      'shipyard courthouse headquarters villa mansion farm ranch estate school campus dormitory laboratory observatory telescope park',
  ],
  [
    'work',
    'game console film movie novel book memoir album song single sitcom musical opera play poem painting sculpture series show programme program ' +
      'podcast documentary blockbuster drama comedy trilogy franchise anime cartoon app software browser smartphone phone handset tablet laptop ' +
      'headset device gadget chip processor camera drone car sedan suv truck model jet airliner aircraft plane fighter bomber helicopter missile ' +
      'rocket tank rifle pistol weapon spacecraft satellite spaceship probe rover shuttle capsule ship vessel yacht ferry frigate destroyer ' +
      'submarine tanker trawler warship carrier drug vaccine pill virus malware cryptocurrency token feature button act bill law treaty pact accord ' +
      'agreement amendment report study article newsletter column magazine-cover exhibit font toy doll beer wine cigarette',
  ],
  [
    'group',
    'people peoples tribe tribes tribesman tribesmen villagers women men families community communities girls boys clan clans warriors minority ' +
      'ethnic-group population language speakers culture descent origin ancestry heritage cuisine citizens nationals migrants immigrants refugees ' +
      'settlers voters lawmakers troops soldiers forces officials fighters militants rebels elders pilgrims worshippers faithful',
  ],
];

const CLASS_OF = new Map<string, number>();
for (const [name, nouns] of NOUNS)
  for (const noun of nouns.split(' '))
    for (const each of [noun, `${noun}s`])
      if (!CLASS_OF.has(each)) CLASS_OF.set(each, NOUN_CLASSES.indexOf(name));

/** Index in `NOUN_CLASSES`; 0 where a noun tells nothing. */
export function nounClass(word: string): number {
  const found = CLASS_OF.get(word.toLowerCase());
  if (found !== undefined) return found;
  if (isOrganisationNoun(word)) return 2;
  return isRoleNoun(word) ? 1 : 0;
}
