/**
 * Names of several words of countries that another country's name is a part of, in 34 languages and folded: "South
 * Sudan", "Guinea-Bissau". From CLDR 48, as browsers have them; but to ask a browser for them takes a waking worker up
 * to 30 ms. Of the two Koreas as people write them, too.
 */

const SPACED = [
  'south sudan|soudan du sud|sudan del sur|sud sudan|sudao do sul|zuid soedan|sudan poludniowy|jizni sudan|juzny sudan|южныи судан|південнии судан|южен судан|јужни судан|guney sudan|sudanul de sud|sor sudan|del szudan|νοτιο σουδαν|etela sudan|louna sudaan|pietu sudanas|juzni sudan|sudan del sud|جنوب السودان|سودان جنوبی|דרום סודן|sudan selatan',
  'guinea bissau|guinee bissau|guinea bisau|guine bissau|gwinea bissau|гвинея бисау|гвінея бісау|гвинеја бисао|gine bissau|guineea bissau|bissau guinea|γουινεα μπισαου|gvineja bisava|bisau gvineja|gvineja bisau|gvineja bissau|غينيا بيساو|گینهٔ بیسائو|גינאה ביסאו',
  'equatorial guinea|guinee equatoriale|guinea ecuatorial|guinea equatoriale|guine equatorial|equatoriaal guinea|gwinea rownikowa|rovnikova guinea|экваториальная гвинея|екваторіальна гвінея|екваториална гвинея|екваторијална гвинеја|ekvator ginesi|guineea ecuatoriala|ekvatorial guinea|egyenlitoi guinea|ισημερινη γουινεα|paivantasaajan guinea|ekvatoriaal guinea|ekvatoriala gvineja|pusiaujo gvineja|ekvatorska gvineja|ekvatorialna gvineja|guinea equatorial|적도 기니|غينيا الاستوائية|گینهٔ استوایی|גינאה המשוונית|guinea ekuatorial',
  'papua new guinea|papua neuguinea|papouasie nouvelle guinee|papua nueva guinea|papua nuova guinea|papua nova guine|papoea nieuw guinea|papua nowa gwinea|papua nova guinea|папуа новая гвинея|папуа нова гвінея|папуа нова гвинея|папуа нова гвинеја|papua yeni gine|papua noua guinee|papua nya guinea|papua ny guinea|papua uj guinea|παπουα νεα γουινεα|papua uusi guinea|paapua uus guinea|papua jaungvineja|papua naujoji gvineja|papua nova gvineja|بابوا غينيا الجديدة|پاپوا گینهٔ نو|פפואה גינאה החדשה|papua nugini',
  'north korea|coree du nord|corea del norte|corea del nord|coreia do norte|noord korea|korea polnocna|severni korea|severna korea|північна корея|северна корея|северна кореја|kuzey kore|coreea de nord|nord korea|eszak korea|βορεια κορεα|pohjois korea|pohja korea|siaures koreja|sjeverna koreja|severna koreja|كوريا الشمالية|کرهٔ شمالی|קוריאה הצפונית|korea utara|צפון קוריאה|северная корея',
  'south korea|coree du sud|corea del sur|corea del sud|coreia do sul|zuid korea|korea poludniowa|jizni korea|juzna korea|республика корея|південна корея|южна корея|јужна кореја|guney kore|coreea de sud|sor korea|del korea|νοτια κορεα|etela korea|louna korea|pietu koreja|juzna koreja|كوريا الجنوبية|کرهٔ جنوبی|קוריאה הדרומית|korea selatan|דרום קוריאה|южная корея',
  'western sahara|sahara occidental|sahara occidentale|saara ocidental|westelijke sahara|sahara zachodnia|zapadni sahara|zapadna sahara|западная сахара|західна сахара|западна сахара|bati sahra|sahara occidentala|vest sahara|nyugat szahara|δυτικη σαχαρα|lansi sahara|laane sahara|vakaru sachara|zahodna sahara|الصحراء الغربية|صحرای غربی|סהרה המערבית|sahara barat',
  'timor leste|timor oriental|timor est|oost timor|timor wschodni|vychodni timor|vychodny timor|восточныи тимор|тимор лешті|тимор лесте|тимор лесте (источни тимор)|ost timor|kelet timor|τιμορ λεστε|ita timor|ida timor|rytu timoras|تيمور ليشتي|تیمور لسته|טימור לסטה',
  'french guiana|franzosisch guayana|guyane francaise|guayana francesa|guyana francese|guiana francesa|frans guyana|gujana francuska|francouzska guyana|francuzska guyana|французская гвиана|французька гвіана|френска гвиана|француска гвајана|fransiz guyanasi|guyana franceza|franska guyana|fransk guyana|francia guyana|γαλλικη γουιανα|ranskan guayana|prantsuse guajaana|francijas gviana|prancuzijos gviana|francuska gijana|francoska gvajana|guaiana francesa|프랑스령 기아나|غويانا الفرنسية|گویان فرانسه|גיאנה הצרפתית|guyana prancis',
  'american samoa|amerikanisch samoa|samoa americaines|samoa americana|samoa americane|amerikaans samoa|samoa amerykanskie|americka samoa|американское самоа|американське самоа|американска самоа|америчка самоа|amerikan samoasi|amerikanska samoa|amerikansk samoa|amerikai szamoa|αμερικανικη σαμοα|amerikan samoa|ameerika samoa|asv samoa|amerikos samoa|ameriska samoa|아메리칸 사모아|ساموا الأمريكية|ساموآی امریکا|סמואה האמריקנית|samoa amerika',
];

export const LONGER_COUNTRIES: readonly string[] = SPACED.flatMap((names) => names.split('|'));

/** Written without spaces, in Chinese, Japanese and Korean. */
export const LONGER_COUNTRIES_UNSPACED: readonly string[] =
  '南苏丹|几内亚比绍|赤道几内亚|巴布亚新几内亚|朝鲜|韩国|西撒哈拉|东帝汶|法属圭亚那|美属萨摩亚|南蘇丹|幾內亞比索|赤道幾內亞|巴布亞紐幾內亞|北韓|南韓|東帝汶|法屬圭亞那|美屬薩摩亞|南スーダン|ギニアビサウ|赤道ギニア|パプアニューギニア|北朝鮮|韓国|西サハラ|東ティモール|仏領ギアナ|米領サモア|남수단|기니비사우|적도 기니|파푸아뉴기니|북한|대한민국|서사하라|동티모르|프랑스령 기아나|아메리칸 사모아'.split(
    '|',
  );
