import { cases } from './marked-cases';
import { organisation, person, place, work } from './topic-things';

cases(
  'a word that begins a sentence is no name, but what speaks, buys or resigns is one',
  [
    organisation('Ciudadanos'),
    person('Óscar Puente', 'Puente'),
    organisation('Forza Italia', 'Forza'),
    person('Ulla Schmidt', 'Schmidt'),
    organisation('Nowoczesna'),
    work('Правда'),
    organisation('Голос'),
    organisation('Saadet'),
    organisation('Chega'),
    organisation('Denk'),
    organisation('Piráti'),
  ],
  [
    'Ciudadanos de toda Europa votan hoy. El partido [Ciudadanos] no va.',
    '[Puente] anunció un plan. Puente romano en obras.',
    'Forza e coraggio non bastano.',
    'Голос дитини почули сусіди.',
    'Saadet ve huzur diledi.',
    'Chega de promessas, diz o povo. O [Chega] discorda.',
    'Denk goed na, zegt de voorzitter van [Denk].',
    'Piráti přepadli loď u Somálska. [Piráti] oznámili kandidáta.',
    'Правда восторжествовала, считает он. «[Правда]» пишет иначе.',
  ],
);

cases(
  'titles and ordinary words before a name are no part of it',
  [
    person('Petr Pavel', 'Pavel'),
    person('Ekrem İmamoğlu', 'İmamoğlu'),
    place('Москва'),
    person('Ilie Bolojan', 'Bolojan'),
    person('Κυριάκος Μητσοτάκης', 'Μητσοτάκης'),
    person('Ulf Kristersson', 'Kristersson'),
    person('Rob Jetten', 'Jetten'),
  ],
  [
    'Prezident [Pavel] podepsal zákon; Pavel Novák ne.',
    "İzmirliler [İmamoğlu]'nu bekliyor. Ahmet İmamoğlu kim?",
    'Улицы Москвы и город [Москва]',
    'Premierul [Bolojan] demisionează; Andrei Bolojan nu.',
    'Πρωθυπουργός [Μητσοτάκης]: «Όχι»',
    'Statsminister [Kristersson] talade. Anna Kristersson log.',
    'D66-leider [Jetten] stapt op.',
  ],
);

cases(
  'in German a noun has a capital, and an article tells it from a name',
  [
    place('Essen'),
    work('Mac'),
    work('Skype'),
    work('Die Welt'),
    person('Katherina Reiche', 'Reiche'),
    organisation('Signal'),
  ],
  [
    'Das gemeinsame Essen fand in [Essen] statt. [Essen] liegt an der Ruhr.',
    'Sie wollten neben dem [Mac] auf [Skype]-Anrufe und [Skype]- oder Handygespräche verzichten.',
    'Reiche Länder zahlen, forderte [Reiche].',
    'Ein Signal der Hoffnung; der Dienst [Signal]',
    'Wegen Essen und Trinken gab es Streit. Die Welt schaut zu, [Die Welt] berichtet.',
    'Der Reiche zahlt nicht, der [Reiche]-Plan hilft ihm, so [Reiche].',
  ],
);

cases(
  'who took a picture, the son and the namesake are others',
  [
    person('Andreas Bauer', 'Bauer'),
    organisation('Foto'),
    person('Дональд Трамп', 'Трамп'),
    organisation('Leonardo'),
    place('London'),
  ],
  [
    'Foto: Bauer/dpa',
    'Video: [Bauer] in Paris',
    'Foto: LA NACION',
    'Дональд Трамп-младший и [Дональд Трамп]',
    'Leonardo da Vinci nacque nel 1452.',
    'píše web Football.London; he left.[London] waited',
  ],
);

cases(
  'a Turkish ending behind an apostrophe belongs to no name, whatever the letters around it',
  [place('Ankara'), organisation('NATO'), person('Donald Trump', 'Trump')],
  ["[Ankara]'da deprem oldu", "[Trump]’tan [NATO]'ya tehdit", "[NATO]'nun plan", "rock'n'roll"],
);

