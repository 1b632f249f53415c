/** The third look's next part, kept apart from A and B: names that are words, in eleven languages. */
import { organisation, person, place, work, type CaseGroup } from './case-group';

const ENGLISH: CaseGroup = {
  topic: {
    entities: [
      person('Rishi Sunak', 'Sunak'),
      person('Michael Gove', 'Gove'),
      person('Rachel Reeves', 'Reeves'),
      person('Tim Cook', 'Cook'),
      person('Ed Davey', 'Davey'),
      person('Wes Streeting', 'Streeting'),
      person('Josh Green', 'Green'),
      person('Jimmy Carter', 'Carter'),
      person('Bernie Sanders', 'Sanders'),
      person('Mike Pence', 'Pence'),
      place('Bath'),
      place('Lincoln'),
      place('Jersey'),
      place('Hamilton'),
      place('Kent'),
      place('Poland'),
      place('Madison'),
      place('Charlotte'),
      organisation('Sky'),
      organisation('Boots'),
      organisation('Uber'),
      organisation('Square'),
      organisation('Labour'),
      work('The Crown'),
    ],
  },
  texts: [
    'Sir [Ed Davey] fell off a paddleboard; Sir Ray Davies sang.',
    'Cook the pasta for ten minutes. [Tim Cook] would not.',
    '[Reeves] to raise taxes as [Streeting] fumes',
    'Green energy firms cheered; Governor [Green] did not.',
    'Kent Nagano conducts. In [Kent], lorries queued.',
    'A new jersey for the team; flights to [Jersey] were late.',
    'Lewis Hamilton won in Silverstone. Hamilton, 39, wept.',
    'In [Hamilton], the premier of Bermuda was sworn in.',
    'Princess Charlotte waved; the airport of [Charlotte] was shut.',
    'Madison Square Garden was full. Shares of [Square] fell.',
    'Sky News said so. [Sky] lost the rights.',
    'Boots on the ground will not help. [Boots] sells plasters.',
    'The crown was stolen. “[The Crown]” returns to Netflix.',
    '[Sanders], 82, and former Vice President [Pence] agreed.',
    'Colonel Harland Sanders fried chicken. Sanders sold the firm in 1964.',
    'Labour shortages hurt farms. [Labour] blames the Tories.',
    '[SUNAK] SACKS [GOVE]',
    'A bath costs £300. In [Bath], it costs more.',
    'Abraham Lincoln was born in a cabin. [Lincoln] City Council’s leader resigned.',
    '[Uber]’s drivers in [Poland] strike; uber-rich guests do not care.',
  ],
};

const OTHERS: readonly CaseGroup[] = [
  {
    topic: {
      entities: [
        person('Annalena Baerbock', 'Baerbock'),
        person('Karl Lauterbach', 'Lauterbach'),
        place('Wiesen'),
        place('Köln'),
        place('Ulm'),
        organisation('Linke', 'Die Linke'),
        organisation('Spiegel'),
      ],
    },
    texts: [
      'Der 1. FC Köln steigt ab, [Koln] trauert.',
      'Er schlug mit der linken Hand zu; [Die Linke] protestiert.',
      'Auf den Wiesen grasen Kühe, sagte Ministerin [Baerbock].',
      '„[Lauterbach] irrt“, schreibt der [Spiegel].',
      'In [Ulm], um [Ulm] und um [Ulm] herum',
    ],
  },
  {
    topic: {
      entities: [
        person('Élisabeth Borne', 'Borne'),
        place('Lot'),
        place('Marseille'),
        place('Algérie'),
        organisation('Canal+'),
        organisation('Sénat'),
      ],
    },
    texts: [
      'Une borne de recharge a pris feu. La Première ministre [Borne] s’est dite émue.',
      'Il a gagné le gros lot dans le [Lot].',
      'L’Olympique de Marseille perd ; [Marseille] gronde. L’[Algérie] proteste.',
      '[Canal+] et le [Senat] s’accordent.',
    ],
  },
  {
    topic: {
      entities: [
        person('Gustavo Petro', 'Petro'),
        person('Pedro Castillo', 'Castillo'),
        place('Santiago'),
        place('México'),
        organisation('Ciudadanos'),
      ],
    },
    texts: [
      'El castillo ardió. [Castillo] sigue preso.',
      'Los ciudadanos votan; [Ciudadanos] desaparece.',
      'Santiago Abascal habló en [Santiago] y voló a [Mexico].',
      'Verónica Alcocer, esposa de [Petro], viajó.',
    ],
  },
  {
    topic: { entities: [person('Elly Schlein', 'Schlein'), place('Prato'), organisation('Repubblica')] },
    texts: ['Il prato dello stadio di [Prato] è rifatto, dice [Schlein] a [Repubblica].'],
  },
  {
    topic: { entities: [person('Petr Pavel', 'Pavel'), place('Tábor'), place('Praha')] },
    texts: ['Prezident [Pavel] navštívil [Tábor]; letní tábor v Praze skončil.'],
  },
  {
    topic: { entities: [person('Mansur Yavaş', 'Yavaş'), place('Batman'), place('Ankara')] },
    texts: ["[Yavaş] [Ankara]'da konuştu. Yavaş yavaş ısınan hava [Batman]'da 40 derece."],
  },
  {
    topic: { entities: [place('Владимир'), person('Сергей Лавров', 'Лавров'), organisation('Известия')] },
    texts: ['Владимир Путин прилетел. [Лавров] дал интервью газете «[Известия]».'],
  },
  {
    topic: { entities: [place('上海'), person('蔡奇'), organisation('新华社'), place('日本')] },
    texts: ['[新华社][上海]电：[蔡奇]会见[日本]客人。'],
  },
  {
    topic: { entities: [place('부산'), person('조국'), organisation('국회')] },
    texts: ['[조국] 대표는 [부산]에서 [국회]를 비판했다.'],
  },
  {
    topic: { entities: [place('मुंबई'), organisation('भाजपा'), person('अमित शाह', 'शाह')] },
    texts: ['[मुंबई] में [भाजपा] नेता [अमित शाह] ने रैली की; [शाह] ने कहा।'],
  },
];

export const THIRD_LOOK_C: readonly CaseGroup[] = [ENGLISH, ...OTHERS];
