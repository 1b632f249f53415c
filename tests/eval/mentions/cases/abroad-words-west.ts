/** Words that begin sentences, titles, credits and letters joined to a name, in other languages than English. */
import { organisation, person, place, work, type CaseGroup } from './case-group';

const GERMAN: CaseGroup = {
  topic: {
    entities: [
      person('Annika Strack', 'Strack'),
      person('Robert Habeck', 'Habeck'),
      person('Volker Wissing', 'Wissing'),
      person('Ricarda Lang', 'Lang'),
      place('Singen'),
      place('Plauen'),
      place('Ukraine'),
      organisation('Gorillas'),
      organisation('Die Linke', 'Linke'),
      organisation('Bosch'),
    ],
  },
  texts: [
    'Foto: Strack/dpa\nDie Abgeordnete [Strack] widersprach.',
    'Das Singen im Chor hält jung, sagt eine Studie.',
    'Sanktions- und [Ukraine]-Politik standen auf der Tagesordnung.',
    'Gorillas sind vom Aussterben bedroht.',
    'Lieferdienst [Gorillas] entlässt 300 Beschäftigte.',
    'Die [Bosch]-Gruppe investiert; neben dem [Bosch]-Chef sprach [Habeck].',
    'Vor [Plauen] staute sich der Verkehr.',
    'Vizekanzler a. D. [Habeck] und die frühere Parteichefin [Lang] gehen.',
  ],
};

const FRENCH: CaseGroup = {
  topic: {
    entities: [
      person('Sébastien Lecornu', 'Lecornu'),
      person('François Ruffin', 'Ruffin'),
      person('Yaël Braun-Pivet', 'Braun-Pivet'),
      person('Jérôme Fourquet', 'Fourquet'),
      place('Sète'),
      place('Pau'),
      place('Brest'),
      place('Corse'),
      organisation('Free'),
      organisation('Casino'),
      organisation('Horizons'),
      work('La Croix'),
    ],
  },
  texts: [
    'Casino, bars et restaurants resteront fermés dimanche.',
    '[Casino] cède 60 magasins à Intermarché, annonce le distributeur.',
    'Député de la Somme, [Ruffin] sera candidat.',
    'Sébastien Chabal joue à [Pau], [Lecornu] y était.',
    'La croix du clocher est tombée. [La Croix] publie des photos.',
    'Crédit photo : Fourquet / AFP',
    'La présidente [Braun-Pivet] a suspendu la séance.',
    'Horizons lointains : [Horizons] présente son programme.',
    'La Haute-Corse et la [Corse]',
  ],
};

const SPANISH: CaseGroup = {
  topic: {
    entities: [
      person('Yolanda Díaz', 'Díaz'),
      person('María Jesús Montero', 'Montero'),
      person('Alberto Fernández', 'Fernández'),
      person('Ada Colau', 'Colau'),
      person('Xavier Milei', 'Milei'),
      place('Rosario'),
      place('La Paz'),
      place('Salamanca'),
      organisation('Junts'),
      organisation('Inditex'),
      organisation('Santander'),
      work('La Razón'),
    ],
  },
  texts: [
    'La razón del retraso fue la lluvia, según [La Razón].',
    'Vecinos de [Rosario] reclaman más seguridad.',
    'Rosario en mano, la abuela rezaba.',
    '[Montero]: “No habrá subida de impuestos”',
    'Irene Montero criticó a [María Jesús Montero].',
    'La paz llegó al barrio; en [La Paz] siguen las protestas.',
    'El banco [Santander] gana 3.000 millones.',
    'Vicepresidenta [Díaz], ¿dimitirá?',
  ],
};

const ITALIAN: CaseGroup = {
  topic: {
    entities: [
      person('Giorgia Meloni', 'Meloni'),
      person('Elly Schlein', 'Schlein'),
      person('Carlo Calenda', 'Calenda'),
      person('Antonio Tajani', 'Tajani'),
      person('Stefano Bonaccini', 'Bonaccini'),
      place('Ancona'),
      place('Massa'),
      place('Rovigo'),
      organisation('Azione'),
      organisation('Enel'),
      work('Il Giorno'),
    ],
  },
  texts: [
    'Meloni e angurie costano il doppio.',
    'Azione penale obbligatoria: [Calenda] guida [Azione].',
    'Massa e peso non sono la stessa cosa. Sono di [Massa].',
    'Onorevole [Schlein], lei resterà?',
    'La premier [Meloni] ha incontrato [Tajani] ad [Ancona].',
    'Il giorno dopo, [Il Giorno] smentì.',
  ],
};

const PORTUGUESE: CaseGroup = {
  topic: {
    entities: [
      person('Luís Montenegro', 'Montenegro'),
      person('Gilmar Mendes', 'Mendes'),
      person('Arthur Lira', 'Lira'),
      person('Fernando Haddad', 'Haddad'),
      place('Natal'),
      place('Santos'),
      place('Évora'),
      organisation('Oi'),
      organisation('Rede'),
      organisation('Novo'),
    ],
  },
  texts: [
    'Oi, tudo bem? Clientes da [Oi] reclamam.',
    'Novo ataque deixa dez mortos; o [Novo] critica o governo.',
    'Deputado [Lira] preside a sessão.',
    'Lira e violão encantam o público.',
    'Ministro [Haddad] chega a [Santos].',
    'Rede elétrica cai; a [Rede] lança candidato.',
  ],
};

const DUTCH: CaseGroup = {
  topic: {
    entities: [
      person('Frans Timmermans', 'Timmermans'),
      person('Dilan Yeşilgöz', 'Yeşilgöz'),
      person('Sigrid Kaag', 'Kaag'),
      place('Sneek'),
      place('Groningen'),
      organisation('Sandd'),
      organisation('Ziggo'),
      work('Het Parool'),
    ],
  },
  texts: [
    'Minister [Kaag] vertrekt naar [Groningen].',
    'Groningers willen geld; [Groningen] wacht.',
    'Timmerlieden staken. [Timmermans] steunt hen.',
    'Oud-minister [Kaag] en VVD-leider [Yeşilgöz]',
    'Foto: Timmermans',
  ],
};

const NORDIC_AND_OTHERS: CaseGroup = {
  topic: {
    entities: [
      person('Ulf Kristersson', 'Kristersson'),
      person('Mette Frederiksen', 'Frederiksen'),
      person('Petteri Orpo', 'Orpo'),
      person('Péter Magyar', 'Magyar Péter', 'Magyar'),
      person('Marcel Ciolacu', 'Ciolacu'),
      person('Kyriakos Mitsotakis', 'Μητσοτάκης'),
      place('Vasa'),
      place('Cluj'),
      organisation('Centern'),
      organisation('Tisza'),
    ],
  },
  texts: [
    'Statsminister [Kristersson] besökte [Vasa].',
    'Danmarks statsminister [Frederiksen] og Sveriges [Kristersson]',
    'Pääministeri [Orpo] kertoi asiasta.',
    'Magyar zászló lobog a téren.',
    'Fostul premier [Ciolacu] a fost la [Cluj].',
    'Πρωθυπουργός [Μητσοτάκης]: «Όχι»',
  ],
};

export const ABROAD_WORDS_WEST: readonly CaseGroup[] = [
  GERMAN,
  FRENCH,
  SPANISH,
  ITALIAN,
  PORTUGUESE,
  DUTCH,
  NORDIC_AND_OTHERS,
];
