import { cases } from './marked-cases';
import type { Entity } from './read-marked';
import { organisation, place } from './topic-things';

const PUTIN: Entity = { id: 'Vladimir Putin', aliases: ['Putin'] };

cases(
  'a surname behind titles and words of grammar is a name',
  [
    PUTIN,
    { id: 'Olaf Scholz', aliases: ['Scholz'] },
    { id: 'Emmanuel Macron', aliases: ['Macron'] },
    { id: 'Joe Biden', aliases: ['Biden'] },
    { id: 'Luiz Inácio Lula da Silva', aliases: ['Lula'] },
    { id: 'Pedro Sánchez', aliases: ['Sánchez'] },
    { id: 'Giorgia Meloni', aliases: ['Meloni'] },
  ],
  [
    'Russian President [Putin] met him.',
    'The Kremlin said Mr. [Putin] and Mr [Putin] and President [Putin] agreed.',
    'Yesterday [Putin] left. Meanwhile [Putin] stayed. On Thursday [Putin] spoke.',
    '[Putin] Thursday told reporters that [Putin] Monday was away.',
    'Former US President [Biden], Vice President [Biden], then-President [Biden]',
    'Does [Putin] care? Will [Putin] come? Why [Putin] left',
    'the [Biden] administration, the [Biden] Administration, the [Biden] White House',
    'Mrs. Biden’s husband'.replace('Biden', '[Biden]'),
    'Kanzler [Scholz] traf den Kremlchef [Putin] in der Stadt.',
    'Bundeskanzler [Scholz] und der SPD-Politiker [Scholz] sagten, dass [Putin] Truppen schickt.',
    'Le président [Macron] a vu M. [Macron]. Selon [Macron], Emmanuel [Macron]'.replace(
      'Emmanuel [Macron]',
      '[Emmanuel Macron]',
    ),
    'El presidente [Sánchez] viajó. Ayer [Sánchez] dijo. Don [Sánchez]',
    'O presidente [Lula] disse que [Lula] volta. [Lula] viaja à China.',
    'La premier [Meloni] ha detto. Oggi [Meloni] parla.',
    '[Putin] Meets Leaders in Beijing as War Rages',
    'Analysis: How [Putin] Lost His Way',
    'Vladimir Vladimirovich [Putin] and V. [Putin] and V.V. [Putin]',
    'Joseph R. [Biden] Jr. was sworn in'.replace('[Biden] Jr.', 'Biden Jr.'),
    'Joseph [Biden] was sworn in',
    'Wladimir [Putin] redet',
  ],
);

cases(
  'a surname behind another given name is somebody else',
  [
    PUTIN,
    { id: 'Joe Biden', aliases: ['Biden'] },
    { id: 'George H. W. Bush', aliases: ['Bush'] },
    { id: 'Donald Trump', aliases: ['Trump'] },
    { id: 'Viktor Orbán', aliases: ['Orbán'] },
  ],
  [
    'His ex-wife Lyudmila Putin moved.',
    'Lyudmila Putin moved.',
    'The president’s son Hunter Biden was indicted.',
    'Jill Biden spoke. First Lady Jill Biden spoke.',
    'George W. Bush and [George H. W. Bush]',
    'Donald Trump Jr. spoke, not [Donald Trump].',
    'Trump Jr. spoke',
    'Trump Tower opened near the Trump Organization.',
    'L. Putin',
    'Ivanka Trump and Eric Trump',
    'Ivanka Trump Opens Hotel in Town',
    'Orbán Viktor spoke'.replace('Orbán', '[Orbán]'),
  ],
);

cases(
  'a surname that somebody else bears on the page needs its own full name there',
  [{ id: 'Joe Biden', aliases: ['Biden'] }, place('Washington'), place('Jordan')],
  [
    'Hunter Biden was indicted.\nBiden denies it.',
    'Hunter Biden was indicted.\n[Joe Biden] said he loves him.\n[Biden] denies it.',
    'Denzel Washington won an Oscar.\nWashington thanked his wife.',
    'Denzel Washington won an Oscar in [Washington].',
    'Michael Jordan scored 40.\nJordan then left.\nDenzel Washington Wins Oscar',
  ],
);

