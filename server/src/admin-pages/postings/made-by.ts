import type { AdminPosting } from '@jobsieve/shared/contracts/admin/postings';

const MAKERS = {
  ollama: 'models',
  builtin: 'built-in rules',
  mixed: 'models and built-in rules',
} satisfies Record<NonNullable<AdminPosting['engine']>, string>;

/** Who wrote a posting's summary, skills and estimate. Those that rules made are rougher; a run with models replaces them. */
export const madeBy = (engine: AdminPosting['engine']): string => (engine === null ? '–' : MAKERS[engine]);
