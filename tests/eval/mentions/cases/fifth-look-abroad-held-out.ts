/** A fifth look: news in many languages other than English, written by one who had seen no rule; not to be tuned on. */
import { organisation, person, place, type CaseGroup } from './case-group';

const each = (make: typeof place, names: string) => names.split(', ').map((name) => make(name));
/** Each also by the last word of the name. */
const people = (names: string) => names.split(', ').map((name) => person(name, ...name.split(' ').slice(-1)));

const FRENCH: CaseGroup = {
  topic: {
    entities: [
      ...people('Bruno Retailleau, Manuel Valls, Rachida Dati, Sébastien Lecornu'),
      ...people('Fabien Roussel, Jordan Bardella, Nicolas Sarkozy'),
      ...each(organisation, 'Place publique, Horizons, Libération, La Croix, Bouygues'),
      ...each(place, 'Angers, Brest, Bordeaux, Espagne, Grenoble'),
    ],
  },
  texts: [
    'Place publique évacuée après une alerte à la bombe',
    '[Place publique] refuse toute alliance avec les insoumis, prévient son porte-parole.',
    '[Lecornu] promet « la rupture » ; [Bardella] réclame la dissolution.',
    'Le procès de [Sarkozy] s’ouvre lundi, a confirmé le parquet.',
    'Libération conditionnelle refusée pour l’ancien braqueur',
    'Dans un entretien à [Libération], l’avocat réclame la libération de son client.',
    'Un bordeaux 1982 vendu 4 000 euros aux enchères à [Bordeaux]',
    'L’ex-ministre [Dati] visée par une perquisition',
    'Horizons lointains : trois récits de voyage à lire cet été',
    'Le photographe Raphaël Roussel expose à Arles.',
    'L’[Espagne] en alerte rouge : la canicule gagne aussi [Angers] et [Brest].',
    'La Croix-Rouge lance un appel aux dons ; le quotidien [La Croix] y consacre sa une.',
    '[Retailleau] (à gauche) et [Valls], le 3 mai à [Grenoble].\nPhoto : AFP',
    'Un incendie rue de Brest, à Lyon, fait deux blessés.',
    'Le maire d’[Angers] écrit à [Bouygues].',
  ],
};

const GERMAN: CaseGroup = {
  topic: {
    entities: [
      ...people('Annalena Baerbock, Heidi Reichinnek, Boris Rhein, Tino Chrupalla'),
      ...people('Karl Lauterbach, Nancy Faeser, Thomas Müller, Manfred Weber, Axel Weber'),
      ...each(organisation, 'Bild, Die Welt, BASF, Lufthansa'),
      ...each(place, 'Baden, Leer, Ulm, Polen, Weiden'),
    ],
  },
  texts: [
    '[Lauterbach] gegen [Faeser]: Streit um Klinikreform',
    'Der Saal blieb leer, in [Leer] dagegen drängten sich die Zuschauer.',
    'Auf dem Rhein kollidierten zwei Frachter.',
    'Hessens Ministerpräsident [Rhein] besuchte die Werft am Rhein.',
    'Die Welt blickt gespannt auf den Klimagipfel.',
    'Wie [Die Welt] berichtet, plant die [BASF] den Abbau von Stellen.',
    'Ein Bild der Verwüstung bot sich den Helfern.',
    'Der „[Bild]“-Zeitung sagte [Baerbock], sie bedaure das Bild, das entstanden sei.',
    'Beim Baden in der Isar ertrunken',
    '[Lufthansa]-Piloten stimmen für Streik, Flüge nach [Polen] betroffen',
    '[Müller] trifft doppelt: Weltmeister verabschiedet sich mit Sieg',
    'Die Bäckerin Sabine Müller eröffnet in [Ulm] ihre dritte Filiale.',
    'Auf den Weiden am Deich grasen wieder Schafe.',
    '[Chrupalla] und [Reichinnek] lieferten sich ein Wortgefecht.',
    'Der EVP-Vorsitzende [Manfred Weber|Manfred Weber] warnte vor Alleingängen. [Weber|Manfred Weber] verwies auf [Polen|Polen].',
  ],
};

