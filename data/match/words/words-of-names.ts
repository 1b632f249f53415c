/** Ordinary words that parties, papers, firms, towns and people are called by, and that the lists of frequent words have not. */
import type { Language } from './languages';
import { wordList } from './word-list';

export const WORDS_OF_NAMES: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  de: wordList('fuchs kohl funke falke linde bunte puma weiden münster aue wüst wedel gießen'),
  fr: wordList(
    'horizons renaissance reconquête casino système dole sapin cosse boucher charpentier meunier poulain insoumis écologistes',
  ),
  es: wordList(
    'sumar vanguardia expansión economista clarín espectador mercurio jornada correos duque rufián calvo delgado marqués cordero',
  ),
  it: wordList('letta avvenire messaggero manifesto riformista gazzetta panorama fontana gallo bruno coop'),
  pt: wordList('cidadania solidariedade avante expresso observador globo lagos pingo mota'),
  nl: wordList('parool telegraaf jumbo klaver dijk bakker dekker hoorn zeeman prins'),
  pl: wordList(
    'lewica konfederacja solidarność przegląd gazeta rzeczpospolita żabka biedronka lewiatan kowal mazur wrona kosa kos bąk hel krosno allegro',
  ),
  cs: wordList('starostové přísaha piráti motoristé zelení slaný černoch reflex'),
  ru: wordList(
    'магнит лента пятерочка перекресток мегафон озон родина известия ведомости коммерсант знамя спутник регион гранат витязь искра заря факел салют торпедо орел клин луга мороз соболь',
  ),
  uk: wordList('батьківщина самопоміч суми рівне нива факти пошта гончар кравець ткач бондар'),
  tr: wordList(
    'memleket vatan saadet deva sözcü takvim milliyet hürriyet cumhuriyet evrensel radikal şimşek soylu yıldırım şahin akar kurum altun türk önder vakıf ziraat uşak fidan polat güler',
  ),
  sv: wordList('fokus metro lund strand holm lind boden skara posten sala'),
  // Norwegian has no list of its own.
  da: wordList('netto skov lund dam bang holm bladet høyre rødt ski fram sola ås vik lade alternativ'),
};
