import type { Rule } from './rule.ts';
import { scoring } from './scoring.ts';

/** First match answers. */
export const RULES: readonly Rule[] = [scoring];
