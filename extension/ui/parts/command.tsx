import { useState } from 'preact/hooks';
import { Button } from './button';

/** A command to type somewhere else, with a button that copies it. */
export function Command({ label, command }: { label: string; command: string }) {
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(command).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    );
  return (
    <div>
      <p class="small soft">{label}</p>
      <div class="command">
        <code>{command}</code>
        <Button small onClick={copy} aria-label={`Copy the command for ${label}`}>
          {copied === 'yes' ? 'Copied' : 'Copy'}
        </Button>
      </div>
      <span role="status" class="small soft">
        {copied === 'no' ? 'The browser did not allow copying: select the text and copy it yourself.' : null}
      </span>
    </div>
  );
}
