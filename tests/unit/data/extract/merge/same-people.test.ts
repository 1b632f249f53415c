import { describe, expect, it } from 'vitest';
import { matchPacks } from '@/data/extract/merge/merge-packs';
import { packOf } from './packs';

/** "Name | role | role @ 2020-01-01": as an article tells of somebody. */
type Told = string;

const DAY = '2024-05-16';

function article(source: string, told: Told) {
  const [name = '', ...roles] = told.split(' | ');
  return packOf({
    source: { id: source, published: DAY },
    entities: [
      {
        id: `${source}-x`,
        name,
        type: 'person',
        ...(roles.length > 0 && {
          roles: roles.map((role) => {
            const [text = '', asOf = DAY] = role.split(' @ ');
            return { text, source, asOf };
          }),
        }),
      },
    ],
    facts: [{ id: 'f', text: `${name} spoke.`, about: [`${source}-x`] }],
  });
}

const isOne = (known: Told, found: Told) =>
  matchPacks(article('one', known), article('two', found)).entities.get('two-x') === 'one-x';

describe('one person of two articles', () => {
  it.each([
    // Short forms and initials.
    ['Bill Clinton', 'William Clinton'],
    ['Bill Clinton', 'William J. Clinton'],
    ['Bill Clinton', 'William Jefferson Clinton'],
    ['Bob Woodward', 'Robert Woodward'],
    ['Chuck Schumer', 'Charles E. Schumer'],
    ['Liz Cheney', 'Elizabeth Cheney'],
    ['Ted Cruz', 'Edward Cruz'],
    ['J.K. Rowling', 'JK Rowling'],
    ['J. K. Rowling', 'Joanne Rowling'],
    ['J.D. Vance', 'James David Vance'],
    ['H.R. McMaster', 'Herbert Raymond McMaster'],
    ['John F. Kennedy', 'John Fitzgerald Kennedy'],
    ['Samuel L. Jackson', 'Samuel Jackson'],
    ['J. Edgar Hoover', 'Edgar Hoover'],
    ['Greg Abbott', 'Gregory Abbott'],
    // Titles and suffixes.
    ['Sir Keir Starmer', 'Keir Starmer'],
    ['Dr. Anthony Fauci', 'Anthony S. Fauci'],
    ['Sen. Bernie Sanders', 'Bernard Sanders'],
    [
      'Joe Biden | President of the United States',
      'Joseph R. Biden Jr. | US president | President of the United States',
    ],
    ['Robert F. Kennedy Jr.', 'Robert Kennedy Jr.'],
    // Accents, hyphens, other alphabets.
    ['Nicolás Maduro', 'Nicolas Maduro'],
    ['Volodymyr Zelenskyy', 'Volodymyr Zelenskiy'],
    ['Volodymyr Zelenskyy', 'Vladimir Zelensky'],
    ['Alexei Navalny', 'Aleksei Navalny'],
    ['Sergei Lavrov', 'Sergey Lavrov'],
    ['Yevgeny Prigozhin', 'Evgeny Prigozhin'],
    ['Muammar Gaddafi', 'Moammar Gadhafi'],
    ['Saddam Hussein', 'Saddam Husain'],
    ['Mahmoud Ahmadinejad', 'Mahmoud Ahmedinejad'],
    ['Mohammed bin Salman', 'Mohammad bin Salman'],
    ['Mohammed bin Salman', 'Mohammed bin Salman Al Saud'],
    ['Bashar al-Assad', 'Bashar Assad'],
    ['Abdel Fattah el-Sisi', 'Abdel Fattah al-Sissi'],
    ['Kim Jong-un', 'Kim Jong Un'],
    ['Xi Jinping', 'Xi Jin-ping'],
    ['Alexandria Ocasio-Cortez', 'Alexandria Ocasio Cortez'],
    ['Jean-Claude Juncker', 'Jean Claude Juncker'],
    ['Recep Tayyip Erdoğan', 'Tayyip Erdogan'],
    ['Andrés Manuel López Obrador', 'Lopez Obrador'],
    // Careers.
    [
      'Donald Trump | Republican nominee @ 2016-08-01',
      'Donald Trump | President of the United States @ 2018-03-01',
    ],
    ['Boris Johnson | Mayor of London @ 2015-02-01', 'Boris Johnson | Prime Minister @ 2020-02-01'],
    ['Boris Johnson | Prime Minister @ 2020-02-01', 'Boris Johnson | former mayor of London @ 2020-03-01'],
    ['Ann Lee | mayor of New York', 'Ann Lee | mayor of New York City'],
    ['Ola Berg | Norwegian Prime Minister', 'Ola Berg | Prime Minister of Norway'],
    ['Michelle Chen | finance minister of Norland', 'Michelle Chen | Norland’s former finance minister'],
    ['Jane Roe | lawyer', 'Jane Roe | senator from Ohio'],
  ])('%s = %s', (known, found) => {
    expect(isOne(known, found)).toBe(true);
    expect(isOne(found, known)).toBe(true);
  });
});

