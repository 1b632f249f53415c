/**
 * Words that stand before a person's name and are no part of it, lower-cased and without a full stop. In a
 * run of them all are cut: "Vice", "President"; "Lt.", "Gen.".
 */
export const TITLES = new Set(
  (
    'mr mrs ms miss mx dr doctor prof professor sir dame lord lady madam rev reverend fr father sister brother ' +
    'rabbi imam sheikh shaikh ayatollah mullah pastor bishop archbishop cardinal pope king queen prince princess ' +
    'emperor empress sultan emir duke duchess baron baroness count countess earl crown ' +
    'president vice premier prime minister chancellor secretary governor gov mayor senator sen representative ' +
    'rep congressman congresswoman speaker ambassador envoy spokesman spokeswoman spokesperson director ' +
    'chairman chairwoman chairperson chair chief executive ceo commissioner justice judge attorney prosecutor ' +
    'sheriff general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl private pvt ' +
    'admiral adm commander cmdr marshal officer detective inspector superintendent constable agent deputy ' +
    'foreign defense defence interior finance health justice trade education state-secretary treasury ' +
    'former ex acting interim late outgoing incoming then leader head coach manager quarterback striker ' +
    'actor actress singer author writer professor-emeritus councilman councilwoman councillor assemblyman ' +
    'administrator secretary-general delegate comrade monsieur madame mme mlle m signor señor herr frau hon honourable honorable mp'
  ).split(' '),
);

/** Of a title, words that are one only before another: "Foreign Minister", "Chief Executive". */
export const isTitle = (word: string) => TITLES.has(word.toLowerCase().replace(/\.$/, ''));

/** Stands before a person's name and nothing else. */
export const isAddress = (word: string) => /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Messrs|Mme|Mlle|Sr|Sra)\.?$/i.test(word);
