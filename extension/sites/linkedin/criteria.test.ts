import { describe, expect, it } from 'vitest';
import { parse } from '../fixtures/parse';
import { criteriaIn } from './criteria';

const read = (...items: [label: string, value: string][]) =>
  criteriaIn(
    parse(
      items
        .map(
          ([label, value]) =>
            `<li class="description__job-criteria-item"><h3>${label}</h3><span class="description__job-criteria-text">${value}</span></li>`,
        )
        .join(''),
    ),
  );

describe('the criteria of a guest page', () => {
  it('go by their labels, so that a missing one gets no neighbour’s value', () => {
    expect(read(['Employment type', 'Full-time'], ['Industries', 'Bakeries'])).toEqual({
      seniority: null,
      employmentType: 'Full-time',
    });
  });

  it('go by their order in a language that we do not know, if all are there', () => {
    expect(read(['Рівень', 'Середній'], ['Тип', 'Повний'], ['Функція', 'x'], ['Галузь', 'y'])).toEqual({
      seniority: 'Середній',
      employmentType: 'Повний',
    });
    expect(read(['Тип', 'Повний'], ['Функція', 'x'])).toEqual({ seniority: null, employmentType: null });
  });
});
