/** Whether somebody or something of a kind that says things could be meant: "the name might suggest" is no saying. */
import { wordList } from '../../match/words/word-list';
import type { Span } from '../annotations';
import { spanOf } from '../attributions/words';
import { isPersonNoun, isThingNoun } from './definite-nouns';
import { isWithin, overlaps, type SentenceView } from './sentence-view';

/** Who speaks together, and what is written or shown to be read. */
const SPEAKERS = wordList(
  'account accounts couple handful lot number activists ad administration ads advertisement advice advisory advocates affidavit alert all allies analyses',
  'analysis analysts announcement article articles assessment audience audit authorities authority ayatollah bill bio biography blog',
  'book books both brief briefing brothers bulletin businesses cabinet camp campaign candidates caption caucus census charges',
  'children citizens clergy colleagues column columnists commentators communique communities community companies complaint',
  'conservatives constitution consulate consumers contract counterpart counterparts countries country couple court courts critics',
  'crowd crowds data declaration defence defense delegates delegation delegations democrats diary diplomats directive doctors',
  'document documentary documents dozens economists editorial editorials email emails embassy employees estimate estimates everyone',
  'evidence executives experts faithful families family fans farmers fathers figures filing filings findings firms folks followers',
  'force forces forecast forecasts friends generations government governments graduates groups guidance guide guidelines half hawks',
  'headline headlines historians households hundreds images indictment individuals industry inquiry insiders inspectors intelligence',
  'investigation investigators investors jury kids law lawmakers lawsuit lawyers leadership leaflet legend letter letters liberals',
  'list literature locals magazine magazines majority management manifesto manual many map media members memo memoir men message',
  'messages military millions ministers minority minutes moderates mothers motion movie nation nationalists nations neighbors',
  'neighbours news newspapers note notes notice oath obituary observers officials opinion opponents opposition order others page',
  'panel paper papers parents participants parties partners passage people petition plaintiff plaintiffs play poem police policy',
  'politicians poll polling polls pontiff population post poster posters posts prayer presenters press profile proposal prosecution',
  'prosecutors protesters public publications publicist quote readers rebels record records regime relatives release report reports',
  'republicans research researchers residents resolution respondents responses review reviews right rioters ruling rumor rumors',
  'rumour rumours saying scholars school schools science scientists script sellers senators several side sides sign signs site sites',
  'some song sources spokespeople staff staffers statement statements states station stations statistics stories story students',
  'studies study suit supporters survey surveys survivors talks tape team teams tests text texts theory therapists thousands title',
  'town tradition transcript tribunal troops tweet tweets union unions users version veterans victims viewers voters warning website',
  'websites wife wing witnesses wives women word workers world youth',
);

/** Whether a name, a pronoun, a person or an institution, or a writing stands at the head of the phrase. */
export function couldSpeak({ words, chunks, names }: SentenceView, source: Span): boolean {
  if (names.some((name) => name.type === 'person' && isWithin(name, source))) return true;
  const chunk = chunks.find((each) => {
    const span = each.kind === 'noun' ? spanOf(words, each) : undefined;
    return span && overlaps(span, source);
  });
  const [head, next] = [words[(chunk?.to ?? 0) - 1], words[chunk?.to ?? 0]];
  if (!head) return true;
  if (!/^NNS?$/.test(head.tag)) return next?.lower === 'of' || !NOBODY.test(head.lower);
  const singular = head.lower.replace(/ies$/, 'y').replace(/s$/, '');
  return (
    SPEAKERS.has(head.lower) ||
    isPersonNoun(singular) ||
    isThingNoun(singular) ||
    names.some((name) => name.end === head.end)
  );
}

/** Pronouns for things, and for nobody in particular. */
const NOBODY = /^(?:one|that|this|these|those|most|which|what|there|something)$/;
