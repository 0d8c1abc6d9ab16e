import { readFileSync } from 'node:fs';
import path from 'node:path';
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
  /** Names the resume and the posting; where several files are read, the file as well. */
  id: string;
  /** Name of the resume, by which pairs are grouped. */
  resumeId: string;
  /** Text of the resume. */
  resume: string;
  posting: z.output<typeof postingSchema>;
  label: number;
  /** Whether a person would want to see this job. */
  fits: boolean;
}

/**
 * Reads several files as one set.
 *
 * @throws Error for people when a file is not as described, or when the files do not share one scale of labels
 */
export function readPairFiles(files: readonly string[]): Pair[] {
  const read = files.map((file) => ({ file, ...readFileOfPairs(file) }));
  const [first] = read;
  const other = read.find(({ labels }) => JSON.stringify(labels) !== JSON.stringify(first?.labels));
  if (first && other)
    throw new Error(
      `${other.file} uses a different scale of labels than ${first.file}. Evaluate it separately.`,
    );
  if (read.length === 1) return first?.pairs ?? [];
  return read.flatMap(({ file, pairs }) => {
    const name = path.basename(file, '.json');
    return pairs.map((pair) => ({
      ...pair,
      id: `${name}: ${pair.id}`,
      resumeId: `${name}: ${pair.resumeId}`,
    }));
  });
}

/** @throws Error for people when the file is not as described */
export const readPairs = (file: string): Pair[] => readFileOfPairs(file).pairs;

function readFileOfPairs(file: string) {
  const parsed = fileSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file} is not a file of pairs: ${z.prettifyError(parsed.error)}`);
  const { labels, resumes, postings, pairs } = parsed.data;
  const read = pairs.map(({ resume, posting, label }): Pair => {
    const text = resumes[resume];
    const job = postings[posting];
    if (text === undefined || job === undefined)
      throw new Error(`${file} has a pair of unknown ${resume}, ${posting}.`);
    if (label < labels.min || label > labels.max)
      throw new Error(`${file}: label ${label} is out of its range.`);
    return {
      id: `${resume} × ${posting}`,
      resumeId: resume,
      resume: text,
      posting: job,
      label,
      fits: label >= labels.fits,
    };
  });
  return { labels, pairs: read };
}
