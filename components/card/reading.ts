import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ThingLabel } from '@/data/model';
import type { Locale } from './dates';

/** Who reads, where and when: what every part of a card may need. */
export interface Reading {
  /** The reader's own day, ISO 8601. */
  today: string;
  /** Day of publication of the page on which the card opens. */
  published?: string;
  locale?: Locale;
  /** Leads on to another card; without it names are plain text. */
  onOpen?: (thing: ThingLabel) => void;
}

const ReadingContext = createContext<Reading>({ today: '1970-01-01' });

export const ReadingProvider = ReadingContext.Provider;

export function useReading(): Reading {
  return useContext(ReadingContext);
}
