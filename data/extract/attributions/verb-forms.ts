/** Forms of verbs that the rules of spelling do not give: "lemma past participle", where they differ. */
const IRREGULAR =
  'say said said;tell told told;think thought thought;know knew known;hear heard heard;see saw seen;find found found;' +
  'write wrote written;swear swore sworn;forget forgot forgotten;foresee foresaw foreseen;feel felt felt;hold held held;' +
  'mean meant meant;make made made;give gave given;choose chose chosen;seek sought sought;understand understood understood;' +
  'read read read;tweet tweeted tweeted;speak spoke spoken;go went gone;learn learned learnt;leave left left;' +
  'overrule overruled overruled;bet bet bet;teach taught taught;forbid forbade forbidden;set set set;put put put;' +
  'forecast forecast forecast;sing sang sung;beg begged begged;rule ruled ruled;play played played;take took taken;' +
  'withdraw withdrew withdrawn;uphold upheld upheld;dream dreamt dreamt;spell spelled spelt;show showed shown;stand stood stood;' +
  'throw threw thrown;pay paid paid;have had had;get got gotten;do did done;keep kept kept;lay laid laid;break broke broken';

const FORMS = new Map(
  IRREGULAR.split(';').map((line) => {
    const [lemma = '', ...forms] = line.split(' ');
    return [lemma, forms] as const;
  }),
);

/** Verbs that double their last letter although it has another vowel before, or end in an unstressed syllable. */
const DOUBLING =
  /^(?:admit|permit|quip|nod|plan|slam|pan|beg|snap|prefer|refer|regret|commit|tip|rap|blog|pen|concur|rebut|brag|label|propel|compel|dub|snub|vet|bet|bar|blab|get|set|put|forget|plot)$/;

/** "deny" -> "deny", "denies", "denied", "denying". */
export function verbForms(lemma: string): string[] {
  const irregular = FORMS.get(lemma) ?? [];
  const stem = DOUBLING.test(lemma) ? lemma + (lemma.at(-1) ?? '') : lemma;
  const past = irregular.length > 0 ? irregular : [pastOf(lemma, stem)];
  return [lemma, presentOf(lemma), ...past, gerundOf(lemma, stem)];
}

function presentOf(lemma: string): string {
  if (lemma === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function pastOf(lemma: string, stem: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
}

function gerundOf(lemma: string, stem: string): string {
  return /[^eoy]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stem}ing`;
}
