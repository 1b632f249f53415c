/** What makes another place of a town: what it lies at or on, in languages other than English. */

const GERMAN =
  'an\\sder\\s(?:Oder|Saale|Spree|Havel|Elbe|Donau|Isar|Ruhr|Lahn|Mosel|Weser|Aller|Leine|Fulda|Werra|Neiße|Enz|Fils|Brenz|Ilm|Weinstraße|Bergstraße|Tauber|Jagst|Enns|Drau|Mur|Ybbs|Thaya|Pegnitz|Aisch|Haardt|Orla)|' +
  'am\\s(?:Main|Neckar|Inn|Lech|Rhein|Rübenberge|Rennsteig|Wald|Brenner|Wörthersee)|ob\\sder\\s\\p{Lu}|im\\s(?:Breisgau|Allgäu|Schwarzwald|Odenwald|Vogtland)|vor\\sder\\sHöhe';
const ROMANCE =
  'de\\sla\\s(?:Frontera|Sierra|Reina|Vega|Plana|Concepción)|de\\slos\\s(?:Caballeros|Barros|Infantes)|de\\s(?:Henares|Compostela|Ebro|Duero|Tormes|Alcántara|Alcañices)|del\\s(?:Campo|Estero|Penedès|Vallès|Camp)|' +
  "da\\s(?:Conquista|Foz)|do\\s(?:Castelo|Alentejo|Cacém)|de\\s(?:Varzim|Gaia|Famalicão|Azeméis)|d[’'](?:Ampezzo|Adda)|di\\sStabia";
/** "Rostow nad Donem", "Ростов-на-Дону" */
const SLAVIC = 'nad\\s\\p{Lu}';

/** Clubs, as they are shortened, and papers and airports behind a hyphen. */
const CLUB = '(?:FC|FF|IFK|BK|FK|IK|GIF|CF|KV|SV|AIF)\\b(?!-)';
const JOINED = '[-‐‑](?:Provence|Blagnac|Mérignac|Matin|Match|Normandie)|-на-\\p{Lu}';

export const PLACE_TAIL = new RegExp(
  `^(?:\\s(?:${GERMAN}|${ROMANCE}|${SLAVIC}|${CLUB}|\\(Oder\\))|${JOINED})`,
  'u',
);

/** Written so, they make a club of the place behind them. */
export const CLUB_BEFORE =
  /(?:^|[\s('’«“])(?:ADO|PEC|NAC|NEC|RKC|VVV|IFK|AIK|BK|HJK|KAA|KRC|KV|FK|ACF|SSC|GNK|NK|HNK|GKS|ŁKS|MKS|TSV|MSV|KSV|BSC|FSV|SpVgg|Lech|Legia|Wisła|Śląsk|Sparta|Slavia|Baník|Viktoria|Brann|Vålerenga)\s$/u;

/** Before a country, in lower case: its sea is not the country. */
export const WATERS_BEFORE =
  /(?:^|[\s('’«“])(?:mer|mar|golfe|golfo|détroit|estrecho|estreito|stretto|baie|bahía|baía|baia)\s(?:de\sla\s|du\s|des\s|del\s|della\s|dell['’]|da\s|do\s|di\s|de\s|d['’])$/u;
