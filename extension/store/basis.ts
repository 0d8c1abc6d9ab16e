import type { JobSieveDatabase, LeadRow, ResumeRow } from './database';
import { ollamaHasAnswered } from './ollama-answered';
import { readResumes } from './resumes';
import type { Settings } from './settings';

/** What a score would be made with today. */
export interface Present {
  /** The one in use first. */
  resumes: readonly ResumeRow[];
  resumeChoice: Settings['resumeChoice'];
  /** Ollama scores, and not the built-in rules until there is one. */
  model: boolean;
}

type Chosen = Pick<Settings, 'engine' | 'ollamaUrl' | 'ollamaModel' | 'resumeChoice'>;

/** What scores are made with by these settings, on this device. */
export async function presentOf(db: JobSieveDatabase, settings: Chosen): Promise<Present> {
  const { engine, ollamaUrl: url, ollamaModel: model, resumeChoice } = settings;
  const scores = engine === 'ollama' || (engine === 'auto' && (await ollamaHasAnswered(db, { url, model })));
  return { resumes: await readResumes(db), resumeChoice, model: scores };
}

/**
 * Why a score would be another one today. `resume`: it was made with an edited one, one that is gone, or one that is not in
 * use any more. `rules`: nobody but the built-in rules has looked at the job, and a model could. Scores that came from
 * elsewhere do not tell, and count as good.
 */
export function outdatedBy(
  { basis, engine }: Pick<LeadRow, 'basis' | 'engine'>,
  { resumes, resumeChoice, model }: Present,
): 'resume' | 'rules' | null {
  const [inUse] = resumes;
  if (!basis || !inUse) return null;
  const known = resumes.find(({ id }) => id === basis.resume.id);
  if (!known || known.updatedAt !== basis.resume.updatedAt) return 'resume';
  if (resumeChoice === 'active' && known.id !== inUse.id) return 'resume';
  // Where the rules have overruled a model, their own score stands beside the model's as a second opinion.
  return model && engine === 'builtin' && basis.crossCheck === null ? 'rules' : null;
}
