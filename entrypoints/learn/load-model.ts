import { readNameModel, type NameModel } from '@/data/extract/names/name-model';

/** Where the build puts data/extract/names/names.bin (wxt.config.ts). */
const MODEL = '/models/names.bin';

let model: Promise<NameModel> | undefined;

/** What finding names rests on; read when the first article is learned, and kept. */
export function loadModel(): Promise<NameModel> {
  model ??= fetch(MODEL).then(async (response) =>
    readNameModel(new Uint8Array(await response.arrayBuffer())),
  );
  return model;
}
