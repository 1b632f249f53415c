const FORMS = 'LLC|LLP|Ltd\\.?|Limited|Inc\\.?|Corp\\.?|SRL|GmbH|AG|PLC|plc|Pty|Pvt\\.?';

/** A word that stands behind a company's name and nothing else: the "LLC" of "Halden LLC". */
export const COMPANY_FORM = new RegExp(`^(?:${FORMS})$`);

/** Of a name that goes on to its end: words that others' names end with seldom count, too. */
export const ENDS_AS_COMPANY = new RegExp(
  ` (?:${FORMS}|Corporation|S\\.A\\.|N\\.V\\.|Holdings|Co\\.?|Company|Group)$`,
);
