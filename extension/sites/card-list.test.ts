import { describe, expect, it } from 'vitest';
import { readList } from './card-list';
import { FieldMissing } from './dom';
import type { Card } from './site';

const card = (externalId: string) => ({ externalId }) as Card;
const good = (id: string) => ({ id, read: () => card(id) });
const unfilled = (id: string) => ({ id, read: () => null });
const broken = (id: string) => ({
  id,
  read: () => {
    throw new FieldMissing('company');
  },
});

describe('reading a list', () => {
  it('counts each id once, however often it stands there', () => {
    expect(readList('x', [unfilled('1'), good('1'), good('1'), broken('1'), good('2')])).toEqual({
      kind: 'cards',
      layout: 'x',
      cards: [card('1'), card('2')],
      pending: [],
    });
  });

  it('names the cards that are not filled in, or lack a field, to come back for', () => {
    expect(readList('x', [good('1'), unfilled('2'), broken('3')])).toMatchObject({ pending: ['2', '3'] });
  });

  it('is drift, with ids and fields, when more cards fail than succeed', () => {
    const reading = readList('x', [good('1'), broken('2'), broken('3')]);
    expect(reading).toEqual({ kind: 'drift', layout: 'x', ids: ['2', '3'], missing: ['company'] });
  });

  it('is never a list without cards', () => {
    expect(readList('x', [unfilled('1')])).toEqual({ kind: 'loading' });
    expect(readList('x', [broken('1')])).toMatchObject({ kind: 'drift' });
    expect(readList('x', [])).toMatchObject({ kind: 'drift', missing: ['id'] });
  });

  it('lets a fault of the reader itself through', () => {
    const faulty = { id: '1', read: () => [][0] ?? raise() };
    expect(() => readList('x', [faulty])).toThrow(TypeError);
  });
});

function raise(): never {
  throw new TypeError('a bug');
}