const SPANISH: CaseGroup = {
  topic: {
    entities: [
      ...people('Santiago Abascal, Alfonso Guerra, Claudia Sheinbaum, Gabriel Boric'),
      ...people('Nicolás Maduro, Carlos Alcaraz, Isabel Díaz Ayuso'),
      ...each(organisation, 'El País, Morena'),
      ...each(place, 'León, Granada, Asunción, Chile'),
    ],
  },
  texts: [
    '[Sheinbaum] cierra filas con [Morena] tras la votación.',
    'La joven, morena y de unos veinte años, fue vista por última vez el sábado.',
    'Una granada de la Guerra Civil aparece en una obra de [Granada].',
    'El león escapado del circo fue capturado en [León].',
    'Guerra en Ucrania: minuto a minuto',
    '[Guerra] carga contra la dirección socialista: «No reconozco a mi partido».',
    '[Maduro] acusa a [Chile] y a su presidente, [Boric], de injerencia.',
    'Maduro y sereno: así fue el debut del joven portero',
    'El país despierta sin luz',
    'En declaraciones a [El País], [Ayuso] negó cualquier trato de favor.',
    '[Alcaraz] se mete en semifinales de Roland Garros',
    'El tenor José Abascal triunfa en Oviedo; [Santiago Abascal] asistió al estreno.',
    'La asunción del nuevo presidente será el martes en [Asunción].',
  ],
};

const PORTUGUESE: CaseGroup = {
  topic: {
    entities: [
      ...people('Jair Bolsonaro, Alexandre de Moraes, Luís Montenegro'),
      person('Pedro Nuno Santos'),
      ...each(organisation, 'Vale, Novo'),
      ...each(place, 'Santos, Belém, Faro, Lisboa'),
      place('Rio de Janeiro', 'Rio'),
    ],
  },
  texts: [
    '[Moraes] mantém prisão de [Bolsonaro]',
    'Vale a pena sair de casa: os filmes da semana',
    'A [Vale] reduz previsão de minério, e as ações caem.',
    'Um cão com bom faro encontrou a droga; o suspeito ficou detido em [Faro].',
    'Todos os Santos: saiba o que abre e fecha no feriado',
    'O nível do rio subiu três metros; no [Rio], a Defesa Civil emitiu alerta.',
    'Rio Tinto anuncia corte de pessoal',
    'O primeiro-ministro [Montenegro] parte de [Lisboa] para uma visita oficial.',
    'Podgorica, capital do Montenegro, recebe a seleção portuguesa.',
    '[Pedro Nuno Santos] recusa comentar a sondagem.',
    'A polícia de [Santos] apreendeu a carga a bordo de um cargueiro.',
    '[Belém] recebe a cúpula do clima; a Torre de Belém, em [Lisboa], foi iluminada de verde.',
  ],
};

const ITALIAN: CaseGroup = {
  topic: {
    entities: [
      ...people('Elly Schlein, Giorgia Meloni, Gianfranco Fini, Carlo Nordio, Antonio Tajani'),
      ...people('Romano Prodi, Jannik Sinner'),
      ...each(organisation, 'Azione, La Stampa'),
      organisation('La Repubblica', 'Repubblica'),
      ...each(place, 'Potenza, Egitto, Torino, Europa'),
    ],
  },
  texts: [
    '[Meloni] in [Egitto], poi il vertice con [Tajani]',
    'Meloni e angurie: i prezzi salgono del 20 per cento',
    'La potenza della scossa ha fatto tremare [Potenza].',
    'Il presidente della Repubblica ha firmato il decreto.',
    'Intervistato da [La Repubblica], [Prodi] boccia la riforma.',
    '[Schlein] incalza il governo: «Sull’[Europa] serve chiarezza»',
    'Azione legale contro la compagnia aerea',
    '[Azione] candida un magistrato a [Torino], l’ex ministro [Fini] si chiama fuori.',
    '[Sinner] vola in finale',
    'La stampa estera elogia la squadra; [La Stampa] dedica la prima pagina a [Nordio].',
  ],
};

const NORTHERN: CaseGroup = {
  topic: {
    entities: [
      ...people('Mark Rutte, Rob Jetten, Frans Timmermans, Ulf Kristersson, Erling Haaland'),
      ...each(organisation, 'Trouw, ASML, Rødt'),
      ...each(place, 'Best, Leiden, Moss, Norge, Island'),
    ],
  },
  texts: [
    '[Rutte] belt met [Timmermans] en [Jetten] over de formatie.',
    'Zulke fouten leiden tot uitval, zegt een onderzoekster uit [Leiden].',
    'Best een goed idee, vindt de wethouder.',
    'De topman van [ASML] uit zijn zorgen in [Trouw].',
    '[Kristersson] möter pressen på [Island].',
    'Moss på taket? Så blir du av med den',
    '[Haaland] senker Italia: [Norge] er klare for VM',
    'Rødt kjøtt blir dyrere, og partiet [Rødt] krever priskontroll.',
  ],
};

