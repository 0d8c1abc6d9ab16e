import { BY_USER } from '../../store/database';
import { scoreWords } from './score-words';

/** A score as number, word and colour; a job that the user decided on has none. */
export function Score({ score, engine }: { score: number; engine: string | null }) {
  if (engine === BY_USER) {
    return (
      <p class="score tone-plain" title="You decided on this job yourself.">
        <span class="score-number" aria-hidden="true" data-testid="job-score">
          –
        </span>
        <span class="score-word">Your choice</span>
      </p>
    );
  }
  const { word, tone, means } = scoreWords(score);
  return (
    <p class={`score tone-${tone}`} title={means}>
      <span class="visually-hidden">Score </span>
      <span class="score-number" data-testid="job-score">
        {score}
      </span>
      <span class="visually-hidden"> of 100, </span>
      <span class="score-word">{word}</span>
    </p>
  );
}
