import { afterEach, describe, expect, it } from 'vitest';
import { BlockReader } from '@/entrypoints/annotator.content/block-reader';
import { blocksIn, read, seen, setPage } from './read-page';

/** What it shows, the HTML, and the blocks that the reader of the page sees. */
type Case = readonly [name: string, html: string, blocks: readonly string[]];

const ONE: readonly string[] = ['Vladimir Putin spoke'];

const RUNS_ON: readonly Case[] = [
  ['plain text', '<p>Vladimir Putin spoke</p>', ONE],
  ['inline elements', '<p><b>Vladimir</b> <i>Pu</i>tin <a href="#">spoke</a></p>', ONE],
  [
    'any element that is laid out inline',
    '<div style="display:inline">Vladimir</div> <x-y>Putin</x-y> spoke',
    ONE,
  ],
  ['display: contents', '<p><span style="display:contents">Vladimir <b>Pu</b></span>tin spoke</p>', ONE],
  [
    'words in boxes of their own',
    '<p><span style="display:inline-block">Vladimir</span> <span style="display:inline-block">Putin</span> spoke</p>',
    ONE,
  ],
  ['a possible line break', '<p>Vladimir Pu<wbr>tin spoke</p>', ONE],
  [
    'a drop cap',
    '<p><span style="float:left;font-size:3em;margin-right:8px">V</span>ladimir Putin spoke</p>',
    ONE,
  ],
  [
    'a drop cap with its quotation mark',
    '<p><span style="float:left">“V</span>ladimir Putin spoke</p>',
    ['“Vladimir Putin spoke'],
  ],
  [
    'readings in any element',
    '<p><ruby>習<span style="display:ruby-text">しゅう</span></ruby>氏</p>',
    ['習氏'],
  ],
  [
    'readings beside their characters',
    '<p><ruby>習<rp>(</rp><rt>しゅう</rt><rp>)</rp>近<rt>きん</rt>平<rt>ぺい</rt></ruby>氏</p>',
    ['習近平氏'],
  ],
  [
    'a footnote mark after a word',
    '<p>Vladimir Putin<sup><a href="#n1">[1]</a></sup> spoke<sup>2</sup></p>',
    ONE,
  ],
  ['footnote marks in a row', '<p>Vladimir Putin<sup>1, 2</sup><sup>*</sup> spoke</p>', ONE],
  ['raised letters that end a word', '<p>le 1<sup>er</sup> mai</p>', ['le 1er mai']],
  ['white space as the source has it', '<p>Vladimir\n      Putin\n <b> spoke</b></p>', ONE],
  ['a comment of a template', '<p>Vladimir<!-- --> Putin<!-- --> spoke</p>', ONE],
  [
    'what is not to be seen between two words',
    '<p>Vladimir <span hidden>(b. 1952)</span>Putin <script>1</script>spoke</p>',
    ONE,
  ],
  [
    'text for screen readers only between two words',
    '<p>Vladimir <span style="position:absolute;width:1px;height:1px;overflow:hidden">opens in a new tab</span>Putin spoke</p>',
    ONE,
  ],
  [
    'letters that a page sets apart as kerning',
    '<p><span style="margin-right:-1px">P</span>utin</p>',
    ['Putin'],
  ],
  ['text from right to left', '<p dir="rtl">التقى <b>شي جين</b> بينغ</p>', ['التقى شي جين بينغ']],
  ['columns', '<div style="columns:2">Vladimir <b>Putin</b> spoke</div>', ONE],
];

