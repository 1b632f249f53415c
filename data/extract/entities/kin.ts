/** Names that stand for the kin of somebody else: "his wife, Clara Sorel", "great-grandson of Henry Ford". */

const KIN =
  /^(?:(?:great-?)?(?:grand)?(?:son|daughter|father|mother)|wife|husband|widow|widower|brother|sister|cousin|uncle|aunt|nephew|niece|fianc[eé]e?|partner|girlfriend|boyfriend|heir|descendant)$/i;

/** @param before the words before the name, the last of them nearest */
export function isKinName(before: readonly string[]): boolean {
  const [second = '', last = ''] = before.slice(-2);
  return KIN.test(last) || (/^(?:of|to|,)$/.test(last) && KIN.test(second));
}
