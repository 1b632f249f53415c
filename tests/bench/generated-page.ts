/** An article as news sites serve it: between menus, pictures, teasers and a footer. */

const NAV = links(['World', 'Politics', 'Business', 'Science', 'Culture', 'Sport', 'Opinion', 'Video']);
const TEASERS = 12;

/** HTML of a page whose article has these blocks; no scripts, so that all that runs in it is ours. */
export function generatePage(blocks: readonly string[]): string {
  const [headline = '', ...paragraphs] = blocks;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline.slice(0, 80)}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-17T08:00:00Z">
<style>body{font:18px/1.5 serif;margin:0}main{display:grid;grid-template-columns:2fr 1fr;max-width:1100px;margin:auto}
nav li{display:inline;margin:0 8px}figure{margin:0;background:#ddd}img{display:block;width:600px;height:300px}</style></head>
<body><header><a href="/">The Example</a><nav>${NAV}</nav></header><main><article><h1>${headline.slice(0, 90)}</h1>
<p class="byline">By <a href="/staff">A. Reporter</a>, 17 May 2024</p>
<figure><img alt=""><figcaption>A picture of the day</figcaption></figure>
${paragraphs.map(paragraph).join('\n')}
</article><aside><h2>Most read</h2>${teasers()}</aside></main><footer>${NAV}<p>© The Example</p></footer></body></html>`;
}

const EVERY = { heading: 12, link: 3, emphasis: 4 };

/** Every third paragraph has a link, every fourth an emphasis, and some stand below a heading. */
function paragraph(text: string, index: number): string {
  const words = text.split(' ');
  if (index % EVERY.link === 0) wrap(words, 3, '<a href="/topic">', '</a>');
  if (index % EVERY.emphasis === 0) wrap(words, 9, '<em>', '</em>');
  const heading = index % EVERY.heading === EVERY.heading - 1 ? '<h2>What is known so far</h2>\n' : '';
  return `${heading}<p>${words.join(' ')}</p>`;
}

function wrap(words: string[], at: number, before: string, after: string): void {
  const word = words[at];
  if (word !== undefined) words[at] = before + word + after;
}

function links(names: readonly string[]): string {
  const items = names.map((name) => `<li><a href="/${name.toLowerCase()}"><span>${name}</span></a></li>`);
  return `<ul>${items.join('')}</ul>`;
}

function teasers(): string {
  const all = Array.from(
    { length: TEASERS },
    (_, index) => `Story number ${index + 1} that many people read`,
  );
  return links(all);
}
