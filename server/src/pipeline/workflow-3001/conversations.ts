/** `conversation_name` of the sixteen steps: fixed, others query by them. */
export const FETCH = 'Fetch Jobs from Deutsche Bank API';
export const VALIDATE = 'Validate Job Description';
export const EXTRACT = 'session_a_llama32_extract';
export const GRADE_B = 'session_b_mistral_grade';
export const GRADE_C = 'session_c_qwen25_grade';
export const IMPROVE = 'session_d_qwen25_improve';
export const REGRADE = 'session_e_qwen25_regrade';
export const TICKET = 'session_f_create_ticket';
export const FORMAT = 'Format Standardization';
export const SAVE_SUMMARY = 'Save Summary';
export const SKILLS = 'Hybrid Job Skills Extraction';
export const SAVE_SKILLS = 'Save Posting Skills';
export const ANALYST = 'IHL Analyst - Find Red Flags';
export const SKEPTIC = 'IHL Skeptic - Challenge Analyst';
export const EXPERT = 'IHL HR Expert - Final Verdict';
export const SAVE_IHL = 'Save IHL Score and Category';
