/** Schools, banks, papers and firms called after a place, in scripts without capitals. */

/** Han and Japanese, right behind the place: "东京大学", "東京電力". */
export const BODY_BEHIND =
  /^(?:国际|國際|師範|师范|理工|交通|工业|工業|医科|外国语|外語|女子|芸術|经济|财经|农业|農業|都市|証券|中文|科技|政法|海洋|邮电|浸会|岭南|城市)?(?:大学(?!生)|大學(?!生)|学院|學院|银行|銀行|电力|電力|ガス|メトロ|新聞|日报|日報|晚报|晚報|时报|時報|早报|证券|証券|取引所|集团|集團|航空|合作组织|合作組織|空港|机场|機場|電鉄|鉄道|放送|テレビ|电视台|電視台|建设银行|工商银行|石油|石化|製鋼|製鉄|製薬|重工|信金|生命|海上|商事|物産|移动|电信|联通|人寿|现代(?![化的艺人])|奔驰|国安|申花|海港|タワー|ドーム|スカイツリー|ディズニー)/u;

/** Arabic and Hebrew, before it: "جامعة القاهرة", "אוניברסיטת חיפה". */
export const BODY_BEFORE =
  /(?:^|[\s\p{P}وفبلושבלהמ])(?:جامعة|بنك|جبل|جبال|بحر|خليج|نهر|مصرف|شركة|مطار|صحيفة|جريدة|نادي|مستشفى|قناة|إذاعة|אוניברסיטת|מכללת|בנק|מכבי|הפועל|בית״ר|בית"ר|עיתון|תיאטרון)\s$/u;

/** "مصر للطيران" */
export const ARABIC_FIRM_BEHIND = /^\s(?:للطيران|للطاقة|للاتصالات|للبترول|للتأمين|للغاز)(?!\p{L})/u;

/** Titles and words that stand behind a Japanese name, and no letters of it. */
const BEHIND_NAME =
  '(?=元|前|現|氏|さん|様|君|容疑者|被告|首相|総理|議員|知事|市長|大臣|外相|監督|選手|社長|会長|代表|教授|・|（|\\(|、|。|[ぁ-ん]|\\s|$)';
/** How Japanese given names end: "純一郎", "慎太郎", "雅子". */
const GIVEN_END =
  '[郎朗夫雄男子美恵香奈菜代也哉太介助輔彦樹斗人仁志史之行幸広弘博裕浩宏昭章晃光茂実稔修治造蔵吉隆孝貴敬義良和信誠真理里織絵衣佳乃花剛健大平文武勝弥晴翔蓮希海空陽月葉遥純直亮豊久秀政忠敏英洋]';
/** "千葉雄大さん": towns are surnames, too. */
export const JAPANESE_PERSON = new RegExp(
  `^\\p{Script=Han}{0,2}${GIVEN_END}(?:さん|氏|容疑者|被告|選手|監督|議員)`,
  'u',
);
export const JAPANESE_GIVEN = new RegExp(`^(?:\\p{Script=Han}{0,2}${GIVEN_END})${BEHIND_NAME}`, 'u');

/** A surname of one letter is a word of its own, but before these: "林官房長官". */
export const BEHIND_SHORT_NAME =
  /^(?:氏|さん|首相|総理|総裁|官房|幹事長|外相|防衛相|財務相|\p{Script=Han}{1,2}相|知事|市長|大臣|議員|選手|監督|会長|社長|容疑者|被告|教授|代表|委員長|主席|总理|總理|部长|主任|先生|女士|・)/u;
export const JAPANESE_TEAM =
  /^(?:ジャイアンツ|タイガース|ドラゴンズ|イーグルス|ホークス|ライオンズ|マリーンズ|ファイターズ|バファローズ|スワローズ|ベイスターズ|カープ|巨人軍)/u;
