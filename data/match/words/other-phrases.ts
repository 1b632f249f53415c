/** What stands right beside a name, in languages other than English, where it is a word or a part of another name. */
import { mapOf } from './word-list';

interface Phrase {
  before?: RegExp;
  behind?: RegExp;
}

const VERBAL_NOUN: Phrase = { behind: /^\sال/u, before: /(?:تم|إعادة|يتم|عدم|لا)\s$/u };

/** By names, in lower case, that are seldom words. */
export const OTHER_PHRASES: ReadonlyMap<string, Phrase> = mapOf<Phrase>({
  natal: {
    before:
      /(?:presentes?|prendas?|ceias?|árvores?|noites?|dia|vésperas?|férias|compras|época|mercado|jantar|almoço|espírito|conto|cabaz|luzes|iluminações|feliz|cart(?:ão|ões)|decoraç(?:ão|ões)|enfeites?|músicas?|canç(?:ão|ões)|feriado|cestas?|bacalhau|campanha|festas?|tradição|concerto|mensagem|indulto)\s(?:de\s|do\s)?$/iu,
  },
  vox: { behind: /^\spopuli/iu },
  regen: { before: /\b(?:bei|trotz|wegen|mit|ohne)\s(?:\p{Ll}+(?:em|en|er)\s)?$/iu },
  santiago: { behind: /^\sde\s(?:Cuba|Querétaro)/u },
  guadalajara: { behind: /^\sde\sBuga/u },
  nice: { behind: /^[-‐‑]Matin/u },
  paris: { behind: /^[-‐‑](?:Match|Normandie|Turf|Saclay|Dauphine)/u },
  globo: { behind: /^\sde\s(?:Ouro|Oro)/u },
  日本: { behind: /^(?:海(?![外軍上洋運産岸底])|酒|刀|脳炎|ハム|シリーズ|ダービー)/u },
  中国: { behind: /^(?:地方|山地|自動車道)/u },
  대전: { before: /[12]차\s(?:세계\s?)?$/u },
  亚马逊: { behind: /^(?:雨林|河|流域|丛林|森林|平原)/u },
  亞馬遜: { behind: /^(?:雨林|河|流域|叢林|森林)/u },
  三星: { behind: /^(?:级|級|堆|半|米其林|酒店|饭店)/u },
  联想: { behind: /^(?:到|起|出|力|一下|翩)/u, before: /(?:让人|令人|不禁|产生|引发|自由)$/u },
  日産: { behind: /^約?[\d一二三四五六七八九十百千万]/u },
  アマゾン: { behind: /^(?:川|流域|熱帯|の(?:熱帯|密林|森林))/u },
  현대: {
    behind:
      /^(?:적|인|판|화|사회|\s(?:사회|미술|무용|문학|음악|건축|의학|과학|문명|정치|철학|소설|도시|작가|국가|여성))/u,
  },
  기아: {
    before: /(?:빈곤과|영양실조와|전쟁과|심각한|극심한)\s$/u,
    behind: /^(?:선상|에\s(?:시달|허덕)|와\s빈곤|\s(?:문제|위기|상태|사망|인구|대책|구호|극복|퇴치))/u,
  },
  대우: { behind: /^(?:를\s받|받|하|\s(?:개선|차별))/u },
  인도: {
    before: /(?:신병|범죄인|보행자|차도|현물|조기|물품|차량이|버스가|승용차가)\s?$/u,
    behind: /^(?:적|주의|받|하|된|될|되|했|로\s(?:돌진|뛰어|올라)|를?\s?(?:막|걷|점령|덮))/u,
  },
  حماس: {
    before: /(?:بكل|أثار|إثارة)\s$/u,
    behind:
      /^\s(?:كبير|شديد|بالغ|منقطع|زائد|عالٍ|عال|متزايد|واضح|لافت|الجماهير|الجمهور|المشجعين|اللاعبين|الشباب|الناس|الطلاب)(?!\p{L})/u,
  },
  فتح: VERBAL_NOUN,
  'الشرق الأوسط': { before: /(?:^|في|دول|منطقة|أزمة|سلام|شؤون|قضية|حول)\s?$/u },
});
