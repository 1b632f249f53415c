import { describe, expect, it } from 'vitest';
import type { Span } from '@/data/extract/annotations';
import { findAttributions } from '@/data/extract/find-attributions';
import { loadNameModel } from '@/data/cli/name-model-file';
import { tagger } from '@/data/extract/parts-of-speech';
import { readSentences } from '@/data/extract/sentences';

const tag = tagger(loadNameModel());

/** "[who] <cue> {what} {and what}", "-" where there is none. */
function read(text: string): string[] {
  const sentences = readSentences(text).map((sentence) => ({ ...sentence, tags: tag(sentence.tokens) }));
  const words = (span: Span | null) => (span ? text.slice(span.start, span.end) : '-');
  return findAttributions({ article: { text }, sentences }).map(
    ({ source, cue, content }) =>
      `[${words(source)}] <${words(cue)}> ${content.map((span) => `{${words(span)}}`).join(' ')}`,
  );
}

const all = (cases: readonly (readonly [string, ...string[]])[]) =>
  it.each(cases.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

describe('what somebody says in words of the paper', () => {
  all([
    ['The report said that prices had fallen.', '[The report] <said> {prices had fallen}'],
    ['Officials say at least 18 people were killed.', '[Officials] <say> {at least 18 people were killed}'],
    [
      'The minister told reporters on Friday that the bridge was safe.',
      '[The minister] <told> {the bridge was safe}',
    ],
    ['He said on Tuesday the bill would pass.', '[He] <said> {the bill would pass}'],
    [
      'She said in a statement Sunday that the claims have become a distraction.',
      '[She] <said> {the claims have become a distraction}',
    ],
    ['Some members wondered whether he could win.', '[Some members] <wondered> {whether he could win}'],
    ['The mayor has ruled out closing schools.', '[The mayor] <has ruled out> {closing schools}'],
    ['Ryan made it clear that he would not run.', '[Ryan] <made it clear> {he would not run}'],
  ]);
});

describe('what somebody thinks, feels or wants', () => {
  all([
    ['The company plans to build a plant in Ohio.', '[The company] <plans> {to build a plant in Ohio}'],
    ['The union called for talks.', '[The union] <called for> {talks}'],
    ['She urged Israel to halt the attacks.', '[She] <urged> {Israel to halt the attacks}'],
    ['Voters are worried about the economy.', '[Voters] <are worried> {the economy}'],
    ['Critics call it a violation of the law.', '[Critics] <call> {it a violation of the law}'],
    ['He dismissed the report as a distraction.', '[He] <dismissed> {the report as a distraction}'],
    ['Clinton accused Trump of inciting violence.', '[Clinton] <accused> {Trump of inciting violence}'],
    ['Both countries denied any involvement.', '[Both countries] <denied> {any involvement}'],
  ]);
});

describe('who says it', () => {
  all([
    [
      "Ben Wright, a spokesman for Ryan's campaign, said he would attend.",
      "[Ben Wright, a spokesman for Ryan's campaign] <said> {he would attend}",
    ],
    ['Putin, ahead of the summit, pledged to update Xi.', '[Putin] <pledged> {to update Xi}'],
    [
      'The FBI director, James B. Comey, told Congress that the bureau was reviewing emails.',
      '[The FBI director, James B. Comey] <told> {the bureau was reviewing emails}',
    ],
    [
      'Five Americans who were deported by China for holding a demonstration say they feared for their lives.',
      '[Five Americans who were deported by China for holding a demonstration] <say> {they feared for their lives}',
    ],
    [
      'He was rejected in August by lawmakers who said he was not qualified.',
      '[lawmakers] <said> {he was not qualified}',
    ],
    ['Trump, however, said he did not know Duke.', '[Trump] <said> {he did not know Duke}'],
    [
      'Cruz, noting that he had won in Wisconsin, urged Kasich to leave the race.',
      '[Cruz] <noting> {he had won in Wisconsin}',
      '[Cruz] <urged> {Kasich to leave the race}',
    ],
    [
      'North Korea denies the claim, saying it sent a satellite into space.',
      '[North Korea] <denies> {the claim}',
      '[North Korea] <saying> {it sent a satellite into space}',
    ],
    [
      'The agency quotes an official as saying the raid had failed.',
      '[an official] <as saying> {the raid had failed}',
    ],
  ]);
});

describe('where it ends', () => {
  all([
    [
      'While Clinton said she regretted the decision, she left the room.',
      '[Clinton] <said> {she regretted the decision}',
    ],
    [
      'Experts say the plan would cost $1 trillion, but the campaign disputes that figure.',
      '[Experts] <say> {the plan would cost $1 trillion}',
      '[the campaign] <disputes> {that figure}',
    ],
    [
      'He called the members provocateurs and said their plan would fail.',
      '[He] <called> {the members provocateurs}',
      '[He] <said> {their plan would fail}',
    ],
    [
      'A report suggested that China provided technology, although this claim remains unconfirmed.',
      '[A report] <suggested> {China provided technology}',
    ],
    [
      "Mr. Trump's claim that thousands were there has been debunked.",
      '[Mr. Trump] <claim> {thousands were there}',
    ],
  ]);
});

describe('quotations', () => {
  all([
    ['"I will not go," Smith said.', '[Smith] <said> {"I will not go,"}'],
    ['Smith said: “I will not go.”', '[Smith] <said> {“I will not go.”}'],
    [
      '"It is a disaster," said Tom Smith, a retired steelworker from Pittsburgh. "I want change."',
      '[Tom Smith, a retired steelworker from Pittsburgh] <said> {"It is a disaster,"} {"I want change."}',
    ],
    ['"Hillary Clinton," he said, "is corrupt."', '[he] <said> {"Hillary Clinton,"} {"is corrupt."}'],
    [
      '"We lost. We did not expect it," Jones told a crowd in Iowa. "We will be back."',
      '[Jones] <told> {"We lost. We did not expect it,"} {"We will be back."}',
    ],
    ['Smith was clear. "I will never go there again."', '[Smith] <-> {"I will never go there again."}'],
    [
      'Smith said, "We were tired and it was cold.\n"But we went on to the end."',
      '[Smith] <said> {"We were tired and it was cold.\n"But we went on to the end."}',
    ],
    [
      'The state media referred to Putin as an “old friend”.',
      '[The state media] <referred to> {Putin as an “old friend”}',
    ],
  ]);
});

describe('what is said comes first, or around', () => {
  all([
    ['That is why the bridge fell, Jones said.', '[Jones] <said> {That is why the bridge fell}'],
    [
      'The campaign plans to spend $10 million, according to two people close to the campaign.',
      '[two people close to the campaign] <according to> {The campaign plans to spend $10 million}',
    ],
    [
      'According to the Herald, John Burrows, the chairman, resigned.',
      '[the Herald] <According to> {John Burrows, the chairman, resigned}',
    ],
    [
      'Obama, according to aides, is considering a veto.',
      '[aides] <according to> {Obama} {is considering a veto}',
    ],
    ['Officials, he said, were told to keep quiet.', '[he] <said> {Officials} {were told to keep quiet}'],
    ['As Heald told the paper, ozone has dropped.', '[Heald] <told> {ozone has dropped}'],
    ['Trump: Clinton should be in jail', '[Trump] <:> {Clinton should be in jail}'],
  ]);
});

describe('nobody in particular', () => {
  all([
    ['It is widely believed that Russia was behind it.', '[-] <is widely believed> {Russia was behind it}'],
    ['Trump is expected to name his running mate.', '[-] <is expected> {Trump} {to name his running mate}'],
    ['He reportedly offered the job to Christie.', '[-] <reportedly> {He} {offered the job to Christie}'],
    [
      'She was accused of a crime by House Republicans.',
      '[House Republicans] <was accused> {She} {of a crime}',
    ],
    ['The decision was criticized by lawyers.', '[lawyers] <was criticized> {The decision}'],
  ]);
});

describe('what goes on without a cue', () => {
  all([
    [
      'In an interview, Obama also said:\n\nThe UK must stay\n\nHe would speak “bluntly” in Kenya\n\nThe visit ends on Monday.',
      '[Obama] <said> {The UK must stay} {He would speak “bluntly” in Kenya}',
    ],
    [
      'Officials said the line would cost $2 billion. It would not open before 2031. It is raining.',
      '[Officials] <said> {the line would cost $2 billion}',
      '[Officials] <-> {It would not open before 2031}',
    ],
    [
      '“It is like a zoo,” says Parata, bristling with anger.\n\n“When will we talk about the sea?”',
      '[Parata] <says> {“It is like a zoo,”}',
      '[Parata] <-> {“When will we talk about the sea?”}',
    ],
    [
      '“I was shocked,” said Tom Smith, a buyer. The price is “as low as I have ever seen.”',
      '[Tom Smith, a buyer] <said> {“I was shocked,”} {The price is “as low as I have ever seen.”}',
    ],
  ]);
});

describe('other ways to tell so', () => {
  all([
    ['Mr. Roe points out that shops closed.', '[Mr. Roe] <points out> {shops closed}'],
    ['The drug is safe, the agency insists.', '[the agency] <insists> {The drug is safe}'],
    ['As the Post reports, the firm will close.', '[the Post] <reports> {the firm will close}'],
    ['“Stay calm,” instructed Milton Velez.', '[Milton Velez] <instructed> {“Stay calm,”}'],
    ['In Dr. Wu’s words, “it was tied to sleep.”', '[Dr. Wu] <In Dr. Wu’s words> {“it was tied to sleep.”}'],
    ['Three miners are feared dead.', '[-] <are feared> {Three miners} {dead}'],
    ['Roe, seen by many as a hero, is ill.', '[many] <seen> {Roe} {as a hero}'],
    [
      'Two people familiar with the matter said the board would meet.',
      '[Two people familiar with the matter] <said> {the board would meet}',
    ],
    [
      'Norland says its missiles are for defence, a claim that others reject.',
      '[Norland] <says> {its missiles are for defence}',
    ],
    [
      'There are fears that the government, led by Roe, would be pressed.',
      '[-] <fears> {the government, led by Roe, would be pressed}',
    ],
    [
      'Fishers believe the whales beach when they are ready and want to return.',
      '[Fishers] <believe> {the whales beach when they are ready and want to return}',
    ],
  ]);
});

describe('no attribution', () => {
  all([
    ['Kim met Moon in Singapore.'],
    ['Image: Nick Moreau.'],
    ['The storm is holding its strength.'],
    ['The company saw an increase of six percent.'],
    ['The show "Friends" ended in 2004.'],
  ]);
});

it.each([
  'The results suggest that the city is not safe.',
  'The attack showed that the city was not safe.',
  'Should anyone forget that roads need work, there is a sign.',
  'The button encourages your browser to send a request.',
  'No group claimed responsibility.',
  'The museum has a neon piece, “You Loved Me Like a Star”, and a café.',
  'Even if those people agree to take part, the site could signal a change.',
  'It would be safe to say that the plan is dead.',
])('takes for no saying what only shows something, or what nobody does: %s', (text) => {
  expect(read(text)).toEqual([]);
});

it('gives the outermost only, in the order of the text', () => {
  expect(
    read('The ministry said the police believe that he fled. The police denied that they think so.'),
  ).toEqual([
    '[The ministry] <said> {the police believe that he fled}',
    '[The police] <denied> {they think so}',
  ]);
});
