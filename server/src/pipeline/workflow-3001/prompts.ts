import { promptOf } from './prompt.ts';

/** The prompts of the eleven model steps, read and checked when this module is loaded. */
export const prompts = {
  extract: promptOf('session_a_llama32_extract.md', []),
  gradeB: promptOf('session_b_mistral_grade.md', ['summary']),
  gradeC: promptOf('session_c_qwen25_grade.md', ['summary']),
  improve: promptOf('session_d_qwen25_improve.md', ['summary', 'issues']),
  regrade: promptOf('session_e_qwen25_regrade.md', ['summary', 'issues']),
  ticket: promptOf('session_f_create_ticket.md', ['summaries', 'grades']),
  format: promptOf('format_standardization.md', ['summary']),
  skills: promptOf('hybrid_job_skills_extraction.md', ['summary']),
  analyst: promptOf('ihl_analyst.md', []),
  skeptic: promptOf('ihl_skeptic.md', ['analysis']),
  expert: promptOf('ihl_hr_expert.md', ['analysis', 'counter_arguments']),
};
