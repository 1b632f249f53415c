/** The third look's last part, kept apart the longest. */
import { group, organisation, person, place, type CaseGroup } from './case-group';

const ENGLISH: CaseGroup = {
  topic: {
    entities: [
      person('Ron DeSantis', 'DeSantis'),
      person('Kevin McCarthy', 'McCarthy'),
      person('Nancy Pelosi', 'Pelosi'),
      person('Tom Cotton', 'Cotton'),
      person('Cori Bush', 'Bush'),
      person('Matt Hancock', 'Hancock'),
      person('Dominic Raab', 'Raab'),
      person('Thérèse Coffey', 'Coffey'),
      person('Ben Wallace', 'Wallace'),
      place('Ghana'),
      place('Oman'),
      place('Guernsey'),
      place('Hastings'),
      place('Deal'),
      place('Crewe'),
      place('Lima'),
      place('Panama'),
      organisation('Tate'),
      organisation('Zoom'),
      organisation('Signal'),
      organisation('Intel'),
      organisation('Republicans', 'GOP'),
      group('Kurds', 'Kurdish'),
    ],
  },
  texts: [
    'Andrew Tate was held in Bucharest. Tate denies the charges.',
    'A new [Tate] show opens; the influencer Andrew Tate is not in it.',
    'Cotton prices fell. Senator [Cotton] blamed China.',
    'Mel McCarthy, a nurse, wept. Speaker [McCarthy] was ousted.',
    'Reed Hastings left Netflix; a pier burned in [Hastings].',
    'Deal or no deal, they said. In [Deal], fishermen were calm.',
    'William Wallace died in 1305. Defence Secretary [Ben Wallace] resigned.',
    'Lima beans are cheap in [Lima].',
    'Panama hats are made in Ecuador. [Panama] closed a mine.',
    'Zoom in on the picture: [Zoom] cut 1,300 jobs.',
    'The signal was weak. [Signal] is an app that [GOP] staff use.',
    '[Intel] to cut jobs; US intel agencies warned of it.',
    '[PELOSI] TO [MCCARTHY]: RESIGN',
    '[DeSantis] signs bill as [Republicans] cheer',
    'Ex-minister [Hancock] and Dominic Cummings fell out; [Raab] stayed.',
    '[Kurdish] fighters in [Oman]? No, said the [Kurds]’ leader.',
    'The flight from [Ghana] landed; crewe.jpg and guernsey@oman.com are no places.',
    'Lady [Coffey] and the Rt Hon [Ben Wallace] MP',
    'Rep. [Bush] lost her primary; Reggie Bush won his suit.',
  ],
};

const OTHERS: readonly CaseGroup[] = [
  {
    topic: {
      entities: [person('Volker Wissing', 'Wissing'), place('Hof'), place('Bonn'), organisation('Union')],
    },
    texts: [
      'Auf dem Hof brannte ein Traktor; in [Hof] fiel der Strom aus.',
      '[Bonn]: Minister [Wissing] trat zurück; Bonns Rat tagte, der 1. FC Union Berlin spielte.',
    ],
  },
  {
    topic: {
      entities: [person('Éric Ciotti', 'Ciotti'), place('Sens'), place('Iran'), organisation('Reconquête')],
    },
    texts: ['Cela n’a pas de sens, dit [Ciotti] à [Sens]. L’[Iran] nie ; la reconquête du Sahel attend.'],
  },
  {
    topic: { entities: [person('Alberto Núñez Feijóo', 'Feijóo'), place('Toledo'), organisation('El País')] },
    texts: ['En el país faltan médicos, según «[El País]»; [Feijoo] visita [Toledo].'],
  },
  {
    topic: { entities: [person('Dick Schoof', 'Schoof'), place('Urk'), organisation('Trouw')] },
    texts: ['Hij bleef trouw aan [Schoof], schrijft [Trouw] uit [Urk].'],
  },
  {
    topic: { entities: [person('Andrzej Duda', 'Duda'), place('Hel'), organisation('Sejm')] },
    texts: ['Prezydent [Duda] podpisał ustawę; żona Dudy milczy, a [Sejm] debatuje.'],
  },
  {
    topic: { entities: [place('東京'), person('麻生太郎', '麻生'), organisation('日産自動車', '日産')] },
    texts: ['[麻生]氏は[東京]で「[日産]は復活する」と語った。'],
  },
  {
    topic: { entities: [place('Đà Nẵng'), person('Phạm Minh Chính', 'Phạm Minh Chính')] },
    texts: ['Thủ tướng [Phạm Minh Chính] đến [Đà Nẵng] sáng nay.'],
  },
  {
    topic: { entities: [place('رام الله'), person('محمد مصطفى'), organisation('الأهرام')] },
    texts: ['قال رئيس الوزراء [محمد مصطفى] في [رام الله] لصحيفة [الأهرام].'],
  },
];

export const THIRD_LOOK_D: readonly CaseGroup[] = [ENGLISH, ...OTHERS];
