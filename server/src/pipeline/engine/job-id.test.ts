import { describe, expect, it } from 'vitest';
import { jobId, readJobId } from './job-id.ts';

describe("a job's id", () => {
  it.each([
    [1, 1],
    [42, 3],
    [281_474_976_710_655, 65_535],
    [Number.MAX_SAFE_INTEGER, 1],
  ])('says which interaction it is (%i) and how often it was enqueued (%i)', (interactionId, enqueued) => {
    const id = jobId({ interactionId, enqueued });
    expect(id).toMatch(/^[0-9a-f]{8}-0000-8[0-9a-f]{3}-8000-[0-9a-f]{12}$/);
    expect(readJobId(id)).toEqual({ interactionId, enqueued });
  });
});
