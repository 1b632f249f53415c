/** Names that are words, other people, and other things of the same name, by classes: Romance languages, German, Dutch. */
import { organisation, person, place, work, type CaseGroup } from './case-group';

const each = (make: typeof place, names: string) => names.split(', ').map((name) => make(name));
/** Each also by the last word of the name. */
const people = (names: string) => names.split(', ').map((name) => person(name, ...name.split(' ').slice(-1)));

const FRENCH: CaseGroup = {
  topic: {
    entities: [
      person('Bruno Le Maire', 'Le Maire'),
      ...people('François Bayrou, Xavier Bertrand'),
      ...each(organisation, 'Orange, Renaissance, Horizons'),
      ...each(place, 'Tours, Nice, Angers, Guinée, Soudan'),
      ...each(work, 'Libération, La Croix'),
    ],
  },
  texts: [
    'Le maire de [Tours] a reçu [Bruno Le Maire].',
    'Le maire a démissionné après trois tours de scrutin.',
    '[Bruno Le Maire] quitte Bercy.\n« C’est un choix personnel », dit [Le Maire].',
    'Orange mécanique ressort en salles.',
    '[Orange] supprime 400 postes à [Angers].',
    'Alerte orange aux orages dans dix départements',
    '[Horizons] ne votera pas la censure.',
    'Horizons lointains : cinq idées de voyage',
    'L’Équateur et la Guinée équatoriale signent un accord de pêche.',
    'La [Guinée] ferme ses frontières avec la Guinée-Bissau.',
    'La Libération de Paris fut fêtée en août.',
    '[Libération] révèle les comptes du parti.',
    'Le Soudan du Sud accueille les réfugiés venus du [Soudan].',
    'Yves Bertrand, ancien patron des RG, est mort.',
    'Nice-Matin l’a révélé jeudi ; à [Nice], la mairie se tait.',
  ],
};

const GERMAN: CaseGroup = {
  topic: {
    entities: [
      ...people('Friedrich Merz, Robert Habeck, Roland Koch'),
      organisation('Die Linke', 'Linke'),
      ...each(place, 'Essen, Halle, Regen, Hagen, Hof, Frankfurt, Guinea, Sudan'),
      work('Der Spiegel', 'Spiegel'),
    ],
  },
  texts: [
    'Die [Merz]-Regierung verliert an Zustimmung.',
    'Der Koch verließ die Küche, als das Essen anbrannte.',
    'In [Essen] und [Hagen] fallen Züge aus.',
    'In der Halle standen 300 Menschen.',
    'Der Zug aus [Halle] stand vor der Halle des Bahnhofs.',
    'Bei Regen findet der Markt in der Halle statt.',
    '[Koch] kritisiert Kanzler [Merz] scharf.',
    'Der Fernsehkoch Tim Koch kocht im Hof.',
    'Frankfurt an der Oder wählt neu, [Frankfurt] am Sonntag auch.',
    'Der Südsudan schickt Truppen, der [Sudan] protestiert.',
    'Guinea-Bissau und [Guinea] öffnen die Grenze.',
    'Auf dem Hof brannte eine Scheune; in [Hof] heulten die Sirenen.',
    'Ein Blick in den Spiegel genügt, schreibt der [Spiegel].',
    '[Robert Habeck] hört auf.\n„Ich gehe“, sagte [Habeck] am Montag.',
    '[Linke] fordert Mietendeckel, linke Gruppen ziehen mit.',
  ],
};

const SPANISH: CaseGroup = {
  topic: {
    entities: [
      ...people('Pedro Sánchez, Yolanda Díaz, Gustavo Petro, Irene Montero, Juan Carlos Monedero'),
      ...each(organisation, 'Vox, Ciudadanos'),
      ...each(place, 'Santiago, Valencia, León, Guinea'),
      ...each(work, 'El Mundo'),
    ],
  },
  texts: [
    '[Vox] presenta una moción contra [Sánchez].',
    'Los leones del Congreso se restauran; en [León], el obispo bendice la plaza.',
    'Santiago de Compostela recibe a miles de peregrinos.',
    '[Santiago] amanece con nieve en la cordillera.',
    'El papa León XIV viaja a Turquía.',
    'Ciudadanos de todo el país marcharon el domingo.',
    '[Ciudadanos] pierde su grupo en [Valencia].',
    'Guinea Ecuatorial y [Guinea] firman un tratado.',
    'El mundo rural pide ayuda, según [El Mundo].',
    'Laura Díaz gana el maratón.',
    '“No habrá indultos”, dijo [Sánchez] el lunes.',
    'El monedero del turista apareció vacío; [Monedero] no opinó.',
    'Petro Poroshenko volvió a Kiev.',
    '[Petro] llama a consultas a su embajador.',
    '[Irene Montero] habla; la escritora Rosa Montero, no.',
  ],
};

