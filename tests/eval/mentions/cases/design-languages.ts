/** Traps of other languages in Latin script. */
import { organisation, person, place, type CaseGroup } from './case-group';

const FRENCH: CaseGroup = {
  topic: {
    entities: [
      person('Emmanuel Macron', 'Macron'),
      person('Bruno Le Maire', 'Le Maire'),
      person('Jordan Bardella', 'Bardella'),
      person('Gabriel Attal', 'Attal'),
      place('Nice'),
      place('Tours'),
      place('Orange'),
      place('Paris'),
      place('Iran'),
      place('Égypte'),
      place('États-Unis'),
      organisation('Assemblée nationale'),
      organisation('ONU'),
      organisation('Les Républicains', 'LR'),
    ],
  },
  texts: [
    'L’[Iran] et l’[Égypte] saisissent l’[ONU].',
    'Le maire de [Nice] a reçu M. [Le Maire].',
    'Deux tours de scrutin à [Tours]',
    'Une orange d’[Orange]',
    'Brigitte Macron accompagne [Emmanuel Macron].',
    'L’[Assemblée nationale], l’[ÉGYPTE]',
    'Le Paris Saint-Germain joue à [Paris] ; Paris Match paraît.',
    'Les [Etats-Unis] ; « [Macron] » ; qu’[Attal] dise',
    'pari, Parisien, parisienne ; Roubaix',
    '[JORDAN BARDELLA] À [NICE]',
  ],
};

const GERMAN: CaseGroup = {
  topic: {
    entities: [
      person('Olaf Scholz', 'Scholz'),
      person('Friedrich Merz', 'Merz'),
      person('Robert Habeck', 'Habeck'),
      person('Annalena Baerbock', 'Baerbock'),
      person('Helmut Kohl', 'Kohl'),
      person('Christian Lindner', 'Lindner'),
      place('Essen'),
      place('Hamburg'),
      place('Bayern'),
      place('Österreich'),
      place('USA'),
      organisation('Die Grünen', 'Grünen', 'Grüne'),
      organisation('Die Linke', 'Linke'),
      organisation('Bundestag'),
      organisation('SPD'),
    ],
  },
  texts: [
    'Das Essen in [Essen] war kalt.',
    'Kohl schmeckt. [Kohl] regierte lange; Altkanzler [Helmut Kohl] auch.',
    '[Die Grünen] sind für grünen Strom; grüne Wiesen',
    'Kanzler [Scholz], [Scholz]’ Minister, Ex-Kanzler [Scholz]',
    'Bayern München verlor; [Bayern] wählt.',
    '[Osterreich] statt Oesterreich; [ÖSTERREICH] wählt',
    'der [SPD]-Politiker; die [USA]-Reise',
    'Charlotte Merz und [Friedrich Merz]; [Merz] lachte.',
    'Hamburger essen; der Hamburger SV; [Hamburg] wählt',
    'im [Bundestag] saß [Habeck] neben [Lindner]',
  ],
};

const ROMANCE: CaseGroup = {
  topic: {
    entities: [
      person('Pedro Sánchez', 'Sánchez'),
      person('Luiz Inácio Lula da Silva', 'Lula'),
      person('Jair Bolsonaro', 'Bolsonaro'),
      person('Giorgia Meloni', 'Meloni'),
      person('Matteo Salvini', 'Salvini'),
      person('Yolanda Díaz', 'Díaz'),
      place('España'),
      place('Granada'),
      place('Chile'),
      place('Brasil'),
      place('Italia'),
      place('Roma'),
      place('Ucraina'),
      place('Estados Unidos', 'EE. UU.', 'EEUU'),
      organisation('Vox'),
      organisation('Podemos'),
      organisation('Fratelli d’Italia'),
      organisation('Câmara dos Deputados', 'Câmara'),
      organisation('Lega'),
    ],
  },
  texts: [
    'No podemos ganar, dice [Podemos].',
    'Una granada estalló en [Granada].',
    '[Estados Unidos] y [EE. UU.]; [EEUU] y [España]',
    '[Sanchez] y Jorge Sánchez; [Sánchez] dimite',
    'El chile pica en [Chile]; vox populi y [Vox]',
    'Eduardo Bolsonaro e Michelle Bolsonaro defenderam [Jair Bolsonaro].',
    'lula frita; o presidente [Lula] falou na [Câmara].',
    'O presidente [Luiz Inácio Lula da Silva] chegou',
    "I [Fratelli d’Italia] vincono; [Fratelli d'Italia] e l’[Italia] dell’[Ucraina]",
    'Il presidente [Meloni] e la premier [Giorgia Meloni]; Arianna Meloni',
    'AS Roma perde; [Roma] vince; una lega; la [Lega]',
    '¿[Sánchez]? ¡[Díaz]! «[Salvini]»',
    'días de sol con [Yolanda Díaz]',
  ],
};

export const DESIGN_LANGUAGES: readonly CaseGroup[] = [FRENCH, GERMAN, ROMANCE];
