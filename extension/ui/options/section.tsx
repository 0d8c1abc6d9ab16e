import type { ComponentChildren } from 'preact';
import type { OptionsSection } from '../agent/options-link';

interface SectionProps {
  id: OptionsSection;
  title: string;
  intro: ComponentChildren;
  children: ComponentChildren;
}

/** One part of the options page, which the popup can lead to by its id. */
export function Section({ id, title, intro, children }: SectionProps) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p class="soft">{intro}</p>
      {children}
    </section>
  );
}
