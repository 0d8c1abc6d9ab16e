import type { ComponentChildren } from 'preact';

export type Tone = 'good' | 'fair' | 'plain' | 'bad';

/** Says something in a coloured box; the tone is also in the words. */
export function Notice({
  tone,
  title,
  children,
}: {
  tone: Tone;
  title?: string;
  children: ComponentChildren;
}) {
  return (
    <div class={`notice tone-${tone}`}>
      {title === undefined ? null : <strong>{title}</strong>}
      {children}
    </div>
  );
}
