import type { CardSource } from '@/data/model';
import { Icon } from './Icon';
import { When } from './When';

interface SourceLineProps {
  source: CardSource;
  /** The whole title on as many lines as it takes, instead of one. */
  isFull?: boolean;
}

/** Who published it, under which title and when, as a link where there is an address. */
export function SourceLine({ source, isFull = false }: SourceLineProps) {
  const { url, published } = source;
  const words = <SourceWords source={source} />;
  const address = url === undefined ? undefined : webAddress(url);
  return (
    <span class={isFull ? 'source source-full' : 'source'}>
      {address === undefined ? (
        words
      ) : (
        <a class="source-link" href={address.href} target="_blank" rel="noopener noreferrer">
          {words}
          <Icon name="out" />
        </a>
      )}{' '}
      {published !== undefined && (
        <span class="source-date">
          <When start={published} />
        </span>
      )}
    </span>
  );
}

function SourceWords({ source: { publisher, title, url } }: { source: CardSource }) {
  const name = publisher ?? (title === undefined ? hostOf(url) : undefined);
  return (
    <span class="source-words" title={title} dir="auto">
      {name !== undefined && <span class="source-name">{name}</span>}
      {name !== undefined && title !== undefined && ' '}
      {title}
      {name === undefined && title === undefined && 'Unnamed source'}
    </span>
  );
}

/** Only what leads to the web becomes a link, whatever the store holds. */
function webAddress(url: string): URL | undefined {
  const address = URL.parse(url);
  return address !== null && /^https?:$/.test(address.protocol) ? address : undefined;
}

function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : webAddress(url)?.hostname.replace(/^www\./, '');
}
