import { describe, expect, it } from 'vitest';
import { barChart } from './bar-chart.ts';

const chart = (values: number[][]) =>
  String(
    barChart({
      title: 'Kept <&> kept out',
      along: 'Day',
      series: ['kept', 'kept out'],
      bars: values.map((pair, index) => ({ label: `day ${index}`, values: pair })),
      format: (value) => `${value} B`,
    }),
  );

describe('a bar chart', () => {
  it('stacks what belongs together, each bar as high as its number', () => {
    const rects = [
      ...chart([
        [10, 30],
        [0, 20],
      ]).matchAll(/<rect class="(first|second)" x="[\d.]+" y="([\d.]+)" width="[\d.]+" height="([\d.]+)"/g),
    ];
    const [kept, out, none, alone] = rects.map(([, series, y, height]) => ({
      series,
      y: Number(y),
      height: Number(height),
    }));
    expect([kept?.series, out?.series]).toEqual(['first', 'second']);
    expect((out?.height ?? 0) / (kept?.height ?? 1)).toBeCloseTo(3, 1);
    expect((out?.y ?? 0) + (out?.height ?? 0)).toBeCloseTo(kept?.y ?? -1, 0);
    expect(none?.height).toBe(0);
    expect((alone?.height ?? 0) / (kept?.height ?? 1)).toBeCloseTo(2, 1);
  });

  it('tells the same in words and as a table', () => {
    const html = chart([
      [10, 30],
      [0, 20],
    ]);
    expect(html).toContain(
      'aria-label="Kept &lt;&amp;&gt; kept out. 60 B in all, most of them, 40 B, at day 0."',
    );
    expect(html).toContain(
      '<th scope="row">day 1</th><td class="number">0 B</td><td class="number">20 B</td>',
    );
  });

  it('draws nothing where there is nothing', () => {
    expect(chart([[0, 0]])).toContain('Nothing yet.');
    expect(chart([])).not.toContain('<svg');
  });
});
