/** How the nouns of events take those who do it and those to whom it is done. Tables, so that a miss is mended by a word. */

/** What one does to another: it has happened to the object, or to the subject of a passive, never to who did it. */
export const DEEDS: ReadonlySet<string> = new Set(
  (
    'killing murder assassination bombing beheading massacre stabbing hijacking shooting wounding injury execution arson ' +
    'arrest detention capture kidnapping abduction release jailing imprisonment sentencing conviction acquittal indictment ' +
    'charge fine lawsuit dismissal firing suspension removal ousting overthrow appointment nomination promotion swearing-in ' +
    'coronation expulsion extradition deportation award honour honor diagnosis rescue evacuation invasion occupation ' +
    'annexation siege seizure storming shelling bombardment ambush recapture attack raid acquisition purchase sale takeover ' +
    'founding establishment creation discovery invention publication unveiling test signing passage adoption approval ' +
    'rejection repeal veto ratification ban abolition legalisation legalization impeachment imposition lifting recall ' +
    'investigation interview boycott blockade burial overturning hack looting settlement deal proposal announcement ' +
    'vote declaration apology visit tour trip return journey accession departure retreat withdrawal arrival flight escape'
  ).split(' '),
);

/** Events of all who take part, not done by one to another. */
export const JOINT =
  /^joint |^(?:meeting|marriage|wedding|divorce|talks|merger|clash|battle|summit|debate|negotiations|agreement|collision)$/;

/** Things said: where tells nothing, and of what must be told. */
export const SAID = /^(?:announcement|declaration|statement|proposal|remarks|apology)$/;

/** "victory of A over B" */
export const OVER = /^(?:victory|defeat|win)$/;

/** Ways: who goes stands first, and where to or from behind: "Mark Rutte's visit to Rotterdam". */
export const WAYS: Readonly<Record<string, string>> = {
  visit: 'to', trip: 'to', return: 'to', journey: 'to', accession: 'to', departure: 'from', retreat: 'from',
  withdrawal: 'from', arrival: 'in', tour: 'of', flight: 'from', escape: 'from', appearance: 'in', role: 'in', entry: 'into', crossing: 'into',
}; // prettier-ignore

/** Words other than "of" before whom or what it was done to. */
export const DONE_TO: Readonly<Record<string, string>> = {
  attack: 'on', assault: 'on', raid: 'on', ban: 'on', vote: 'on', debate: 'on', lawsuit: 'against', charge: 'against',
  investigation: 'of', interview: 'with', apology: 'to', award: 'to', prosecution: 'of', appeal: 'to', fine: 'of', strike: 'by', protest: 'by',
  speech: 'by', statement: 'by', crackdown: 'on', ruling: 'on', clampdown: 'on', demonstration: 'against', revolt: 'against',
}; // prettier-ignore

/** What a person gets: it is nothing without whose. */
export const GOT = /^(?:nomination|award|prize|medal|degree|doctorate|scholarship|knighthood)$/;

/** What is made or got: whose it is does not tell which, as in "Ramsay's discovery". */
export const MADE =
  /^(?:discovery|invention|creation|publication|purchase|sale|acquisition|founding|establishment|proposal|decision|offer|donation|study|report|experiment)$/;

/** What a thing does by itself has another name where somebody does it to a thing: "agents blew up the embassies". */
export const WITH_OBJECT: Readonly<Record<string, string>> = { explosion: 'bombing' };
