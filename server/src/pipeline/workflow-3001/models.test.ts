import { expect, it } from 'vitest';
import { MODEL_ACTORS, readModelNames } from './models.ts';

it('asks what the actors are named after, unless configured', () => {
  expect(readModelNames('')).toEqual(MODEL_ACTORS);
  expect(readModelNames('mistral:latest=phi4, qwen2.5:7b = qwen2.5:0.5b')).toEqual({
    'llama3.2:latest': 'llama3.2:latest',
    'mistral:latest': 'phi4:latest',
    'qwen2.5:7b': 'qwen2.5:0.5b',
  });
});

it('asks one model for all when only one is named', () => {
  expect(new Set(Object.values(readModelNames('hf.co/me/small')))).toEqual(
    new Set(['hf.co/me/small:latest']),
  );
});

it.each(['gpt=x', 'mistral:latest=', 'mistral:latest=a=b'])('refuses "%s"', (text) => {
  expect(() => readModelNames(text)).toThrow(/ACTOR=MODEL/);
});
