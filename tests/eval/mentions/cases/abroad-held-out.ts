/** Words that begin sentences, titles, credits and letters joined to a name: no rule was mended by these. */
import { organisation, person, place, work, type CaseGroup } from './case-group';

const GERMAN: CaseGroup = {
  topic: {
    entities: [
      person('Nancy Faeser', 'Faeser'),
      person('Christian Dürr', 'Dürr'),
      person('Dirk Wiese', 'Wiese'),
      person('Saskia Esken', 'Esken'),
      place('Hagen'),
      place('Brand'),
      place('Regen'),
      place('Israel'),
      organisation('Signal'),
      organisation('SAP'),
    ],
  },
  texts: [
    'Der Regen ließ nach, in [Regen] blieb die Straße gesperrt.',
    'Auf der Wiese standen Kühe; SPD-Politiker [Wiese] kam vorbei.',
    'Waffen- und [Israel]-Frage spalten die Partei.',
    'Ein Signal der Hoffnung kam von [Faeser].',
    'Bild: Wiese/imago',
    'Innenministerin a. D. [Faeser] und [SAP]-Mitgründer Plattner',
    'Brand in Lagerhalle: Feuerwehr im Einsatz',
  ],
};

const FRENCH: CaseGroup = {
  topic: {
    entities: [
      person('Bruno Retailleau', 'Retailleau'),
      person('Fabien Roussel', 'Roussel'),
      person('Rachel Keke', 'Keke'),
      person('Éric Dupond-Moretti', 'Dupond-Moretti'),
      place('Tours'),
      place('Die'),
      place('Le Mans'),
      organisation('Action'),
      organisation('Renault'),
      work('Marianne'),
    ],
  },
  texts: [
    'Tours de magie et clowns au programme. À [Tours], la pluie menace.',
    'Action en justice : l’enseigne [Action] condamnée',
    'Ministre de l’Intérieur, [Retailleau] dénonce une « provocation ».',
    'Ancienne députée, [Keke] revient; Rachel Levine non.',
    'Photo : Roussel/Reuters',
    '[Renault] rappelle 10 000 voitures, selon [Marianne].',
  ],
};

const SPANISH: CaseGroup = {
  topic: {
    entities: [
      person('Isabel Díaz Ayuso', 'Ayuso'),
      person('Santiago Abascal', 'Abascal'),
      person('Emiliano García-Page', 'Page'),
      person('Gabriel Rufián', 'Rufián'),
      person('Gustavo Petro', 'Petro'),
      place('León'),
      place('Mercedes'),
      place('Antigua'),
      organisation('Vox'),
      organisation('Avianca'),
      work('Clarín'),
    ],
  },
  texts: [
    'León herido ataca a su domador. En [León] nieva.',
    'Antigua colonia española, hoy es un país rico.',
    'Rufián y ladrón, así lo llamó; [Rufián] contestó.',
    'Diputado [Abascal], siéntese.',
    'El presidente [Petro] viajó con [Avianca].',
    'Clarín y tambor abrieron el desfile. [Clarín] informó que lloverá.',
  ],
};

const ITALIAN: CaseGroup = {
  topic: {
    entities: [
      person('Maurizio Lupi', 'Lupi'),
      person('Roberto Fico', 'Fico'),
      person('Guido Crosetto', 'Crosetto'),
      person('Luca Zaia', 'Zaia'),
      place('Latina'),
      place('Pesaro'),
      organisation('Tim'),
      organisation('Intesa'),
    ],
  },
  texts: [
    'Lupi e cinghiali minacciano i greggi.',
    'Intesa raggiunta tra sindacati e governo.',
    'Ministro [Crosetto], cosa farà? [Fico] ha detto no.',
    'Latina di origine, la cantante vive a [Pesaro].',
    'Governatore [Zaia], foto di gruppo',
  ],
};

const PORTUGUESE_DUTCH: CaseGroup = {
  topic: {
    entities: [
      person('André Ventura', 'Ventura'),
      person('Ciro Gomes', 'Ciro'),
      person('José Serra', 'Serra'),
      person('Pieter Omtzigt', 'Omtzigt'),
      person('Hugo de Jonge', 'De Jonge'),
      place('Barcelos'),
      place('Vlissingen'),
      organisation('Cidadania'),
      organisation('Jumbo'),
    ],
  },
  texts: [
    'Serra coberta de neblina fecha estrada. O tucano [Serra] votou.',
    'Cidadania e direitos humanos em debate na escola.',
    'Senador [Serra] e [Ciro] divergem.',
    'De jonge vader werd ontslagen; minister [De Jonge] zweeg.',
    'Inwoners van [Vlissingen] protesteren bij [Jumbo].',
    'Kamerlid [Omtzigt] stapt op.',
  ],
};

const SLAVIC: CaseGroup = {
  topic: {
    entities: [
      person('Mateusz Morawiecki', 'Morawiecki'),
      person('Robert Biedroń', 'Biedroń'),
      person('Radosław Sikorski', 'Sikorski'),
      person('Zuzana Čaputová', 'Čaputová'),
      person('Robert Fico', 'Fico', 'Fica'),
      person('Karel Havlíček', 'Havlíček'),
      place('Zima'),
      place('Opava'),
      organisation('Razem'),
      organisation('Ano'),
    ],
  },
  texts: [
    'Razem możemy więcej, mówi posłanka partii [Razem].',
    'Szef MSZ [Sikorski] leci do Kijowa.',
    'Poseł [Biedroń] i Jan Sikorski pokłócili się.',
    'Předseda vlády [Fico] odmítl dotazy.',
    'Zima dorazila; vlak do Opavy stojí.',
    'Exprezidentka [Čaputová] a [Havlíček] mlčí.',
  ],
};

