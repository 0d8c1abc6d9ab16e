export declare const Idiomorph: {
  morph(old: Element, fresh: Element, options?: { ignoreActiveValue?: boolean }): void;
};
