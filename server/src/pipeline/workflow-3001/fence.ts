/** A text that is handed to a model must not close its own fence, nor open another. */
export const fenced = (text: string): string =>
  text.replaceAll(
    /<(?=\s*\/?\s*(?:posting|summary|summaries|issues|grades|analysis|counter_arguments)\b)/gi,
    '‹',
  );
