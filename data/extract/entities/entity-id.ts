/** A name as an id, such as "vladimir-putin"; ids of a pack are made of letters of any script, digits and hyphens. */
export const entityId = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
