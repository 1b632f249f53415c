/** People whom everybody knows by a surname that others bear, too, by what a text says of them in place of a given name. */
import { wordList } from './word-list';

/** "Captain Cook" is James: title, surname, given name. */
export const BY_TITLE: readonly (readonly [title: string, surname: string, given: string])[] = (
  'captain cook james;captain scott robert;captain smith edward;captain bligh william;captain oates lawrence;captain kidd william;captain morgan henry;captain ahab ahab;' +
  'admiral nelson horatio;lord nelson horatio;admiral byng john;admiral drake francis;lord byron george;lord kitchener herbert;lord elgin thomas;lord lucan richard;lord cardigan james;lord raglan fitzroy;lord haw william;' +
  'general lee robert;general custer george;general patton george;general gordon charles;general franco francisco;general sherman william;general grant ulysses;general macarthur douglas;general wolfe james;' +
  'colonel sanders harland;major tom tom;mr bean bean;mr darcy darcy;mr hyde hyde;dr watson john;dr jekyll henry;dr johnson samuel;dr crippen hawley;dr livingstone david;miss marple jane;lady chatterley constance;lady macbeth macbeth;sergeant pepper pepper;' +
  'president lincoln abraham;president washington george;president jefferson thomas;president madison james;president monroe james;president jackson andrew;president grant ulysses;president wilson woodrow;president roosevelt franklin;president truman harry;president eisenhower dwight;president kennedy john;president nixon richard;president reagan ronald;president carter jimmy;president ford gerald;president hoover herbert;president mckinley william;president garfield james;president taft william'
)
  .split(';')
  .map((line): [string, string, string] => {
    const [title = '', surname = '', given = ''] = line.split(' ');
    return [title, surname, given];
  });

/** Those who made works that go by their surname: "Bacon’s triptychs"; surname, and given name. */
const makers = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list.split(';').map((name): [string, string] => [name.split(' ')[1] ?? '', name.split(' ')[0] ?? '']),
  );

export const COMPOSERS = makers(
  'richard wagner;giuseppe verdi;richard strauss;johann bach;wolfgang mozart;ludwig beethoven;franz schubert;robert schumann;johannes brahms;gustav mahler;anton bruckner;franz liszt;frederic chopin;felix mendelssohn;joseph haydn;george handel;henry purcell;edward elgar;benjamin britten;gustav holst;michael tippett;frederick delius;william walton;hector berlioz;georges bizet;claude debussy;maurice ravel;gabriel faure;erik satie;giacomo puccini;gioachino rossini;vincenzo bellini;gaetano donizetti;antonio vivaldi;claudio monteverdi;pyotr tchaikovsky;dmitri shostakovich;igor stravinsky;sergei prokofiev;sergei rachmaninov;modest mussorgsky;nikolai rimsky-korsakov;antonin dvorak;leos janacek;bedrich smetana;jean sibelius;edvard grieg;bela bartok;arnold schoenberg;alban berg;kurt weill;aaron copland;george gershwin;leonard bernstein;samuel barber;charles ives;john cage;philip glass;john adams;steve reich;christoph gluck;carl weber;carl orff',
);

export const PAINTERS_AND_WRITERS = makers(
  'joseph turner;john constable;francis bacon;lucian freud;henry moore;thomas gainsborough;joshua reynolds;william blake;william hogarth;john millais;david hockney;damien hirst;tracey emin;edward hopper;jackson pollock;mark rothko;andy warhol;grant wood;jasper johns;winslow homer;john sargent;james whistler;william morris;barbara hepworth;gwen john;paul klee;max ernst;edvard munch;frans hals;jan steen;gustave courbet;auguste rodin;lucas cranach;hans holbein;' +
    'william shakespeare;charles dickens;jane austen;thomas hardy;oscar wilde;george shaw;george eliot;thomas eliot;george orwell;aldous huxley;joseph conrad;henry james;james joyce;samuel beckett;virginia woolf;graham greene;evelyn waugh;philip larkin;ted hughes;sylvia plath;robert frost;emily dickinson;walt whitman;mark twain;herman melville;ernest hemingway;john steinbeck;william faulkner;arthur miller;tennessee williams;eugene oneill;toni morrison;philip roth;george byron;percy shelley;mary shelley;john keats;william wordsworth;samuel coleridge;robert burns;walter scott;alexander pope;jonathan swift;henry fielding;laurence sterne;john donne;john milton;john bunyan;geoffrey chaucer;christopher marlowe;ben jonson;wilfred owen;rupert brooke;seamus heaney;lewis carroll;bram stoker;harold pinter;tom stoppard;alan bennett;noel coward;jules verne;anton chekhov;victor hugo;albert camus;thomas mann;stefan zweig;herman wouk',
);

/** What they made. */
export const WORKS = wordList(
  'symphony symphonies concerto concertos sonata sonatas opera operas overture overtures requiem oratorio cantata cantatas fugue fugues quartet quartets quintet aria arias waltz waltzes nocturne nocturnes prelude preludes etudes lieder mazurkas ballet libretto score scores music variations suite suites mass masses',
  'painting paintings portrait portraits self-portrait self-portraits canvas canvases landscape landscapes seascape seascapes watercolour watercolours watercolor watercolors fresco frescoes triptych triptychs etching etchings engraving engravings drawing drawings sketch sketches sculpture sculptures bronze bronzes nudes masterpiece masterpieces skies',
  'novel novels poem poems poetry verse play plays sonnet sonnets tragedy tragedies comedy comedies essays stories tale tales prose odes ode satire satires heroine heroines hero heroes diaries',
);
