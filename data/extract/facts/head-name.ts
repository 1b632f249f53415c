import type { NameAnnotation, Span } from '../annotations';
import { isWithin } from './sentence-view';

/**
 * The entity that a noun phrase stands for: "Russian President [Vladimir Putin]", "[Beijing]", but none for "a
 * spokesman for Putin", "Israel's ministry" or "Palestinian officials".
 */
export function headName(
  text: string,
  names: readonly NameAnnotation[],
  phrase: Span,
): NameAnnotation | undefined {
  const inside = names.filter((name) => isWithin(name, phrase));
  return inside.find((name) => {
    const before = text.slice(phrase.start, name.start);
    const after = text.slice(name.end, phrase.end);
    return (
      !/\b(?:of|for|from|in|at|to|with|by|on|over|against|about|near|among)\b/i.test(before) &&
      /^\s*(?:$|[,(—–]|and\b|who\b|which\b|of\b|in\b)/.test(after)
    );
  });
}

/** The entities of "Putin and Xi", or the one. */
export function headNames(text: string, names: readonly NameAnnotation[], phrase: Span): NameAnnotation[] {
  const inside = names.filter(
    (name) => isWithin(name, phrase) && /^(?:\s*$|\s*,|\s+and\b)/.test(text.slice(name.end, phrase.end)),
  );
  if (inside.length > 1 && /\band\b/.test(text.slice(phrase.start, phrase.end))) return inside;
  const one = headName(text, names, phrase);
  return one ? [one] : [];
}
