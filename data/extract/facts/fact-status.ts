import type { AttributionAnnotation } from '../annotations';
import { CUE_VERBS } from '../attributions/cue-verbs';
import type { FactStatus } from '../../model';
import { ACTS, DISPUTED, REJECTS, UNCONFIRMED } from './status-words';

interface Evidence {
  /** The piece. */
  statement: string;
  /** The whole sentence, and the one after it. */
  sentence: string;
  next: string;
  attribution?: AttributionAnnotation;
  /** The cue's words. */
  cue?: string;
}

/** How a statement stands in the article, by its attribution and the hedges around it. */
export function statusOf({ statement, sentence, next, attribution, cue = '' }: Evidence): FactStatus {
  const said = statement.slice(statement.indexOf(cue) + cue.length).trimStart();
  // "denied bail for him" decides; it holds nothing for untrue.
  if (attribution && WITHHELD.test(said) && DENIES.test(cue)) return 'stated';
  if (attribution && DENIES.test(cue)) return 'denied';
  const after = sentence.slice(sentence.indexOf(statement) + statement.length);
  const answer = /^[,;]?\s*(?:but|although|though|however|while)\b/i.test(after) ? after : '';
  if (
    UNCONFIRMED.test(statement) ||
    UNCONFIRMED.test(answer) ||
    (/^(?:this|that|the) (?:claim|report|account)s? (?:could|has|have|was|were|is|remain)\b/i.test(next) &&
      UNCONFIRMED.test(next))
  )
    return 'unconfirmed';
  if (DISPUTED.test(statement) || DISPUTED.test(answer) || (attribution && REJECTS.test(answer)))
    return 'disputed';
  // "was announced in September": by nobody who is told, and not in doubt.
  if (!attribution || (!attribution.source && cue !== '' && !DOUBTED.test(cue))) return 'stated';
  return cue !== '' && isAct(cue, said) ? 'stated' : 'claimed';
}

const DOUBTED =
  /\b(?:accus|alleg|claim|said|reported|believ|thought|suspect|rumou?r|according|fear|expect|estimat|sources|critics)/i;

const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|refut(?:e[ds]?|ing)|rebut(?:s|ted|ting)?|ruled? out|disput(?:e[ds]?|ing)|reject(?:s|ed|ing)? (?:claims|allegations|accusations))\b/i;

const WITHHELD =
  /^(?:(?:the|an?|his|her|its|their|him|them|any) )?(?:\p{L}+ ){0,2}?(?:bail|entry|access|visas?|asylum|permission|permits?|parole|clemency|licen[cs]es?|appeals?|requests?|petitions?|motions?|applications?|promotion|tenure|benefits|care|treatment)\b/iu;

/** "welcomed the plan", "hopes to": told of in the paper's own voice; what one hopes to be so is a claim. */
function isAct(cue: string, said: string): boolean {
  const verbs = cue
    .toLowerCase()
    .split(/\s+/)
    .flatMap((word) => CUE_VERBS.get(word)?.lemma ?? []);
  const lemma = verbs.at(-1);
  if (lemma === undefined || !ACTS.has(lemma)) return false;
  return !(CUE_VERBS.get(lemma)?.frames.has('clause') ?? false) || /^(?:not )?to\b/.test(said);
}
