import { readFileSync } from 'node:fs';
import { z } from 'zod';

const postingSchema = z.strictObject({
  title: z.string().min(1),
  company: z.string().default(''),
  location: z.string().nullable().default(null),
  description: z.string().min(1),
});

/** The format of `--pairs`; described in docs/evaluation.md. */
const fileSchema = z.strictObject({
  /** What a label runs from and to, and from which one on a pair is said to fit. */
  labels: z.strictObject({ min: z.number(), max: z.number(), fits: z.number() }),
  resumes: z.record(z.string(), z.string().min(1)),
  postings: z.record(z.string(), postingSchema),
  pairs: z.array(z.strictObject({ resume: z.string(), posting: z.string(), label: z.number() })).min(1),
});

export interface Pair {
  id: string;
  resume: string;
  posting: z.output<typeof postingSchema>;
  label: number;
  /** Whether a person would want to see this job. */
  fits: boolean;
}

/** @throws Error for people when the file is not as described */
export function readPairs(file: string): Pair[] {
  const parsed = fileSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file} is no file of pairs: ${z.prettifyError(parsed.error)}`);
  const { labels, resumes, postings, pairs } = parsed.data;
  return pairs.map(({ resume, posting, label }) => {
    const text = resumes[resume];
    const job = postings[posting];
    if (text === undefined || job === undefined)
      throw new Error(`${file} has a pair of unknown ${resume}, ${posting}.`);
    if (label < labels.min || label > labels.max)
      throw new Error(`${file}: label ${label} is out of its range.`);
    return { id: `${resume} × ${posting}`, resume: text, posting: job, label, fits: label >= labels.fits };
  });
}
