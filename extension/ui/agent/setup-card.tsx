import { optionsLink } from './options-link';
import type { SetupStep } from './setup';

/** What is missing before the first match, each step a link to where it is done. */
export function SetupCard({ steps }: { steps: readonly SetupStep[] }) {
  const done = steps.filter((step) => step.done).length;
  return (
    <section class="setup" aria-labelledby="setup-title">
      <h2 id="setup-title" class="small">
        {done === 0 ? 'Three steps to your first match' : `Almost there: ${done} of ${steps.length} done`}
      </h2>
      <ol>
        {steps.map((step, index) => (
          <li key={step.section} class={step.done ? 'setup-done' : ''}>
            <span class="setup-mark" aria-hidden="true">
              {step.done ? '✓' : index + 1}
            </span>
            <div>
              {step.done ? (
                <p class="soft">
                  {step.title}
                  <span class="visually-hidden"> (done)</span>
                </p>
              ) : (
                <a href={optionsLink(step.section)} target="_blank" rel="noopener">
                  {step.title}
                </a>
              )}
              {step.detail === null ? null : <p class="small soft wraps">{step.detail}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
