/** Looks up the words of the tables of event kinds, in all their forms. */
import type { EventKind } from './event-kind';
import { HARM_KINDS } from './harm-kinds';
import { LAW_KINDS } from './law-kinds';
import { LIFE_KINDS } from './life-kinds';
import { PUBLIC_KINDS } from './public-kinds';

export interface EventWord {
  /** Noun in the singular that names such an event. */
  noun: string;
  types: string[];
  /** Names an event with little else around it. */
  isStrong: boolean;
}

export interface EventVerb extends EventWord {
  /** Words that must follow the verb, in order: "step down"; "*" stands for some others, as in "hand in * notice". */
  particles: string[];
  isPassive: boolean;
  /** Tells of one only with much around it. */
  isFaint: boolean;
}

const EVENT_KINDS = [...HARM_KINDS, ...PUBLIC_KINDS, ...LAW_KINDS, ...LIFE_KINDS];

const plural = (noun: string): string => {
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
};

/** "cancelled" in Britain, "canceled" in America. */
const DOUBLING_IN_BRITAIN = /[^aeiou][aeiou]l$/;

/** Verbs that double their last letter before "-ed" and "-ing": of one short syllable, and some of two. */
const DOUBLING =
  /^(?:(?:qu|[^aeiou])*[aeiou][bdgmnprt]|abet|expel|rebel|kidnap|commit|acquit|admit|submit|permit|transfer)$/;

/** All forms of a regular verb; irregular past forms come with the table. */
function formsOf(base: string, irregular: readonly string[]): string[] {
  const british = DOUBLING_IN_BRITAIN.test(base) ? [`${base}led`, `${base}ling`] : [];
  const doubled = DOUBLING.test(base) ? base + (base.at(-1) ?? '') : base;
  const stem = doubled.replace(/e$/, '');
  const third = /(?:s|x|z|ch|sh|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const past = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const gerund = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : base.endsWith('ee')
      ? `${base}ing`
      : `${stem}ing`;
  return [
    ...(base === 'found' ? [] : [base]),
    third,
    gerund,
    ...british,
    ...(irregular.length > 0 ? irregular : [past]),
  ];
}

const split = (list = ''): string[] => list.split(/\s+/).filter(Boolean);

function readNouns(): Map<string, EventWord> {
  const nouns = new Map<string, EventWord>();
  for (const kind of EVENT_KINDS)
    for (const [list, isStrong] of [
      [kind.nouns, true],
      [kind.weakNouns, false],
    ] as const)
      for (const noun of split(list))
        for (const form of new Set([noun, plural(noun)])) {
          const known = nouns.get(form);
          if (known) {
            known.types.push(kind.type);
            known.isStrong ||= isStrong;
          } else nouns.set(form, { noun, types: [kind.type], isStrong });
        }
  return nouns;
}

function readVerbs(): Map<string, EventVerb[]> {
  const verbs = new Map<string, EventVerb[]>();
  for (const kind of EVENT_KINDS)
    for (const [form, verb] of verbsOf(kind)) verbs.set(form, [...(verbs.get(form) ?? []), verb]);
  for (const readings of verbs.values()) readings.sort(byWhatItTells);
  return verbs;
}

/** Those with particles first, then those that tell the most. */
const byWhatItTells = (one: EventVerb, other: EventVerb): number =>
  other.particles.length - one.particles.length || Number(other.isStrong) - Number(one.isStrong);

function verbsOf(kind: EventKind): [string, EventVerb][] {
  const lists = [
    { list: kind.verbs, isStrong: true },
    { list: kind.weakVerbs },
    { list: kind.faintVerbs, isFaint: true },
    { list: kind.passive, isPassive: true },
  ];
  return lists.flatMap(({ list, isStrong = false, isFaint = false, isPassive = false }) =>
    split(list).flatMap((entry) => {
      const [forms = '', noun = ''] = entry.split('>');
      const [first = '', ...irregular] = forms.split('/');
      const [base = '', ...particles] = first.split('_');
      const word = {
        noun: noun.replaceAll('_', ' '),
        types: [kind.type],
        isStrong,
        isFaint,
        isPassive,
        particles,
      };
      return [...new Set(formsOf(base, irregular))].map((form): [string, EventVerb] => [form, word]);
    }),
  );
}

const NOUNS = readNouns();
const VERBS = readVerbs();

/** A noun in either number, in lower case; several words are joined by hyphens. */
export const eventNoun = (word: string): EventWord | undefined => NOUNS.get(word);

/** Readings of a verb's form in lower case, those with particles first, then those that tell the most. */
export const eventVerbs = (word: string): readonly EventVerb[] => VERBS.get(word) ?? [];
