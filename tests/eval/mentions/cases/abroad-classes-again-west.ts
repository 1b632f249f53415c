/** The same classes once more, written after the rules that the first set led to: Romance languages, German, Dutch. */
import { organisation, person, place, work, type CaseGroup } from './case-group';

const each = (make: typeof place, names: string) => names.split(', ').map((name) => make(name));
/** Each also by the last word of the name. */
const people = (names: string) => names.split(', ').map((name) => person(name, ...name.split(' ').slice(-1)));

const FRENCH: CaseGroup = {
  topic: {
    entities: [
      ...people('Clémentine Autain, Fabien Roussel, Éric Ciotti, Olivier Marleix, Michel Barnier'),
      person('Rachida Dati', 'Dati'),
      ...each(organisation, 'Reconquête, Bouygues, Casino, Système U'),
      ...each(place, 'Sète, Vire, Cannes, Bourges, Niger, Grasse'),
      ...each(work, 'Marianne, Mediapart, Le Point'),
    ],
  },
  texts: [
    '[Casino] cède vingt magasins, le casino d’Évian rouvre.',
    'Grasse matinée pour les lycéens : les cours commenceront à 9 heures',
    'Un incendie détruit un entrepôt à [Grasse]',
    'Le festival de [Cannes] dévoile son affiche.',
    'Des cannes blanches distribuées aux malvoyants',
    '[Barnier] promet « un effort juste »',
    'Le chanteur Marc Roussel est mort à 71 ans.',
    'La reconquête des classes moyennes passera par l’école, dit [Ciotti].',
    '[Reconquête] perd son siège à [Bourges].',
    '« Je ne céderai pas », a répété [Dati] devant la presse.',
    'Marianne coiffée de son bonnet trône en mairie.',
    '[Marianne] révèle que [Bouygues] négocie.',
    'Le point sur les intempéries dans l’Hérault',
    'Au [Niger], l’armée patrouille ; le Nigeria ferme sa frontière.',
    'Michel Roussel, maire d’Aubagne, a salué la décision.',
  ],
};

const GERMAN: CaseGroup = {
  topic: {
    entities: [
      ...people('Bärbel Bas, Boris Pistorius, Cem Özdemir, Hendrik Wüst, Robert Kaiser, Katja Wolf'),
      ...each(organisation, 'Grüne, Volt, Tafel, Post'),
      ...each(place, 'Wolfsburg, Speyer, Münster, Lage, Rust, Korea, Plauen'),
      ...each(work, 'Die Zeit, Stern, Focus'),
    ],
  },
  texts: [
    'Die Lage im Nahen Osten bleibt angespannt.',
    'In [Lage] brannte ein Schuppen.',
    'Das Münster von Freiburg bekommt ein neues Dach.',
    'Der Wolf ist zurück, sagt Umweltministerin [Wolf].',
    '[Pistorius] reist nach [Münster].',
    'Nordkorea droht erneut mit Raketentests.',
    'Der Stern von Bethlehem war wohl ein Komet.',
    'Der [Stern] berichtete zuerst über die Affäre.',
    'Der Schauspieler Roland Kaiser? Nein, der Sänger Roland Kaiser tritt auf.',
    '[Wüst] will Steuern senken, die Wüste lebt.',
    'Für [Özdemir] ist es „ein Anfang“.\n„Mehr nicht“, so [Özdemir].',
    'Die Tafel in der Aula war leer, die [Post] kam trotzdem.',
    'Wer keine Zeit hat, liest die Überschrift; [Die Zeit] bringt lange Texte.',
  ],
};

const SPANISH: CaseGroup = {
  topic: {
    entities: [
      ...people('Isabel Rodríguez, Íñigo Errejón, Daniel Noboa, Luis Arce, Gabriel Rufián, Mónica García'),
      person('Claudia Sheinbaum', 'Sheinbaum'),
      ...each(organisation, 'Compromís, Junts, Movistar, Morena, Iberia'),
      ...each(place, 'La Paz, Concepción, Mérida, Cuenca, Corea, Trujillo'),
      ...each(work, 'Clarín, Público, La Vanguardia'),
    ],
  },
  texts: [
    '[Morena] gana la gubernatura; una joven morena fue la más votada.',
    'Morena y alta, la testigo declaró dos horas.',
    'La concepción del proyecto es antigua.',
    'Un temblor sacude [Concepción] de madrugada',
    'Corea del Sur despliega tropas.',
    'La península ibérica, sin lluvias; [Iberia] cancela vuelos.',
    'El público aplaudió a [Arce].',
    '[Público] desvela los correos del ministro.',
    'El actor Fabio Arce interpreta al villano.',
    '[Junts] exigirá la amnistía, avisa [Rufián].',
    'Juntos pero no revueltos: [Junts] y ERC negocian',
    'En [Cuenca] nieva; la cuenca del Duero sigue seca.',
    'Mérida, Yucatán, celebra su feria.\nEn [Mérida] actuará la orquesta.',
    'El rufián de la novela se llama Ginés.',
    'El secretario Alberto García dimitió ayer.',
  ],
};

