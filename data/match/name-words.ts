/** Words around names, in the languages of news, as tables. All in lower case. */

const list = (...lines: string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

/** Capitalised words that stand before a name and are no part of it, and roles behind a place. */
export const TITLES = list(
  'president vice-president vice deputy prime premier chancellor minister ministers secretary secretary-general ambassador envoy senator sen congressman congresswoman representative rep governor gov mayor lord lady sir dame king queen prince princess emperor empress sultan emir sheikh shah pope cardinal archbishop bishop father sister brother rabbi imam ayatollah',
  'general gen lieutenant lt colonel col major maj captain capt sergeant sgt admiral adm commander marshal chief chair chairman chairwoman chairperson head director ceo cfo coo founder co-founder boss manager coach captain leader speaker spokesman spokeswoman spokesperson judge justice attorney prosecutor professor prof doctor dr mr mrs ms miss mx rev reverend saint candidate former ex acting interim incumbent then first second supreme opposition democrat republican democratic',
  'foreign defence defense interior finance home health education energy trade economy justice state treasury security national federal',
  'herr frau kanzler kanzlerin präsident präsidentin bundeskanzler bundeskanzlerin bundespräsident minister ministerin außenminister außenministerin verteidigungsminister finanzminister innenminister ministerpräsident premierminister papst könig königin',
  'monsieur madame mademoiselle président présidente ministre premier première chancelier chancelière pape roi reine maire général',
  'señor señora don doña presidente presidenta primer ministro ministra canciller papa rey reina alcalde alcaldesa general senador diputado',
  'signor signora premier ministro onorevole sindaco dottor professor avvocato sua',
  'senhor senhora primeiro-ministro ministro chanceler prefeito governador deputado deputada',
  'президент премьер министр глава президента господин господину король папа генерал канцлер',
);

/** Words that begin a sentence or stand in capitals without being part of a name. */
export const FUNCTION_WORDS = list(
  'a an the this that these those my your his her its our their and or but nor so yet for if when while as because since although though unless until after before once where whereas whether than with without within of in on at by to from into onto over under about against between among amid through during despite per via like unlike near behind beyond inside outside across around',
  'is are was were be been being has have had do does did will would shall should can could may might must not no yes both either neither each every all some any many most more few several other another such only even also just still already now then today yesterday tomorrow here there why how what who whom whose which',
  'he she it they we you i him them us me says say said saying tells told asks asked calls called meets met sees visits visited backs urges warns warned vows denies claims accuses wants hits slams seeks faces wins loses leads takes makes gives gets goes comes returns signs plans hopes',
  'however meanwhile moreover furthermore therefore instead later earlier recently finally perhaps maybe indeed thus hence otherwise nevertheless nonetheless additionally similarly ironically',
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
  'der die das ein eine und oder aber wenn als weil dass mit ohne in im an am auf aus bei von vom zu zum zur nach vor über unter gegen für durch während auch nur noch schon heute gestern morgen doch so wie wo warum was wer nun dann seit laut bis',
  'le la les un une des du de et ou mais donc or ni car si quand comme parce puisque avec sans dans en sur sous chez par pour contre vers entre depuis pendant avant après selon ce cet cette ces il elle ils elles on nous vous je ne pas au aux',
  'el los las una unos unas y o pero si cuando como porque con sin en sobre bajo por para contra hacia entre desde hasta durante antes después según este esta estos estas no ya al del lo su sus mientras',
  'il lo gli i e ma se quando come perché con senza nel nella nei sul sulla da dal dalla per contro tra fra dopo prima secondo questo questa non al alla ai dei della',
  'o os as um uma uns umas e mas se quando como porque com sem em no na nos nas sobre sob por para contra entre desde até durante antes depois segundo este esta não ao à do da dos das',
  'в во на с со к ко у о об от до из за по при для без под над между через и а но или если когда как что чтобы хотя пока это этот эта не ни уже также после перед по',
);

/** Words of a language that are also names, and begin sentences as words: what they mean, only the place tells. */
export const COMMON_WORDS = list(
  'reading nice apple may turkey jordan washington georgia chad will mark bill bob jack frank grant rose grace hope faith joy dawn summer autumn april june august art rich pat rob sue drew chase miles lance pierce dean earl duke baron bishop king prince page cook baker carter mason porter fisher hunter butler taylor smith brown white black green gray grey young long short strong swift sharp wise bush rice wood woods stone field fields hill hills lake brook rivers ford bridge church park parks house bell ball barr bond booth cash chance case china polish mobile bath cork hull deal sandwich lizard orange limerick victoria phoenix buffalo sierra target gap shell amazon meta alphabet oracle square block stripe visa uber lyft slack snap zoom ring nest chrome windows word office teams intel dell gateway orange sprint subway guess next boots superdrug post mail sun times mirror independent guardian observer telegraph globe star express standard tribune herald people life time fortune forbes nature science cell who us it aid act arm care cast pen she he era niger mali oman iran cuba peru chile guinea guyana tonga samoa lima essen lens tours nancy brest angers best split bar ems halle singen worms tank pole poles dane finn swede turk lapp',
  'march monday force union labour labor green greens left right liberal conservative democrat republican reform change forward unity justice freedom liberty progress',
);

/** Before a month, and not before a person: "in May", "last May". */
export const BEFORE_MONTH = list(
  'in since last next this until till by of early late mid from through during every each between to and or before after around for 1 2 3 4 5 6 7 8 9',
);

export const MONTHS_THAT_ARE_NAMES = list('march april may june july august');
