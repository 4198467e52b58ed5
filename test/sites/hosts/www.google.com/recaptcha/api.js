// Our own stand-in for a captcha.
window.grecaptcha = { ready: (then) => then(), execute: () => Promise.resolve('demo') };
