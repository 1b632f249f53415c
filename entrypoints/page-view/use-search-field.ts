import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { OpenedThings } from './use-opened-things';

interface SearchFieldState<Body extends HTMLElement> {
  text: string;
  onInput: (text: string) => void;
  field: RefObject<HTMLInputElement | null>;
  body: RefObject<Body | null>;
  toField: () => void;
  toBody: () => void;
}

/** What the arrow down leads to from the search field. */
const FIRST_IN_BODY = '.page-body:not([hidden]) :is(.thing-jump, .fact, button, a)';

/** The search field over a page's body, and the ways between the two. What is typed closes the facts that are open. */
export function useSearchField<Body extends HTMLElement>(things: OpenedThings): SearchFieldState<Body> {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const body = useRef<Body>(null);
  return {
    text,
    onInput: (value) => {
      things.closeAll();
      setText(value);
    },
    field,
    body,
    toField: () => field.current?.focus(),
    toBody: () => body.current?.querySelector<HTMLElement>(FIRST_IN_BODY)?.focus(),
  };
}
