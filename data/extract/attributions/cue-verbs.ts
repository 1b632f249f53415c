/**
 * Verbs by which somebody is said to say, think, feel or want, and what may follow them. A table: a verb that is
 * missing is added here, never in a rule. The classes follow PARC 3.0 (Pareti 2016) and VerbNet, checked on GUM.
 */
import { verbForms } from './verb-forms';

const FRAMES = {
  /** "(that) ...". */
  c: 'clause',
  /** "whether ...", "what ...", "how ...". */
  q: 'question',
  /** May stand after or within what was said: "..., X said". */
  t: 'tag',
  /** The same, but only of words in quotation marks: "'...,' X laughed". */
  k: 'quote-tag',
  /** "to do ...". */
  i: 'infinitive',
  /** "somebody to do ...". */
  r: 'request',
  /** A noun phrase. */
  n: 'noun',
  /** "doing ...". */
  g: 'gerund',
  /** "X Y" or "X as Y". */
  l: 'label',
  /** "X as Y". */
  s: 'as-label',
  /** Somebody who is told may stand between: "told reporters that ...". */
  a: 'told',
} as const;
export type Frame = (typeof FRAMES)[keyof typeof FRAMES];

/** What may follow a cue verb, and the prepositions by which what is said may begin: "called for ...". */
export interface CueVerb {
  lemma: string;
  frames: ReadonlySet<Frame>;
  prepositions: ReadonlySet<string>;
}

/** Letters of frames, then verbs; after a verb's colon its prepositions. A verb may stand in several lines. */
const LINES = `
cqt say explain write insist:on testify:about reply respond answer remark:on observe comment:on
cqt add continue conclude argue:for,against joke:about quip tweet:about post muse
cqt warn:of,against,about boast:of,about
cqtn repeat announce declare predict confirm acknowledge concede admit:to mention allege claim assert recount
cqtn state reiterate note reveal disclose divulge proclaim attest volunteer specify stipulate emphasize emphasise stress underscore underline highlight affirm reaffirm clarify
cqtng deny suggest recommend recall remember report
ci claim
cqtn forecast project estimate
t think believe fear hope suspect reckon figure suppose guess learn find discover determine rule
t read
c rule:on accept
ct maintain contend caution:against complain:about,of lament brag:about exclaim shout yell cry murmur plead:for counter
ct retort scoff:at reason speculate:about theorize theorise hypothesize surmise posit postulate chant elaborate:on concur:with opine object:to
ct fume:about gripe:about grouse:about moan:about crow:about gloat:about venture confide vouch:for marvel:at enthuse:about lecture preach
k ask demand urge plead beg order instruct command promise pledge offer agree warn joke quip laugh sigh shrug smile grin nod whisper mutter mumble
k murmur snap bark gush deadpan begin continue recall counter correct interject chime cheer sing groan croak roar echo wonder inquire enquire press
cqta tell:about,of ask:for,about inform:of,about assure:of remind:of,about advise:on,against notify:of brief:on
ciqtn promise pledge propose
cit vow threaten swear
ci agree:on,with,to intend
ciq decide:on,against hope:for pretend
cirn want demand expect request desire prefer
ci wish:for
cir urge ask order command instruct beg implore
r call:for,on,upon press:for push:for petition:for lobby:for,against appeal:to,for invite challenge encourage advise warn tell
cqn believe:in doubt fear suspect imagine realise realize understand recognise recognize question foresee regret
cq know:about think:of,about feel:about assume figure worry:about,over wonder:about reckon suppose dream:of,about guess forget bet
cq find learn:of,about discover determine judge
cqn show indicate demonstrate signal imply hint:at
i plan:on,for aim:for seek refuse decline hesitate long:for volunteer elect opt:for resolve offer aspire:to prepare
ng consider contemplate oppose favor favour advocate envisage envision
g support resist
n plan reject dismiss criticize criticise condemn denounce decry deplore blast slam mock ridicule praise hail laud tout applaud welcome
n endorse defend describe discuss express voice convey outline detail dispute contest refute rebut protest:against blame
n appreciate admire resent dislike detest hate love respect distrust mistrust cite invoke quote echo cheer bemoan
n accuse thank rebuke chide scold fault credit berate lambast lambaste chastise
n approve:of disapprove:of scrutinise scrutinize threaten urge
p talk:about,of speak:of,about,against refer:to allude:to point:to apologise:for apologize:for grumble:about rail:against
ca convince persuade
p disagree:with,about fret:about,over sympathise:with sympathize:with care:about inquire:about enquire:about think:of
l call label dub brand deem term
s refer:to describe portray characterise characterize depict denounce dismiss hail see view regard consider perceive
s criticise criticize condemn praise rate cast paint frame identify name
`;

/** With their particle these are verbs of their own. */
const PARTICLES = `
cqtn point:out
ng rule:out
cqn find:out
n play:down turn:down lay:out spell:out lash:out hit:out shrug:off brush:off back:up wave:off
`;

type Verbs = Map<string, { lemma: string; frames: Set<Frame>; prepositions: Set<string> }>;

function readLines(lines: string): Verbs {
  const verbs: Verbs = new Map();
  for (const line of lines.trim().split('\n')) {
    const [letters = '', ...entries] = line.split(' ');
    const frames = Object.entries(FRAMES).flatMap(([letter, frame]) =>
      letters.includes(letter) ? [frame] : [],
    );
    for (const entry of entries) {
      const [lemma = '', after = ''] = entry.split(':');
      const verb = verbs.get(lemma) ?? { lemma, frames: new Set(), prepositions: new Set() };
      frames.forEach((frame) => verb.frames.add(frame));
      after
        .split(',')
        .filter(Boolean)
        .forEach((word) => verb.prepositions.add(word));
      verbs.set(lemma, verb);
    }
  }
  return verbs;
}

function readVerbs(): ReadonlyMap<string, CueVerb> {
  const plain = [...readLines(LINES).values()].flatMap((verb) =>
    verbForms(verb.lemma).map((form) => [form, verb] as const),
  );
  const phrasal = [...readLines(PARTICLES).values()].flatMap(({ lemma, frames, prepositions: particles }) =>
    [...particles].flatMap((particle) =>
      verbForms(lemma).map(
        (form) =>
          [
            `${form} ${particle}`,
            { lemma: `${lemma} ${particle}`, frames, prepositions: new Set<string>() },
          ] as const,
      ),
    ),
  );
  return new Map([...plain, ...phrasal]);
}

/** By each of their forms, in lower case; with a particle, "ruled out". */
export const CUE_VERBS = readVerbs();
