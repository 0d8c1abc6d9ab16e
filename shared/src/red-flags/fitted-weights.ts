/**
 * How much each sign says, 0 to 1. Made by `pnpm evaluate fit-fakes --file FILE --write` from 483 labelled postings;
 * cross-validated AUC 0.81. Do not edit: to add a sign, add its id with any weight and fit again.
 */
export const FITTED_WEIGHTS = {
  faceless: 0.11,
  'little-of-employer': 0.08,
  'business-unsaid': 0.05,
  vague: 0.02,
  'nothing-asked': 0.05,
  'easy-money': 0.3,
  earnings: 0.06,
  anybody: 0.12,
  'work-from-home-clerk': 0.2,
  'link-elsewhere': 0.08,
  hurry: 0.02,
  'contact-in-text': 0.02,
  shouting: 0.03,
  'many-jobs-at-once': 0.02,
  'bait-in-title': 0.02,
  'capitals-in-title': 0.05,
} as const;
