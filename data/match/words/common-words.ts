/** Words of a language that are also names. */
import type { Language } from './languages';
import { wordList } from './word-list';

/**
 * By language: they begin sentences and stand in headlines as words, where a capital alone does not tell that a name is
 * meant. In German, where nouns have capitals, all of a sentence.
 */
export const COMMON_WORDS = {
  en: wordList(
    'pence discord bolt boulder brass buckle carver castle comet cricket cutter dagger drummer falcon flask gallows gull hare hornet jewel kettle maple marble mint moss mustard nickel orchard otter peacock pickle poppy ridge sparrow teal willow',
    'north south east west fed rugby bury reading nice apple may will mark bill grant rose grace hope faith joy dawn summer autumn april june august art rich pat rob sue drew chase pierce earl duke baron bishop king prince page cook baker carter mason porter fisher hunter butler brown white black green gray young long short strong swift sharp wise bush rice wood woods stone field fields hill hills lake brook rivers ford bridge church park parks house bell ball bond booth cash chance case polish mobile bath cork hull deal sandwich lizard orange sierra target gap shell meta alphabet oracle square block stripe visa slack snap zoom ring nest chrome windows word office teams gateway sprint subway guess next boots post mail sun times mirror independent guardian observer globe star express standard tribune herald people life time fortune nature science cell act arm care cast pen era split best bar worms tank pole poles wall street buffalo phoenix',
    'march straw stripe intel wired guardian force union labour labor greens left right liberal conservative democrat democrats republican republicans reform change forward unity justice freedom liberty progress homer major minor speaker lord pope sage sterling miller banks walker parker piper potter weaver turner gardner archer knight noble savage sweet bright bliss love moon day night winter spring rain snow frost storm cloud river sea ocean bay island rock sand clay silver gold diamond pearl ruby crystal amber coral jade ivy daisy lily violet heather holly olive ginger basil rosemary pepper bean berry lemon cherry peach plum branch root leaf bloom flowers camp cross gates keys hammer nails cotton silk wolf fox lion bear hawk eagle robin crane finch swan drake bass pike salmon trout cod herring worth wells pool springs marsh moor heath meadows dale forest grove lane close court spears arms blunt stark hardy moody patience prudence charity constance sandy rusty dusty sunny stormy misty penny marina mercury discovery challenger independence square fast quick power energy focus signal threads notion edge safari',
  ),
  fr: wordList(
    'tours angers marine total juste premier monde orange rose blanche claire noël nice premiers libération humanité parisien horizons sens casino action place croix dépêche reconquête renaissance carrefour marianne bloc verts insoumis patriotes boulanger berger ensemble',
  ),
  de: wordList(
    'kurz stark frei lang jung alt klein groß scharf rot gelb blau grün schwarz weiß braun ernst essen halle singen hof regen kiel kohl koch wolf stein berg linke linken grüne grünen welt bild spiegel zeit stern reich fischer schneider schäfer bauer richter kaiser könig vogel hahn fuchs bär baum wald bach sommer winter herbst engel teufel himmel weber busch union freiheit heimat kiel münster wiesen focus gorillas',
  ),
  es: wordList(
    'granada león razón podemos ciudadanos más sumar rey paz cruz flores torres iglesias casas guerra prado morena futuro vanguardia marca rosario valle puente sol mundo país antigua mercedes clarín nación salta boca corrientes mesa vega',
  ),
  it: wordList(
    'lega forza prato massa fico conte grillo monti mare azione intesa poste stampa foglio tempo giorno mattino noi lupi meloni potenza latina como marche leone leonardo',
  ),
  pt: wordList(
    'chega moedas temer moro natal rede vitória neves prata livre público expresso globo folha correio vale novo avante patriota podemos lira faro porto recife guarda cidadania solidariedade bloco rocha serra lima pinto leite coelho carneiro ribeiro pereira moreira',
  ),
  nl: wordList(
    'groen bruin wit zwart jong best denk trouw forum hoorn jumbo volt bakker visser kok boer koning prins jager schipper kuiper timmerman bisschop graaf hertog mulder bol',
  ),
  pl: wordList('wprost solidarność biedronka żabka razem fakt wolność konfederacja hel piła łódź'),
  cs: wordList('právo deník blesk piráti starostové zelení most písek tábor svoboda stan'),
  ru: wordList(
    'заря знамя известия магнит лента труд звезда ракета союз родина яблоко перекресток зерно орел соболь',
  ),
  uk: wordList('голос свобода слуга суми рівне батьківщина рух'),
  tr: wordList(
    'şimşek yavaş özel ordu sabah sözcü akşam güneş karar saadet gelecek deva refah zafer memleket vatan uşak muş tokat ağrı aydın kurum',
  ),
  hu: wordList('magyar tisza momentum'),
} as const satisfies Partial<Record<Language, ReadonlySet<string>>>;