const BREAKS: readonly Case[] = [
  ['paragraphs', '<p>Vladimir</p><p>Putin</p>', ['Vladimir', 'Putin']],
  [
    'any element that is laid out as a block',
    '<span style="display:block">Vladimir</span><span style="display:block">Putin</span>',
    ['Vladimir', 'Putin'],
  ],
  ['text around a block', 'Vladimir<div>Putin</div>spoke', ['Vladimir', 'Putin', 'spoke']],
  ['blocks in an inline element', '<a href="#">Vladimir<div>Putin</div></a>', ['Vladimir', 'Putin']],
  ['a line break', '<p>Vladimir<br>Putin</p>', ['Vladimir', 'Putin']],
  ['a rule', '<div>Vladimir<hr>Putin</div>', ['Vladimir', 'Putin']],
  ['nested lists', '<ul><li>Vladimir<ul><li>Putin</li></ul>spoke</li></ul>', ['Vladimir', 'Putin', 'spoke']],
  [
    'cells and captions of a table',
    '<table><caption>Leaders</caption><tr><th>Vladimir<td>Putin</table>',
    ['Leaders', 'Vladimir', 'Putin'],
  ],
  [
    'figures and their captions',
    '<figure>Vladimir<figcaption>Putin</figcaption></figure>',
    ['Vladimir', 'Putin'],
  ],
  ['definitions', '<dl><dt>Vladimir<dd>Putin</dl>', ['Vladimir', 'Putin']],
  [
    'items of a flex box',
    '<div style="display:flex"><span>Vladimir</span><span>Putin</span></div>',
    ['Vladimir', 'Putin'],
  ],
  ['cells of a grid', '<div style="display:grid"><b>Vladimir</b><b>Putin</b></div>', ['Vladimir', 'Putin']],
  [
    'a float that is no drop cap',
    '<p><span style="float:left">Vladimir</span>Putin</p>',
    ['Vladimir', 'Putin'],
  ],
  [
    'what is placed elsewhere',
    '<p>Vladimir<span style="position:absolute">Putin</span></p>',
    ['Vladimir', 'Putin'],
  ],
  [
    'blocks in display: contents',
    '<div style="display:contents"><p>Vladimir</p><p>Putin</p></div>',
    ['Vladimir', 'Putin'],
  ],
];

const PARTED: readonly Case[] = [
  ['a picture', '<p>Vladimir<img alt="">Putin</p>', ['Vladimir⟂Putin']],
  ['a button', '<p>Vladimir<button>Follow</button> Putin</p>', ['Vladimir⟂ Putin']],
  ['a form field', '<p>Vladimir <input value="Putin"> Putin</p>', ['Vladimir ⟂ Putin']],
  ['code', '<p>Vladimir <code>Putin</code> spoke</p>', ['Vladimir ⟂ spoke']],
  [
    'tags set beside one another',
    '<p><span style="margin:0 4px">Xi</span><span style="margin:0 4px">Putin</span></p>',
    ['Xi⟂Putin'],
  ],
  [
    'text that is invisible but keeps its place',
    '<p>Vladimir <i style="visibility:hidden">Xi</i> Putin</p>',
    ['Vladimir ⟂ Putin'],
  ],
];

const HIDDEN = [
  '<p hidden>Putin</p>',
  '<p hidden="until-found">Putin</p>',
  '<p style="display:none">Putin</p>',
  '<p style="visibility:hidden">Putin</p>',
  '<p style="position:absolute;left:-9999px">Putin</p>',
  '<p style="position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden">Putin</p>',
  '<div style="max-height:0;overflow:hidden"><p>Putin</p></div>',
  '<details><p>Putin</p></details>',
  '<p aria-hidden="true">Putin</p>',
  '<p inert>Putin</p>',
  '<dialog><p>Putin</p></dialog>',
  '<template><p>Putin</p></template>',
  '<noscript>Putin</noscript>',
];

const NO_TEXT = [
  '<textarea>Putin</textarea>',
  '<select><option>Putin</select>',
  '<button>Putin</button>',
  '<div role="button">Putin</div>',
  '<label>Putin</label>',
  '<p contenteditable>Putin</p>',
  '<p contenteditable="plaintext-only">Putin</p>',
  '<div role="textbox">Putin</div>',
  '<pre>Putin</pre>',
  '<kbd>Putin</kbd>',
  '<samp>Putin</samp>',
  '<style>Putin</style>',
  '<svg><text>Putin</text></svg>',
  '<math><mtext>Putin</mtext></math>',
  '<nav>Putin</nav>',
  '<div role="navigation">Putin</div>',
  '<footer>Putin</footer>',
  '<aside>Putin</aside>',
  '<backstory-card>Putin</backstory-card>',
];