const CYRILLIC: CaseGroup = {
  topic: {
    entities: [
      { id: 'peskov', name: 'Дмитрий Песков', aliases: ['Песков', 'Пескова'] },
      { id: 'medvedev', name: 'Дмитрий Медведев', aliases: ['Медведев', 'Медведева'] },
      { id: 'sobyanin', name: 'Сергей Собянин', aliases: ['Собянин'] },
      { id: 'magnit', name: 'Магнит', type: 'organisation' },
      { id: 'izvestia', name: 'Известия', type: 'work' },
      { id: 'dnipro', name: 'Дніпро', type: 'place', aliases: ['Дніпра'] },
      { id: 'shmyhal', name: 'Денис Шмигаль', aliases: ['Шмигаль'] },
    ],
  },
  texts: [
    'Магнит притягивает железо. Сеть «[Магнит|magnit]» открыла склад.',
    'Известия с фронта приходят тревожные, пишут «[Известия|izvestia]».',
    'Пресс-секретарь [Песков|peskov] отказался от комментариев.',
    'Теннисист Даниил Медведев проиграл; [Дмитрий Медведев|medvedev] пошутил.',
    'Мэр [Собянин|sobyanin] открыл станцию.',
    'Прем’єр-міністр [Шмигаль|shmyhal] відвідав [Дніпро|dnipro].',
  ],
};

const TURKISH: CaseGroup = {
  topic: {
    entities: [
      person('Kemal Kılıçdaroğlu', 'Kılıçdaroğlu'),
      person('Numan Kurtulmuş', 'Kurtulmuş'),
      person('Ali Yerlikaya', 'Yerlikaya'),
      place('Uşak'),
      place('Bursa'),
      organisation('Saadet'),
      work('Sözcü'),
    ],
  },
  texts: [
    'Sözcü soruları yanıtlamadı. [Sözcü] gazetesi manşetten verdi.',
    "İçişleri Bakanı [Yerlikaya], [Bursa]'ya gitti.",
    'Saadet ve huzur diledi.',
    "Meclis Başkanı [Kurtulmuş] ile [Kılıçdaroğlu]'nun görüşmesi",
    "Uşak kapıyı açtı; [Uşak]'ta don var.",
  ],
};

const SEMITIC: CaseGroup = {
  topic: {
    entities: [
      { id: 'iraq', name: 'العراق', type: 'place' },
      { id: 'syria', name: 'سوريا', type: 'place' },
      { id: 'qatar', name: 'قطر', type: 'place' },
      { id: 'un', name: 'الأمم المتحدة', type: 'organisation' },
      { id: 'biden', name: 'جو بايدن', aliases: ['بايدن'] },
      { id: 'gantz', name: 'בני גנץ', aliases: ['גנץ'] },
      { id: 'lebanon', name: 'לבנון', type: 'place' },
      { id: 'haaretz', name: 'הארץ', type: 'work' },
      { id: 'trump', name: 'דונלד טראמפ', aliases: ['טראמפ'] },
    ],
  },
  texts: [
    'التقى [بايدن|biden] أمير [قطر|qatar] وناقشا الوضع في [سوريا|syria] و[العراق|iraq].',
    'دعت [الأمم المتحدة|un] إلى هدنة في [سوريا|syria]',
    'تبلغ مساحة القطر عشرين سنتيمترا.',
    'צה״ל תקף ב[לבנון|lebanon] לאחר ש[טראמפ|trump] אישר.',
    '[גנץ|gantz] פגש את [טראמפ|trump] בארץ ישראל.',
    'מ[לבנון|lebanon] נמסר; הלבנוני נעצר',
  ],
};

const OTHERS: CaseGroup = {
  topic: {
    entities: [
      person('Jonas Gahr Støre', 'Støre'),
      person('Magdalena Andersson', 'Andersson'),
      person('Alexander Stubb', 'Stubb'),
      person('Orbán Viktor', 'Orbán'),
      person('Nicușor Dan', 'Dan'),
      person('Κυριάκος Πιερρακάκης', 'Πιερρακάκης'),
      person('Prabowo Subianto', 'Prabowo'),
      place('Lund'),
      place('Vejle'),
      place('Iași'),
    ],
  },
  texts: [
    'Oppositionsledaren [Andersson] talade i [Lund].',
    'Borgmester i [Vejle] og statsminister [Støre]',
    'Presidentti [Stubb] matkusti Ouluun.',
    'Miniszterelnök úr, [Orbán] szerint jó lesz.',
    'Președintele [Nicușor Dan] la [Iași]; Dan Petrescu antrenează.',
    'Υπουργός [Πιερρακάκης], Presiden [Prabowo]',
  ],
};

export const ABROAD_HELD_OUT: readonly CaseGroup[] = [
  GERMAN,
  FRENCH,
  SPANISH,
  ITALIAN,
  PORTUGUESE_DUTCH,
  SLAVIC,
  CYRILLIC,
  TURKISH,
  SEMITIC,
  OTHERS,
];
