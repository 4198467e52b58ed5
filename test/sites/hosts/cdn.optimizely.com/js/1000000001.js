// Our own stand-in for an A/B testing script.
document.cookie = 'optimizelyEndUserId=oeu1623400001r0.4410287350912; path=/; max-age=15552000';
document.documentElement.dataset.variation = 'b';