cases(
  'a capital or a continent is a name at the start of a sentence, too, in the language’s own spelling',
  ['Moskau', 'Afrika', 'Roma', 'África', 'Lisboa', 'Europa', 'Рим'].map((name) => place(name)),
  [
    '[Moskau] und der Fluss waren an diesem Tag in aller Munde, und niemand wollte als Erster gehen.',
    '[Afrika] und der Rest der Welt müssen mit den Folgen leben, und das ist nicht neu.',
    '[Roma] no es la única ciudad que se queda sin agua, y no es la última.',
    '[África] y el resto del mundo tienen que vivir con las consecuencias.',
    '[Lisboa] e o resto do país estão em alerta, mas não há feridos.',
    '[Europa] og resten af verden må leve med følgerne, og det er ikke nyt.',
    '[Рим] і решта країни без води, але це не вперше.',
  ],
);

cases(
  'a name that takes no article is a word, or another thing, behind one',
  [
    place('Natal'),
    place('Vitória'),
    place('León'),
    organisation('Libération'),
    person('Luís Montenegro', 'Montenegro'),
  ],
  [
    'A ceia de Natal em [Natal] ficou mais cara.',
    'Perdeu a final às vésperas do Natal.',
    'O golo do Vitória não foi visto em [Vitória].',
    'El león que escapó en [León] volvió; el León perdió.',
    'La Libération de Paris, selon [Libération], fut une fête.',
    'O Montenegro aderiu à NATO, disse [Montenegro].',
  ],
);

cases(
  'a given name that is a month, or is known abroad alone, is somebody else’s',
  [
    person('Pablo Iglesias', 'Iglesias'),
    person('Bart De Wever', 'De Wever'),
    person('Bengt Westerberg', 'Westerberg'),
  ],
  [
    'Julio Iglesias canta.',
    'Joost De Wever fietst.',
    'Kerstin Westerberg vann.',
    'En julio [Iglesias] dimitió.',
  ],
);

cases(
  'what a noun is or does tells it from a name, in each language’s way',
  [
    organisation('Horizons'),
    organisation('Azione'),
    organisation('Chega'),
    organisation('Alternativet'),
    work('Der Spiegel', 'Spiegel'),
    place('Bergen'),
    place('Грозный'),
    place('León'),
    place('Batman'),
  ],
  [
    '[Horizons] ne votera pas la censure.',
    '[Azione] voterà contro la manovra.',
    '[Chega] e CDS abstêm-se na votação final.',
    'Alternativet er værre, siger forskeren.',
    'Ein Blick in den Spiegel genügt, schreibt der [Spiegel].',
    'In den Bergen liegt Schnee, in [Bergen] nicht.',
    'Грозный голос из зала; [Грозный] восстановили.',
    'El papa León XIV viaja en junio.',
    '[Batman] Valiliği açıklama yaptı.',
  ],
);

cases(
  'what has a verb with its object behind it is no noun, which would have an article',
  [organisation('Jumbo'), organisation('Casino'), organisation('Sumar'), place('Mora'), place('Kars')],
  [
    '[Jumbo] verhoogt de prijzen.',
    'Jumbo met 300 passagiers geland',
    '[Casino] cède les magasins du Nord.',
    'Sumar esfuerzos es la clave.',
    'Olyckan i [Mora] krävde två liv.',
    "[Kars]'ta kar yağdı.",
  ],
);

cases(
  'a place whose name goes on, or that a sea is called after, is another; where a report begins, it is itself',
  [place('Neustadt'), place('Rostow'), place('Chine'), place('Alcalá'), place('Singen'), place('Ростов')],
  [
    'Neustadt an der Weinstraße und [Neustadt] am Sonntag',
    'Rostow nad Donem',
    'Ростов-на-Дону',
    'La mer de Chine, la [Chine]',
    'Alcalá de Henares',
    '[SINGEN] (dpa/lsw) – Ein Auto ist verunglückt.',
    '[Singen], 3. Mai (AFP) - Der Chor kam.',
  ],
);

cases(
  'a club, a firm in quotation marks and a prince are others of that name',
  [place('Göteborg'), place('Malmö'), place('Россия'), person('Édouard Philippe', 'Philippe')],
  [
    'IFK Göteborg värvar, men [Göteborg] tiger.',
    'Malmö FF vann i [Malmö].',
    'Банк «Россия» и [Россия]',
    'Le prince Philippe et le ministre [Philippe]',
  ],
);
