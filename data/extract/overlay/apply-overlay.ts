/** What no article says of itself, added to a pack that was made of one. */
import type { Pack } from '../../model';
import { renameThings } from '../review/rename-things';
import { idsOfFound } from './found-things';
import { keepThings, wantedBy } from './keep-things';
import type { Overlay } from './overlay';
import { overlayFacts } from './overlay-facts';
import { overlayEntities, overlayEvents } from './overlay-things';

/**
 * The pack with all that the overlay says. `text` is that of the article: each quote of the overlay is looked up there.
 * `source` of the overlay is not for here: whoever reads the article needs it before.
 * @throws {Error} where the overlay quotes what the article does not say once, or tells too little of a new thing.
 */
export function applyOverlay(pack: Pack, overlay: Overlay, text: string): Pack {
  const { topic, entities = {}, events = {}, facts = [], leaveOut = {} } = overlay;
  const newIds = new Map([...idsOfFound(pack.entities, entities), ...idsOfFound(pack.events, events)]);
  const isWanted = wantedBy(leaveOut.things ?? [], { ...entities, ...events });
  const renamed = keepThings(renameThings(pack, newIds), isWanted);
  return {
    ...renamed,
    topic: { ...renamed.topic, ...topic },
    entities: overlayEntities(renamed.entities, entities),
    events: overlayEvents(renamed.events, events),
    facts: overlayFacts(renamed, { given: facts, leftOut: leaveOut.facts ?? [], text }),
  };
}
