import type { Ref } from 'preact';

interface SearchFieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** What the arrow down leads to. */
  onLeave: () => void;
  input: Ref<HTMLInputElement>;
}

/** A field that searches while one types. Escape empties it first and only then closes what it stands in. */
export function SearchField({ label, value, onInput, onLeave, input }: SearchFieldProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && value !== '') onInput('');
    else if (event.key === 'ArrowDown') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <div class="search-field" role="search">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.25" />
        <path d="M10.2 10.2 14 14" />
      </svg>
      <input
        ref={input}
        type="search"
        aria-label={label}
        placeholder={label}
        autocomplete="off"
        spellcheck={false}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
