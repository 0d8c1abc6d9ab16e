import type { JobSieveDatabase } from './database';

const ANSWERED = 'ollama-answered';
type Target = { url: string; model: string };
const keyOf = ({ url, model }: Target) => `${url.replace(/\/+$/, '')} ${model.trim()}`;

/** Whether this Ollama has ever answered on this device with this model. */
export async function ollamaHasAnswered(db: JobSieveDatabase, target: Target): Promise<boolean> {
  return (await db.cursors.get(ANSWERED))?.value === keyOf(target);
}

/** Notes that it has: from now on `auto` counts on it. */
export async function noteOllamaAnswers(db: JobSieveDatabase, target: Target): Promise<void> {
  if (!(await ollamaHasAnswered(db, target))) await db.cursors.put({ id: ANSWERED, value: keyOf(target) });
}
