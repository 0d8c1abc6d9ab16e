import { scoreWords } from './score-words';

/** A score as number, word and colour. */
export function Score({ score }: { score: number }) {
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
