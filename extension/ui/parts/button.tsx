import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

interface ButtonProps extends Omit<ButtonHTMLAttributes, 'onClick' | 'disabled'> {
  children: ComponentChildren;
  onClick?: (() => void) | undefined;
  primary?: boolean;
  small?: boolean;
  /** Something is under way. The button keeps the focus and its name, and does nothing. */
  busy?: boolean;
}

export function Button({ children, onClick, primary, small, busy = false, ...rest }: ButtonProps) {
  const looks = ['button', primary && 'button-primary', small && 'button-small'].filter(Boolean).join(' ');
  return (
    <button
      type="button"
      {...rest}
      class={looks}
      aria-disabled={busy}
      onClick={() => {
        if (!busy) onClick?.();
      }}
    >
      {children}
    </button>
  );
}
