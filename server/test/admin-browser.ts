import type { Hono } from 'hono';
import type { Environment } from '../src/http/environment.ts';

const ORIGIN = 'http://localhost';

export interface Shown {
  status: number;
  headers: Headers;
  html: string;
  /** Where a redirect leads. */
  location: string | null;
}

/** A browser without scripts: asks for pages, keeps cookies, sends the forms that pages show. */
export class AdminBrowser {
  readonly #app: Hono<Environment>;
  #cookie = '';

  constructor(app: Hono<Environment>) {
    this.#app = app;
  }

  get cookie(): string {
    return this.#cookie;
  }

  async open(path: string, headers: Record<string, string> = {}): Promise<Shown> {
    return this.#send(path, { headers: { accept: 'text/html,*/*;q=0.8', ...headers } });
  }

  /** Sends fields as they are given, with the headers that a browser adds to a form of a page of this origin. */
  async send(
    path: string,
    fields: Record<string, string>,
    headers: Record<string, string> = {},
  ): Promise<Shown> {
    return this.#send(path, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: {
        accept: 'text/html,*/*;q=0.8',
        'content-type': 'application/x-www-form-urlencoded',
        origin: ORIGIN,
        'sec-fetch-site': 'same-origin',
        ...headers,
      },
    });
  }

  /** Fills in a form of a page and sends it. @param page where the form is shown */
  async submit(page: string, action: string, fields: Record<string, string> = {}): Promise<Shown> {
    return this.send(action, { form_token: await this.formToken(page), ...fields });
  }

  async formToken(page: string): Promise<string> {
    const { html } = await this.open(page);
    const token = /name="form_token" value="([^"]+)"/.exec(html)?.[1];
    if (token === undefined) throw new Error(`no form on ${page}`);
    return token;
  }

  signIn(token: string, to = ''): Promise<Shown> {
    return this.send('/admin/ui/sign-in', { token, to });
  }

  async #send(path: string, init: RequestInit & { headers: Record<string, string> }): Promise<Shown> {
    const cookie: Record<string, string> = this.#cookie === '' ? {} : { cookie: this.#cookie };
    const response = await this.#app.request(`${ORIGIN}${path}`, {
      ...init,
      headers: { host: 'localhost', ...init.headers, ...cookie },
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      this.#cookie = /=$/.test(pair) ? '' : pair;
    }
    return {
      status: response.status,
      headers: response.headers,
      html: await response.text(),
      location: response.headers.get('location'),
    };
  }
}
