import { REPLAYED_HOSTS } from '../replay/hosts.ts';

/** What the browser has to know of the replay server. */
export interface ReplayAddress {
  port: number;
  spki: string;
}

/** Command line for an unpacked extension; with a replay server its hosts lead there and nothing else resolves at all. */
export function chromiumFlags(extensionDir: string, replay?: ReplayAddress): string[] {
  const mapped = replay ? REPLAYED_HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${replay.port}`) : [];
  const rules = [...mapped, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'];
  return [
    `--disable-extensions-except=${extensionDir}`,
    `--load-extension=${extensionDir}`,
    `--host-resolver-rules=${rules.join(',')}`,
    ...(replay ? [`--ignore-certificate-errors-spki-list=${replay.spki}`] : []),
    '--disable-quic',
    '--disable-gpu',
    '--disable-background-networking',
    '--no-first-run',
    '--no-default-browser-check',
    '--lang=en-US',
  ];
}
