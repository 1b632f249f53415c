/** Drawn on a grid of 16 with a line of 1.5. */
const PATHS = {
  person: 'M8 7.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5M2.75 14a5.25 5.25 0 0 1 10.5 0',
  place:
    'M8 14.25S3.25 10 3.25 6.5a4.75 4.75 0 0 1 9.5 0C12.75 10 8 14.25 8 14.25M8 8a1.6 1.6 0 1 0 0-3.2A1.6 1.6 0 0 0 8 8',
  organisation: 'M2.5 13.5h11M3 6.25h10L8 2.5zM4.25 6.25v7.25M8 6.25v7.25M11.75 6.25v7.25',
  facility: 'M3.25 13.75V2.5h6v11.25M9.25 6.5h3.5v7.25M2 13.75h12M5.5 5.25h1.5M5.5 8h1.5M5.5 10.75h1.5',
  work: 'M3.5 2.5h6l3 3v8h-9zM9.25 2.75V6h3.25M5.75 8.5h4.5M5.75 11h4.5',
  group:
    'M6 7.25a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5M1.75 13.25a4.25 4.25 0 0 1 8.5 0M10.75 3a2.1 2.1 0 0 1 0 4M12 9.6a4.2 4.2 0 0 1 2.25 3.65',
  event: 'M2.75 4h10.5v9.5H2.75zM2.75 7h10.5M5.5 2.25V5M10.5 2.25V5',
  thing: 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11',
  back: 'M9.75 3.5 5.25 8l4.5 4.5',
  close: 'm4 4 8 8M12 4l-8 8',
  more: 'm4 6.25 4 4 4-4',
  out: 'M6 4h6v6M12 4l-7.5 7.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A small picture beside words that say the same; screen readers pass over it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
