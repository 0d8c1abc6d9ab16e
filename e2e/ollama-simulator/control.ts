import { z } from 'zod';
import type { Exchange } from './exchange.ts';
import { faultSchema } from './faults.ts';
import type { Machine } from './machine.ts';
import { describeModel } from './models.ts';
import { Refusal } from './refusal.ts';

const names = z.array(z.string());

/**
 * What a test in another process may see and set, under `/simulator/*`, JSON both ways: `faults` (GET, PUT, DELETE),
 * `requests` (GET, DELETE), `origins` and `models` (GET, PUT), `state` (GET).
 */
export async function control(machine: Machine, exchange: Exchange): Promise<void> {
  const answer = (body: unknown) => exchange.send(200, body);
  switch (`${exchange.method} ${exchange.path.slice('/simulator/'.length)}`) {
    case 'PUT faults':
      machine.faults.replace(await exchange.read(z.array(faultSchema)));
      return answer(machine.faults.list);
    case 'DELETE faults':
      machine.faults.replace([]);
      return answer([]);
    case 'GET faults':
      return answer(machine.faults.list);
    case 'GET requests':
      return answer(machine.log.entries);
    case 'DELETE requests':
      machine.log.clear();
      return answer([]);
    case 'PUT origins':
      machine.origins = await exchange.read(names);
      return answer(machine.origins);
    case 'GET origins':
      return answer(machine.origins);
    case 'PUT models': {
      const models = (await exchange.read(names)).map((name) => describeModel(name));
      machine.models = new Map(models.map((model) => [model.name, model]));
      return answer([...machine.models.keys()]);
    }
    case 'GET models':
      return answer([...machine.models.keys()]);
    case 'GET state':
      return answer({
        waiting: machine.scheduler.waiting,
        loaded: machine.scheduler.runners.map(({ model, ready, numCtx, slots }) => ({
          model: model.name,
          ready,
          num_ctx: numCtx,
          busy: slots.filter((slot) => slot.busy).length,
        })),
      });
    default:
      throw new Refusal(404, `the simulator has no ${exchange.method} ${exchange.path}`);
  }
}
