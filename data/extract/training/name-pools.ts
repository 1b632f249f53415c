import { LISTS, type ListName } from '../names/lexicon';
import type { NameKind } from '../names/name-kinds';
import type { LabelledDocument } from './training-text';

/** Names of one sort to draw from, and the draw. */
export class NamePools {
  private readonly pools = new Map<string, string[]>();
  private readonly next: () => number;

  /** `next` gives numbers from 0 to 1. */
  constructor(
    documents: readonly LabelledDocument[],
    lists: ReadonlyMap<string, number>,
    next: () => number,
  ) {
    this.next = next;
    for (const { corpus, sentences } of documents)
      if (corpus !== 'ewt')
        for (const { tokens, names } of sentences)
          for (const { from, to, kind } of names) {
            const words = tokens.slice(from, to).map((token) => token.text);
            // Names set in capitals would be odd within a sentence that is not.
            if (words.every((word) => !/^\p{Lu}{5,}$/u.test(word)))
              this.add(poolOf(kind, words.length), words.join(' '));
          }
    for (const [phrase, bits] of lists)
      LISTS.forEach((list, i) => {
        if ((bits >> i) & 1) this.add(list, capitalise(phrase));
      });
  }

  /** A name of a kind with one word or with several, as the corpora have them. */
  like(kind: NameKind, length: number): string {
    if (kind === 'person' && length === 2 && this.next() < 0.5) return this.person();
    if (kind === 'place' && this.next() < 0.4) return this.of('city');
    return this.draw(poolOf(kind, length));
  }

  of(list: ListName): string {
    return this.draw(list);
  }

  person(): string {
    if (this.next() < 0.5) return this.draw(poolOf('person', 2));
    return `${this.draw('givenName')} ${this.draw(this.next() < 0.5 ? 'surname' : 'personName')}`;
  }

  surname = () => (this.next() < 0.5 ? this.draw('surname') : (this.person().split(' ').at(-1) ?? ''));

  private add(pool: string, name: string): void {
    const names = this.pools.get(pool);
    if (names) names.push(name);
    else this.pools.set(pool, [name]);
  }

  private draw(pool: string): string {
    const names = this.pools.get(pool) ?? [];
    return names[Math.floor(this.next() * names.length)] ?? '';
  }
}

const poolOf = (kind: NameKind, length: number) => `${kind}:${Math.min(length, 2)}`;

const capitalise = (phrase: string) =>
  phrase
    .replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/\b(?:Of|The|And|De)\b/g, (word) => word.toLowerCase())
    .replace(
      /\bI(phones?|pads?|pods?|macs?|os|tunes|cloud|message)\b/,
      (_, rest: string) => `i${rest.charAt(0).toUpperCase()}${rest.slice(1)}`,
    );
