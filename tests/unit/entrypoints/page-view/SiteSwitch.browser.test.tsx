import { render } from 'preact';
import { expect, it, onTestFinished } from 'vitest';
import { SiteSwitch } from '@/entrypoints/page-view/SiteSwitch';

it.each([
  ['of a site that is on', 'example.com', true, { checked: true, disabled: false }],
  ['of a site that is off', 'example.com', false, { checked: false, disabled: false }],
  ['as long as it is not known', 'example.com', undefined, { checked: true, disabled: true }],
  ['where there is no site', undefined, undefined, { checked: false, disabled: true }],
] as const)('%s, the switch shows it', (_, site, on, state) => {
  const root = document.createElement('div');
  onTestFinished(() => render(null, root));
  render(<SiteSwitch site={site} on={on} />, root);
  const { checked, disabled } = root.querySelector('input')!;
  expect({ checked, disabled }).toEqual(state);
});
