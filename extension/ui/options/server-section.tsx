import { useState } from 'preact/hooks';
import { send } from '../../messaging';
import type { Settings } from '../../store/settings';
import { useConnected } from '../hooks/use-connection';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { serverAddress } from './address';
import { DECLINED, requestHost } from './host-permission';
import { failed, type Outcome, OutcomeLine } from './outcome';
import { Section } from './section';

/** Connects to the user's server by a one-time code. */
export function ServerSection({ settings }: { settings: Settings }) {
  const connected = useConnected();
  const [typed, setTyped] = useState(settings.serverUrl);
  const [code, setCode] = useState('');
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [busy, setBusy] = useState(false);

  const connect = async () => {
    const address = serverAddress(typed);
    if ('problem' in address) return setOutcome({ tone: 'bad', message: address.problem });
    if (code.trim() === '') {
      return setOutcome({ tone: 'bad', message: 'Enter the pairing code that the server shows.' });
    }
    const permission = requestHost(address.url);
    setBusy(true);
    setOutcome({ tone: 'plain', message: 'Connecting …' });
    try {
      if (!(await permission)) return setOutcome({ tone: 'bad', message: DECLINED });
      const result = await send('connect', { serverUrl: address.url, code: code.trim() });
      if (result.state === 'failed') return setOutcome({ tone: 'bad', message: result.message });
      setTyped(result.serverUrl);
      setCode('');
      setOutcome({ tone: 'good', message: `Connected to ${result.serverUrl} as ${result.user}.` });
    } catch (error) {
      setOutcome(failed(error));
    } finally {
      setBusy(false);
    }
  };

  const disconnect = async () => {
    try {
      await send('disconnect', {});
      setOutcome({ tone: 'plain', message: 'Disconnected. What was found stays on this device.' });
    } catch (error) {
      setOutcome(failed(error));
    }
  };

  return (
    <Section
      id="server"
      title="Server"
      intro="It keeps the matches of all your devices. Start it, and it shows a pairing code that is good for ten minutes."
    >
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void connect();
        }}
      >
        <div class="field-pair">
          <Field id="server-url" label="Server address">
            {(attributes) => (
              <input
                {...attributes}
                class="input mono"
                data-testid="server-url"
                inputMode="url"
                spellcheck={false}
                autocomplete="off"
                value={typed}
                onInput={(event) => setTyped(event.currentTarget.value)}
              />
            )}
          </Field>
          <Field id="pairing-code" label="Pairing code">
            {(attributes) => (
              <input
                {...attributes}
                class="input mono"
                data-testid="pairing-code"
                spellcheck={false}
                autocomplete="off"
                autocapitalize="characters"
                value={code}
                onInput={(event) => setCode(event.currentTarget.value.toUpperCase())}
              />
            )}
          </Field>
        </div>
        <div class="actions">
          <Button type="submit" primary busy={busy} data-testid="connect">
            {connected ? 'Connect anew' : 'Connect'}
          </Button>
          {connected ? <Button onClick={disconnect}>Disconnect</Button> : null}
        </div>
      </form>
      <OutcomeLine outcome={outcome ?? standing(connected, settings.serverUrl)} testId="connection-status" />
    </Section>
  );
}

function standing(connected: boolean | undefined, serverUrl: string): Outcome {
  if (connected === undefined) return null;
  return connected
    ? { tone: 'good', message: `Connected to ${serverUrl}.` }
    : { tone: 'plain', message: 'Not connected yet.' };
}
