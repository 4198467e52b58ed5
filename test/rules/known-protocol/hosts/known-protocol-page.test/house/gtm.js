globalThis.dataLayer = globalThis.dataLayer ?? [];
