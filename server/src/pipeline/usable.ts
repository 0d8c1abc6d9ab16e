import type { ModelHost } from './engine/model-client.ts';
import type { Plan } from './engine/plan.ts';

/** Models of the workflow that no host which answers has. */
export function missingModels<Subject>(plan: Plan<Subject>, hosts: readonly ModelHost[]): string[] {
  return [...plan.models.values()].filter(
    (model) => !hosts.some((host) => host.reachable && (host.installed?.includes(model) ?? true)),
  );
}

/** Why models wait, and what to do about it; for people. */
export function withoutHostText(models: readonly string[], hosts: readonly ModelHost[]): string {
  const reachable = hosts.filter((host) => host.reachable);
  if (reachable.length === 0) {
    const names = hosts.map((host) => host.reason ?? `${host.host} does not answer.`);
    return `No Ollama answers. ${names.join(' ')} Start Ollama, or correct OLLAMA_HOSTS.`;
  }
  return `No host has ${models.join(', ')}. Run: ${models.map((model) => `ollama pull ${model}`).join(' && ')}`;
}
