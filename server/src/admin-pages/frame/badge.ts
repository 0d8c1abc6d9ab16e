import { type Html, html } from './html.ts';

/** How a state is to be taken; what is not listed is neither good nor bad. */
const KINDS: Record<string, 'good' | 'fair' | 'bad'> = {
  completed: 'good',
  complete: 'good',
  accepted: 'good',
  edited: 'good',
  ok: 'good',
  valid: 'good',
  GENUINE: 'good',
  running: 'fair',
  active: 'fair',
  open: 'fair',
  stuck: 'bad',
  BORDERLINE: 'fair',
  failed: 'bad',
  aborted: 'bad',
  invalid: 'bad',
  FAKE: 'bad',
  COMPLIANCE_THEATER: 'bad',
};

/** A state as a word on its colour: the word tells it, the colour only helps. */
export const badge = (state: string): Html =>
  html`<span class="badge ${KINDS[state]}">${state.replaceAll('_', ' ').toLowerCase()}</span>`;
