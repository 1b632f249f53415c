/** Capitalised words that stand before a person's name, or behind a place's, without making a longer name of it. */
import { wordList } from './word-list';

export const TITLES = wordList(
  'president vice-president vice deputy prime premier chancellor minister ministers secretary secretary-general ambassador envoy senator sen congressman congresswoman representative rep governor gov mayor lord lady sir dame king queen prince princess emperor empress sultan emir sheikh shah pope cardinal archbishop bishop father sister brother rabbi imam ayatollah',
  'general gen lieutenant lt colonel col major maj captain capt sergeant sgt admiral adm commander marshal chief chair chairman chairwoman chairperson head director ceo cfo coo founder co-founder boss manager coach captain leader speaker spokesman spokeswoman spokesperson judge justice attorney prosecutor professor prof doctor dr mr mrs ms miss mx rev reverend saint candidate former ex acting interim incumbent then first second supreme opposition democrat republican democratic',
  'pm pms mp mps mep meps msp dg foreign defence defense interior finance home health education energy trade economy justice state treasury security national federal',
  'herr frau kanzler kanzlerin präsident präsidentin bundeskanzler bundeskanzlerin bundespräsident minister ministerin außenminister außenministerin verteidigungsminister finanzminister innenminister ministerpräsident premierminister papst könig königin',
  'monsieur madame mademoiselle président présidente ministre premier première chancelier chancelière pape roi reine maire général',
  'señor señora don doña presidente presidenta primer ministro ministra canciller papa rey reina alcalde alcaldesa general senador diputado',
  'signor signora premier ministro onorevole sindaco dottor professor avvocato sua',
  'senhor senhora primeiro-ministro ministro chanceler prefeito governador deputado deputada',
  'президент премьер министр глава президента господин господину король папа генерал канцлер',
  'analyst author artist actor actress activist billionaire businessman businesswoman comedian correspondent reporter columnist editor host singer rapper striker forward midfielder defender goalkeeper goalie quarterback pitcher champion veteran lawyer officer inspector superintendent constable detective brigadier marshal baroness baron duke duchess earl count countess viscount patriarch metropolitan rep reps sens govs comrade brother uncle aunt grandma grandpa mama papa lady-in-waiting premier-designate president-elect governor-general attorney-general vice-chancellor vice-premier frontman tsar czar kaiser fuhrer king-emperor mullah maulana sheikha sayyid hajj haji swami guru dalai',
  'us-präsident us-präsidentin us-außenminister us-vizepräsident kremlchef kremlsprecher machthaber staatschef staatschefin staatspräsident regierungschef regierungschefin parteichef parteichefin fraktionschef fraktionschefin vorsitzender vorsitzende vizepräsident vizepräsidentin vizekanzler wirtschaftsminister wirtschaftsministerin gesundheitsminister innenministerin justizminister verkehrsminister bürgermeister bürgermeisterin oberbürgermeister generalsekretär generalsekretärin sprecher sprecherin trainer trainerin bundestrainer stürmer torwart kapitän sänger sängerin schauspieler schauspielerin regisseur autor autorin professorin konzernchef konzernchefin vorstandschef geschäftsführer unternehmer milliardär gründer politiker politikerin abgeordneter abgeordnete kandidat kandidatin spitzenkandidat spitzenkandidatin ministerpräsidentin senator senatorin richter richterin anwalt general oberst kommissarin kommissar kommissionspräsidentin kommissionschefin außenbeauftragte außenbeauftragter nato-generalsekretär oppositionsführer oppositionsführerin herrn prinz prinzessin kaiser papst kardinal bischof experte expertin forscher forscherin',
  'm mm mme mmes mlle me mgr maître docteur prof députée député sénateur sénatrice préfet secrétaire ambassadeur ambassadrice amiral colonel commandant capitaine lieutenant prince princesse saint-père',
  'sr sra srta dr dra d vicepresidente vicepresidenta expresidente expresidenta exministro gobernador gobernadora secretario secretaria embajador líder portavoz juez fiscal magistrado almirante coronel comandante capitán infanta infante príncipe princesa',
  'sig dott presidente vicepresidente vicepremier cancelliere segretario ministra deputato senatore sindaca governatore cardinale vescovo re regina principe',
  'ex-presidente vice-presidente deputada senador senadora vereador prefeita secretário embaixador embaixadora líder juiz juíza delegado',
  'главы министра министру министром премьера премьером президента президенту президентом президенте премьер-министр премьер-министра канцлера канцлером генсек генсека лидер лидера сенатор сенатора депутат депутата губернатор губернатора мэр мэра посол посла председатель председателя секретарь секретаря директор директора глава главу главой г-н г-жа тов президентка міністр прем’єр голова',
  'академик академика профессор профессора режиссёр актёр актриса певец певица писатель спикер спикера генерал-майор полковник космонавт конструктор журналист адвокат экс-президент пресс-секретарь вице-премьер замминистра тренер нападающий бизнесмен',
  'chef cheftrainer politikerin parteifreund kollege kollegin altkanzler altkanzlerin altbundeskanzler',
  'bay bayan sayın cumhurbaşkanı başbakan bakan bakanı başkan başkanı general lideri sözcüsü',
  'pan pani prezydent prezydenta premier premiera minister ministra kanclerz papież król dhr mevr meneer mevrouw minister-president koning koningin',
);

/** Of them, those that one person holds at a time. */
export const OFFICES = wordList(
  'president premier minister chancellor pope king queen emperor senator sen governor gov mayor secretary general gen admiral ambassador speaker justice judge counsel lord baroness lady dame archbishop bishop cardinal präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin bundespräsident ministerpräsident außenminister außenministerin kremlchef président présidente premier ministre chancelier presidente presidenta ministro ministra canciller premier primeiro-ministro chanceler президент президента президенту президентом премьер министр канцлер',
);

/** Peoples and faiths that no ending tells: "Sunni Arabs", "Iraqi President". */
export const PEOPLES = wordList(
  "american mexican cuban german kenyan ugandan libyan moroccan venezuelan paraguayan uruguayan dominican tibetan african sunni shia shiite shi’ite shi'ite alawite druze iraqi israeli pakistani emirati saudi yemeni omani kuwaiti qatari bahraini bangladeshi somali afghan thai czech dutch greek swiss french scots welsh uzbek tajik kazakh turkmen kyrgyz kurd kurdish arab slovak serb croat bosniak catalan basque flemish hutu tutsi pashtun tamil sikh hindu buddhist jewish muslim christian catholic hispanic latino",
);
