import { useState } from 'preact/hooks';
import { send } from '../../messaging';
import { type Settings, writeSettings } from '../../store/settings';
import { Button } from '../parts/button';
import type { AgentState } from './agent-state';

/** What the agent does now, and the button that pauses it. */
export function AgentBar({ settings, state }: { settings: Settings; state: AgentState }) {
  const [problem, setProblem] = useState<string | null>(null);
  const toggle = async () => {
    try {
      setProblem(null);
      await writeSettings({ paused: !settings.paused });
      await send('wake', {});
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <div class="agent-bar">
        <div class={`state state-${state.kind}`}>
          <span class="state-dot" aria-hidden="true" />
          <span class="one-line" role="status" data-testid="agent-state" title={state.words}>
            {state.words}
          </span>
        </div>
        <Button small onClick={toggle} data-testid="agent-toggle">
          {settings.paused ? 'Continue' : 'Pause'}
        </Button>
      </div>
      {problem === null ? null : (
        <p role="alert" class="field-problem">
          {problem}
        </p>
      )}
    </>
  );
}
