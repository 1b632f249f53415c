/** Made anew from its article at each build. */
export const STARTER_PACK = {
  path: 'packs/beijing-summit-2024.json',
  setting: 'starterTopic',
  title: 'The starter topic',
} as const;

/** The packs that ship, in the order in which they are imported at install; the build puts them there (wxt.config.ts). */
export const SHIPPED_PACKS = [
  STARTER_PACK,
  { path: 'packs/world-basics.json', setting: 'worldBasics', title: 'World basics' },
] as const;

export type ShippedPack = (typeof SHIPPED_PACKS)[number];
