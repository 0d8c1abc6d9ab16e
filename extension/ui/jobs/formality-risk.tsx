import type { Findings } from '@jobsieve/shared/contracts/job';

type Category = NonNullable<Findings['ihl_category']>;

const WORDS: Record<Exclude<Category, 'GENUINE'>, string> = {
  BORDERLINE: 'some patterns seen',
  COMPLIANCE_THEATER: 'several patterns seen',
  FAKE: 'strong patterns seen',
};

/** The words claim no more than what was seen: finding no signs does not prove that an opening is real. */
export function riskWords(category: Category, assessment: Findings['ihl_assessment']): string {
  if (category !== 'GENUINE') return WORDS[category];
  if (assessment !== null && assessment.red_flags.length > 0) return 'only weak signs found';
  return assessment?.made_by === 'rules' ? 'no signs found (rules only)' : 'no signs found';
}

/**
 * How likely the posting is a formality: the estimate, the patterns that it is based on, quoted from the posting, and an innocent
 * explanation of each.
 */
export function FormalityRisk({
  score,
  category,
  assessment,
}: {
  score: number;
  category: Category;
  assessment: Findings['ihl_assessment'];
}) {
  return (
    <div class="risk" data-testid="job-ihl" data-score={score} data-category={category}>
      <p>
        Formality risk {score} of 10: {riskWords(category, assessment)}.{' '}
        <span class="soft">
          This estimates, from the wording alone, how likely it is that the job is already promised to
          somebody or is not really open.
        </span>
      </p>
      {assessment === null ? null : (
        <>
          {assessment.red_flags.length === 0 ? null : (
            <ul>
              {assessment.red_flags.map(({ pattern, quote, innocent_explanation: innocent }) => (
                <li key={`${pattern} ${quote}`} class="wraps" dir="auto">
                  Pattern seen: {pattern} <q>{quote}</q>
                  {innocent === '' ? null : <span class="soft"> It may well be innocent: {innocent}</span>}
                </li>
              ))}
            </ul>
          )}
          <p class="wraps" dir="auto">
            {assessment.recommendation}
          </p>
        </>
      )}
    </div>
  );
}
