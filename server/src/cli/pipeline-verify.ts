import type { Command } from 'commander';
import type { OpenPipeline } from '../pipeline/pipeline.ts';
import { verify } from '../pipeline/views/verify.ts';
import { addAction, withDatabase } from './command.ts';

const ROWS = 8;
const SIGN = { ok: '✅', failed: '❌', info: 'ℹ️ ' };

export function addPipelineVerify<Subject>(pipeline: Command, _open: OpenPipeline<Subject>): void {
  addAction(
    pipeline.command('verify').description('check the tables with the verification queries'),
    async (surroundings) => {
      const verified = await withDatabase(surroundings, (sql) => verify(sql));
      surroundings.answer(
        verified,
        verified.checks
          .map(({ name, verdict, message, rows }) => {
            const shown = verdict === 'ok' ? [] : rows.slice(0, ROWS).map((row) => `     ${rowText(row)}`);
            return [`${SIGN[verdict]} ${verdict === 'failed' ? `${name}: ${message}` : name}`, ...shown].join(
              '\n',
            );
          })
          .join('\n'),
      );
      const failed = verified.checks.filter(({ verdict }) => verdict === 'failed').length;
      if (failed > 0) throw new Error(`${failed} of ${verified.checks.length} checks failed.`);
    },
  );
}

const rowText = (row: Record<string, unknown>) =>
  Object.entries(row)
    .map(([name, value]) => `${name}: ${value instanceof Date ? value.toISOString() : String(value)}`)
    .join('  ');
