/** From the bytes of a file to a pack, or to one message that says what is wrong and where. */
import * as v from 'valibot';
import { MAX_PACK_BYTES, PackSchema, type Pack } from './model';

/** A pack that was refused; `path` is the place in it, such as `facts[3].source`, or '' for the whole. */
export class PackError extends Error {
  readonly path: string;

  constructor(path: string, reason: string) {
    super(path === '' ? reason : `${path}: ${reason}`);
    this.name = 'PackError';
    this.path = path;
  }
}

/**
 * Reads a pack file whole: size, UTF-8, JSON, schema and references.
 * @throws {PackError} at the first thing that is wrong.
 */
export function readPack(bytes: Uint8Array): Pack {
  if (bytes.byteLength > MAX_PACK_BYTES) throw new PackError('', 'The file is larger than 64 MiB.');
  return parsePack(decode(bytes));
}

/** The same for text that is already in memory, such as a pack that ships. */
export function parsePack(json: string): Pack {
  return checkPack(parseJson(json));
}

/** The same for a value that is already parsed. */
export function checkPack(value: unknown): Pack {
  const parsed = v.safeParse(PackSchema, value, { abortEarly: true });
  if (!parsed.success) throw describeIssue(parsed.issues[0]);
  checkReferences(parsed.output);
  return parsed.output;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PackError('', 'The file is not UTF-8 text.');
  }
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new PackError(
      '',
      `The file is not JSON (${error instanceof Error ? error.message : 'unreadable'}).`,
    );
  }
}

function describeIssue(issue: v.BaseIssue<unknown>): PackError {
  const path = formatPath((issue.path ?? []).map(({ key }) => key as string | number));
  if (issue.type === 'strict_object' && issue.expected === 'never') return new PackError(path, 'unknown key');
  if (issue.received === 'undefined') return new PackError(path, 'is missing');
  return new PackError(path, issue.message);
}

function formatPath(keys: readonly (string | number)[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}

/** Ids are unique and every id that is referred to exists. */
function checkReferences(pack: Pack): void {
  const sources = collectIds('sources', pack.sources);
  const entities = collectIds('entities', pack.entities);
  const things = collectIds('events', pack.events, entities);
  const facts = collectIds('facts', pack.facts);

  const check = (
    known: ReadonlySet<string>,
    kind: string,
    path: string,
    ids: readonly string[] | undefined,
  ) => {
    ids?.forEach((id, index) => {
      if (!known.has(id)) throw new PackError(`${path}[${index}]`, `there is no ${kind} "${id}"`);
    });
  };
  const checkOne = (known: ReadonlySet<string>, kind: string, path: string, id: string | undefined) => {
    if (id !== undefined && !known.has(id)) throw new PackError(path, `there is no ${kind} "${id}"`);
  };

  for (const list of ['entities', 'events'] as const) {
    pack[list].forEach((thing, index) => {
      thing.roles?.forEach((role, at) => {
        checkOne(sources, 'source', `${list}[${index}].roles[${at}].source`, role.source);
      });
    });
  }
  pack.events.forEach((event, index) => {
    checkOne(entities, 'entity', `events[${index}].place`, event.place);
    check(entities, 'entity', `events[${index}].participants`, event.participants);
  });
  pack.facts.forEach((fact, index) => {
    const path = `facts[${index}]`;
    checkOne(sources, 'source', `${path}.source`, fact.source);
    check(things, 'entity or event', `${path}.about`, fact.about);
    checkOne(entities, 'entity', `${path}.attributedTo`, fact.attributedTo);
    check(facts, 'fact', `${path}.contradicts`, fact.contradicts);
    fact.also?.forEach((also, at) => {
      checkOne(sources, 'source', `${path}.also[${at}].source`, also.source);
    });
  });
}

/** The ids of one list, added to `taken`, with which they share one name space. */
function collectIds(
  list: string,
  items: readonly { id: string }[],
  taken: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const ids = new Set(taken);
  items.forEach(({ id }, index) => {
    if (ids.has(id)) throw new PackError(`${list}[${index}].id`, `"${id}" is used twice`);
    ids.add(id);
  });
  return ids;
}
