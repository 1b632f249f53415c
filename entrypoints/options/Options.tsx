import { Section } from './Section';

export function Options() {
  return (
    <main class="options">
      <Section id="topics" title="Topics">
        {null}
      </Section>
    </main>
  );
}
