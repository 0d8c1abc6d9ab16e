import type { Evidence, Requirement } from '../../engines/evidence';
import type { Decision, LeadRow } from '../../store/database';
import { basisWords, engineWords, mustHaves, rulesContradict, trustWord } from './basis-words';
import { scoreWords } from './score-words';

/** What a score is based on, collapsed to one line with the number of must-haves found and the confidence. */
export function ScoreBasis({ job }: { job: LeadRow }) {
  const words = basisWords(job);
  const others = job.otherDecisions ?? [];
  if (!job.basis) {
    if (words.length === 0 && others.length === 0) return null;
    return (
      <div class="small soft" data-testid="score-basis">
        {words.length === 0 ? null : <p>{words.join(' ')}</p>}
        <OtherScores others={others} />
      </div>
    );
  }
  const { basis } = job;
  const musts = mustHaves(basis);
  const head = [
    musts === null ? null : `${musts.found} of ${musts.all} must-haves`,
    basis.scores.length > 1 ? `scored ${basis.scores.length} times` : null,
    basis.doubts.length > 0 ? 'gives instructions to models' : null,
    rulesContradict(job) ? 'rules disagree' : null,
    `trust: ${trustWord(basis.confidence)}`,
  ].filter((part) => part !== null);
  return (
    <details class="findings small" data-testid="score-basis">
      <summary>
        {head.join(' · ')}
        {others.length === 0 ? null : (
          <>
            {' · with '}
            <bdi data-testid="score-resume">{basis.resume.name}</bdi>
          </>
        )}
      </summary>
      <p class="wraps">{scoreWords(job.score ?? 0).means}</p>
      {words.map((sentence) => (
        <p key={sentence} class="wraps">
          {sentence}
        </p>
      ))}
      {basis.evidence === null ? null : <EvidenceList evidence={basis.evidence} />}
      <p class="soft wraps">
        {engineWords(job.engine)}, with the resume <bdi>{basis.resume.name}</bdi>
        {basis.resume.kept ? ', which you have deleted; you kept its matches' : null}.
      </p>
      <OtherScores others={others} />
    </details>
  );
}

/** What the job scored with the other resumes; the best score is the one that counts. */
function OtherScores({ others }: { others: readonly Decision[] }) {
  if (others.length === 0) return null;
  return (
    <ul class="soft" data-testid="other-scores" aria-label="Scores with other resumes">
      {others.map(({ basis, score }) => (
        <li key={basis?.resume.id ?? 'elsewhere'} class="wraps">
          {basis === null ? 'In another of your browsers' : <bdi>{basis.resume.name}</bdi>}: {score}
        </li>
      ))}
    </ul>
  );
}

function EvidenceList({ evidence }: { evidence: Evidence }) {
  const { years_asked: asked, years_shown: shown } = evidence;
  const facts = [
    asked === null
      ? null
      : `${asked} years asked for, ${shown === null ? 'your resume does not say how many you have' : `your resume shows ${shown}`}`,
    evidence.seniority === 'does not fit' ? 'level does not fit' : null,
    evidence.location === 'does not fit' ? 'place does not fit' : null,
    evidence.language === 'does not fit' ? 'a language is missing' : null,
  ].filter((fact) => fact !== null);
  return (
    <>
      <Requirements title="There" list={evidence.must_haves_found} />
      <Requirements title="Missing" list={evidence.must_haves_missing} />
      {facts.length === 0 ? null : <p class="wraps">{`${facts.join('; ')}.`}</p>}
    </>
  );
}

function Requirements({ title, list }: { title: string; list: readonly Requirement[] }) {
  if (list.length === 0) return null;
  return (
    <dl class="requirements">
      <dt>{title}</dt>
      {list.map(({ name, quote }) => (
        <dd key={name} class="wraps" dir="auto">
          {name}
          {quote === '' ? null : <q class="soft">{quote}</q>}
        </dd>
      ))}
    </dl>
  );
}
