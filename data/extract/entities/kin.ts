/** Names that stand for the kin of somebody else: "his wife, Clara Sorel", "great-grandson of Henry Ford". */

/** A part of a pattern. */
export const KIN =
  'wife|husband|father|mother|son|daughter|brother|sister|cousin|uncle|aunt|nephew|niece|partner|girlfriend|' +
  'boyfriend|fianc[eé]e?|widow';
const IS_KIN = new RegExp(
  `^(?:${KIN}|(?:great-?)?(?:grand)?(?:son|daughter|father|mother)|widower|heir|descendant)$`,
  'i',
);

/** @param before the words before the name, the last of them nearest */
export function isKinName(before: readonly string[]): boolean {
  const [second = '', last = ''] = before.slice(-2);
  return IS_KIN.test(last) || (/^(?:of|to|,)$/.test(last) && IS_KIN.test(second));
}
