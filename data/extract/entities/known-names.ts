import { foldName } from './fold-name';

/** Things that the news calls by several names, none of which tells of the other: "Name: other names". */
const KNOWN = `
United States: US, USA, United States of America, America; United Kingdom: UK, Britain, Great Britain; Russia: Russian Federation;
China: People's Republic of China, PRC; North Korea: DPRK, Democratic People's Republic of Korea; South Korea: ROK, Republic of Korea;
Iran: Islamic Republic of Iran; Myanmar: Burma; Czech Republic: Czechia; Ivory Coast: Cote d'Ivoire; Netherlands: Holland; Turkey: Turkiye;
United Arab Emirates: UAE, Emirates; Democratic Republic of the Congo: DRC, DR Congo, Democratic Republic of Congo; Eswatini: Swaziland; East Timor: Timor-Leste;
Cape Verde: Cabo Verde; North Macedonia: Macedonia; Bosnia and Herzegovina: Bosnia, Bosnia-Herzegovina; Vatican: Holy See, Vatican City; Soviet Union: USSR; Ukraine: the Ukraine;
Kyiv: Kiev; Kharkiv: Kharkov; Lviv: Lvov; Odesa: Odessa; Mumbai: Bombay; Kolkata: Calcutta; Chennai: Madras; Beijing: Peking; Yangon: Rangoon; Gaza Strip: Gaza;
New York City: NYC; Los Angeles: LA; Washington D.C.: D.C.; European Union: EU; United Nations: UN; NATO: North Atlantic Treaty Organization, North Atlantic Treaty Organisation;
World Health Organization: WHO, World Health Organisation; International Monetary Fund: IMF; World Trade Organization: WTO; European Central Bank: ECB; International Criminal Court: ICC;
International Atomic Energy Agency: IAEA; Islamic State: ISIS, ISIL, Daesh, IS; Al-Qaeda: Al-Qaida, Al Qaeda, Al Qaida; Hezbollah: Hizbollah, Hizbullah; Al-Shabaab: Al-Shabab, Al Shabaab, Al Shabab;
Federal Reserve: Fed; Associated Press: AP; Agence France-Presse: AFP; Federal Bureau of Investigation: FBI; Central Intelligence Agency: CIA; BBC: British Broadcasting Corporation;
Republican Party: GOP, Republicans, Republican; Democratic Party: Democrats, Democrat; Conservative Party: Conservatives, Tories, Tory; Labour Party: Labour; Liberal Democrats: Lib Dems, Lib Dem;
African National Congress: ANC; Palestine Liberation Organization: PLO; State Department: Department of State; Justice Department: Department of Justice; Defense Department: Department of Defense;
Treasury Department: Department of the Treasury; Department of Homeland Security: DHS, Homeland Security; House of Representatives: House`;

const rows = KNOWN.split(';').map((row) => {
  const [name = '', others = ''] = row.trim().split(': ');
  return { name, others: others.split(', ') };
});

/** Folded name -> the name by which such a thing goes. */
export const KNOWN_NAME: ReadonlyMap<string, string> = new Map(
  rows.flatMap(({ name, others }) => [name, ...others].map((each) => [foldName(each), name] as const)),
);