/** Verbs among them that an object may follow: "Polish the shoes", "Mark your calendar", "Will he come". */
export const VERBS = wordList(
  'polish bury fed mark will may chase target shell reading cook grant rose march hope bill drew rob sue chance deal park page post mail ring snap zoom guess visa cast care act arm bond booth split best block nice mobile force change reform bath hull book split last love fear face temer moro podemos como singen essen turkey fly',
);

/** English words of up to five letters that an acronym may spell: in a block all in capitals both look the same. */
export const SHORT_WORDS = wordList(
  'a i an as at be by do go ha he hi if in is it me my no of oh on or so to up us we am id ok act add age ago aid aim air all and ant any ape arc are arm art ask ate bad bag ban bar bat bay bed bee beg bet bid big bit bow box boy bug bus but buy cab can cap car cat cop cow cry cup cut dad dam day den did die dig dim dip doe dog dot dry due dug ear eat egg ego end era eve eye fan far fat fed fee few fig fit fix fly fog for fox fun fur gap gas get god got gum gun guy gym had ham has hat her hey hid him hip his hit hop hot how hut ice ill ink inn ion ire its jam jar jaw jet job jog joy key kid kin lab lag lap law lay led leg let lid lie lip lit log lot low mad man map mat max may men met mid mix mob mom mud mum nap net new nil nor not now nut oak odd off oil old one our out owe owl own pad pan pat paw pay pea pen per pet pie pig pin pit pop pot put rag ram ran rat raw ray red rev rib rid rig rim rip rob rod rot row rub rug run sad sat saw say sea see set sex she shy sin sip sir sit six ski sky son sow spa spy sub sue sum sun tan tap tar tax tea ten the tie tin tip toe ton too top toy try two use van vet via vow war was wax way web wed wet who why win wit won yes yet you zoo',
  'able acid aged ages aide aids aims area arms army away baby back bail balm band bank base bath beam bear beat been beer best bill bird blue body bold bomb bond book boom born both cage call calm came camp card care case cash cast cell chat chip cite city claim class clean clear club coal coast code cold come cook cool cope copy core cost crew cure dare dark data date dawn days dead deal dear debt deep desk dial diet dish does done door dose down draw drop drug dust duty each earn ease east easy edge else ends even ever exam exit face fact fair fall fame farm fast fate fear feed feel fell felt file fill film find fine fire firm fish five flag flat flow food foot ford form four free from fuel full fund gain game gate gave gear gift girl give glad goal goes gold gone good grab grew grow hair half hall hand hang hard harm hate have head hear heat held help here hero high hill hire hold hole home hope host hour huge hurt idea into iron item join jump june jury just keep kept kick kill kind king knee know lack lady laid lake land last late lead left less life lift like line link list live load loan lock long look lord lose loss lost love luck made mail main make male many mark mask mass math meal mean meat meet menu mild mile milk mind mine miss mode mood moon more most move much must name navy near neck need news next nice nine none nose note okay once only onto open oral over pace pack page paid pain pair palm park part pass past path peak pick pile pill pink pipe plan play plea plot plus poll pool poor port post pray pull pure push race rail rain rank rare rate read real rear rely rent rest rice rich ride ring rise risk road rock role roll roof room root rose rule rush safe said sail sake sale salt same sand save seal seat seek seem seen self sell send sent ship shoe shop shot show shut sick side sign site size skin slow snap snow soap soft soil sold sole some song soon sort soul spot star stay step stop such suit sure take tale talk tall tank tape task team tech tell tend tent term test text than that them then they thin this tide tied time tiny tire told toll tone took tool tour town tree trip true tube turn twin type unit upon urge used user vary vast very vest view vote wage wait wake walk wall want ward warm warn wash wave ways weak wear week well went were west what when whom wide wife wild will wind wine wing wire wise wish with wood word wore work yard yeah year your zero zone about hope smart start share party power peace press price prime',
  'staff stand state stock store story study super trade train trial trust truth under union value voice watch water while white whole woman world worry worth would write young',
);
