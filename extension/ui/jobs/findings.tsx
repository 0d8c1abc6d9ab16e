import type { FindingsRow } from '../../store/database';
import { AskedSkills } from './asked-skills';
import { FormalityRisk, riskWords } from './formality-risk';

/** What the server's pipeline found out about a job, collapsed to one line that lists the contents. Texts by models are shown as text. */
export function Findings({ findings }: { findings: FindingsRow }) {
  const { summary, skills, ihl_score: score, ihl_category: category, ihl_assessment: assessment } = findings;
  const contents = [
    summary === null ? null : 'Summary',
    skills === null ? null : `${skills.length} ${skills.length === 1 ? 'skill' : 'skills'}`,
    score === null || category === null
      ? null
      : `Formality risk ${score}/10, ${riskWords(category, assessment)}`,
  ].filter((part) => part !== null);
  if (contents.length === 0) return null;
  return (
    <details class="findings small" data-testid="job-findings">
      <summary>{contents.join(' · ')}</summary>
      {summary === null ? null : (
        <p class="findings-summary wraps" dir="auto" data-testid="job-summary">
          {summary}
        </p>
      )}
      {skills === null || skills.length === 0 ? null : <AskedSkills skills={skills} />}
      {score === null || category === null ? null : (
        <FormalityRisk score={score} category={category} assessment={assessment} />
      )}
    </details>
  );
}
