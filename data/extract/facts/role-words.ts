/** A role as the article has it -> the end of the sentence "X is ...", where a reader learns something from that. */
import type { EntityType } from '../../model';
import { OFFICE } from '../entities/offices';
import { isTelling, OF_SOMEBODY } from '../entities/telling-role';
import { isTitle } from '../names/titles';

/** Of such there is one at a time: "the Amazon founder". */
const SOLE =
  /^(?:founder|ceo|cfo|coo|cto|chairman|chairwoman|chair|president|director|director-general|head|captain|coach|manager|editor|editor-in-chief|leader|mayor|governor|premier|speaker|owner|creator|inventor|boss|commander|archbishop|conductor|principal|treasurer)$/i;
const SUPERLATIVE = /^(?:world['’]s )?(?:\p{L}+est|most|least|first|only|sole|last)\b/iu;
/** Says whose somebody is, not who: "the wife", "a team member". */
const RELATIVE = new RegExp(
  `(?:^|[\\s-])(?:${OF_SOMEBODY}|year-old|man|woman|boy|girl|person|people|candidate|suspect|victim|guest|official|representative|spokes(?:man|woman|person)|resident|passenger|driver|nominee|winner|host|opponent)$`,
  'i',
);
const COMPLEMENT = /['’]s?\s|\b(?:of|for|at|to|in|on|with|from)\b/;
/** "the party's leader" needs no article, "representative for the sheriff's office" does. */
const OWNED = /^(?:(?!(?:for|of|at|to|in|with)\b)\S+ ){0,4}\S+['’]s\b/;
/** "agency's district supervisor": whose agency? */
const OF_UNKNOWN = /^(?:the )?\p{Ll}[\p{L}-]*['’]s?\s/u;
/** Of whom or of what must be said of such: "the opposition leader", "a senior researcher". */
const OF_SOMETHING =
  /(?:^|[\s-])(?:leader|chief|head|boss|captain|coach|manager|owner|co-owner|president|director|chair|chairman|chairwoman|founder|co-founder|partner|editor|editor-in-chief|inspector|officer|commander|general|colonel|lieutenant|major|sergeant|admiral|ambassador|envoy|senator|congressman|congresswoman|councilor|councillor|minister|secretary|governor|mayor|justice|prosecutor|negotiator|researcher|scientist|engineer|fellow|professor|lecturer|writer|reporter|correspondent|analyst|adviser|advisor|counsel|attorney|lawyer|judge|singer|drummer|guitarist|bassist|defender|striker|midfielder|forward|worker|employee|staffer|aide|assistant|politician|veteran|student|teacher|ceo|cfo|executive|vice-president|administrator|commissioner|superintendent|trustee|agent|deputy|speaker|premier|chancellor)$/i;
/** Words that tell of no field or place. */
const RANKING =
  /^(?:the|an?|former|ex|acting|interim|deputy|vice|senior|junior|chief|lead|leading|top|new|old|then|late|longtime|long-time|staff|executive|managing|assistant|associate|general|program|programme|project|team|opposition|veteran|prominent|influential|famous|popular|young|retired|incoming|outgoing|incumbent|current|co|mr|mrs|ms|dr|emeritus|honorary|principal|major|lieutenant|brigadier|rear|first|second|party|company|group|state|local|district|city|county|democratic|republican|labour|conservative|prime|minister|foreign|ousted|detained|pan-democrat)$/i;

/** Held under somebody who may be long gone. */
const OF_ITS_TIME = /\b(?:administration|cabinet)$|\bunder (?:(?:former )?President )?\p{Lu}/u;

/** Whether "X is a developer", "X is President", "X is a wife" leaves open of what or whose: more than a card's role tells. */
export function isThin(role: string): boolean {
  if (!isTelling(role) || OF_ITS_TIME.test(role) || OF_UNKNOWN.test(role)) return true;
  const words = role.replace(/^(?:the|an?) /i, '').split(' ');
  if (COMPLEMENT.test(role)) return false;
  if (words.length === 1 || OFFICE.test(role) || /\bambassador$/i.test(role)) return true;
  if (OF_SOMETHING.test(role) && words.slice(0, -1).every((word) => RANKING.test(word))) return true;
  return RELATIVE.test(role) && !words.slice(0, -1).some((word) => /^\p{Lu}/u.test(word));
}

/** Whether `other` says all that `role` says: "president" beside "president of Russia". */
export function isSaidBy(role: string, other: string): boolean {
  const [words, more] = [role, other].map((text) => contentWords(text));
  return words?.every((word) => more?.includes(word)) ?? false;
}

const contentWords = (text: string) =>
  text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}.-]+/u)
    .filter((word) => word !== '' && !/^(?:the|an?|of|for|at|to|in)$/.test(word));

/** "President of Russia", "a spokesman for X", "the Amazon founder", "the party's leader". */
export function withArticle(role: string, type: EntityType): string {
  if (/^(?:the|an?|his|her|its|their|one)\b/i.test(role)) return role;
  if (SUPERLATIVE.test(role)) return `the ${role}`;
  if (OWNED.test(role)) return role;
  const head = headOf(role);
  const sole = SOLE.test(head) || /\b(?:press secretary|chief executive)$/i.test(role);
  if (
    sole &&
    /\p{Lu}/u.test(role) &&
    !/^(?:former|ex-|vice|deputy|co-|executive|senior|assistant)/i.test(role)
  )
    return /^\p{Lu}/u.test(head) && type === 'person' ? role : `the ${role}`;
  const bare = role.replace(/^Former\b/, 'former');
  if (/^\p{Lu}/u.test(head) && type === 'person' && isTitle(head) && !/^former\b/.test(bare)) return bare;
  return `${/^(?:[aeiou]|MP|NBA|NFL|FBI|SS)/i.test(role) && !/^(?:uni|use|eu|one\b|U\.?[KNS]\b)/i.test(role) ? 'an' : 'a'} ${bare}`;
}

const headOf = (role: string) =>
  role
    .split(/ (?:of|for|at|to|in|and|on|with)\b/)[0]
    ?.split(' ')
    .at(-1) ?? '';
