/** What stands beside a name and makes another of it, and what does not. */
import { cases } from './marked-cases';
import { organisation, person, place } from './topic-things';

cases(
  'titles and initials stay outside',
  [
    person('J. D. Vance', 'JD Vance', 'Vance'),
    person('Angela Merkel', 'Merkel'),
    place('St. Louis', 'St Louis'),
  ],
  [
    'Vice President [Vance], Senator [Vance] and Mr. [Vance]',
    '[J. D. Vance] and [JD Vance]',
    'Chancellor [Angela Merkel], Dr. [Merkel], Frau Dr. [Merkel], ex-Chancellor [Merkel]',
    '[St. Louis], [St Louis], [ST. LOUIS]',
  ],
);

cases(
  'a plural is another word',
  [
    { id: 'summit', name: 'climate summit' },
    { id: 'strike', name: 'airstrike' },
    organisation('F-16'),
    place('Russia', 'Russian', 'Russians'),
  ],
  [
    'the [climate summit], climate summits',
    'an [airstrike], airstrikes',
    'F-16s, an [F-16]',
    '[Russians], [Russian], Russias',
  ],
);

cases(
  'clubs and firms are called after places and people',
  [
    place('Milan'),
    place('Marseille'),
    place('Madrid'),
    person('Boris Johnson', 'Johnson'),
    person('Will Young', 'Young'),
    person('Donald Trump', 'Trump'),
    person('Xi Jinping', 'Xi'),
  ],
  [
    'AC Milan, Inter Milan and Atlético Madrid lost in [Milan].',
    'l’Olympique de Marseille joue à [Marseille]',
    'As [Madrid] waits, AS Milan plays.',
    'Johnson & Johnson and Ernst & Young paid.',
    '[Trump] & [Xi]: what they said',
  ],
);

cases(
  'honorifics, ages and double names make people',
  [
    place('Victoria'),
    place('Chad'),
    person('Nicolas Sarkozy', 'Sarkozy'),
    person('Emmanuel Macron', 'Macron'),
    person('Bashar al-Assad', 'al-Assad', 'Assad'),
  ],
  [
    'Queen Victoria and Victoria Beckham; in [Victoria]',
    'Chad, 34, was tired. [Chad], in Africa',
    'Carla Bruni-Sarkozy and the [Macron]-[Sarkozy] talks',
    '[Bashar al-Assad]’s brother Maher al-Assad; President [Assad]',
  ],
);

cases(
  'hyphens make other places and peoples',
  [
    place('Seine'),
    place('Guinea'),
    place('United States', 'American', 'Americans'),
    place('Africa', 'African'),
  ],
  [
    'Neuilly-sur-Seine, la Seine-Saint-Denis et la [Seine]',
    'Guinea-Bissau, [Guinea]-Conakry',
    'African-American voters, Native Americans, [African]-born [Americans]',
    'Latin America, Latin American, [American]-led',
  ],
);

cases(
  'set phrases mean something else',
  [
    place('France', 'French'),
    place('Brussels'),
    place('Georgia', 'Georgian'),
    organisation('Delta'),
    organisation('United States Air Force', 'Air Force'),
  ],
  [
    'French fries and Brussels sprouts; the [French] in [Brussels]',
    'Georgian houses in Bath; the [Georgian] president',
    'the Delta variant; a flight with [Delta]',
    'aboard Air Force One; the [Air Force] said',
  ],
);

cases(
  'a German adjective with a capital belongs to a name',
  [organisation('Union'), organisation('Bahn')],
  ['Die Europäische Union ist nicht die [Union], sagte er.', 'Die Deutsche Bahn und die [Bahn] von heute'],
);

cases(
  'a Romance subject without an article is a name',
  [person('Nicolás Maduro', 'Maduro'), organisation('Total'), organisation('Boca')],
  [
    'El fruto maduro cae. [Maduro] no cae.',
    'Le total est faux. Le groupe [Total] chute. [Total] a annoncé une hausse.',
    '[Boca] ganó el partido, dijo el técnico.',
  ],
);

cases(
  'a given name goes on with a surname, in a headline too',
  [place('Jordan'), place('Georgia'), person('Grace Mugabe', 'Grace')],
  [
    'Jordan Peele Makes New Film',
    '[Jordan] Makes New Law',
    'JORDAN PEELE MAKES NEW FILM',
    '[Georgia] Voters Head to Polls',
    'Grace Kelly Remembered',
    'Georgia Southern University Opens',
    'Jordan’s Restaurant is shut; [Jordan]’s king',
  ],
);

cases(
  'soft hyphens stand in names that match exactly',
  [organisation('NATO'), place('U.S.')],
  ['[NA\u00adTO], [NATO\u200b]'.replace('\u200b]', ']\u200b'), 'the [U.\u2060S.]'],
);
