import { Counter, Gauge, type Registry } from 'prom-client';
import type { Reading } from './database-reading.ts';

/** Makes the figures of a reading into metrics; the returned function sets them, all of them anew. */
export function databaseMetrics(registers: Registry[]): (reading: Reading | null) => void {
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `jobsieve_${name}`, help, labelNames, registers });
  // Counters in the database, not in this process: set to what they are at each reading.
  const counter = (name: string, help: string, labelNames: string[] = []) =>
    new Counter({ name: `jobsieve_${name}`, help, labelNames, registers });

  const up = gauge('database_up', 'Whether the database answered this reading.');
  const connections = gauge('database_connections', 'Connections of JobSieve, by state.', ['state']);
  const queue = gauge('queue_depth', 'Steps that wait or run, by model.', ['model', 'status']);
  const oldest = gauge('queue_oldest_seconds', 'How long the oldest of these steps has been due.', [
    'model',
    'status',
  ]);
  const steps = counter('steps_total', 'Steps that have ended, by model and how.', ['model', 'outcome']);
  const retries = counter('step_retries_total', 'Attempts after the first, by model.', ['model']);
  const loads = counter('model_loads_total', 'Calls that had to wait for their model to be loaded.', [
    'model',
  ]);
  const tokens = counter('model_tokens_total', 'Tokens read and written, by model.', ['model', 'kind']);
  const writing = counter('model_output_seconds_total', 'Seconds that models spent writing.', ['model']);
  const failures = gauge('failed_steps', 'Failed steps, by kind of failure.', ['class']);
  const runs = gauge('runs', 'Runs, by status.', ['status']);
  const postings = gauge('postings', 'Postings, by status.', ['status']);
  const workers = gauge('workers', 'Workers that live.');
  const tickets = gauge('review_tickets_open', 'Tickets that wait for a person.');
  const all = [connections, queue, oldest, steps, retries, loads, tokens, writing, failures, runs, postings];

  return (reading) => {
    up.set(reading ? 1 : 0);
    // Absent while nobody knows: a zero would be an answer.
    for (const metric of [...all, workers, tickets]) metric.reset();
    if (!reading) {
      workers.remove();
      tickets.remove();
      return;
    }
    for (const { state, count } of reading.connections) connections.set({ state }, count);
    for (const { model, status, count, oldest_seconds } of reading.queues) {
      queue.set({ model, status }, count);
      oldest.set({ model, status }, oldest_seconds);
    }
    for (const it of reading.models) {
      const { model } = it;
      steps.inc({ model, outcome: 'completed' }, it.completed);
      steps.inc({ model, outcome: 'failed' }, it.failed);
      retries.inc({ model }, it.retries);
      if (model === 'scripts') continue;
      loads.inc({ model }, it.loads);
      tokens.inc({ model, kind: 'prompt' }, it.prompt_tokens);
      tokens.inc({ model, kind: 'output' }, it.output_tokens);
      writing.inc({ model }, it.output_seconds);
    }
    for (const row of reading.failures) failures.set({ class: row.class }, row.count);
    for (const { status, count } of reading.runs) runs.set({ status }, count);
    for (const { status, count } of reading.postings) postings.set({ status }, count);
    workers.set(reading.workers);
    tickets.set(reading.tickets_open);
  };
}