const PORTUGUESE: CaseGroup = {
  topic: {
    entities: [
      ...people('Mariana Mortágua, Inês Sousa Real, Paulo Raimundo, Simone Tebet, Ciro Gomes, Aldo Rebelo'),
      person('Geraldo Alckmin', 'Alckmin'),
      ...each(organisation, 'Volt, Podemos, Vale, Galp, União Brasil'),
      ...each(place, 'Fortaleza, Santos, Lagos, Salvador, Coreia'),
      ...each(work, 'Sábado, Público, Estadão'),
    ],
  },
  texts: [
    'A [Vale] retoma a produção em Mariana.',
    'Vale a pena esperar, diz [Alckmin].',
    'Sábado à noite, choveu em [Salvador].',
    'A revista [Sábado] ouviu [Mortágua].',
    'Todos os santos ajudam; em [Santos], o porto parou.',
    'O Santos venceu o clássico.',
    'A fortaleza foi construída em 1620.',
    '[Fortaleza] decreta emergência por causa da chuva',
    'O público vaiou o cantor Nando Gomes.',
    'Segundo o [Público], a [Galp] vai investir.',
    'Coreia do Norte lança míssil.',
    'Podemos ganhar, acredita o treinador.',
    'O [Podemos] fecha com [Tebet].',
    'O jogador Lucas Rebelo assinou por três anos.',
    '«Não aceitamos», afirmou [Raimundo], em [Lagos].',
  ],
};

const ITALIAN: CaseGroup = {
  topic: {
    entities: [
      ...people('Nicola Fratoianni, Carlo Nordio, Guido Crosetto, Roberto Speranza, Giancarlo Giorgetti'),
      person('Maurizio Landini', 'Landini'),
      ...each(organisation, 'Possibile, Enel, Poste, Tim'),
      ...each(place, 'Siena, Fermo, Chiusi, Trani, Corea'),
      ...each(work, 'Domani, Avvenire, Il Tempo, Il Giorno'),
    ],
  },
  texts: [
    'La speranza è l’ultima a morire.',
    '[Speranza] torna in Parlamento: «Serve un piano»',
    'Domani sciopero dei treni, disagi in tutta Italia',
    '[Domani] pubblica le chat del ministro.',
    'Il tempo peggiora nel weekend, neve a [Siena].',
    'Fermo amministrativo per la nave dell’ong',
    'A [Fermo] un corteo per la pace.',
    'Corea del Nord, nuovo test missilistico',
    'Il regista Luca Landini presenta il suo film.',
    'Possibile tregua nella notte',
    'L’avvenire dei giovani preoccupa, scrive [Avvenire].',
    '[Enel] taglierà le bollette, assicura [Giorgetti].',
    '[Nordio]? «Non mi dimetto», risponde [Nordio].',
    'Santa Maria Capua Vetere, rivolta in carcere',
    'Il giorno dopo, [Crosetto] ha chiarito.',
  ],
};

const DUTCH: CaseGroup = {
  topic: {
    entities: [
      ...people('Dilan Yeşilgöz, Henri Bontenbal, Esther Ouwehand, Jesse Klaver, Mona Keijzer'),
      person('Bart De Wever', 'De Wever'),
      person('Alexander De Croo', 'De Croo'),
      ...each(organisation, 'Groen, Samen, Jumbo, Hema'),
      ...each(place, 'Goes, Soest, Weert, Guinee, Leiden, Bergen'),
      ...each(work, 'De Morgen, Het Parool, De Standaard'),
    ],
  },
  texts: [
    'Groen licht voor de nieuwe tunnel',
    '[Groen] wil de bedrijfswagens afschaffen.',
    'De standaard ligt hoog, zegt de bondscoach.',
    'Dat schrijft [De Standaard] vrijdag.',
    'In [Goes] is de markt afgelast.',
    'Leiden is moeilijk, volgen ook.',
    'Brand in binnenstad [Leiden] geblust',
    'Equatoriaal-Guinea ontkent de beschuldiging.',
    '[Jumbo] verhoogt de prijzen; de jumbo met 300 passagiers landde veilig.',
    'Klaver groeit overal in de berm.',
    '[Klaver] noemt het plan “onhaalbaar”.',
    'Premier [De Wever] belooft besparingen.\n“Het moet”, aldus [De Wever].',
    'Voetballer Daan Klaver tekent bij.',
    'De morgen na de storm lag de dijk vol wrakhout.',
    'Samen sterk, luidt de slogan.',
  ],
};

export const ABROAD_CLASSES_AGAIN_WEST: readonly CaseGroup[] = [
  FRENCH,
  GERMAN,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
];
