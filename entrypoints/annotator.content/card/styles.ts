import card from '@/components/card/card.css?inline';
import tokens from '@/components/tokens.css?inline';
import host from './host.css?inline';

/**
 * All rules of the card. Custom properties get names of our own here: a page that registers `--text` as a length by
 * `@property` does so for shadow trees too.
 */
export const CARD_STYLES = [tokens, card, host].join('\n').replaceAll(/--(?=[a-z])/g, '--backstory-');
