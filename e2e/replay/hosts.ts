/** The hosts that the replay server stands in for, as a certificate and Chromium's resolver rules name them. */
export const REPLAYED_HOSTS = ['linkedin.com', '*.linkedin.com', 'naukri.com', '*.naukri.com'] as const;
