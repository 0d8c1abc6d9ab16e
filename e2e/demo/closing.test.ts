import { expect, it } from 'vitest';
import { createClosing } from './closing.ts';

it('ends the youngest first, and only once', async () => {
  const closing = createClosing();
  const ended: string[] = [];
  const close = async (name: string) => ended.push(name);
  await closing.open(async () => 'house', close);
  await closing.open(async () => 'browser', close);
  await Promise.all([closing.end(), closing.end()]);
  expect(ended).toEqual(['browser', 'house']);
});

it('ends what is only just starting, once it has started', async () => {
  const closing = createClosing();
  const ended: string[] = [];
  const { promise, resolve } = Promise.withResolvers<string>();
  void closing.open(
    () => promise,
    async (name) => ended.push(name),
  );
  const end = closing.end();
  resolve('late');
  expect(await end).toEqual([]);
  expect(ended).toEqual(['late']);
  await expect(
    closing.open(
      async () => 'too late',
      async () => undefined,
    ),
  ).rejects.toThrow();
});

it('passes over what never started, and tells what does not end while the others still do', async () => {
  const closing = createClosing();
  const ended: string[] = [];
  const close = async (name: string) => ended.push(name);
  await closing.open(async () => 'house', close);
  await closing.open(
    async () => 'stuck',
    async () => {
      throw new Error('it does not end');
    },
  );
  await expect(closing.open(() => Promise.reject(new Error('no port')), close)).rejects.toThrow('no port');
  expect((await closing.end()).map((error) => error.message)).toEqual(['it does not end']);
  expect(ended).toEqual(['house']);
});
