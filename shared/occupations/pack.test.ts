import { expect, it } from 'vitest';
import { unpackOccupations } from '../src/occupations/table.ts';
import { packOccupations } from './pack.ts';

it('a table is unpacked as it was packed', () => {
  const table = unpackOccupations(
    packOccupations(
      ['baker', 'cook'],
      [
        {
          term: 'oven',
          occurrences: 2,
          weights: [
            [0, 0.5],
            [1, 1],
          ],
        },
        { term: 'bread', occurrences: 200, weights: [[1, 0.2]] },
      ],
    ),
  );
  expect(table.names).toEqual(['baker', 'cook']);
  expect([...table.terms]).toEqual([
    ['bread', 0],
    ['oven', 1],
  ]);
  expect([...table.starts]).toEqual([0, 1, 3]);
  expect([...table.occupations]).toEqual([1, 0, 1]);
  expect([...table.weights]).toEqual([51, 128, 255]);
  expect(table.rarity[0]).toBeCloseTo(1 + Math.log(3 / 201));
});
