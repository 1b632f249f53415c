import { readNameModel, type NameModel } from '@/data/extract/names/name-model';

/** Where the build puts data/extract/names/names.bin (wxt.config.ts). */
const MODEL = '/models/names.bin';

let model: Promise<NameModel> | undefined;

/** What finding names rests on; read when the first article is learned, and kept. */
export function loadModel(): Promise<NameModel> {
  model ??= readModel();
  return model;
}

async function readModel(): Promise<NameModel> {
  const { body } = await fetch(MODEL);
  if (body === null) throw new Error('The model of names is missing from the extension.');
  const plain = new Response(body.pipeThrough(new DecompressionStream('gzip')));
  return readNameModel(new Uint8Array(await plain.arrayBuffer()));
}
