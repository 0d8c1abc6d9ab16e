const page = (title: string, body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** LinkedIn's wall before a guest's second look. No recorded one exists; written after descriptions of it. */
export const AUTHWALL = page(
  'Sign Up | LinkedIn',
  '<div class="authwall"><main class="authwall-join-form"><h1>Join LinkedIn</h1><form class="join-form"><input name="email-address"><input name="password" type="password"></form></main></div>',
  '<meta name="pageKey" content="d_authwall">',
);

/** LinkedIn's login page. */
export const LINKEDIN_LOGIN = page(
  'LinkedIn Login, Sign in | LinkedIn',
  '<main><h1 class="header__content__heading">Sign in</h1><form class="login__form" action="/checkpoint/lg/login-submit" method="post"><input id="username" name="session_key"><input id="password" name="session_password" type="password"><button type="submit">Sign in</button></form></main>',
  '<meta name="pageKey" content="d_checkpoint_lg_consumerLogin">',
);

/** LinkedIn asks whether one is a person. */
export const CHECKPOINT = page(
  'Security Verification | LinkedIn',
  '<main><h1>Let’s do a quick security check</h1><form id="captcha-challenge" action="/checkpoint/challenge/verify"><iframe title="Captcha" src="https://www.linkedin.com/checkpoint/challenge/arkose-captcha"></iframe></form></main>',
);

/** Naukri's login page. */
export const NAUKRI_LOGIN = page(
  'Jobseeker’s Login: Search the Best Jobs available in India &amp; Abroad - Naukri.com',
  '<div id="root"><form name="login-form" class="login-form"><label for="usernameField">Email ID / Username</label><input id="usernameField"><input id="passwordField" type="password"><button type="submit">Login</button></form></div>',
);

/** A captcha in the place of a page. */
export const NAUKRI_CAPTCHA = page(
  'Captcha verification - Naukri.com',
  '<div class="captcha-container"><h1>Please verify that you are not a robot</h1><div class="g-recaptcha"></div></div>',
);

/** Akamai's refusal, as it stands before many sites. */
export const ACCESS_DENIED = page(
  'Access Denied',
  '<h1>Access Denied</h1>You don’t have permission to access "http://www.naukri.com/" on this server.<p>Reference #18.0.0.0</p>',
);
