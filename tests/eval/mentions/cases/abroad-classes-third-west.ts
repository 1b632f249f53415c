/** A third set by the same classes, as another paper would have them: languages written in Latin letters. */
import { organisation, person, place, work, type CaseGroup } from './case-group';

const each = (make: typeof place, names: string) => names.split(', ').map((name) => make(name));
/** Each also by the last word of the name. */
const people = (names: string) => names.split(', ').map((name) => person(name, ...name.split(' ').slice(-1)));

const FRENCH: CaseGroup = {
  topic: {
    entities: [
      ...people('Anne Hidalgo, Jordan Bardella, Olivier Faure, Bernard Cazeneuve, Raphaël Glucksmann'),
      person('Jean-Luc Mélenchon', 'Mélenchon'),
      ...each(organisation, 'Ensemble, Boulanger, Total, La Poste'),
      ...each(place, 'Bar, Lure, Valence, Rennes, Tunis, Chine'),
      ...each(work, 'Le Monde, L’Équipe, L’Humanité'),
    ],
  },
  texts: [
    '[RENNES] (AFP) – La cour d’appel a confirmé la peine.',
    'Le monde agricole manifeste devant la préfecture de [Valence].',
    'Selon [Le Monde], [Faure] aurait hésité.',
    'L’équipe de France s’impose à [Tunis].',
    'Ensemble, ils ont traversé l’Atlantique.',
    '[Ensemble] soutiendra le texte, promet un député.',
    'Le boulanger du village prend sa retraite.',
    'L’enseigne [Boulanger] ouvre à [Rennes].',
    'Total des dégâts : trois millions d’euros',
    'Le stade Rennais reçoit Lens ; le maire de [Rennes] sera là.',
    '« On ne lâchera rien », a lancé [Mélenchon] à ses partisans.',
    'Julien Bardella, cuisinier à Lyon, ouvre son deuxième restaurant.',
    'Le canal de l’Indochine ? La mer de Chine méridionale reste disputée, la [Chine] proteste.',
    'La facture de [La Poste] augmente, la poste du village ferme.',
    'Hôtel Bellevue, rue Bernard-Cazeneuve : un plan trop cher',
  ],
};

const GERMAN: CaseGroup = {
  topic: {
    entities: [
      ...people(
        'Annalena Baerbock, Christian Lindner, Alexander Dobrindt, Thomas Haldenwang, Lars Klingbeil',
      ),
      person('Ursula von der Leyen', 'von der Leyen'),
      ...each(organisation, 'SPD, Bündnis, Bahn, Henkel, Adler'),
      ...each(place, 'Baden, Singen, Weiden, Ulm, Neustadt, Rom'),
      ...each(work, 'Die Welt, Bild'),
    ],
  },
  texts: [
    '[SINGEN] (dpa/lsw) – Ein Auto ist in ein Schaufenster gefahren.',
    'Kühe grasen auf den Weiden am Fluss.',
    '[Weiden] plant ein neues Schwimmbad.',
    'Beim Baden im See ertrank ein Mann.',
    'Baden-Baden lädt zum Derby, [Baden] in der Schweiz zur Messe.',
    'Die Welt blickt nach [Rom].',
    'Die Adler kreisten über dem Tal.',
    'Modekette [Adler] meldet Insolvenz an',
    'Kommissionschefin [von der Leyen] kommt nach [Ulm].',
    'Der frühere Torwart Heinz Lindner wechselt nach Linz.',
    'Neustadt an der Weinstraße feiert das Weinlesefest.',
    'Ein Bündnis aus Vereinen fordert mehr Radwege.',
    'Baerbocks Reise nach [Rom] dauert zwei Tage.',
    'Laut [Bild] will [Dobrindt] das Gesetz ändern; ein Bild zeigte ihn lachend.',
  ],
};