const PORTUGUESE: CaseGroup = {
  topic: {
    entities: [
      ...people('Luís Montenegro, André Ventura, Fernando Haddad, Eduardo Leite, Rui Rocha'),
      ...each(organisation, 'Chega, Livre'),
      ...each(place, 'Vitória, Porto, Guiné'),
      ...each(work, 'Veja'),
    ],
  },
  texts: [
    'A vitória do Vitória foi justa.',
    'Governador abre escola em [Vitória] após vitória nas urnas.',
    'Chega de impostos, diz o manifesto.',
    'O [Chega] vota contra; [Ventura] explica porquê.',
    '[Chega] e CDS abstêm-se na especialidade',
    'Preço do leite sobe; [Leite] promete subsídio no Rio Grande do Sul.',
    'O Montenegro aderiu à NATO em 2017.',
    '[Montenegro] reúne-se com o Presidente.',
    'Guiné-Bissau e Guiné Equatorial discutem petróleo.',
    'Livre de vírus, o lote foi vendido.',
    'O [Livre] propõe semana de quatro dias.',
    'O porto de Leixões parou; no [Porto], o metro também.',
    'Veja as fotos do desfile',
    'A revista [Veja] publica entrevista com [Haddad].',
    'João Rocha foi o melhor em campo.',
  ],
};

const ITALIAN: CaseGroup = {
  topic: {
    entities: [
      ...people('Giuseppe Conte, Matteo Renzi, Carlo Calenda, Elly Schlein, Matteo Salvini, Roberto Fico'),
      ...each(organisation, 'Lega, Azione'),
      ...each(place, 'Prato, Sudan, Guinea'),
      work('Il Fatto Quotidiano', 'Il Fatto'),
      work('Libero'),
    ],
  },
  texts: [
    'Il conte di Cavour torna in piazza; [Conte] era assente.',
    '[Conte] attacca [Schlein]: «Basta ambiguità»',
    'Antonio Conte lascia il Napoli.',
    'Il prato era fradicio, a [Prato] pioveva da giorni.',
    'Azione legale contro il Comune',
    '[Azione] voterà contro, annuncia [Calenda].',
    'La [Lega] frena sulle pensioni',
    'La Lega Calcio rinvia il derby.',
    'La Lega Araba condanna l’attacco.',
    '«Siamo pronti», dice [Renzi]. «Vediamo», replica [Salvini].',
    'Il fico d’India invade le coste.',
    'Il fatto è noto a tutti.',
    'Libero scambio, l’accordo slitta',
    'La Guinea equatoriale vince; la [Guinea] esce.',
    'Il Sud Sudan chiude i valichi con il [Sudan].',
  ],
};

const DUTCH: CaseGroup = {
  topic: {
    entities: [
      ...people('Dick Schoof, Frans Timmermans, Geert Wilders'),
      person('Caroline van der Plas', 'Van der Plas'),
      ...each(organisation, 'Vooruit, Denk'),
      ...each(place, 'Bergen, Best, Soedan'),
      ...each(work, 'Trouw, De Tijd'),
    ],
  },
  texts: [
    'Vooruit kijken is moeilijk, zegt de weerman.',
    '[Vooruit] stapt uit de regering.',
    'Bergen afval liggen langs de weg.',
    'In [Bergen] branden de duinen.',
    'De brug bij Bergen op Zoom gaat dicht.',
    'Best lastig, vindt de minister.',
    'De burgemeester van [Best] treedt af.',
    'Trouw aan zichzelf bleef hij altijd.',
    '[Trouw] meldt dat [Schoof] opstapt.',
    'Denk aan je handen!',
    '[Denk] wil een debat met [Wilders].',
    'Zuid-Soedan roept [Soedan] op tot overleg.',
    '“We gaan door”, zegt [Van der Plas] na afloop.',
    'Volgens Lars Timmermans, eigenaar van het café, bleef het rustig.',
    'De tijd dringt, schrijft [De Tijd].',
  ],
};

export const ABROAD_CLASSES_WEST: readonly CaseGroup[] = [
  FRENCH,
  GERMAN,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
];
