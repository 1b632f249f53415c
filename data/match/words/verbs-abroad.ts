/** What people, parties and firms do in news, in languages other than English, and what the words of which they are names do not. */
import type { Language } from './languages';
import { wordList } from './word-list';

interface Verbs {
  /** Whole forms. */
  forms: ReadonlySet<string>;
  /** Stems of the past, which ends by gender and number. */
  stems?: ReadonlySet<string>;
  /** What stands behind a stem; where there are none, whole forms, of the future, too. */
  past?: RegExp;
  /** Verbs by their endings, beside those of the past. */
  endings?: RegExp;
}

const NONE: ReadonlySet<string> = new Set();

const VERBS: Readonly<Partial<Record<Language, Verbs>>> = {
  de: {
    endings: /^\p{L}{2,}iert(?:e)?$/u,
    forms: wordList(
      'sagt sagte will fordert forderte kritisiert kritisierte warnt warnte kündigt erklärt erklärte betont betonte weist lehnt verteidigt widerspricht widersprach verlangt plant reist trifft traf tritt trat zieht wirft übernimmt übernahm kauft verkauft entlässt baut streicht senkt erhöht meldet verliert gewinnt steigert investiert schließt eröffnet startet stoppt klagt verklagt berichtet schreibt schrieb titelt spricht sprach äußert lobt dankt gratuliert antwortet bleibt regierte regiert wählt stimmt beschließt beschloss einigt hofft fürchtet sucht besucht besuchte empfängt empfing droht drohte unterstützt stellt setzt nennt nannte sieht greift liegt grenzt zählt fragt fragte analysiert kommentiert zitiert veröffentlicht enthüllt',
    ),
  },
  fr: {
    forms: wordList(
      'annonce annonçait dénonce accuse affirme assure déclare demande dit veut propose promet critique condamne rejette refuse lance vend rachète achète supprime cède ferme ouvre rappelle perd gagne remporte signe quitte démissionne appelle répond réclame défend soutient juge estime espère craint menace prévoit souhaite exige présente publie révèle investit embauche licencie augmente réduit relance reçoit rencontre visite devient obtient nomme vote titre écrit conteste nie reconnaît confirme dément tente attaque poursuit renonce persiste évoque raconte explique prône fustige tacle salue promettait avait aurait va ira doit peut compte entend se s',
    ),
    past: /^\p{L}{3,}(?:[ei]r(?:a|ont)|dr(?:a|ont))$/u,
  },
  es: {
    forms: wordList(
      'desvela destapa alerta avisa arremete carga exhibe dice dijo afirma asegura anuncia declara advierte pide exige critica acusa denuncia rechaza defiende respalda apoya propone promete confirma desmiente niega insiste reclama sostiene sostuvo señala explica responde recibe viaja visita participa inaugura presenta firma aprueba vota renuncia dimite gana pierde vence lidera encabeza lanza compra vende invierte cierra abre despide contrata factura aumenta reduce informa publica titula revela cuenta pacta negocia planea prepara busca quiere quiso investiga sube sigue evita admite reconoce ofrece ordena amenaza celebra lamenta agradece cuestiona reprocha pidió hizo puso fue tuvo anunciará será tendrá quería podría debe puede rompe irrumpe arrasa triunfa obtiene logra consigue suma ha había se',
    ),
    past: /^\p{L}{3,}(?:ó|[aei]rán?)$/u,
  },
  pt: {
    forms: wordList(
      'recebeu perdeu venceu prometeu respondeu defendeu reconheceu morreu cresceu escolheu bateu escreveu vendeu decreta suspende amplia prorroga aposta cobra alega avalia estuda decide mantém vê tem deve pode diz disse afirma anuncia declara pede exige critica acusa denuncia rejeita defende apoia propõe promete confirma desmente nega insiste sustenta explica responde recebe viaja visita participa inaugura apresenta assina aprova vota renuncia demite demite-se ganha perde vence lidera lança compra vende investe fecha abre contrata aumenta reduz informa publica revela conta negocia planeja prepara busca quer quis investiga lucra registra sobe segue evita admite reconhece oferece manda ameaça celebra lamenta agradece questiona recua deixa veta sanciona discursa discorda divergem fez teve foi vai será deve pode havia tem terá pediu',
    ),
    past: /^\p{L}{3,}(?:ou|iu|[aei]r(?:á|ão))(?:-(?:se|lhes?|[oa]s?|me|nos))?$/u,
  },
  it: {
    forms: wordList(
      'dice disse afferma annuncia dichiara chiede critica accusa denuncia respinge difende sostiene propone promette conferma smentisce nega insiste replica risponde riceve incontra visita partecipa inaugura presenta firma vota rinuncia lascia vince perde guida lancia compra vende investe chiude apre assume licenzia aumenta riduce pubblica rivela racconta tratta prepara cerca vuole vorrebbe punta attacca parla spiega ammette offre ordina minaccia celebra ringrazia frena rilancia avverte ribadisce titola scrive litiga litigano va fa deve può sarà aveva era resta torna si',
    ),
    past: /^\p{L}{3,}(?:ò|[ei]r(?:à|anno))$/u,
  },
  nl: {
    endings: /^\p{L}{2,}eer(?:t|de)$/u,
    forms: wordList(
      'zegt zei wil wilde vindt vond stapt trekt gaat ging komt kwam krijgt kreeg maakt maakte neemt nam geeft gaf doet deed eist belooft waarschuwt ontkent bevestigt reageert antwoordt noemt noemde steunt verdedigt bekritiseert meldt schrijft verkoopt koopt sluit opent schrapt ontslaat investeert wint verliest pleit stelt stemt hoopt vreest bezoekt ontmoet tekent kondigt weigert spreekt sprak',
    ),
  },
  pl: {
    endings: /^\p{L}{2,}uje$/u,
    forms: wordList(
      'przeciw łączy zagłosuje złoży wystawi podpisze poprze zawetuje ogłosi zaskarży kupi sprzeda otworzy zamknie zwolni obniży podniesie wystartuje pozostaje idzie chwali wspiera zrywa zyskuje traci mówi twierdzi zapowiada ogłasza krytykuje oskarża broni proponuje obiecuje potwierdza zaprzecza odpowiada chce wzywa apeluje żąda odrzuca popiera podpisuje wygrywa przegrywa kupuje sprzedaje otwiera zamyka zwalnia obniża podnosi pisze informuje podaje ujawnia spotyka odwiedza jedzie leci rezygnuje ostrzega przyznaje ocenia uważa planuje szuka grozi dziękuje przeprasza liczy rusza',
    ),
    stems: wordList(
      'powiedzia zapowiedzia ogłosi skrytykowa oskarży obieca potwierdzi zaprzeczy odpowiedzia chcia wezwa zaapelowa zażąda odrzuci popar podpisa wygra przegra kupi sprzeda otworzy zamkną zwolni obniży podnios napisa poinformowa poda ujawni spotka odwiedzi przyjecha polecia zrezygnowa ostrzeg przyzna oceni uzna zagrozi podziękowa przeprosi złoży zagłosowa zawetowa przyją odmówi mianowa odwoła zosta by zwiększy zmniejszy zarobi zaprezentowa pokona wyprzedzi',
    ),
    past: /^(?:ł|ła|ło|li|ły)$/u,
  },
  cs: {
    endings: /^\p{L}{2,}uje$/u,
    forms: wordList(
      'podá podpoří kandiduje postaví navrhne získala prodá koupí otevře zavře propustí zdraží zlevní sníží zvýší jedná vyjednává trvá míří říká řekl tvrdí oznamuje kritizuje obviňuje brání navrhuje slibuje potvrzuje popírá odpovídá chce vyzývá žádá odmítá podporuje podepisuje vítězí prohrává kupuje prodává otevírá zavírá propouští píše informuje uvádí odhaluje navštíví jede rezignuje varuje přiznává plánuje hledá hrozí děkuje získá zdražuje hlásí',
    ),
    stems: wordList(
      'řek oznámi kritizova obvini navrh slíbi potvrdi popře odpově chtě vyzva požáda odmít podpoři podepsa vyhrá prohrá koupi proda otevře zavře propusti napsa informova uved odhali navštívi přije odje rezignova varova přizna prohlási jmenova odvola zveřejni schváli získa poslal vystoupi sdíle by mě moh muse setka vyjádři zvýši sníži vyděla představi naplánova oslabi posíli porazi zvítězi',
    ),
    past: /^(?:l|la|lo|li|ly)$/u,
  },
  ru: {
    forms: wordList(
      'закроет откроет выпустит повысит снизит купит продаст подаст начнет начнёт станет проведет проведёт выйдет войдет войдёт получит обжалует оспорит введет введёт прекратит приостановит обжаловал обжаловала судится вышла вышел вошла вошёл получила получил получило начала начал стала стал готовит готовится пытается просит планирует намерены ждет ждёт ищет выступает выступает говорит заявляет сообщает объявляет обвиняет призывает требует предлагает обещает подтверждает отрицает отвечает хочет намерен намерена намерено отказывается поддерживает осуждает подписывает побеждает проигрывает покупает продаёт продает открывает закрывает увольняет снижает повышает пишет рассказывает раскрывает встречается посещает угрожает грозит планирует ищет благодарит намеревается готовит считает надеется опасается должен должна отверг',
    ),
    stems: wordList(
      'опубликова выпусти запусти назва выдели предупреди выдвину выступи отверг пригрози попроси пообеща оштрафова оспори обжалова зарегистрирова подтверди подписа приостанови прекрати сократи увеличи инвестирова представи показа заключи привлек назначи отозва поздрави прокомментирова отреагирова заяви сообщи объяви обвини призва потребова предложи пообеща подтверди отрица отвергну ответи хоте отказа поддержа осуди подписа одобри приня прове выигра проигра купи прода приобре откры закры уволи снизи повыси написа рассказа раскры встрети посети приеха прибы пригрози угрожа запусти выпусти назначи назва подчеркну отмети доба добави уточни вызва проголосова выступи избра ста пода покину отправи уеха вылете отключи прокомментирова увеличи заработа представи разработа обыгра опроверг',
    ),
    past: /^(?:л|ла|ло|ли)(?:ся|сь)?$/u,
  },
  uk: {
    forms: wordList(
      'каже заявляє повідомляє оголошує звинувачує закликає вимагає пропонує обіцяє підтверджує заперечує відповідає хоче відмовляється підтримує засуджує підписує перемагає купує продає відкриває закриває звільняє знижує підвищує пише розповідає зустрічається відвідує їде погрожує планує шукає дякує готує вважає повинен',
    ),
    stems: wordList(
      'заяви повідоми оголоси звинувати заклика вимага запропонува пообіця підтверди запере відпові хоті відмови підтрима засуди підписа схвали прийня прове вигра програ купи прода придба відкри закри звільни знизи підвищи написа розпові розказа зустрі відвіда приїха прибу пригрози запусти випусти призначи назва підкресли зазначи дода уточни проголосува ухвали виступи обра поклика спростува збільши зменши зароби представи розроби перемог',
    ),
    past: /^(?:в|ла|ло|ли)(?:ся|сь)?$/u,
  },
  tr: {
    forms: wordList(
      'dedi söyledi açıkladı belirtti vurguladı konuştu istedi duyurdu savundu eleştirdi suçladı reddetti kazandı kaybetti satın sattı açtı kapattı imzaladı yazdı bildirdi kaydetti gitti geldi görüştü buluştu hakkında yönetimi grubu lideri genel başkanı açıklıyor istiyor diyor gazetesi partisi yazarı muhabiri manşeti haberi başkanı adayı milletvekili üyeleri kazanacak kaybedecek yapacak verecek alacak olacak gidecek getirecek etti ediyor edecek yaptı yapıyor verdi veriyor aldı alıyor geliyor çıktı çıkacak seslendi uyardı yanıtladı paylaştı katıldı ziyaret istifa',
    ),
  },
  ro: {
    forms: wordList(
      'spune anunță declară cere critică acuză respinge susține propune promite confirmă neagă răspunde vrea vizitează semnează câștigă pierde vinde cumpără deschide închide scrie avertizează demisionează',
    ),
  },
  sv: {
    endings: /^\p{L}{2,}erar(?:e)?$|^\p{L}{2,}erade$/u,
    forms: wordList(
      'säger sade vill kräver kritiserar anklagar försvarar föreslår lovar bekräftar förnekar svarar besöker vinner förlorar köper säljer öppnar stänger skriver varnar avgår',
    ),
  },
  da: {
    endings: /^\p{L}{2,}erer(?:ede)?$/u,
    forms: wordList(
      'siger sagde sier sa vil kræver krever kritiserer anklager forsvarer foreslår lover bekræfter afviser avviser svarer besøger besøker vinder vinner taber køber kjøper sælger selger åbner åpner lukker skriver advarer',
    ),
  },
  hu: {
    forms: wordList('mondta közölte bejelentette szerint bírálta elutasította nyilatkozta kijelentette írta'),
  },
};

