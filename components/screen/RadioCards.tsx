interface Choice<Value extends string> {
  value: Value;
  title: string;
  text: string;
}

interface RadioCardsProps<Value extends string> {
  legend: string;
  /** Unique on the screen. */
  name: string;
  choices: readonly Choice<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One choice of a few, each with a line that says what it means. */
export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  const { legend, name, choices, value, onChange } = props;
  return (
    <fieldset class="radio-cards">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label class="radio-card" key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            aria-labelledby={`${name}-${choice.value}`}
            aria-describedby={`${name}-${choice.value}-text`}
            onChange={() => onChange(choice.value)}
          />
          <span>
            <span class="radio-title" id={`${name}-${choice.value}`}>
              {choice.title}
            </span>
            <span class="quiet" id={`${name}-${choice.value}-text`}>
              {choice.text}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
