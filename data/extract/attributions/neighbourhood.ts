import type { Placed } from './outermost';

/** UTF-16 units of a stretch of text: a sentence or two. */
const STRETCH = 256;

/** Attributions by where they stand, so that each is compared with those around it only. */
export class Neighbourhood {
  private readonly stretches = new Map<number, Placed[]>();
  private readonly members = new Set<Placed>();

  add(attribution: Placed): void {
    this.members.add(attribution);
    for (const stretch of stretchesOf(attribution)) {
      const there = this.stretches.get(stretch);
      if (there) there.push(attribution);
      else this.stretches.set(stretch, [attribution]);
    }
  }

  has(attribution: Placed): boolean {
    return this.members.has(attribution);
  }

  near(attribution: Placed): Placed[] {
    return stretchesOf(attribution).flatMap((stretch) => this.stretches.get(stretch) ?? []);
  }
}

function stretchesOf({ source, cue, content }: Placed): number[] {
  const spans = [...(source ? [source] : []), ...(cue ? [cue] : []), ...content];
  const first = Math.floor(Math.min(...spans.map(({ start }) => start)) / STRETCH);
  const last = Math.floor(Math.max(...spans.map(({ end }) => end)) / STRETCH);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
