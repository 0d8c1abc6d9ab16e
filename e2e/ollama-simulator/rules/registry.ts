import { format } from './pipeline/format.ts';
import { grade } from './pipeline/grade.ts';
import { analyst, expert, skeptic } from './pipeline/ihl.ts';
import { skillList } from './pipeline/skill-list.ts';
import { summary } from './pipeline/summary.ts';
import { ticket } from './pipeline/ticket.ts';
import type { Rule } from './rule.ts';
import { scoring } from './scoring.ts';

/** First match answers. */
export const RULES: readonly Rule[] = [
  scoring,
  summary,
  grade,
  ticket,
  format,
  skillList,
  analyst,
  skeptic,
  expert,
];
