/** An interaction, and how often it was put into its queue. */
export interface Enqueued {
  interactionId: number;
  enqueued: number;
}

/**
 * The id of an interaction's job. It is computed, so that the same job cannot be put into the queue twice, and a job that is
 * not the interaction's present one is recognised. The form is that of a UUID of version 8 (free use).
 */
export function jobId({ interactionId, enqueued }: Enqueued): string {
  const id = interactionId.toString(16).padStart(15, '0');
  return `${hex(enqueued, 8)}-0000-8${id.slice(0, 3)}-8000-${id.slice(3)}`;
}

/** The reverse of {@link jobId}. */
export function readJobId(id: string): Enqueued {
  const [enqueued = '', , high = '', , low = ''] = id.split('-');
  return { interactionId: Number.parseInt(high.slice(1) + low, 16), enqueued: Number.parseInt(enqueued, 16) };
}

const hex = (value: number, length: number) => value.toString(16).padStart(length, '0');