const POLISH_CZECH: CaseGroup = {
  topic: {
    entities: [
      ...people('Jarosław Kaczyński, Karol Nawrocki, Vít Rakušan'),
      person('Miloš Zeman', 'Zeman', 'Zemana'),
      ...each(organisation, 'Razem, Orlen, Sparta Praha'),
      ...each(place, 'Písek'),
      place('Łódź', 'Łodzi'),
      place('Brno', 'Brna'),
    ],
  },
  texts: [
    '[Nawrocki] zawetował ustawę, [Kaczyński] chwali decyzję.',
    'Razem możemy więcej – pod takim hasłem ruszył maraton',
    'Łódź z migrantami zatonęła na Morzu Śródziemnym.',
    'Lider partii [Razem] wystąpił razem z działaczami w [Łodzi].',
    'Písek ze Sahary dorazil nad Česko.',
    '[Rakušan] odmítl kritiku bývalého prezidenta [Zemana].',
    'Policisté z [Brna] dopadli muže, který ujížděl až do města [Písek].',
  ],
};

const TURKISH_EAST_SLAVIC: CaseGroup = {
  topic: {
    entities: [
      ...people('Hakan Fidan, Özgür Özel, Mehmet Şimşek, Михаил Мишустин, Сергей Шойгу'),
      ...people('Юлія Свириденко'),
      ...each(organisation, 'Газпром, Известия'),
      ...each(place, 'Владимир, Рівне'),
    ],
  },
  texts: [
    '[Fidan] ile [Şimşek] Brüksel dönüşü gazetecilere konuştu.',
    'Özel hastaneler ücretleri artırdı.',
    'CHP lideri [Özel], özel okullara yapılan zammı eleştirdi.',
    '[Мишустин] поручил [Шойгу] подготовить доклад.',
    'Владимир Высоцкий родился в Москве.',
    'Губернатор Владимир Иванов открыл мост в городе [Владимир].',
    '«[Газпром]» сократил поставки, пишут «[Известия]».',
    'Известия о катастрофе потрясли жителей посёлка.',
    '[Свириденко] представила програму уряду в столиці.',
    'Рівне покриття обіцяють на трасі, що веде до міста [Рівне].',
  ],
};

const SEMITIC: CaseGroup = {
  topic: {
    entities: [
      ...people('أحمد الشرع, יאיר לפיד, בני גנץ'),
      person('محمد بن سلمان'),
      ...each(organisation, 'الجزيرة, الحياة, מעריב'),
      ...each(place, 'الرياض, חיפה'),
    ],
  },
  texts: [
    'التقى [محمد بن سلمان] الرئيس السوري [الشرع] في [الرياض].',
    'غادر السياح الجزيرة بعد ثوران البركان، بحسب قناة [الجزيرة].',
    '[לפיד] תקף את [גנץ] בכנס שנערך ליד [חיפה].',
    'הרץ נשא לפיד בוער בטקס הפתיחה.',
  ],
};

const EAST_ASIAN: CaseGroup = {
  topic: {
    entities: [
      person('赖清德'),
      person('高市早苗', '高市'),
      person('岸田文雄', '岸田'),
      ...each(organisation, '小米, 任天堂, 公明党'),
      ...each(place, '北京, 台湾, 大阪, 韓国'),
    ],
  },
  texts: [
    '[赖清德]发表讲话，[北京]批评其言论。',
    '今年小米和玉米丰收，农民笑开了颜。',
    '北京大学教授称，[台湾]出口将放缓。',
    '[高市]氏と[岸田]氏が会談、[公明党]は反発',
    '大阪桐蔭が3年ぶりの優勝を果たした。',
    '[任天堂]は新型機を発表し、[韓国]でも発売する。',
  ],
};

export const FIFTH_LOOK_ABROAD_HELD_OUT: readonly CaseGroup[] = [
  FRENCH,
  GERMAN,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  NORTHERN,
  POLISH_CZECH,
  TURKISH_EAST_SLAVIC,
  SEMITIC,
  EAST_ASIAN,
];
