import type { ComponentChildren } from 'preact';
import type { ThingLabel } from '@/data/model';
import { useReading } from './reading';

interface ThingButtonProps {
  thing: ThingLabel;
  class: string;
  children: ComponentChildren;
}

/** A name that leads on to its card; plain text where cards cannot be opened. */
export function ThingButton({ thing, class: className, children }: ThingButtonProps) {
  const { onOpen } = useReading();
  if (onOpen === undefined) return <span class={className}>{children}</span>;
  return (
    <button class={className} type="button" data-ref={thing.ref} onClick={() => onOpen(thing)}>
      {children}
    </button>
  );
}
