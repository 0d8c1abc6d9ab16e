/** A request as the replay server saw it, for assertions such as "none was made" or "no cookies were sent". */
export interface ReplayedRequest {
  method: string;
  host: string;
  /** Without query. */
  path: string;
  /** Whole, `https://<host>/<path>?<query>`. */
  url: string;
  /** As sent; empty when credentials were omitted or there were none. */
  cookies: string;
  headers: Record<string, string>;
  status: number;
}
