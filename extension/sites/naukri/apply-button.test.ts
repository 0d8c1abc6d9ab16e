import { describe, expect, it } from 'vitest';
import { parse } from '../fixtures/parse';
import { applyFacts } from './apply-button';

const APPLY = '<button id="apply-button">Apply</button>';
const COMPANY_SITE = '<button id="company-site-button">Apply on company site</button>';
const WALK_IN = '<button id="walkin-button">I am interested</button>';
const APPLIED = '<span id="already-applied">Applied</span>';
const SIGNED_OUT = '<button id="continue-with-google-button">Continue with Google</button>';

describe('the buttons of a job page on Naukri', () => {
  it.each([
    ['to apply there', APPLY, true, null],
    ['to apply there, behind the header for signed-out people', SIGNED_OUT + APPLY, true, null],
    ["to go to the employer's site", COMPANY_SITE, false, null],
    ['that contradict each other', APPLY + COMPANY_SITE, null, null],
    ['of a walk-in', WALK_IN, null, null],
    ['of a job that was applied for', APPLIED, null, true],
    ['of a job that was applied for, with the old button in the bar', APPLIED + APPLY, null, true],
    ['for signed-out people only', SIGNED_OUT, null, null],
  ])('%s', (_, html, isEasyApply, isApplied) => {
    expect(applyFacts(parse(html))).toEqual({
      isEasyApply,
      isApplied,
      isClosed: isEasyApply === null ? null : false,
    });
  });
});
