import { afterEach } from 'vitest';
import type { Agent } from '../agent';
import type { World } from './world';

const running: Agent[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((agent) => agent.stop()));
});

/** An agent that is stopped when its test ends. */
export function started(world: World): Agent {
  const agent = world.agent();
  running.push(agent);
  return agent;
}
