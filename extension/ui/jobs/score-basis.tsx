import type { Evidence, Requirement } from '../../engines/evidence';
import type { LeadRow } from '../../store/database';
import { basisWords, engineWords, mustHaves, rulesContradict, trustWord } from './basis-words';
import { scoreWords } from './score-words';

/** What a score rests on, folded up: one line that tells how many must-haves are there and how far to trust it. */
export function ScoreBasis({ job }: { job: LeadRow }) {
  const words = basisWords(job);
  if (!job.basis) {
    return words.length === 0 ? null : <p class="small soft">{words.join(' ')}</p>;
  }
  const { basis } = job;
  const musts = mustHaves(basis);
  const head = [
    musts === null ? null : `${musts.found} of ${musts.all} must-haves`,
    basis.scores.length > 1 ? `scored ${basis.scores.length} times` : null,
    basis.doubts.length > 0 ? 'speaks to models' : null,
    rulesContradict(job) ? 'rules disagree' : null,
    `trust: ${trustWord(basis.confidence)}`,
  ].filter((part) => part !== null);
  return (
    <details class="findings small" data-testid="score-basis">
      <summary>{head.join(' · ')}</summary>
      <p class="wraps">{scoreWords(job.score ?? 0).means}</p>
      {words.map((sentence) => (
        <p key={sentence} class="wraps">
          {sentence}
        </p>
      ))}
      {basis.evidence === null ? null : <EvidenceList evidence={basis.evidence} />}
      <p class="soft wraps">
        {engineWords(job.engine)}, with the resume <bdi>{basis.resume.name}</bdi>.
      </p>
    </details>
  );
}

function EvidenceList({ evidence }: { evidence: Evidence }) {
  const { years_asked: asked, years_shown: shown } = evidence;
  const facts = [
    asked === null
      ? null
      : `${asked} years asked for, ${shown === null ? 'yours are not told' : `${shown} shown`}`,
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
