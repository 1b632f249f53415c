/**
 * Whom "he", "she", "it", "they" and "the leaders" at the start of a statement mean: the subject of the statement
 * before, where kind and gender fit; nobody, where that is not sure.
 */
import { mapOf } from '../../match/words/word-list';
import type { EntityType } from '../../model';
import type { FoundEntity } from '../article-reading';
import { PLACE_OF_PEOPLE } from '../entities/peoples';
import type { Gender } from '../entities/genders-of-names';

export interface Referent {
  ids: string[];
  /** What is put in the pronoun's place. */
  name: string;
}

const PERSONAL = mapOf<Gender>({ he: 'he', his: 'he', him: 'he', she: 'she', her: 'she' });
const THINGS: ReadonlySet<EntityType> = new Set(['organisation', 'facility', 'work', 'place', 'group']);
const COUNTRIES = new Set(PLACE_OF_PEOPLE.values());
/** How many sentences back a subject is still meant. */
const REACH = 3;

interface Mention {
  ids: string[];
  sentence: number;
  /** It was the subject of its sentence. */
  subject: boolean;
}

export class Focus {
  private readonly entities: ReadonlyMap<string, FoundEntity>;
  private readonly genders = new Map<string, Gender>();
  private mentions: Mention[] = [];
  /** The first two people of one subject: "Putin and Xi met". */
  private pair: string[] | undefined;

  /** Whom the article is about, if it tells of one life. */
  private readonly protagonist: string | undefined;
  /** Sentences that have "he", "her" and the like. */
  private readonly withPronoun = new Set<number>();

  constructor(entities: readonly FoundEntity[], protagonist: string | undefined) {
    this.protagonist = protagonist;
    this.entities = new Map(entities.map((entity) => [entity.id, entity]));
  }

  mention(ids: string[], sentence: number, subject: boolean): void {
    if (ids.length === 0) return;
    if (this.mentions.at(-1)?.sentence !== sentence)
      this.mentions = this.mentions.filter((each) => sentence - each.sentence <= REACH);
    this.mentions.push({ ids, sentence, subject });
    const people = ids.filter((id) => this.typeOf(id) === 'person');
    if (ids.length === 2 && people.length > 0 && subject) this.pair ??= ids;
  }

  /** "The 38-year-old": of the person who was spoken of. */
  somebody(sentence: number): Referent | undefined {
    return this.person(undefined, sentence);
  }

  mentionPronoun(sentence: number): void {
    this.withPronoun.add(sentence);
  }

  /** What a title or a role tells: "Mrs", "spokeswoman". */
  gender(id: string, gender: Gender): void {
    this.genders.set(id, gender);
  }

  /** What the text's own pronouns tell; the first word counts. */
  learnGender(id: string, gender: Gender): void {
    if (!this.genders.has(id)) this.genders.set(id, gender);
  }

  resolve(pronoun: string, sentence: number): Referent | undefined {
    const word = pronoun.toLowerCase();
    const gender = PERSONAL.get(word);
    if (gender) return this.person(gender, sentence);
    if (word === 'it' || word === 'its') return this.thing(sentence);
    return word === 'they' || word === 'their' ? this.several(sentence) : undefined;
  }

  /** "The leaders", "both presidents", "the two men". */
  bothLeaders(): Referent | undefined {
    return this.pair && this.referent(this.pair);
  }

  /**
   * "The company", "the country": the subject before, or the only one of its kind named lately.
   * @param named Entities that it cannot be.
   * @param onlyOne Whether it must be the only one.
   */
  institution(
    phrase: string,
    sentence: number,
    { named, onlyOne }: { named: ReadonlySet<string>; onlyOne: boolean },
  ): Referent | undefined {
    const isCalled = this.isCalled(phrase);
    const isOne = (id: string) => isCalled(id) && !named.has(id);
    const recent = this.mentions.filter(
      ({ ids, sentence: at }) => sentence - at <= REACH && ids.length === 1 && ids.every(isOne),
    );
    const subject = onlyOne ? undefined : recent.findLast((each) => each.subject);
    const [only, other] = new Set(recent.flatMap(({ ids }) => ids));
    const id = subject?.ids[0] ?? (other === undefined ? only : undefined);
    return id === undefined ? undefined : this.referent([id]);
  }

  /** "Both countries": the two that the sentences before name. */
  bothPlaces(sentence: number): Referent | undefined {
    const recent = this.mentions.filter((each) => sentence - each.sentence <= REACH);
    const places = [...new Set(recent.flatMap(({ ids }) => ids).filter((id) => this.typeOf(id) === 'place'))];
    return places.length === 2 ? this.referent(places) : undefined;
  }

  private person(gender: Gender | undefined, sentence: number): Referent | undefined {
    const fits = (id: string) =>
      this.typeOf(id) === 'person' && (gender === undefined || (this.genders.get(id) ?? gender) === gender);
    const recent = this.mentions.filter((each) => sentence - each.sentence <= REACH);
    const subject = recent.findLast(({ ids, subject }) => subject && ids.length === 1 && ids.every(fits));
    const people = new Set(recent.flatMap(({ ids }) => ids).filter(fits));
    const last = subject?.ids[0] ?? (people.size === 1 ? [...people][0] : undefined);
    const id =
      this.isPassing(last, subject, sentence) && this.protagonist !== undefined && fits(this.protagonist)
        ? this.protagonist
        : last;
    if (id === undefined) return undefined;
    if (gender) this.genders.set(id, gender);
    return this.referent([id]);
  }

  /** In the telling of a life "he" seldom means another: only one who was spoken of last, and alone. */
  private isPassing(id: string | undefined, subject: Mention | undefined, sentence: number): boolean {
    if (id === this.protagonist || this.protagonist === undefined) return false;
    if (!subject || sentence - subject.sentence > 1 || this.withPronoun.has(subject.sentence)) return true;
    return this.mentions.some(
      ({ ids, sentence: at }) => at === subject.sentence && ids.includes(this.protagonist ?? ''),
    );
  }

  private thing(sentence: number): Referent | undefined {
    const last = this.mentions.findLast(({ subject }) => subject);
    const id = last && sentence - last.sentence <= 1 && last.ids.length === 1 ? last.ids[0] : undefined;
    return id !== undefined && THINGS.has(this.typeOf(id) ?? 'person') ? this.referent([id]) : undefined;
  }

  private several(sentence: number): Referent | undefined {
    const last = this.mentions.findLast(({ subject }) => subject);
    if (!last || sentence - last.sentence > 1) return undefined;
    // "They do", of one organisation, would read "Facebook do".
    const group = last.ids.length > 1 || last.ids.every((id) => this.typeOf(id) === 'group');
    return group ? this.referent(last.ids) : undefined;
  }

  private isCalled(phrase: string): (id: string) => boolean {
    if (/(?:country|nation|government)$/i.test(phrase))
      return (id) => COUNTRIES.has(this.entities.get(id)?.name ?? '');
    if (/(?:island|city)$/i.test(phrase))
      return (id) => this.typeOf(id) === 'place' && !COUNTRIES.has(this.entities.get(id)?.name ?? '');
    return (id) => this.typeOf(id) === 'organisation';
  }

  private typeOf(id: string): EntityType | undefined {
    return this.entities.get(id)?.type;
  }

  private referent(ids: string[]): Referent | undefined {
    const names = ids.map((id) => this.entities.get(id)?.name ?? '');
    return names.every(Boolean) ? { ids, name: listed(names) } : undefined;
  }
}

const listed = (names: readonly string[]) =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