/** Behind them, firms and countries act; bridges and prices do so, too. */
const OF_FIRMS = wordList(
  'sube baja cae crece recorta amplía despidió cai cresce amplia sale scende crolla cresce taglia recule chute grimpe progresse lanza steigt fällt stijgt daalt rośnie spada растёт растет падает rostou bate',
);

/** Auxiliaries of the perfect, behind which a participle tells a deed: "a annoncé", "ha vinto". */
const PERFECT: Readonly<Partial<Record<Language, RegExp>>> = {
  fr: /^(?:a|ont)\s(?:\p{L}+ment\s|déjà\s|aussi\s)?\p{L}+(?:é|i|is|it|u|us|ert)(?!\p{L})/u,
  it: /^(?:ha|hanno)\s(?:già\s|anche\s)?\p{L}+(?:ato|uto|ito|so|to)(?!\p{L})/u,
  ro: /^(?:a|au)\s\p{L}+(?:t|s)(?!\p{L})/u,
  es: /^(?:ha|han)\s\p{L}+(?:ado|ido|cho|to)(?!\p{L})/u,
};

/** Whether a word is what somebody in the news does. @param word in lower case */
export function isNewsVerb(language: Language, word: string): boolean {
  const { forms = NONE, stems, past, endings } = VERBS[language] ?? {};
  if (forms.has(word) || endings?.test(word) === true) return true;
  if (past === undefined) return false;
  if (stems === undefined) return past.test(word);
  for (let end = 2; end < word.length; end++)
    if (stems.has(word.slice(0, end)) && past.test(word.slice(end))) return true;
  return false;
}

export const isFirmVerb = (word: string): boolean => OF_FIRMS.has(word);

/** @param behind the text behind a name, without the space */
export const isPerfect = (language: Language, behind: string): boolean =>
  PERFECT[language]?.test(behind) === true;
