/** An answer that is an error, in Ollama's form: `{"error": "..."}`. */
export class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
  }
}

export const modelNotFound = (name: string) => new Refusal(404, `model '${name}' not found`);
