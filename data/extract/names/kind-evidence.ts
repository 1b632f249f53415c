import { NAME_KINDS } from './name-kinds';

/** Scores of `NAME_KINDS` for one place of a name: by its own words, and by what stands around it. */
export interface KindScores {
  name: Float64Array;
  context: Float64Array;
}

/** Of n places what stands around them counts n ** -0.7 times: more than its mean, less than if each told something new. */
const DAMPING = 0.7;
/** What stands around one place speaks for or against a kind no more than this. */
const MOST = 4;
/** A kind lies no more than this below the likeliest: rules must be able to raise it. */
const LEAST = -12;

/** What all places of one name say together, the likeliest kind being 0. */
export function gatherEvidence(places: readonly KindScores[]): number[] {
  const damping = places.length ** -DAMPING;
  const contexts = places.map(({ context }) => centred(context));
  const sums = NAME_KINDS.map((_, kind) => {
    const name = places.reduce((sum, place) => sum + (place.name[kind] ?? 0), 0) / places.length;
    return name + damping * contexts.reduce((sum, context) => sum + (context[kind] ?? 0), 0);
  });
  const top = Math.max(...sums);
  return sums.map((sum) => Math.max(sum - top, LEAST));
}

function centred(scores: Float64Array): Float64Array {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return scores.map((score) => Math.max(-MOST, Math.min(MOST, score - mean)));
}
