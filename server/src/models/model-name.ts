/** A model's name as Ollama lists it: with a tag. */
export function withTag(model: string): string {
  const name = model.slice(model.lastIndexOf('/') + 1);
  return name.includes(':') ? model : `${model}:latest`;
}
