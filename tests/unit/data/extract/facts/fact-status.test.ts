import { describe, expect, it } from 'vitest';
import type { FoundFact } from '@/data/extract/found-fact';
import { read } from './read-facts';

/** "status, who: text". */
const standing = ({ status, attribution, attributedTo, text }: FoundFact) =>
  `${[status, attribution, attributedTo && `(${attributedTo})`].filter(Boolean).join(' ')}: ${text}`;

describe('how it stands', () => {
  it.each([
    ['NATO was founded in 1949.', 'stated: NATO was founded in 1949.'],
    [
      'Angela Merkel said that Germany would leave NATO.',
      'claimed Angela Merkel (angela-merkel): Angela Merkel said that Germany would leave NATO.',
    ],
    [
      'According to two officials, Russia has sent 400 tanks to Ukraine.',
      'claimed two officials: According to two officials, Russia has sent 400 tanks to Ukraine.',
    ],
    [
      'Russia denied any part in the attack on Ukraine.',
      'denied Russia (russia): Russia denied any part in the attack on Ukraine.',
    ],
    [
      'A U.S. judge has denied bail for Luis Posada in Texas.',
      'stated: A U.S. judge has denied bail for Luis Posada in Texas.',
    ],
    [
      'Russia reportedly sent 400 tanks to Ukraine.',
      'unconfirmed: Russia reportedly sent 400 tanks to Ukraine.',
    ],
    [
      'A report suggested that China provided technology to Russia, although this claim remains unconfirmed.',
      'unconfirmed a report: A report suggested that China provided technology to Russia, although this claim remains unconfirmed.',
    ],
    [
      'Despite claims of neutrality, China’s stance on Ukraine has been scrutinized.',
      'disputed: Despite claims of neutrality, China’s stance on Ukraine has been scrutinized.',
    ],
    [
      'Germany and France fought a legal dispute about the Ruhr in 1923.',
      'stated: Germany and France fought a legal dispute about the Ruhr in 1923.',
    ],
    [
      'As the name might suggest, Germanwings was founded in Germany in 2002.',
      'stated: As the name might suggest, Germanwings was founded in Germany in 2002.',
    ],
    [
      'Xi Jinping congratulated Vladimir Putin in Beijing.',
      'stated: Xi Jinping congratulated Vladimir Putin in Beijing.',
    ],
  ])('%s', (text, expected) => {
    expect(read(text).map(standing)).toContain(expected);
  });
});
