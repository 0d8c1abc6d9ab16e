/** What a test has Ollama say to a prompt; a Response goes out as it is, a text as the streamed answer. */
export type Says = (prompt: string) => Response | string | Promise<Response | string>;

/** An answer with evidence that bears the score out; its quotations stand in every posting of these tests. */
export const scored = (score: number) =>
  JSON.stringify({
    must_haves_found: score < 30 ? [] : [{ name: 'Engineering', quote: 'Engineer' }],
    must_haves_missing: [],
    nice_to_haves_found: [],
    nice_to_haves_missing: ['Rust'],
    seniority: 'fits',
    years_asked: null,
    years_shown: null,
    location: 'fits',
    language: 'fits',
    score,
    reasoning: `It is worth ${score}.`,
    skill_gap_recommendations: ['Learn Rust.'],
  });

/** Scores by a mark in the posting: `worth 85`. */
export const byMark: Says = (prompt) => scored(Number(/worth (\d+)/.exec(prompt)?.[1] ?? 50));

/** The lines of a streamed chat. */
export function streamed(answer: string, last: Record<string, unknown> = {}): Response {
  const parts = answer.match(/.{1,40}/gs) ?? [];
  const lines = [
    ...parts.map((content) => ({ message: { role: 'assistant', content }, done: false })),
    {
      message: { role: 'assistant', content: '' },
      done: true,
      done_reason: 'stop',
      prompt_eval_count: 500,
      ...last,
    },
  ];
  return new Response(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/** Ollama on the wire's side of fetch. */
export function ollama(says: Says = byMark, contextLength: number | null = 32_768) {
  const chats: { prompt: string; request: Record<string, unknown> }[] = [];
  const state = { says };
  const serve: typeof fetch = async (input, init) => {
    const request = JSON.parse(String(init?.body));
    if (String(input).endsWith('/api/show')) {
      const info = contextLength === null ? {} : { 'qwen2.context_length': contextLength };
      return Response.json({ details: {}, model_info: info });
    }
    const prompt: string = request.messages[0].content;
    chats.push({ prompt, request });
    const answer = await aborted(init?.signal, state.says(prompt));
    return typeof answer === 'string' ? streamed(answer) : answer;
  };
  return { fetch: serve, chats, state };
}

function aborted<T>(signal: AbortSignal | null | undefined, work: T | Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
    Promise.resolve(work).then(resolve, reject);
  });
}
