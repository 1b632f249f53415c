import type { FoundEntity } from '../article-reading';

/** The things that an article names, as the names of its events are made with them. */
export class KnownEntities {
  private readonly byId: ReadonlyMap<string, FoundEntity>;
  private readonly openers: ReadonlySet<string>;

  constructor(entities: readonly FoundEntity[]) {
    this.byId = new Map(entities.map((entity) => [entity.id, entity]));
    const names = entities.flatMap(({ name, aliases }) => [name, ...aliases]);
    this.openers = new Set(names.map((name) => name.split(/[\s-]/, 1)[0] ?? ''));
  }

  get(id: string | undefined): FoundEntity | undefined {
    return id === undefined ? undefined : this.byId.get(id);
  }

  all(ids: readonly (string | undefined)[]): FoundEntity[] {
    return ids.flatMap((id) => this.get(id) ?? []);
  }

  /** Whether some name begins with this word. */
  haveNameWith(opener: string): boolean {
    return this.openers.has(opener);
  }
}
