import type { EventAnnotation } from '../annotations';
import type { ArticleReading, FoundEvent } from '../article-reading';
import { eventNoun } from '../events/event-words';
import type { Referent } from './focus';

/** Longer names would hide what the statement says, in words. */
const LONGEST = 8;
/** So far back a word for an event may mean one, in UTF-16 units. */
const REACH = 1500;

/** "Deal between the countries": which? */
const POINTS_BACK = /\bthe \p{Ll}[\p{L}-]*(?:$|['’]| (?!of|in|at|for|on)\b)/u;

/** Kinds of events that have dead and wounded. */
const HARM: ReadonlySet<string> = new Set([
  'attack',
  'accident',
  'battle',
  'earthquake',
  'storm',
  'natural disaster',
  'protest',
]);

/** Which event "the accident" and "this attack" mean, and how a statement by itself tells which. */
export class KnownEvents {
  private readonly events: ReadonlyMap<string, FoundEvent>;
  private readonly mentions: readonly EventAnnotation[];
  private readonly firstNames: ReadonlySet<string>;

  constructor({ article, events, eventMentions, names }: ArticleReading) {
    this.events = new Map(events.map((event) => [event.id, event]));
    this.mentions = eventMentions;
    this.firstNames = new Set(
      names.map(({ start, end }) => article.text.slice(start, end).split(' ')[0] ?? ''),
    );
  }

  /** `noun` in lower case, where it stands, and the event that is told there, if one was found. */
  resolve(noun: string, start: number, told: EventAnnotation | undefined): Referent | undefined {
    const event = this.events.get(told?.event ?? '');
    const meant = event && isTelling(event) ? event : this.lastOf(noun, start);
    const name = meant && isCalled(meant, noun) ? this.nameOf(meant) : undefined;
    return meant && name !== undefined ? { ids: [meant.id], name } : undefined;
  }

  /** Whether the name of the event says more than what kind it is. */
  isTelling(id: string): boolean {
    const event = this.events.get(id);
    return event !== undefined && isTelling(event);
  }

  /** What the dead and wounded of a statement that does not say so are of: the last attack, accident or the like. */
  lastHarm(before: number): FoundEvent | undefined {
    return this.before(before).findLast(
      (event) => isTelling(event) && kindsOf(event).some((kind) => HARM.has(kind)),
    );
  }

  /** The last of the kind that was told before: "It was the deadliest attack". */
  lastOf(noun: string, before: number): FoundEvent | undefined {
    const types = eventNoun(noun)?.types;
    if (!types) return undefined;
    return this.before(before).findLast(
      (event) =>
        isTelling(event) &&
        (kindsOf(event).some((kind) => types.includes(kind)) || hasWord(event.name, noun)),
    );
  }

  private before(at: number): FoundEvent[] {
    return this.mentions
      .filter(({ end }) => end <= at && at - end < REACH)
      .flatMap((mention) => this.events.get(mention.event) ?? []);
  }

  /** "the crane accident", "Donald Trump's travel ban"; nothing where the name says no more than its noun. */
  nameOf(event: FoundEvent): string | undefined {
    const name = withoutYear(event.name);
    const words = name.split(' ');
    if (words.length < 2 || words.length > LONGEST || POINTS_BACK.test(name)) return undefined;
    if (/^\p{Lu}[^,]{0,40}['’]s? /u.test(name)) return name;
    const isName = this.firstNames.has(words[0] ?? '') || /^\p{Lu}{2}|\d/u.test(name.slice(0, 2));
    return `the ${isName ? name : name.charAt(0).toLowerCase() + name.slice(1)}`;
  }
}

/** A "shooting" is an attack. */
const kindsOf = ({ type }: FoundEvent): readonly string[] => eventNoun(type)?.types ?? [type];

/** "2015 crane accident" without the year, of which the source tells; "2014 protests" are none without it. */
const withoutYear = (name: string): string => name.replace(/^(?:19|20)\d\d (?=\S+ \S)/, '');

/** Says more than its noun. */
const isTelling = ({ name, isVague }: FoundEvent): boolean => !isVague && withoutYear(name).includes(' ');

/** "the visit": another word for the Beijing summit, but not for what has no name of its own. */
const isCalled = ({ name, aliases }: FoundEvent, noun: string): boolean =>
  hasWord(name, noun) ||
  (/^\p{Lu}\p{Ll}+ \p{Ll}+$/u.test(name) && aliases.some((alias) => hasWord(alias, noun)));

const hasWord = (name: string, noun: string): boolean =>
  name
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .includes(noun);
