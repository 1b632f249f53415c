/** How the time to read a text grows with its length, of texts that no author writes: with its square, minutes. */
import { loadNameModel } from '@/data/cli/name-model-file';
import { extractArticle } from '@/data/extract/extract-article';
import { measureInTurns, ratioOf } from './in-turns';
import type { Figure, Part } from './part';

const DAY = '2024-05-16';
/** In UTF-16 units. */
const SHORT = 10_000;
const TIMES = 10;
const RUNS = 3;

const SYLLABLES = ['ka', 'ro', 'mi', 'ten', 'lo', 'bar', 'su', 'ne', 'dri', 'vo', 'ga', 'pel'];

/** "Roka": another for each number. */
function nameOf(number: number): string {
  const digits = Array.from((number + 12).toString(12), (digit) => SYLLABLES[parseInt(digit, 12)]);
  const name = digits.join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A piece of text for each number. */
const PIECES: Readonly<Record<string, (number: number) => string>> = {
  'people joined by commas': (n) => `${nameOf(n)} ${nameOf(n * 7 + 3)}, `,
  'people of one surname': (n) => `${nameOf(n)} Berg met Berg. `,
  attacks: (n) => `The attack on ${nameOf(n)} killed ${(n % 9) + 2} people in ${2000 + (n % 24)}. `,
  quotations: (n) => `“It is a good day for ${nameOf(n)},” said ${nameOf(n * 3)} Berg. `,
  'one word': () => 'AbcdeFghij',
  'one address': () => 'Anna-',
};

export const growth: Part = { name: 'growth', measure };

function measure(): Promise<Figure[]> {
  const model = loadNameModel();
  const reading = (text: string) => () => extractArticle({ text, published: DAY }, model, { today: DAY });
  return Promise.resolve(
    Object.entries(PIECES).map(([name, piece]): Figure => {
      const texts = [SHORT, SHORT * TIMES].map((length) => textOf(piece, length));
      const [short, long] = measureInTurns(texts.map(reading), RUNS);
      return {
        name: `${name}: ${TIMES} times the text / the text`,
        value: ratioOf(long, short),
        unit: 'x',
        most: 15,
      };
    }),
  );
}

function textOf(piece: (number: number) => string, length: number): string {
  let text = 'The council opened the harbour. ';
  for (let number = 0; text.length < length; number++) text += piece(number);
  return text;
}
