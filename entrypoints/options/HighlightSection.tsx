import { liveQuery } from 'dexie';
import { RadioCards } from '@/components/screen/RadioCards';
import { useLive } from '@/components/screen/use-live';
import { changeSettings, readSettings } from '@/data/store/settings';
import { DENSITY_CHOICES, RENDERER_CHOICES } from './choices';
import type { SectionProps } from './Options';
import { store } from './store';

/** How many highlights there are, and what they are made of. */
export function HighlightSection({ write }: SectionProps) {
  const settings = useLive(() => liveQuery(() => readSettings(store)), []);
  if (settings === undefined) return null;
  return (
    <>
      <RadioCards
        legend="How many"
        name="density"
        choices={DENSITY_CHOICES}
        value={settings.density}
        onChange={(density) => write(() => changeSettings(store, { density }))}
      />
      <RadioCards
        legend="How they are drawn"
        name="renderer"
        choices={RENDERER_CHOICES}
        value={settings.renderer}
        onChange={(renderer) => write(() => changeSettings(store, { renderer }))}
      />
    </>
  );
}
