export const OPTIONS_SECTIONS = ['resume', 'server', 'model', 'blacklist', 'pace'] as const;
export type OptionsSection = (typeof OPTIONS_SECTIONS)[number];

/** The options page, at the section where something is to be done. */
export const optionsLink = (section: OptionsSection) => `/options.html#${section}`;