describe('two people of two articles', () => {
  it.each([
    ['Ben Chan', 'Raymond Chan'],
    ['Al Gore', 'Tipper Gore'],
    ['Bill Clinton', 'Hillary Clinton'],
    ['Paul Smith', 'Paula Smith'],
    ['Ivan Trump', 'Ivanka Trump'],
    ['Patrick Kennedy', 'Patricia Kennedy'],
    ['Daniel Ortega', 'Danielle Ortega'],
    ['Jose Garcia', 'Joseph Garcia'],
    ['Maria Lopez', 'Mario Lopez'],
    ['John Smith', 'John Smyth'],
    ['Lars Hansen', 'Lars Hanson'],
    ['Anna Miller', 'Anna Müller'],
    ['Anna Martin', 'Anna Martinez'],
    ['Kim Jong-un', 'Kim Jong-il'],
    ['Wong Kwok-kin', 'Wong Kwok-hing'],
    ['Lee Jae-yong', 'Lee Jae-myung'],
    ['Li Qiang', 'Li Keqiang'],
    ['Mohammed bin Salman', 'Mohammed bin Zayed'],
    ['George W. Bush', 'George H.W. Bush'],
    ['Martin Luther', 'Martin Luther King'],
    ['Donald Trump', 'Donald Trump Jr.'],
    ['Robert Kennedy Sr.', 'Robert Kennedy Jr.'],
    ['King Charles III', 'Charles II'],
    // One name, two people.
    ['George Bush | mayor of Ashford', 'George W. Bush | Former President'],
    ['George Bush | mayor of Ashford', 'George Bush | President of the United States'],
    ['John Kelly | police chief of Lynn', 'John F. Kelly | White House aide'],
    ['Ann Lee | mayor of Ashford', 'Ann Lee | mayor of Harborview'],
    ['Ann Lee | finance minister of Norland', 'Ann Lee | health minister of Sudland'],
    ['Jane Roe | senator from Ohio', 'Jane Roe | senator from Maine'],
    ['Michelle Chen | finance minister of Norland', 'Michelle Chen | tennis player from Melbourne'],
    ['Chris Evans | actor', 'Chris Evans | mayor of Lynn'],
    ['Michael Jordan | climate scientist', 'Michael Jordan | former Chicago Bulls star'],
    ['George Haddon | founder of Haddon Steel', 'George Haddon | racing driver'],
  ])('%s ≠ %s', (known, found) => {
    expect(isOne(known, found)).toBe(false);
    expect(isOne(found, known)).toBe(false);
  });
});

it('takes a bare surname for neither of two spouses, however much is told of one', () => {
  const couple = packOf({
    source: { id: 'one' },
    entities: [
      { id: 'emil', name: 'Emil Sorel', type: 'person' },
      { id: 'clara', name: 'Clara Sorel', type: 'person' },
    ],
    facts: ['spoke', 'wrote', 'sang', 'left'].map((verb) => ({
      id: verb,
      text: `Clara Sorel ${verb}.`,
      about: ['clara'],
    })),
  });
  const bare = packOf({
    source: { id: 'two' },
    entities: [{ id: 'sorel', name: 'Sorel', type: 'person' }],
    facts: [{ id: 'f', text: 'Sorel vetoed the budget.', about: ['sorel'] }],
  });
  expect(matchPacks(couple, bare).entities.has('sorel')).toBe(false);
});
