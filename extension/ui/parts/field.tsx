import type { ComponentChildren } from 'preact';

/** Attributes that tie an input to its hint and its problem for screen readers. */
export interface FieldAttributes {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
}

interface FieldProps {
  id: string;
  label: string;
  hint?: ComponentChildren;
  /** What is wrong with the value, for the user; null when nothing is. */
  problem?: string | null;
  children: (attributes: FieldAttributes) => ComponentChildren;
}

/** A labelled input with its hint and, when there is one, its problem. */
export function Field({ id, label, hint, problem = null, children }: FieldProps) {
  const described = [hint !== undefined && `${id}-hint`, problem !== null && `${id}-problem`].filter(Boolean);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': problem !== null,
      })}
      {hint === undefined ? null : (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem === null ? null : (
        <p class="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
