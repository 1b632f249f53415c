import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { MarkedText } from '@/components/screen/MarkedText';

const root = document.createElement('p');
afterEach(() => render(null, root));

const marked = () => [...root.querySelectorAll('mark.found')].map((mark) => mark.textContent);

it('marks places of a text and follows when text or places change', () => {
  render(<MarkedText text="Putin met Xi" ranges={[{ start: 10, length: 2 }]} />, root);
  expect(marked()).toEqual(['Xi']);
  render(
    <MarkedText
      text="Putin met Xi"
      ranges={[
        { start: 0, length: 5 },
        { start: 10, length: 2 },
      ]}
    />,
    root,
  );
  expect(marked()).toEqual(['Putin', 'Xi']);
  render(<MarkedText text="Nobody met" ranges={[]} />, root);
  expect(root.innerHTML).toBe('<span>Nobody met</span>');
});

it('shows markup in a text as text', () => {
  const text = '<img src=x onerror=alert(1)> met Xi';
  render(<MarkedText text={text} ranges={[{ start: 0, length: 4 }]} />, root);
  expect(root.textContent).toBe(text);
  expect(root.querySelector('img')).toBeNull();
  expect(marked()).toEqual(['<img']);
});
