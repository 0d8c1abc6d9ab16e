import { CONFIG_ENTRIES } from './config.ts';

const entries = Object.entries(CONFIG_ENTRIES);

/** The text of `docs/configuration.md`. */
export function configurationPage(): string {
  const sections = entries.map(
    ([name, { doc, takes, default: standard }]) =>
      `## \`${name}\`\n\n${doc}\n\nTakes ${takes}. Default: ${standard === null ? 'unset' : `\`${standard}\``}.\n`,
  );
  return [
    '# Configuration\n',
    '<!-- Made from server/src/config/config.ts by `pnpm --filter @jobsieve/server config-docs`. -->\n',
    'JobSieve reads these environment variables, and a file `.env` in the checkout (see `.env.example`); what is in',
    'the environment wins. None has to be set.\n',
    ...sections,
  ].join('\n');
}

/** The text of `.env.example`. */
export function environmentExample(): string {
  const lines = entries.map(([name, { doc, default: standard }]) => `# ${doc}\n#${name}=${standard ?? ''}\n`);
  return `# Copy to .env and take away the # of what you want to change.\n\n${lines.join('\n')}`;
}
