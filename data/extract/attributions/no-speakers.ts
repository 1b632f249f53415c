/** What shows or does something and says nothing, and pronouns for nobody in particular. */
import { isOrganisationNoun, isRoleNoun } from '../names/role-words';
import { firstWordAt, lastWordAt, type Clause } from './clause';
import type { Range } from './words';

const NO_SPEAKERS = new Set(
  (
    'anyone anybody nobody everyone everybody someone somebody you one none neither photo photos picture pictures image images footage result results ' +
    'attack attacks assault assaults event events incident incidents blast explosion crash accident storm earthquake war crisis ' +
    'violence sign signs signal signals trend trends button buttons term'
  ).split(' '),
);

/** Verbs for what things do as well: "the bridge shows cracks", "the app encourages users". */
const OF_THINGS = new Set(
  (
    'show suggest indicate demonstrate signal imply reveal underline underscore highlight encourage discourage convey express ' +
    'describe promise threaten invite challenge remind recall confirm determine identify depict portray paint cast frame support resist ' +
    'maintain favor favour prefer require hint reject refuse'
  ).split(' '),
);

/** Texts that speak for those who wrote them. */
const DOCUMENT =
  /^(?:report|stud(?:y|ies)|poll|survey|research|paper|letter|e-?mail|memo|document|statement|analys[ie]s|article|editorial|book|review|audit|filing|lawsuit|suit|complaint|indictment|transcript|tweet|post|message|note|website|site|blog|law|ruling|verdict|opinion|resolution|figure|data|number|statistic|estimate|forecast|projection|finding|record|file|source|media|press|test|model|guideline|bill|treaty|constitution|reports|letters)s?$/;
const PEOPLE =
  /^(?:people|men|women|children|police|some|many|most|others|critics|experts|authorities|residents|scientists|crowd|famil(?:y|ies)|couple|public|government|administration|state|country|nation|city|town|white house|majority|minority|community|staff|board|panel|cabinet|duo|trio|pair|kids?|girls?|boys?|parents?|mothers?|fathers?|brothers?|sisters?|folks|all|both|few|several|half|left|right|west|east)$/;

/** Whether the head of the phrase, in chunks, cannot say what the verb of that lemma says: "the results suggest". */
export function isNoSpeaker(clause: Clause, { from }: Range, lemma: string): boolean {
  const head = lastWordAt(clause, from);
  const lower = head?.lower ?? '';
  if (NO_SPEAKERS.has(lower) || /^(?:no|neither)$/.test(firstWordAt(clause, from)?.lower ?? '')) return true;
  if (!OF_THINGS.has(lemma) || !head) return false;
  if (!/^NNS?$/.test(head.tag)) return false;
  const singular = lower.replace(/ies$/, 'y').replace(/s$/, '');
  return !(
    isRoleNoun(singular) ||
    isOrganisationNoun(singular) ||
    DOCUMENT.test(lower) ||
    PEOPLE.test(lower)
  );
}
