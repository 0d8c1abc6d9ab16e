import { describe, expect, it } from 'vitest';
import { ensureChromium, installations, type Surroundings } from './install.ts';

/** A machine on which the commands of the given programs succeed, and which has Chromium once `brings` has run. */
function machine({ has = false, brings = '', isRoot = true, works = [brings] as string[] }) {
  const said: string[] = [];
  const ran: string[] = [];
  let installed = has;
  const surroundings: Surroundings = {
    find: () => (installed ? '/usr/bin/chromium' : null),
    run: (program, args) => {
      const command = [program.split('/').at(-1), ...args].join(' ');
      ran.push(command);
      const ok = works.some((word) => word !== '' && command.includes(word));
      if (ok && brings !== '' && command.includes(brings) && command.includes('install')) installed = true;
      return ok;
    },
    say: (line) => said.push(line),
    isRoot,
  };
  return { surroundings, said, ran };
}

describe('Chromium for the tests and the demo', () => {
  it('is taken where there is one, without a word', () => {
    const { surroundings, said, ran } = machine({ has: true });
    expect(ensureChromium(surroundings)).toBe('/usr/bin/chromium');
    expect([said, ran]).toEqual([[], []]);
  });

  it('is downloaded where there is none, and that is said', () => {
    const { surroundings, said, ran } = machine({ brings: 'cli.js', isRoot: false });
    expect(ensureChromium(surroundings)).toBe('/usr/bin/chromium');
    expect(ran).toEqual([expect.stringContaining('cli.js install chromium')]);
    expect(said.join('\n')).toMatch(/downloading .*\n.*installed at \/usr\/bin\/chromium/);
  });

  it('comes from apt-get for root where the download cannot be reached', () => {
    const { surroundings, ran } = machine({ brings: 'apt-get' });
    expect(ensureChromium(surroundings)).toBe('/usr/bin/chromium');
    expect(ran.map((command) => command.split(' ').slice(0, 2).join(' '))).toEqual([
      expect.stringContaining('cli.js'),
      'apt-get update',
      'apt-get install',
    ]);
  });

  it('is one clear line when neither works', () => {
    const { surroundings } = machine({});
    expect(() => ensureChromium(surroundings)).toThrow(/^The tests and the demo need Chromium.*[^\n]$/);
  });

  it('is never asked of apt-get by anybody else than root', () => {
    expect(installations(false).flatMap(({ commands }) => commands.map(([program]) => program))).toEqual([
      process.execPath,
    ]);
  });
});
