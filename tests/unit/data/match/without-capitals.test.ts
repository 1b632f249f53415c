/** Scripts without capitals, where what stands beside a name tells another thing, somebody else or a word from it. */
import { cases } from './marked-cases';
import { organisation, person, place } from './topic-things';

cases(
  'a school, a bank or a firm is called after a place, and is not that place',
  [place('上海'), place('東京'), place('부산'), place('بيروت')],
  [
    '[上海]大学生增多，上海大学扩招。',
    '東京電力と[東京]都',
    '부산은행은 [부산]에 있다.',
    'جامعة بيروت في [بيروت]',
  ],
);

cases(
  'a name that is a word counts where it stands as names do',
  [organisation('苹果'), organisation('毎日新聞', '毎日'), person('조국'), organisation('حركة أمل', 'أمل')],
  [
    '苹果每斤涨了两元。',
    '[苹果]公司周一发布财报。',
    '毎日三回飲む。',
    '조국을 떠나며',
    '[조국] 대표',
    'لا أمل في الحل',
    'نائب عن [أمل]',
  ],
);

cases(
  'somebody of the same surname is another',
  [person('小泉進次郎', '小泉')],
  ['小泉純一郎元首相', '[小泉]農相が会見した。'],
);

cases(
  'a country whose name has another’s in it is not that one, in any language',
  ['Sudan', 'Guinée', 'Судана', 'السودان', 'スーダン', '几内亚', 'Soedan'].map((name) => place(name)),
  [
    'Sudan Południowy i [Sudan]',
    'la Guinée équatoriale et la [Guinée]',
    'из Южного Судана и [Судана]',
    'بين جنوب السودان و[السودان]',
    '南スーダンと[スーダン]',
    '几内亚比绍与[几内亚]',
    'Zuid-Soedan en [Soedan]',
  ],
);

cases(
  'a surname of one letter is one before a title alone',
  [person('林芳正', '林')],
  ['林の中', '小林製薬', '[林]官房長官', '[林芳正]氏'],
);

cases(
  'what is called after a country is not that country',
  [place('日本'), place('مصر'), place('لبنان'), place('千葉')],
  ['日本海側と[日本]', 'مصر للطيران في [مصر]', 'جبل لبنان في [لبنان]', '千葉雄大さんと[千葉]県'],
);