cases(
  'a place in a longer name is another thing',
  [
    place('Washington'),
    place('Georgia'),
    place('Paris'),
    place('Jordan'),
    place('Chad'),
    place('Mexico'),
    place('Ireland'),
    place('Korea'),
    place('Guinea'),
    place('China'),
    place('Moscow'),
    place('London'),
    place('United States', 'America', 'US', 'American'),
    place('France', 'French'),
    place('Seattle'),
    place('New York'),
    place('Kyiv'),
    place('England'),
    place('Virginia'),
    place('York'),
    place('Ukraine'),
    place('Africa'),
  ],
  [
    'The Washington Post and the Moscow Times and the New York Times reported.',
    'He studied at Georgia Tech and Washington University and the University of Washington.',
    'Paris Hilton, Jordan Peterson and Chad Smith met Michael Jordan and Denzel Washington.',
    'New Mexico, South Korea, Papua New Guinea, Northern Ireland, New England, South Africa, West Virginia',
    'Paris, Texas, and Moscow, Idaho, and London, Ontario',
    'Latin America and North America and Bank of America and [America]',
    'Radio France, Air France and Miss France met.',
    'The Paris Agreement, the Bank of England, the Gulf of Mexico',
    'London Bridge was shut, and so was the [London] Stock Exchange.',
    'the Chicago Bulls in [Seattle]; the [Seattle] Police Department; the [Seattle] City Council; Mexico City fell.',
    'In [Washington], [Paris] said; from [Georgia] to [Chad]; by [Jordan]',
    '[Ukraine] President Zelensky and [France] coach Deschamps',
    'the [US] Congress, the [American] President, a [French] Minister, the US Open',
    '[Washington] and [Moscow] Agree on New Deal for [Ukraine]',
    '[Kyiv] Monday said; in [Kyiv] Tuesday',
    'Eastern [Ukraine] is cold. Soviet-era [Ukraine]. Landlocked [Chad] is poor. Meanwhile [Jordan] waits.',
    'Paris Saint-Germain, Paris Match and [Paris] were named.',
    'George Washington crossed; Fort Washington; Lake Washington; Port Washington',
    'the [China]-[Mexico] deal; pro-[China]; [US]-led',
    'Washington Post Wins Pulitzer Prize for War Reporting',
    'Kyiv Independent reported from [Kyiv].',
    'Guinea-Bissau and [Guinea]',
    'New Yorkers; East [London]'.replace('East [London]', 'East London'),
  ],
);

cases(
  'an organisation with its kind behind it is itself, its products are not',
  [
    organisation('Apple Inc.', 'Apple'),
    organisation('Tesla'),
    organisation('NATO'),
    organisation('Hamas'),
    organisation('Google'),
  ],
  [
    'the iPhone maker [Apple] and [Apple Inc.] and [Apple] CEO Tim Cook',
    'Fiona Apple sang. Apple Music and the Apple Watch grew.',
    '[NATO] Secretary General Stoltenberg; [NATO] Allies',
    '[Tesla] Inc. and [Tesla] Chief Executive Elon Musk',
    '[Hamas] said; [Hamas]-run; the [Hamas] Health Ministry',
    '[Apple] unveiled. [Apple] says. [Apple]’s chips. Today [Apple] fell.',
  ],
);

cases(
  'capitals that nouns have in German say nothing',
  [
    PUTIN,
    place('Moskau'),
    place('Berlin'),
    place('Russland'),
    place('Washington'),
    { id: 'Friedrich Merz', aliases: ['Merz'] },
  ],
  [
    'Der russische Machthaber [Putin] will in [Moskau] Gespräche führen, sagte Regierungssprecher Müller.',
    'In [Berlin] Mitte hat [Merz] Kritik an [Russland] Politik geübt.',
    'Die Hauptstadt [Moskau] und der Konzernchef [Merz] sind nicht da.',
    'Der Schauspieler Denzel Washington ist in [Washington].',
    'Die Frau von Friedrich heißt Charlotte Merz und ist Richterin.',
  ],
);

cases(
  'a newspaper is not its words',
  [organisation('Le Monde'), organisation('El País'), place('The Hague'), organisation('The Guardian')],
  [
    'Le monde entier regarde. [Le Monde] écrit.',
    'El país entero espera. [El País] informa.',
    'in [The Hague], and not the Hague',
    'The guardian of the law, and [The Guardian]',
  ],
);

cases(
  'a group called by a side of the compass is not what is called after it',
  [{ id: 'Western countries', type: 'group', aliases: ['Western'] }, place('Russia', 'Russian')],
  [
    '[Western] leaders met. [Western] Ambassador Smith agreed. [Western] and [Russian] troops stayed.',
    'He saw the Western Wall, Western Sahara and Western Australia, and works for Western Digital.',
  ],
);

cases(
  'a letter with a hyphen, a feast and a given name make other names',
  [
    place('Mobile'),
    place('Berlin'),
    { id: 'Martin Luther King', aliases: ['Martin Luther King'] },
    { id: 'Lionel Men', aliases: ['Men'] },
  ],
  [
    'T-Mobile opened a store in [Mobile], Alabama.',
    'The X-Men are back.',
    'non-[Berlin] firms and post-[Berlin] talks',
    'Martin Luther King Day fell on Monday; [Martin Luther King] was killed in 1968.',
    'Irving Berlin wrote “White Christmas”.',
  ],
);

cases(
  'a word that goes with the one behind it is no name',
  [{ id: 'George W. Bush', aliases: ['Bush'] }],
  ['Bush fires burn in the west, says [George W. Bush].'],
);