const SPANISH: CaseGroup = {
  topic: {
    entities: [
      ...people('Alberto Fernández, Cristina Kirchner, Nicolás Maduro, Gabriel Boric, Keiko Fujimori'),
      person('Santiago Abascal', 'Abascal'),
      ...each(organisation, 'Real Madrid, Correos, Primavera, Avianca'),
      ...each(place, 'Madrid, Salta, Victoria, Paraná, Moscú, Soria'),
      ...each(work, 'La Nación, Reforma, El Tiempo'),
    ],
  },
  texts: [
    '[SALTA] (EFE).- Un alud cortó la ruta 51.',
    'El Atlético de Madrid empata; [Madrid] corta la Castellana.',
    'La victoria de [Boric] fue holgada.',
    'La fruta madura pronto; [Maduro] no habló de precios.',
    'Reforma laboral: qué cambia en enero',
    '[Reforma] publica que el gobernador viajó a [Moscú].',
    'El tiempo en [Soria]: nieve y viento',
    'La reina Victoria Eugenia vivió en Lausana.',
    'Correos electrónicos filtrados comprometen al alcalde',
    '[Correos] contratará a 4.000 personas.',
    'El pintor Lucio Fernández expone en Lima.',
    '“El pueblo decidió”, escribió [Kirchner] en sus redes.',
    'La calle Gabriel Boric no existe, aclara el municipio.',
    'El delantero Augusto Fernández se retira.',
    'Cae la producción en la nación andina, según [La Nación].',
  ],
};

const PORTUGUESE: CaseGroup = {
  topic: {
    entities: [
      ...people('Jair Bolsonaro, Marcelo Rebelo de Sousa, Carlos Moedas, Tarcísio de Freitas, Rosa Weber'),
      person('Pedro Nuno Santos', 'Pedro Nuno Santos'),
      ...each(organisation, 'Rede, Novo, Benfica, Petrobras'),
      ...each(place, 'Salvador, Braga, Palmas, Faro, Brasil, Paris'),
      ...each(work, 'Visão, O Globo, Folha'),
    ],
  },
  texts: [
    'As palmas duraram dez minutos; em [Palmas], faltou luz.',
    'O faro do cão ajudou a polícia de [Faro].',
    'Novo surto de dengue preocupa médicos',
    'O [Novo] lança candidato em [Salvador].',
    'A rede elétrica caiu outra vez.',
    '[Rede] e PSOL oficializam federação',
    'O Sporting de Braga goleou; [Braga] festejou na rua.',
    'Uma flor rosa para a ministra',
    'Salvador Sobral canta em [Paris] no sábado.',
    'O globo terrestre da biblioteca foi restaurado.',
    '«Vou recorrer», garantiu [Bolsonaro] à saída.',
    'A atriz Marta Moedas estreia peça.',
    'Visão turva pode ser sinal de diabetes',
    'Folha de pagamento sobe; a [Folha] ouviu economistas.',
    'As moedas antigas valem fortunas, mas [Moedas] não coleciona.',
  ],
};

const ITALIAN: CaseGroup = {
  topic: {
    entities: [
      ...people('Giorgia Meloni, Luigi Di Maio, Romano Prodi, Beppe Sala, Vincenzo De Luca'),
      person('Silvio Berlusconi', 'Berlusconi'),
      ...each(organisation, 'Azzurra, Leonardo, Coop, Sinistra'),
      ...each(place, 'Como, Lodi, Massa, Napoli, Tripoli, Potenza'),
      ...each(work, 'La Verità, Il Foglio, Il Messaggero'),
    ],
  },
  texts: [
    'Come e dove votare: la guida',
    'Il lago di [Como] esonda, [Como] chiude le scuole.',
    'Le lodi del ministro ai soccorritori',
    'Nebbia a [Lodi], tre auto coinvolte',
    'La massa d’aria fredda arriva da est.',
    'La verità sul caso verrà a galla, dice l’avvocato.',
    '[La Verità] attacca il sindaco [Sala].',
    'La sala era gremita.',
    'Leonardo da Vinci in mostra a Parigi',
    '[Leonardo] vince la gara per gli elicotteri.',
    'La potenza del motore sale a 300 cavalli.',
    'Il SSC Napoli vince ancora, [Napoli] in festa.',
    'L’ex premier [Prodi] ha risposto: «Mai».',
    'Il cantante Paolo Meloni arriva sesto.',
    'Un foglio bianco, titola [Il Foglio].',
  ],
};

const DUTCH: CaseGroup = {
  topic: {
    entities: [
      ...people('Frans Timmermans, Hugo de Jonge, Sigrid Kaag, Wopke Hoekstra, Conny Helder'),
      ...each(organisation, 'Ajax, Coolblue, Gamma, Rabobank'),
      ...each(place, 'Hoorn, Tiel, Mol, Parijs, Korea'),
      ...each(work, 'de Volkskrant, De Stem'),
    ],
  },
  texts: [
    'De mol vrat de wortels op; in [Mol] sloot de centrale.',
    'De stem van het volk telt, zegt [Kaag].',
    'Helder weer verwacht dit weekend',
    'Minister [Helder] schuift het besluit door.',
    'De hoorn van de neushoorn was gestolen.',
    'Vlak bij [Hoorn] kantelde een vrachtwagen.',
    'Noord-Korea dreigt met vergelding.',
    '[Ajax] wint weer.',
    'Schrijver Pieter Hoekstra signeert zaterdag.',
    '‘We wachten af’, aldus [Hoekstra] in [Parijs].',
  ],
};

