import { SourceError } from './source-error.ts';

/**
 * The hosts that a source may talk to. Addresses come out of scraped texts and redirects, so that each one is looked at
 * before it is asked; names are compared whole.
 */
export class Reach {
  readonly #hosts: ReadonlySet<string>;
  readonly #home: string;
  readonly #standIn: boolean;

  /**
   * @param home the configured address of the source; its origin is always reached
   * @param hosts names of the real hosts, reached over https on the usual port only
   *
   * A home that is none of the hosts stands in for all of them: they are looked for there, by the same paths, and
   * nothing is sent to the real ones.
   */
  constructor(home: URL, hosts: readonly string[]) {
    this.#hosts = new Set(hosts);
    this.#home = home.origin;
    this.#standIn = !this.#isNamed(home);
  }

  /**
   * Where to send a request for an address.
   *
   * @throws SourceError `refused` for an address that the source does not name
   */
  locate(address: URL): URL {
    const bare = address.username === '' && address.password === '';
    if (bare && address.origin === this.#home) return address;
    if (bare && this.#isNamed(address)) {
      return this.#standIn ? new URL(`${this.#home}${address.pathname}${address.search}`) : address;
    }
    throw new SourceError(
      'refused',
      `${address.host || 'An address'} is no host of this source and was not asked.`,
    );
  }

  #isNamed({ protocol, hostname, port }: URL): boolean {
    return protocol === 'https:' && port === '' && this.#hosts.has(hostname);
  }
}