describe('the blocks of a text', () => {
  afterEach(() => document.body.replaceChildren());

  it.each(RUNS_ON)('run on through %s', (_, html, blocks) => expect(blocksIn(html)).toEqual(blocks));
  it.each(BREAKS)('end at %s', (_, html, blocks) => expect(blocksIn(html)).toEqual(blocks));
  it.each(PARTED)('are parted by %s', (_, html, blocks) => expect(blocksIn(html)).toEqual(blocks));
  it.each(HIDDEN)('leave out what is hidden: %s', (html) => expect(blocksIn(html)).toEqual([]));
  it.each(NO_TEXT)('leave out what is no text to read: %s', (html) => expect(blocksIn(html)).toEqual([]));

  it('keep what may be read though it is marked for others', () => {
    expect(blocksIn('<p translate="no" contenteditable="false">Putin</p>')).toEqual(['Putin']);
    expect(blocksIn('<div style="visibility:hidden"><p style="visibility:visible">Putin</p></div>')).toEqual([
      'Putin',
    ]);
    expect(blocksIn('<details open><summary>Who</summary><p>Putin</p></details>')).toEqual(['Who', 'Putin']);
    expect(blocksIn('<div style="content-visibility:auto"><p>Putin</p></div>')).toEqual(['Putin']);
  });

  it('take an aside that explains, not one that links', () => {
    const prose =
      'The group of seven is an informal club of rich democracies whose leaders meet once a year.';
    expect(blocksIn(`<aside><p>${prose}</p></aside>`)).toEqual([prose]);
    expect(blocksIn(`<aside><a href="#">${prose}</a> <a href="#">${prose}</a></aside>`)).toEqual([]);
  });

  it('follow open shadow roots and their slots', () => {
    const html = `<x-article><template shadowrootmode="open"><p>By <slot name="who">nobody</slot></p><slot></slot></template>
      <b slot="who">Putin</b><p>He spoke</p></x-article>`;
    expect(blocksIn(html)).toEqual(['By Putin', 'He spoke']);
  });

  it('give each text node with its offset, unchanged, in the nearest box around it', () => {
    const body = setPage('<div><p>Vladimir<img> <b>Putin</b> spoke </p>\n</div>');
    const [block] = read([body]);
    expect(block?.element).toBe(body.querySelector('p'));
    expect(block?.nodes.map((node, index) => [node.data, block.starts[index]])).toEqual([
      ['Vladimir', 0],
      [' ', 9],
      ['Putin', 10],
      [' spoke ', 15],
    ]);
    for (const [index, node] of block?.nodes.entries() ?? [])
      expect(block?.text.startsWith(node.data, block.starts[index])).toBe(true);
  });

  it('number their sections by headings, articles and posts', () => {
    const body = setPage(`<h1>A</h1><p>B</p><h2>C</h2><p>D</p><h4>E</h4><h3>F</h3><p>G</p>
      <article><h2>H</h2><p>I</p></article><article><p>J</p></article><p>K</p><div role="heading" aria-level="2">L</div>`);
    const sections = read([body]).map(({ text, section }) => `${text.trim()}${section}`);
    expect(sections).toEqual(['A0', 'B0', 'C1', 'D1', 'E1', 'F2', 'G2', 'H3', 'I3', 'J4', 'K5', 'L6']);
  });

  it('come in slices that go on where they stopped', () => {
    const body = setPage('<p>Vladimir <b>Putin</b> spoke.</p>'.repeat(200));
    const reader = new BlockReader([body], { isBeside: () => false });
    let slices = 1;
    while (!reader.read(() => true)) slices += 1;
    expect(slices).toBeGreaterThan(10);
    expect(reader.blocks.map(seen)).toEqual(Array(200).fill('Vladimir Putin spoke.'));
  });
});
