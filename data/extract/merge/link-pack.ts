import type { Entity, Pack } from '../../model';
import { renameThings } from '../review/rename-things';
import { matchEntities } from './match-entities';

/**
 * The pack with the ids, kinds and links of another topic for the entities that both know: to the reader they are one
 * thing. Nothing else of the other topic comes in.
 */
export function linkPack(pack: Pack, other: Pack): Pack {
  const matches = matchEntities(other, pack);
  const known = new Set(matches.values());
  const others = new Map(other.entities.filter(({ id }) => known.has(id)).map((each) => [each.id, each]));
  const linked = renameThings(pack, matches);
  return { ...linked, entities: linked.entities.map((entity) => link(entity, others.get(entity.id))) };
}

function link(entity: Entity, other: Entity | undefined): Entity {
  if (other === undefined) return entity;
  const sameAs = [...new Set([...(entity.sameAs ?? []), ...(other.sameAs ?? [])])];
  return { ...entity, type: other.type, ...(sameAs.length > 0 && { sameAs }) };
}
