/** Titles, offices and walks of life before a name, in languages that the first list has few of; in lower case. */
import { wordList } from './word-list';

/** Each word with each ending: Slavic languages have a dozen forms of one title. */
const withEndings = (words: string, endings: readonly string[]): readonly string[] =>
  words.split(' ').flatMap((word) => endings.map((ending) => word + ending));

const POLISH_MEN = ['', 'a', 'owi', 'em', 'owie', 'ów', 'y', 'i'] as const;
const CZECH_MEN = ['', 'a', 'ovi', 'em', 'e', 'i', 'ů'] as const;
const RUSSIAN_MEN = ['', 'а', 'у', 'ом', 'е', 'ы', 'и', 'ов'] as const;
const SLAVIC_WOMEN = ['ка', 'ки', 'ке', 'ку', 'кой'] as const;
const UKRAINIAN_MEN = ['', 'а', 'у', 'ом', 'ові', 'и', 'і', 'ів'] as const;
const UKRAINIAN_WOMEN = ['ка', 'ки', 'ці', 'ку', 'кою', 'ця', 'цю'] as const;

const MORE_TITLES: readonly string[] = [
  ...withEndings(
    'prezydent premier minister wicepremier wiceminister poseł senator marszałek burmistrz wojewod prezes szef rzecznik komendant generał pułkownik kapitan porucznik profesor doktor ksiądz biskup arcybiskup kardynał papież król lider dyrektor trener selekcjoner napastnik bramkarz piosenkarz aktor reżyser pisarz ekspert mecenas prokurator kanclerz kandydat polityk ekspremier exprezydent europoseł oskarżyciel',
    POLISH_MEN,
  ),
  ...wordList(
    'posłowie posłów senatorowie ministrowie radni radny radna działacz działacze politycy eksperci lekarze kibice kandydaci ministra premiera posłanka senatorka marszałkini prezeska szefowa rzeczniczka przewodniczący przewodnicząca liderka sędzia dziennikarz dziennikarka piosenkarka aktorka pisarka kandydatka europosłanka królowa prezydentowa wójt starosta państwo pan pani panem panią ks prof gen płk dr',
  ),
  ...withEndings(
    'prezident premiér ministr náměst vicepremiér senátor hejtman primátor šéf generál plukovník kapitán profesor doktor lídr předsed ředitel trenér útočník brankář zpěvák herec režisér spisovatel novinář expert advokát kancléř kandidát politik exministr exprezident expremiér minister šéfredaktor moderátor',
    CZECH_MEN,
  ),
  ...wordList(
    'poslanci senátoři ministři politici fanoušci radní radního prezidentka premiérka ministryně náměstek náměstkyně poslanec poslance poslankyně poslankyňa senátorka hejtmanka primátorka starosta starosty starostka šéfka mluvčí hovorca hovorkyňa papež král královna lídryně předseda předsedy předsedkyně místopředseda místopředsedkyně predseda predsedníčka podpredseda ředitelka zpěvačka herečka spisovatelka novinářka soudce soudkyně kancléřka kandidátka exministryně exprezidentka exministr europoslanec europoslankyně ministerka pan paní bývalý exposlanec',
  ),
  ...withEndings(
    'президент премьер министр канцлер лидер сенатор депутат губернатор посол директор профессор режиссёр режиссер актёр актер спикер генерал адмирал полковник подполковник майор капитан лейтенант сержант космонавт журналист адвокат тренер бизнесмен оппозиционер юрист теннисист футболист хоккеист боксёр боксер политик политолог эксперт экономист аналитик блогер миллиардер миллионер музыкант художник хирург врач доктор прокурор следователь офицер патриарх митрополит епископ имам муфтий замглав экс-президент экс-премьер экс-министр гендиректор архитектор историк учёный социолог правозащитник активист омбудсмен атаман канцлер монарх шейх эмир султан принц',
    RUSSIAN_MEN,
  ),
  ...withEndings('журналист активист спортсмен теннисист фигурист артист пенсионер', SLAVIC_WOMEN),
  ...wordList(
    'мэр мэра мэру мэром глава главы главе главу замминистра вице-спикер вице-премьер вице-президент пресс-секретарь пресс-секретаря премьер-министр экс-глава судья судьи писатель писателя основатель основателя владелец певец певца певица певицы актриса актрисы королева королевы король короля папа принцесса правительница председатель председателя секретарь секретаря представитель представителя руководитель руководителя уполномоченный командующий заместитель сопредседатель соучредитель господин господина госпожа чемпион чемпиона чемпионка',
  ),
  ...withEndings(
    "президент прем’єр прем'єр міністр депутат нардеп спікер посол мер губернатор генерал полковник капітан лідер адвокат журналіст експерт політолог економіст речник радник директор професор лікар режисер актор тренер прокурор рятувальник волонтер екс-президент екс-міністр гетьман кардинал єпископ митрополит канцлер",
    UKRAINIAN_MEN,
  ),
  ...withEndings('депутат речни міністер журналіст очільни радни волонтер директор', UKRAINIAN_WOMEN),
  ...wordList(
    "прем’єр-міністр прем'єр-міністр прем’єрка очільник очільника голова голови голові головою командувач прессекретар прес-секретар секретар секретаря суддя співак співачка актриса письменник письменниця пан пані король королева патріарх віцепрем’єр віцепрем'єр віце-прем’єр віце-прем'єр заступник представник",
  ),
  ...wordList(
    'cumhurbaşkanı başbakan bakan bakanı bakanlar başkan başkanı başkanvekili yardımcısı vali valisi milletvekili milletvekilleri sözcü sözcüsü lider lideri liderleri eşbaşkan eşbaşkanı müdürü komutanı general orgeneral korgeneral albay profesör doktor doç avukat hakim hâkim savcı savcısı başsavcısı kaymakam kaymakamı rektör rektörü direktör direktörü antrenör oyuncu oyuncusu şarkıcı yazar gazeteci kaleci kaptan sayın genelkurmay emekli',
  ),
  ...wordList(
    'președintele președinta premierul ministrul ministra deputatul deputata senatorul senatoarea primarul primărița liderul șeful șefa generalul profesorul doctorul regele papa fostul fosta actualul vicepremierul vicepreședintele europarlamentarul europarlamentara antrenorul fotbalistul actorul actrița avocatul judecătorul procurorul guvernatorul ambasadorul purtătorul candidatul candidata secretarul cancelarul domnul doamna premier președinte ministru primar senator deputat',
  ),
  ...wordList(
    'elnök miniszterelnök miniszter államtitkár polgármester képviselő szóvivő tábornok professzor doktor pápa király királynő pártelnök kancellár nagykövet edző',
  ),
  ...wordList(
    'statsminister statsministern statsministeren utrikesminister utrikesministern finansminister finansministern justitieminister försvarsminister inrikesminister minister ministern ministeren president presidenten præsident præsidenten partiledare partiledaren partileder partilederen oppositionsledare oppositionsledaren talman talmannen kung kungen konge kongen drottning drottningen dronning dronningen prins prinsen prinsessan prinsesse biskop ärkebiskop biskopen general professor doktor förbundskapten förbundskaptenen tränare tränaren skådespelare skådespelaren författare författaren journalist borgmästare borgmester borgmesteren ordförande ordföranden riksdagsledamot språkrör udenrigsminister utenriksminister justitsminister justisminister forsvarsminister indenrigsminister formand formanden leder lederen ledaren ledare talesperson talespersonen ordfører ordføreren statsråd landstræner landstræneren trener treneren skuespiller forfatter kommissionär eu-kommissionär rikspolischef statsepidemiolog',
  ),
  ...wordList(
    'pääministeri presidentti ministeri ulkoministeri valtiovarainministeri puolustusministeri sisäministeri oikeusministeri kansanedustaja puheenjohtaja pormestari kenraali professori tohtori piispa arkkipiispa kuningas kuningatar päävalmentaja valmentaja',
  ),
  ...wordList(
    'πρωθυπουργός πρωθυπουργού πρωθυπουργό πρόεδρος προέδρου πρόεδρο υπουργός υπουργού υπουργό υφυπουργός υφυπουργού αντιπρόεδρος βουλευτής βουλευτή δήμαρχος δημάρχου δήμαρχο περιφερειάρχης αρχηγός αρχηγού εκπρόσωπος εκπροσώπου στρατηγός καθηγητής πάπας βασιλιάς κύριος κυρία προπονητής ευρωβουλευτής καγκελάριος γραμματέας',
  ),
  ...wordList('presiden menteri gubernur bupati walikota jenderal ketua perdana raja paus bapak'),
  ...wordList(
    'predsjednik predsjednica predsednik predsednica premijer premijerka ministar ministarka zastupnik gradonačelnik guverner predsednika председник председника премијер министар президентът премиерът премиерката министърът министър кмет кметът депутатът председателят лидерът',
  ),
  ...wordList(
    'vice-premier oud-minister oud-premier staatssecretaris fractievoorzitter partijleider leider kamerlid burgemeester wethouder commissaris generaal kolonel hoogleraar dokter professor advocaat rechter trainer bondscoach spits keeper zanger zangeres acteur actrice schrijver schrijfster voorzitter directeur topman topvrouw woordvoerder woordvoerster prins prinses kardinaal bisschop aartsbisschop paus lijsttrekker eurocommissaris europarlementariër kandidaat politicus',
  ),
  ...wordList(
    'ancien ancienne ex-ministre ex-président ex-présidente vice-président vice-présidente chef cheffe patron patronne porte-parole professeur professeure comédien comédienne acteur actrice chanteur chanteuse écrivain écrivaine auteur autrice journaliste avocat avocate juge procureur procureure entraîneur sélectionneur attaquant capitaine champion championne commissaire chercheur chercheuse philosophe historien historienne économiste politologue élu élue eurodéputé eurodéputée candidat candidate conseiller conseillère',
  ),
  ...wordList(
    'exalcalde exalcaldesa conseller consellera exconseller concejal concejala consejero consejera lehendakari delegado delegada diputada senadora embajadora procurador procuradora exministra cantante actor actriz escritor escritora periodista abogado abogada entrenador entrenadora delantero seleccionador opositor opositora economista historiador historiadora mandatario mandataria exmandatario vicepresidente senadora',
  ),
  ...wordList(
    'viceministro sottosegretario sottosegretaria assessore assessora consigliere consigliera capogruppo segretario segretaria leader ex-premier portavoce procuratore giudice allenatore attaccante portiere cantante attore attrice scrittore scrittrice giornalista economista dottoressa professoressa senatrice deputata governatrice commissario commissaria',
  ),
  ...wordList(
    'ex-ministro ex-ministra governadora vereadora candidato candidata relator relatora porta-voz procurador procuradora advogado advogada cantor cantora ator atriz escritor escritora jornalista treinador técnico atacante goleiro economista professor professora doutor doutora bispo cardeal rainha',
  ),
];

export const TITLES_ABROAD: ReadonlySet<string> = new Set(MORE_TITLES);