const NORTH_AND_CENTRE: CaseGroup[] = [
  {
    topic: {
      entities: [
        ...people('Ulf Kristersson, Romina Pourmokhtari, Elisabeth Svantesson, Mikael Damberg'),
        ...each(organisation, 'Folket, Ving, Sida'),
        ...each(place, 'Sala, Motala, Finland'),
        work('Dagen'),
      ],
    },
    texts: [
      'Dagen efter stormen började röjningen.',
      '[Dagen] rapporterar om splittring i kyrkan.',
      'En sal på sjukhuset i [Sala] utrymdes.',
      'Finansminister [Svantesson] reser till [Finland].',
      'Keramikern Lisa Damberg ställer ut.',
    ],
  },
  {
    topic: {
      entities: [
        ...people('Morten Messerschmidt, Inger Støjberg, Peter Hummelgaard'),
        ...each(organisation, 'Rema, Bilka'),
        ...each(place, 'Fur, Nordkorea, Kolding'),
        work('Politiken'),
      ],
    },
    texts: [
      'Ifølge [Politiken] er [Hummelgaard] uenig.',
      'Politiken bag reformen er uklar.',
      'Sangeren Erik Støjberg er død.',
      '[Kolding] får ny bro, færgen til [Fur] udgår.',
    ],
  },
  {
    topic: {
      entities: [
        person('Jarosław Kaczyński', 'Kaczyński', 'Kaczyńskiego'),
        person('Szymon Hołownia', 'Hołownia', 'Hołowni'),
        ...each(organisation, 'Wiosna, Lewiatan, Polska 2050'),
        ...each(place, 'Nysa, Hel, Chiny'),
        work('Przegląd'),
      ],
    },
    texts: [
      'Wiosna w pełni: kwitną magnolie.',
      '[Wiosna] łączy się z SLD.',
      'Lekarka Maria Kaczyńska otrzymała medal.',
      'Przegląd techniczny będzie droższy.',
      'Fani ruszyli na [Hel]; [Chiny] kupią statki.',
      'Lider PiS [Kaczyński] krytykuje marszałka.',
    ],
  },
  {
    topic: {
      entities: [
        person('Andrej Babiš', 'Babiš', 'Babišem'),
        person('Karel Havlíček', 'Havlíček'),
        ...each(organisation, 'Zelení, Stačilo'),
        ...each(place, 'Beroun, Tábor, Guinea'),
        work('Deník'),
      ],
    },
    texts: [
      'Deník Anny Frankové vyšel znovu.',
      'Tábor pro děti skončil předčasně.',
      'Hasiči z okresu vyjeli k požáru.',
      'Schůzka s [Babišem] trvala hodinu.',
      'Novinář Karel Havlíček Borovský zemřel v roce 1856.',
      'Rovníková Guinea zrušila vízum.',
    ],
  },
];

const TURKISH: CaseGroup = {
  topic: {
    entities: [
      ...people('Kemal Kılıçdaroğlu, Meral Akşener, Selahattin Demirtaş, Süleyman Soylu, Tunç Soyer'),
      ...each(organisation, 'Deva, Koç Holding, Beşiktaş'),
      ...each(place, 'Uşak, Bartın, Çin, Trabzon'),
      ...each(work, 'Takvim, Sabah'),
    ],
  },
  texts: [
    'Sabah erken saatlerde deprem oldu.',
    '[Sabah] gazetesi özür diledi.',
    'Soylu bir davranış sergiledi.',
    '[Soylu]: “Operasyon sürecek”',
    'Derdine deva bulamadı.',
    'Takvim değişti, maç pazartesi oynanacak.',
    '[Akşener]’in danışmanı [Trabzon]’da konuştu.',
    'Şarkıcı Ayla Demirtaş sahne aldı.',
    'Trabzon Havalimanı kapandı.',
    '[Uşak]’ta sel, [Bartın]’da heyelan',
  ],
};

export const ABROAD_CLASSES_THIRD_WEST: readonly CaseGroup[] = [
  FRENCH,
  GERMAN,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
  ...NORTH_AND_CENTRE,
  TURKISH,
];
