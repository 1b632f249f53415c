import type { Entity } from '../../model';
import { COUNTRIES, COUNTRY_OF, type Statement } from './countries';
import { inSentence, listed } from './naming';
import { CHECKED } from './organisations/organisations';
import type { Organisation } from './organisations/organisation';

/** More names than these nobody reads. */
const MOST_LISTED = 60;

export function organisationEntity({ id, name, aliases, is, item }: Organisation): Entity {
  return {
    id,
    name,
    type: 'organisation',
    description: `${is.charAt(0).toUpperCase()}${is.slice(1)}`,
    aliases: [...aliases],
    ...(item !== undefined && { sameAs: [`https://www.wikidata.org/entity/${item}`] }),
  };
}

export function organisationFacts(
  { id, name, is, founded, seat, members }: Organisation,
  source: string,
): Statement[] {
  const capital = COUNTRIES.flatMap(({ capitals }) => capitals).find((each) => each.name === seat);
  const the = /^[A-Z]{4,}$|^Interpol$|^Mercosur$/.test(name) ? name : `The ${name}`;
  const article = /^[aeiou]/.test(is) ? 'an' : 'a';
  const [kind, more = ''] = is.split('; ');
  const place = seat === undefined ? '' : `, with its seat in ${seat}`;
  const facts: Statement[] = [
    {
      text: `${the} is ${article} ${kind ?? ''}, founded in ${founded}${place}.`,
      about: [id, ...(capital === undefined ? [] : [capital.id])],
      source,
      status: 'stated',
    },
  ];
  if (more !== '') facts.push({ text: `${the}: ${more}.`, about: [id], source, status: 'stated' });
  if (members !== undefined)
    facts.push({ text: membersText(the, members), about: [id], source, status: 'stated' });
  return facts;
}

const MONTH = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function membersText(the: string, members: readonly string[]): string {
  const when = MONTH.format(new Date(`${CHECKED}-01T00:00:00Z`));
  const count = `In ${when}, ${the.replace(/^The/, 'the')} had ${members.length} member countries`;
  if (members.length > MOST_LISTED) return `${count}.`;
  const names = members.flatMap((code) => COUNTRY_OF.get(code)?.name.common ?? []);
  return `${count}: ${listed(names.sort((a, b) => a.localeCompare(b)).map(inSentence))}.`;
}
