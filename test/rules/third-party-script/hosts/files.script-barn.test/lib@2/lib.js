window.lib = { version: 2 };
