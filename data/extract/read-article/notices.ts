/** What stands where an article should be: sites put it before their pages, and a saved page may hold nothing else. */

interface Notice {
  /** Of a sentence of it. */
  sentence: RegExp;
  /** For the reader: what it is, and what to do. */
  message: string;
}

const NOTICES: readonly Notice[] = [
  {
    // An article on privacy says these words, too, but does not say "we" and "you" with them.
    sentence:
      /^(?=.*\b(?:we|us|our|you|your)\b)(?=.*\b(?:cookies?|consent|personal data|privacy (?:policy|settings|preferences|choices)|legitimate interests?|(?:advertising|vendors?|third-party) partners|our (?:\d[\d,]* )?(?:partners|vendors)|personali[sz]ed (?:ads?|advertising|content)|tracking technologies)\b)|^(?:accept|reject|allow|manage|decline) (?:all|(?:my |your )?(?:cookies|preferences|choices|options))\b/i,
    message:
      'It is a question about cookies, and no article. Answer it on the page, then learn from the page.',
  },
  {
    sentence:
      /\b(?:subscribe|sign in|log in|sign up|register|create (?:a|an|your)\b.{0,20}\baccount)\b.{0,40}\b(?:to|and) (?:continue|keep|read|unlock|access|get)\b|\b(?:already|not|become) a (?:subscriber|member)\b|\b(?:for|to|exclusive to|reserved for) (?:paid |our )?(?:subscribers|members)(?: only)?\b|\bsubscri(?:bers|ption) (?:only|required)\b|\b(?:limit|number) of (?:your )?free (?:articles|stories)\b|\bfree (?:articles|stories) (?:left|remaining|this month)\b|\bcancel (?:at )?any ?time\b|\b(?:choose|see|view) (?:a|your|our|all) (?:plans?|subscriptions?|subscription options)\b/i,
    message: 'It is an offer to subscribe, and no article. Open the whole article, then learn from the page.',
  },
  {
    sentence:
      /\b(?:you are|you're) (?:not )?a (?:robot|human|bot)\b|\bverify(?:ing)? (?:that )?you are human\b|\bunusual (?:traffic|activity)\b.{0,60}\b(?:your|network)\b|\b(?:complete|solve) the captcha\b|\bchecking your browser\b/i,
    message: 'It is a question whether you are a robot, and no article. Answer it on the page first.',
  },
  {
    sentence:
      /\b(?:enable|turn on|activate|requires?|needs?|allow) javascript\b|\bjavascript (?:is|has been|must be|to be|seems to be) (?:disabled|enabled|turned off|switched off|blocked)\b|\b(?:disable|turn off|whitelist)\b.{0,40}\bad ?-?blocker\b/i,
    message: 'The page shows no article, but asks for another setting of the browser.',
  },
];

/** A sentence, or a line without an end of one. */
const SENTENCE = /[^\r\n.!?]+(?:[.!?](?!\s|$)[^\r\n.!?]*)*[.!?]*/g;

/** Longer than any notice, in UTF-16 units. */
const LONGEST = 10_000;

/** What to tell the reader, where more of a text is such a notice than is not. */
export function noticeIn(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const lengths = new Map<Notice | undefined, number>();
  for (const [sentence] of text.matchAll(SENTENCE)) {
    const notice = NOTICES.find(({ sentence: pattern }) => pattern.test(sentence.trim()));
    lengths.set(notice, (lengths.get(notice) ?? 0) + sentence.length);
  }
  const rest = lengths.get(undefined) ?? 0;
  lengths.delete(undefined);
  const [longest] = [...lengths].sort(([, one], [, other]) => other - one);
  const all = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  return all > rest ? longest?.[0]?.message : undefined;
}
